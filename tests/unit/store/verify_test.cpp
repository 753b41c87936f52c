#include <catch2/catch.hpp>

#include <functional>

#include <SQLiteCpp/SQLiteCpp.h>

#include "simulator/store/session_file.h"
#include "simulator/store/verify.h"
#include "tests/support/session_files.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::support;
using store::Fault;
using Kind = store::Fault::Kind;
using store::verify;

namespace {

// ---- vocabulary

constexpr std::uint64_t kRows = 60;

/// A closed session of 60 rows, and things one can do to it.
class Tampered {
public:
    Tampered() { writeSession(path, kRows); }

    /// As somebody would who knows SQL: opens the seals, acts, and closes them again.
    void act(const std::string& sql) const {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        std::vector<std::pair<std::string, std::string>> seals;
        {
            SQLite::Statement query(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
            while (query.executeStep()) seals.emplace_back(query.getColumn(0).getString(), query.getColumn(1).getString());
        }
        for (const auto& [name, ignored] : seals) database.exec("DROP TRIGGER " + name);
        database.exec(sql);
        for (const auto& [ignored, seal] : seals) database.exec(seal);
    }
    /// As a bad disk would.
    void flip(std::size_t at) const {
        auto bytes = readBytes(path);
        bytes.at(at) = static_cast<char>(bytes.at(at) ^ 0x20);
        writeBytes(path, bytes);
    }
    void cutTo(std::size_t size) const { std::filesystem::resize_file(path, size); }

    [[nodiscard]] std::string bytes() const { return readBytes(path); }
    [[nodiscard]] store::VerifyReport report() const { return verify(path); }

    ScratchFolder folder;
    std::filesystem::path path = folder / "a.gladi";
};

/// Row and kind of each fault.
using Faults = std::vector<std::pair<std::uint64_t, std::string>>;
Faults faultsOf(const store::VerifyReport& report) {
    Faults faults;
    for (const auto& fault : report.faults) faults.emplace_back(fault.row, nameOf(fault.kind));
    return faults;
}

/// All that a session says, for comparing two files.
std::string saying(const std::filesystem::path& path) {
    const auto session = store::SessionFile::open(path, store::SessionFile::Mode::Read);
    if (!session) return "refused";
    std::string text;
    const auto visited = (*session)->visit([&](const store::StoredRecord& stored) {
        text += std::to_string(stored.record.sequence.value) + "," + std::to_string(stored.wall.time_since_epoch().count()) + "," +
                std::to_string(stored.record.event.index()) + ";";
        return true;
    });
    return visited ? text : "refused";
}

}  // namespace

TEST_CASE("a session as it was written is sound") {
    const Tampered session;
    const auto report = session.report();
    CHECK(report.sound());
    CHECK(report.rows == kRows);
    CHECK(report.sessionId == aNewSession().id);
    CHECK(report.head == store::SessionFile::open(session.path, store::SessionFile::Mode::Read).value()->summary().value().head);
}

TEST_CASE("a session is sound while it is written, and when it was never used") {
    const ScratchFolder folder;
    const auto session = store::SessionFile::create(folder / "a.gladi", aNewSession()).value();
    CHECK(verify(folder / "a.gladi").sound());
    REQUIRE(session->append(someRecords(1, 10), kNoon));
    REQUIRE(session->flush());
    CHECK(verify(folder / "a.gladi").sound());
    CHECK(verify(folder / "a.gladi").rows == 10);
}

TEST_CASE("a changed column is found in its row") {
    const Tampered session;
    const auto column = GENERATE(as<std::string>{}, "at_ms = at_ms + 1", "wall_us = wall_us - 1", "\"by\" = 'budi'", "cause = 'c0'",
                                 "kind = 'item-read', body = '{\"item\":\"x\"}'", "body = replace(body, '}', ' }')", "team = 'biru'");
    session.act("UPDATE event SET " + column + " WHERE sequence = 17");
    INFO(column);
    CHECK(faultsOf(session.report()) == Faults{{17, "changed"}});
}

TEST_CASE("a changed digest is found in its row") {
    const Tampered session;
    session.act("UPDATE event SET digest = zeroblob(32) WHERE sequence = 17");
    CHECK(faultsOf(session.report()) == Faults{{17, "changed"}});
}

TEST_CASE("a row whose digest was made anew is found by the one after it") {
    const Tampered session;
    session.act("UPDATE event SET body = '{\"text\":\"lain\"}', digest = zeroblob(32) WHERE sequence = 17");
    CHECK(faultsOf(session.report()) == Faults{{17, "changed"}, {18, "unproven"}});
}

TEST_CASE("removed rows are missed") {
    const Tampered session;
    SECTION("one in the middle") {
        session.act("DELETE FROM event WHERE sequence = 17");
        CHECK(faultsOf(session.report()) == Faults{{17, "missing"}});
    }
    SECTION("the first") {
        session.act("DELETE FROM event WHERE sequence = 1");
        CHECK(faultsOf(session.report()) == Faults{{1, "missing"}});
    }
    SECTION("several") {
        session.act("DELETE FROM event WHERE sequence BETWEEN 20 AND 25 OR sequence = 40");
        const auto report = session.report();
        CHECK(faultsOf(report) == Faults{{20, "missing"}, {40, "missing"}});
        CHECK(report.faults[0].message == "rows 20 to 25 are missing");
    }
    SECTION("the tail") {
        session.act("DELETE FROM event WHERE sequence > 50");
        CHECK(faultsOf(session.report()) == Faults{{51, "missing"}});
    }
    SECTION("the tail, with a head that does not know its digest") {
        session.act("DELETE FROM event WHERE sequence > 50; UPDATE head SET count = 50");
        CHECK(faultsOf(session.report()) == Faults{{50, "head-changed"}});
    }
    SECTION("one, and the rest closed up") {
        session.act("DELETE FROM event WHERE sequence = 60; DELETE FROM event WHERE sequence = 17;"
                    "UPDATE event SET sequence = sequence - 1 WHERE sequence > 17; UPDATE head SET count = 58");
        CHECK(session.report().faults.front().row == 17);
        CHECK(session.report().faults.front().kind == Kind::Changed);
    }
}

TEST_CASE("swapped rows are named, and nothing else is blamed") {
    const Tampered session;
    const auto swap = [](int early, int late) {
        const auto a = std::to_string(early), b = std::to_string(late);
        return "UPDATE event SET sequence = -1 WHERE sequence = " + a + "; UPDATE event SET sequence = " + a + " WHERE sequence = " + b +
               "; UPDATE event SET sequence = " + b + " WHERE sequence = -1;";
    };
    SECTION("neighbours") {
        session.act(swap(17, 18));
        const auto report = session.report();
        CHECK(faultsOf(report) == Faults{{17, "swapped"}});
        CHECK(report.faults.front().message == "rows 17 and 18 were swapped");
    }
    SECTION("far apart") {
        session.act(swap(17, 30));
        CHECK(faultsOf(session.report()) == Faults{{17, "swapped"}});
    }
    SECTION("with the last") {
        session.act(swap(17, 60));
        CHECK(faultsOf(session.report()).front() == Faults::value_type{17, "swapped"});
    }
    SECTION("two pairs, and a changed row between") {
        session.act(swap(5, 6) + swap(40, 44) + "UPDATE event SET at_ms = at_ms + 1 WHERE sequence = 20");
        CHECK(faultsOf(session.report()) == Faults{{5, "swapped"}, {20, "changed"}, {40, "swapped"}});
    }
    SECTION("what they say, while their digests stayed") {
        session.act("CREATE TEMP TABLE kept AS SELECT * FROM event WHERE sequence IN (17, 30);"
                    "UPDATE event SET (at_ms, wall_us, \"by\", cause, kind, body, team) = (SELECT at_ms, wall_us, \"by\", cause, kind, body, team FROM kept "
                    "WHERE kept.sequence = 47 - event.sequence) WHERE sequence IN (17, 30)");
        CHECK(faultsOf(session.report()) == Faults{{17, "swapped"}});
    }
}

TEST_CASE("an added row is found") {
    const Tampered session;
    SECTION("after the end") {
        session.act("INSERT INTO event SELECT 61, at_ms, wall_us, \"by\", cause, kind, body, digest, team FROM event WHERE sequence = 60");
        CHECK(session.report().faults.front().row == 61);
        CHECK(session.report().faults.front().kind == Kind::Added);
    }
    SECTION("before the beginning") {
        session.act("INSERT INTO event SELECT 0, at_ms, wall_us, \"by\", cause, kind, body, digest, team FROM event WHERE sequence = 60");
        CHECK(faultsOf(session.report()) == Faults{{0, "added"}});
    }
}

TEST_CASE("a changed scenario is found") {
    const Tampered session;
    const auto sql = GENERATE(as<std::string>{}, "UPDATE scenario_file SET bytes = x'00' WHERE path = 'scenario.yaml'",
                              "UPDATE scenario_file SET path = 'b' WHERE path = 'scenario.yaml'", "DELETE FROM scenario_file",
                              "INSERT INTO scenario_file VALUES('sop.yaml', x'00')", "UPDATE meta SET value = 'other' WHERE key = 'id'");
    INFO(sql);
    session.act(sql);
    CHECK(faultsOf(session.report()) == Faults{{0, "scenario-changed"}});
}

TEST_CASE("a missing seal is found") {
    const Tampered session;
    SQLite::Database(session.path.string(), SQLite::OPEN_READWRITE).exec("DROP TRIGGER event_update");
    CHECK(faultsOf(session.report()) == Faults{{0, "structure"}});
}

TEST_CASE("SQL cannot change a sealed session by any ordinary way") {
    const Tampered session;
    SQLite::Database database(session.path.string(), SQLite::OPEN_READWRITE);
    for (const auto* sql : {"UPDATE event SET at_ms = 0 WHERE sequence = 3", "DELETE FROM event WHERE sequence = 60", "DELETE FROM event",
                            "INSERT OR REPLACE INTO event SELECT * FROM event WHERE sequence = 3",
                            "INSERT INTO event SELECT 99, at_ms, wall_us, \"by\", cause, kind, body, digest, team FROM event WHERE sequence = 3",
                            "UPDATE scenario_file SET bytes = x'00'", "DELETE FROM scenario_file", "INSERT INTO scenario_file VALUES('x', x'00')",
                            "INSERT OR REPLACE INTO scenario_file VALUES('scenario.yaml', x'00')", "UPDATE meta SET value = ''", "DELETE FROM meta",
                            "INSERT OR REPLACE INTO meta VALUES('id', 'x')", "UPDATE head SET count = 1", "DELETE FROM head",
                            "INSERT OR REPLACE INTO head VALUES(1, zeroblob(32), 0, zeroblob(32))"}) {
        INFO(sql);
        CHECK_THROWS_AS(database.exec(sql), SQLite::Exception);
    }
    CHECK(session.report().sound());
}

TEST_CASE("a flipped byte of a body is found in its row") {
    const Tampered session;
    const auto at = session.bytes().find("Sebutkan sumbernya");   // of a draft-returned event
    REQUIRE(at != std::string::npos);
    const auto row = [&] {
        std::uint64_t found = 0;
        for (const auto& record : someRecords(1, kRows))
            if (std::holds_alternative<event::DraftReturned>(record.event)) found = record.sequence.value;
        return found;
    }();
    session.flip(at);
    CHECK(faultsOf(session.report()) == Faults{{row, "changed"}});
}

TEST_CASE("whichever byte is flipped, it is found or changes nothing") {
    const Tampered session;
    const auto sound = session.bytes();
    const auto before = saying(session.path);
    int found = 0;
    for (std::size_t at = 0; at < sound.size(); at += 97) {
        auto bytes = sound;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << at % 8));
        writeBytes(session.path, bytes);
        const auto report = session.report();
        INFO("byte " << at);
        if (report.sound()) CHECK(saying(session.path) == before);
        else ++found;
    }
    CHECK(found > 50);
}

