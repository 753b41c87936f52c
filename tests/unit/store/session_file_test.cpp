#include <catch2/catch.hpp>

#include <atomic>
#include <mutex>
#include <thread>

#include "simulator/store/session_file.h"
#include "tests/support/session_files.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::support;
using store::SessionFile;
using Mode = SessionFile::Mode;

namespace {

// ---- vocabulary

using Session = std::unique_ptr<SessionFile>;

Session created(const std::filesystem::path& path) {
    auto session = SessionFile::create(path, aNewSession());
    INFO((session ? "" : session.error().message));
    REQUIRE(session);
    return std::move(*session);
}

Session opened(const std::filesystem::path& path, Mode mode) {
    auto session = SessionFile::open(path, mode);
    INFO((session ? "" : session.error().message));
    REQUIRE(session);
    return std::move(*session);
}

void append(SessionFile& session, std::uint64_t first, std::uint64_t last) {
    REQUIRE(session.append(someRecords(first, last), kNoon));
}

void appendDurably(SessionFile& session, std::uint64_t first, std::uint64_t last) {
    append(session, first, last);
    REQUIRE(session.flush());
}

void holds(const SessionFile& session, std::uint64_t last) { CHECK(session.records().value() == someRecords(1, last)); }

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

TEST_CASE("what was appended is read back as it was") {
    const ScratchFolder folder;
    {
        const auto session = created(folder / "a.gladi");
        appendDurably(*session, 1, 250);
        CHECK(session->durable() == Sequence{250});
        holds(*session, 250);
    }
    const auto again = opened(folder / "a.gladi", Mode::Read);
    holds(*again, 250);
    CHECK(again->durable() == Sequence{250});
    CHECK(again->scenarioFiles().value() == aNewSession().scenario);
}

TEST_CASE("closing a session writes what was not flushed") {
    const ScratchFolder folder;
    append(*created(folder / "a.gladi"), 1, 333);
    holds(*opened(folder / "a.gladi", Mode::Read), 333);
}

TEST_CASE("a closed session is one file") {
    const ScratchFolder folder;
    writeSession(folder / "a.gladi", 40);
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"a.gladi"});
    holds(*opened(folder / "a.gladi", Mode::Read), 40);
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"a.gladi"});
}

TEST_CASE("walls stand beside the records") {
    const ScratchFolder folder;
    writeSession(folder / "a.gladi", 3);
    std::vector<WallTime> walls;
    REQUIRE(opened(folder / "a.gladi", Mode::Read)->visit([&](const store::StoredRecord& stored) {
        walls.push_back(stored.wall);
        return true;
    }));
    using std::chrono::milliseconds;
    CHECK(walls == std::vector<WallTime>{kNoon + milliseconds(1), kNoon + milliseconds(2), kNoon + milliseconds(3)});
}

TEST_CASE("a visit ends when the visitor has seen enough") {
    const ScratchFolder folder;
    writeSession(folder / "a.gladi", 30);
    int seen = 0;
    REQUIRE(opened(folder / "a.gladi", Mode::Read)->visit([&](const store::StoredRecord&) { return ++seen < 4; }));
    CHECK(seen == 4);
}

TEST_CASE("a visit begins where somebody has read to") {
    const ScratchFolder folder;
    writeSession(folder / "a.gladi", 30);
    std::vector<Record> rest;
    REQUIRE(opened(folder / "a.gladi", Mode::Read)->visit([&](const store::StoredRecord& stored) {
        rest.push_back(stored.record);
        return true;
    }, Sequence{27}));
    CHECK(rest == someRecords(28, 30));
}

TEST_CASE("an interrupted session goes on where it stopped") {
    const ScratchFolder folder;
    writeSession(folder / "a.gladi", 10);
    {
        const auto session = opened(folder / "a.gladi", Mode::Resume);
        CHECK(session->durable() == Sequence{10});
        appendDurably(*session, 11, 20);
    }
    holds(*opened(folder / "a.gladi", Mode::Read), 20);
}

TEST_CASE("records must follow each other") {
    const ScratchFolder folder;
    const auto session = created(folder / "a.gladi");
    appendDurably(*session, 1, 3);
    CHECK(session->append(someRecords(5, 5), kNoon).error().code == Error::Code::WrongState);
    CHECK(session->append(someRecords(3, 3), kNoon).error().code == Error::Code::WrongState);
    appendDurably(*session, 4, 4);
    holds(*session, 4);
}

TEST_CASE("listeners hear of each step, in order, up to the last") {
    const ScratchFolder folder;
    const auto session = created(folder / "a.gladi");
    std::mutex mutex;
    std::vector<std::uint64_t> heard;
    session->onDurable([&](Result<Sequence> durable) {
        const std::lock_guard lock(mutex);
        heard.push_back(durable.value().value);
    });
    for (std::uint64_t n = 1; n <= 500; ++n) append(*session, n, n);
    REQUIRE(session->flush());
    session->onDurable(nullptr);
    const std::lock_guard lock(mutex);
    CHECK(std::is_sorted(heard.begin(), heard.end()));
    CHECK(heard.size() >= 5);   // at most 100 rows a group
    CHECK(session->durable() == Sequence{500});
}

