// What happens to a session when disk, folder or process fail. Linux only, as the means to break them are.
#include <catch2/catch.hpp>

#include <csignal>
#include <cstring>
#include <functional>
#include <random>

#include <poll.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "simulator/store/session_file.h"
#include "simulator/store/verify.h"
#include "tests/support/session_files.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::support;
using store::SessionFile;
using Mode = SessionFile::Mode;

namespace {

// ---- vocabulary

/// What a child process that wrote under hardship says before it ends.
struct Told {
    std::uint64_t acknowledged = 0;   ///< the last record it was told is durable
    std::string error;                ///< name of the error's code, if there was one
    bool silentAfterwards = true;     ///< nothing was taken or acknowledged after the error
};

/// Runs `child` in a process of its own and reads what it tells through a pipe. Its exit code is not looked at: it may be killed.
class Child {
public:
    explicit Child(const std::function<void(int)>& body) {
        int ends[2];
        if (pipe(ends) != 0) throw std::runtime_error("pipe");
        m_process = fork();
        if (m_process == 0) {
            close(ends[0]);
            body(ends[1]);
            _exit(0);
        }
        close(ends[1]);
        m_end = ends[0];
    }
    ~Child() {
        wait();
        close(m_end);
    }
    void awaitFirstWord() const {
        pollfd waiting{m_end, POLLIN, 0};
        poll(&waiting, 1, 10'000);
    }
    void kill() const { ::kill(m_process, SIGKILL); }
    void wait() {
        if (!m_waited) waitpid(m_process, nullptr, 0);
        m_waited = true;
    }
    /// All that was told until the child was gone.
    std::string everything() const {
        std::string text;
        char buffer[4096];
        for (ssize_t got; (got = read(m_end, buffer, sizeof buffer)) > 0;) text.append(buffer, static_cast<std::size_t>(got));
        return text;
    }

private:
    pid_t m_process = 0;
    int m_end = 0;
    bool m_waited = false;
};

void say(int end, std::uint64_t number) {
    // Small writes to a pipe are whole or not there.
    if (write(end, &number, sizeof number) != sizeof number) _exit(2);
}

std::uint64_t lastSaid(const std::string& text) {
    std::uint64_t number = 0;
    const auto whole = text.size() / sizeof number;
    if (whole > 0) std::memcpy(&number, text.data() + (whole - 1) * sizeof number, sizeof number);
    return number;
}

/// Appends until it fails or `last` is there, and acknowledges as it becomes durable.
Told writeUntilFailure(SessionFile& session, std::uint64_t first, std::uint64_t last) {
    Told told;
    bool failed = false;
    session.onDurable([&](Result<Sequence> durable) {
        if (failed) told.silentAfterwards = false;
        if (durable) told.acknowledged = durable->value;
        else {
            failed = true;
            told.error = nameOf(durable.error().code);
        }
    });
    Result<void> taken;
    for (auto n = first; n <= last && taken; ++n) {
        taken = session.append(someRecords(n, n), kNoon);
        if (taken && n % 20 == 0) taken = session.flush();
    }
    if (taken) taken = session.flush();
    session.onDurable(nullptr);
    if (!taken && session.append(someRecords(last + 1, last + 1), kNoon)) told.silentAfterwards = false;
    return told;
}

void nothingAcknowledgedIsLost(const std::filesystem::path& path, std::uint64_t acknowledged) {
    const auto report = store::verify(path);
    INFO((report.sound() ? "" : report.faults.front().message));
    CHECK(report.sound());
    CHECK(report.rows >= acknowledged);
    const auto session = SessionFile::open(path, Mode::Read);
    REQUIRE(session);
    CHECK((*session)->records().value() == someRecords(1, report.rows));
}

void goesOn(const std::filesystem::path& path) {
    const auto session = SessionFile::open(path, Mode::Resume);
    INFO((session ? "" : session.error().message));
    REQUIRE(session);
    const auto next = (*session)->durable().value + 1;
    CHECK((*session)->append(someRecords(next, next + 9), kNoon));
    CHECK((*session)->flush());
}

/// A mount that is gone when the test is over; not everybody may mount.
class Mount {
public:
    Mount(std::filesystem::path where, const char* source, const char* type, unsigned long flags, const char* options)
        : m_where(std::move(where)), m_there(mount(source, m_where.c_str(), type, flags, options) == 0) {}
    ~Mount() {
        if (m_there) umount2(m_where.c_str(), MNT_DETACH);
    }
    Mount(const Mount&) = delete;
    Mount& operator=(const Mount&) = delete;
    explicit operator bool() const { return m_there; }

private:
    std::filesystem::path m_where;
    bool m_there;
};

}  // namespace

TEST_CASE("a process that is killed loses nothing it acknowledged") {
    const ScratchFolder folder;
    std::mt19937 random(20261121);
    for (int round = 0; round < 40; ++round) {
        const auto path = folder / (std::to_string(round) + ".gladi");
        Child child([&](int end) {
            auto session = SessionFile::create(path, aNewSession());
            if (!session) _exit(3);
            (*session)->onDurable([end](Result<Sequence> durable) {
                if (durable) say(end, durable->value);
            });
            for (std::uint64_t n = 1;; ++n) {
                if (!(*session)->append(someRecords(n, n), kNoon)) _exit(4);
                if (n % 400 == 0) static_cast<void>((*session)->flush());
            }
        });
        child.awaitFirstWord();
        usleep(random() % 60'000);
        child.kill();
        child.wait();
        const auto acknowledged = lastSaid(child.everything());
        INFO("round " << round << ", " << acknowledged << " acknowledged");
        REQUIRE(acknowledged > 0);
        nothingAcknowledgedIsLost(path, acknowledged);
        goesOn(path);
        nothingAcknowledgedIsLost(path, acknowledged + 10);
    }
}

TEST_CASE("a full disk ends the writing with a clear error and keeps what was acknowledged") {
    const ScratchFolder folder;
    const Mount disk(folder.path(), "tmpfs", "tmpfs", 0, "size=400k");
    if (!disk) {
        WARN("not allowed to mount a small disk");
        return;
    }
    Told told;
    {
        auto session = SessionFile::create(folder / "a.gladi", aNewSession()).value();
        told = writeUntilFailure(*session, 1, 20'000);
    }
    CHECK(told.error == "disk-full");
    CHECK(told.acknowledged > 100);
    CHECK(told.silentAfterwards);
    nothingAcknowledgedIsLost(folder / "a.gladi", told.acknowledged);
    SECTION("and the session goes on when there is space again") {
        REQUIRE(mount("tmpfs", folder.path().c_str(), "tmpfs", MS_REMOUNT, "size=8m") == 0);
        goesOn(folder / "a.gladi");
        nothingAcknowledgedIsLost(folder / "a.gladi", told.acknowledged + 10);
    }
    SECTION("and a new one is refused") {
        writeBytes(folder / "rest", std::string(400'000, 'x'));
        const auto another = SessionFile::create(folder / "b.gladi", aNewSession());
        REQUIRE_FALSE(another);
        CHECK(another.error().code == Error::Code::DiskFull);
        CHECK_FALSE(std::filesystem::exists(folder / "b.gladi"));
    }
}

TEST_CASE("a file that may not grow is a full disk") {
    const ScratchFolder folder;
    const auto path = folder / "a.gladi";
    Child child([&](int end) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{300'000, 300'000};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0) _exit(1);
        Told told;
        {
            auto session = SessionFile::create(path, aNewSession());
            if (!session) _exit(2);
            told = writeUntilFailure(**session, 1, 20'000);
        }
        say(end, told.error == "disk-full" && told.silentAfterwards);
        say(end, told.acknowledged);
    });
    const auto text = child.everything();
    child.wait();
    REQUIRE(text.size() == 16);
    CHECK(text[0] == 1);
    CHECK(lastSaid(text) > 100);
    nothingAcknowledgedIsLost(path, lastSaid(text));
    goesOn(path);
}

TEST_CASE("a folder that cannot be written is read, and refused for writing") {
    const ScratchFolder folder;
    writeSession(folder / "closed.gladi", 30);
    {   // as a copy without its companions of a session that is being written
        const auto session = SessionFile::create(folder / "running.gladi", aNewSession()).value();
        std::filesystem::copy_file(folder / "running.gladi", folder / "copied.gladi");
    }
    const auto says = [&](const char* name, Mode mode) {
        const auto session = SessionFile::open(folder / name, mode);
        return session ? std::string("opened") : std::string(nameOf(session.error().code));
    };
    const auto check = [&] {
        return says("closed.gladi", Mode::Read) == "opened" && says("copied.gladi", Mode::Read) == "opened" &&
               says("closed.gladi", Mode::Resume) == "read-only" && store::verify(folder / "closed.gladi").sound() &&
               nameOf(SessionFile::create(folder / "new.gladi", aNewSession()).error().code) == "read-only";
    };
    SECTION("because of its permissions") {
        std::filesystem::permissions(folder.path(), std::filesystem::perms(0555));
        for (const auto* name : {"closed.gladi", "copied.gladi"}) std::filesystem::permissions(folder / name, std::filesystem::perms(0444));
        Child child([&](int end) {
            if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) _exit(1);   // permissions do not bind root
            say(end, check() ? 1 : 2);
        });
        CHECK(lastSaid(child.everything()) == 1);
        child.wait();
        std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
    }
    SECTION("because of its medium") {
        const Mount bound(folder.path(), folder.path().c_str(), nullptr, MS_BIND, nullptr);
        if (!bound || mount(nullptr, folder.path().c_str(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) != 0) {
            WARN("not allowed to mount");
            return;
        }
        CHECK(says("closed.gladi", Mode::Read) == "opened");
        CHECK(says("copied.gladi", Mode::Read) == "opened");
        CHECK(says("closed.gladi", Mode::Resume) == "read-only");
        CHECK(nameOf(SessionFile::create(folder / "new.gladi", aNewSession()).error().code) == "read-only");
        CHECK(store::verify(folder / "closed.gladi").sound());
    }
}

TEST_CASE("a second process cannot write, and can once the first was killed") {
    const ScratchFolder folder;
    const auto path = folder / "a.gladi";
    Child child([&](int end) {
        const auto session = SessionFile::create(path, aNewSession());
        if (!session || !(*session)->append(someRecords(1, 7), kNoon) || !(*session)->flush()) _exit(1);
        say(end, 7);
        pause();
    });
    while (!std::filesystem::exists(path) || store::verify(path).rows < 7) usleep(2'000);
    CHECK(SessionFile::open(path, Mode::Resume).error().code == Error::Code::InUse);
    child.kill();
    child.wait();
    goesOn(path);
    nothingAcknowledgedIsLost(path, 17);
}