TEST_CASE("wherever a file is cut, the first row that is lost is named") {
    const Tampered session;
    const auto whole = session.bytes().size();
    for (auto size = whole - 1; size > 100; size -= std::min<std::size_t>(size, 1500)) {
        session.cutTo(size);
        const auto report = session.report();
        INFO(size << " of " << whole << ", " << report.rows << " rows read");
        INFO((report.sound() ? "" : report.faults.front().message));
        REQUIRE_FALSE(report.sound());
        const auto lost = std::find_if(report.faults.begin(), report.faults.end(),
                                       [](const Fault& fault) { return fault.kind == Kind::Unreadable || fault.kind == Kind::Missing; });
        if (report.rows < kRows) {
            REQUIRE(lost != report.faults.end());
            CHECK(lost->row == report.rows + 1);
        }
    }
}

TEST_CASE("a cut file is said to be cut, by how much, in one line a fault") {
    const Tampered session;
    const auto sound = session.bytes();
    const auto whole = sound.size();
    for (const std::size_t lost : {std::size_t{1}, std::size_t{4096}, whole / 2}) {
        session.cutTo(whole - lost);
        const auto report = session.report();
        INFO(lost);
        REQUIRE_FALSE(report.sound());
        CHECK(report.faults.front().kind == Kind::Cut);
        CHECK(report.faults.front().message.find("the file was cut: " + std::to_string(lost) + " byte") == 0);
        for (const auto& fault : report.faults) CHECK(fault.message.find('\n') == std::string::npos);
        writeBytes(session.path, sound);
    }
}