TEST_CASE("what was appended together becomes durable together") {
    const ScratchFolder folder;
    const auto session = created(folder / "a.gladi");
    std::mutex mutex;
    std::vector<std::uint64_t> heard;
    session->onDurable([&](Result<Sequence> durable) {
        const std::lock_guard lock(mutex);
        heard.push_back(durable.value().value);
    });
    append(*session, 1, 250);
    append(*session, 251, 310);
    append(*session, 311, 380);
    REQUIRE(session->flush());
    session->onDurable(nullptr);
    const std::lock_guard lock(mutex);
    CHECK(heard == std::vector<std::uint64_t>{250, 310, 380});
}

TEST_CASE("rows become durable without anybody waiting") {
    const ScratchFolder folder;
    const auto session = created(folder / "a.gladi");
    append(*session, 1, 1);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (session->durable() < Sequence{1} && std::chrono::steady_clock::now() < deadline) std::this_thread::yield();
    CHECK(session->durable() == Sequence{1});
}

TEST_CASE("a list of sessions needs no more than the summary") {
    const ScratchFolder folder;
    const auto session = created(folder / "a.gladi");
    SECTION("of a session nobody opened yet") {
        const auto summary = session->summary().value();
        CHECK_FALSE(summary.opened);
        CHECK(summary.records == 0);
        CHECK(summary.lastWall == kNoon);
    }
    SECTION("of one that was interrupted") {
        appendDurably(*session, 1, 12);
        const auto summary = session->summary().value();
        CHECK(summary.id == aNewSession().id);
        CHECK(summary.created == kNoon);
        CHECK(summary.scenarioYaml == "format: 1\nid: contoh-singkat\n");
        CHECK(summary.opened.value().scenario == ScenarioId{"contoh-singkat"});
        CHECK(summary.opened.value().participants.at(0).name == "Ani \"Humas\" Lestari");
        CHECK(summary.records == 12);
        CHECK(summary.lastAt == someRecords(12, 12)[0].at);
        CHECK(summary.head.size() == 64);
        CHECK_FALSE(summary.ended);
    }
    SECTION("of one that ended") {
        appendDurably(*session, 1, 2);
        const Record end{Sequence{3}, ScenarioTime{Duration{5000}}, {}, {}, event::ExerciseEnded{true}};
        REQUIRE(session->append({&end, 1}, kNoon));
        appendDurably(*session, 4, 6);
        CHECK(session->summary().value().ended);
        CHECK(session->summary().value().early);
    }
}

TEST_CASE("readers see a session grow while it is written") {
    const ScratchFolder folder;
    const auto session = created(folder / "a.gladi");
    std::atomic<bool> done = false;
    std::size_t most = 0;
    std::string fault;
    std::thread reader([&] {
        while (!done && fault.empty()) {
            const auto file = SessionFile::open(folder / "a.gladi", Mode::Read);
            const auto records = file ? (*file)->records() : Result<std::vector<Record>>(tl::unexpected(file.error()));
            if (!records) fault = records.error().message;
            else if (*records != someRecords(1, records->size()) || records->size() < most) fault = "not a prefix of what was written";
            else most = records->size();
        }
    });
    for (std::uint64_t n = 1; n <= 2000; ++n) {
        if (!session->append(someRecords(n, n), kNoon)) break;
        if (n % 50 == 0) static_cast<void>(session->flush());
    }
    const auto flushed = session->flush();
    done = true;
    reader.join();
    CHECK(flushed);
    CHECK(fault == "");
    holds(*session, 2000);
}

TEST_CASE("a path may be written in any script") {
    const ScratchFolder folder;
    const auto path = folder.path() / std::filesystem::path(u8"Latihan krisis – 演習 50% #1?.gladi");
    writeSession(path, 5);
    holds(*opened(path, Mode::Read), 5);
    appendDurably(*opened(path, Mode::Resume), 6, 7);
    holds(*opened(path, Mode::Read), 7);
}

TEST_CASE("a session opened for reading is not written") {
    const ScratchFolder folder;
    writeSession(folder / "a.gladi", 2);
    const auto session = opened(folder / "a.gladi", Mode::Read);
    CHECK(session->append(someRecords(3, 3), kNoon).error().code == Error::Code::ReadOnly);
    CHECK(session->flush().error().code == Error::Code::ReadOnly);
}

TEST_CASE("an existing file is never written over") {
    const ScratchFolder folder;
    writeBytes(folder / "a.gladi", "mine");
    CHECK(SessionFile::create(folder / "a.gladi", aNewSession()).error().code == Error::Code::WrongState);
    CHECK(readBytes(folder / "a.gladi") == "mine");
}