TEST_CASE("a version that there never was is refused") {
    const Tampered session;
    SQLite::Database(session.path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 0");
    CHECK(faultsOf(session.report()) == Faults{{1, "unreadable"}});
    CHECK(store::SessionFile::open(session.path, store::SessionFile::Mode::Read).error().code == Error::Code::Damaged);
}

TEST_CASE("of a file that is not there, nothing is said") {
    const ScratchFolder folder;
    CHECK(faultsOf(verify(folder / "a.gladi")) == Faults{{0, "not-read"}});
}

TEST_CASE("a file that is no session is told from a damaged one") {
    const ScratchFolder folder;
    const auto path = folder / "a.gladi";
    SECTION("text") { writeBytes(path, std::string(5000, 'x')); }
    SECTION("nothing") { writeBytes(path, ""); }
    SECTION("the first bytes of one") {
        writeSession(path, 3);
        std::filesystem::resize_file(path, 90);
    }
    SECTION("another program's database") {
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE event(a)");
    }
    SECTION("a folder") { std::filesystem::create_directory(path); }
    CHECK(faultsOf(verify(path)) == Faults{{0, "not-a-session"}});
}

TEST_CASE("a session of a later Gladi is not judged") {
    const Tampered session;
    SQLite::Database(session.path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 3");
    CHECK(faultsOf(session.report()) == Faults{{0, "newer-version"}});
}
