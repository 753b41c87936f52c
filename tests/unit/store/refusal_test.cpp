#include <catch2/catch.hpp>

#include <SQLiteCpp/SQLiteCpp.h>

#include "simulator/store/schema.h"
#include "simulator/store/session_file.h"
#include "tests/support/session_files.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::support;
using store::SessionFile;
using Mode = SessionFile::Mode;

namespace {

// ---- vocabulary

std::string openingSays(const std::filesystem::path& path, Mode mode) {
    const auto session = SessionFile::open(path, mode);
    return session ? "opened" : std::string(nameOf(session.error().code));
}

void isRefusedAs(const std::string& code, const std::filesystem::path& path) {
    CHECK(openingSays(path, Mode::Read) == code);
    CHECK(openingSays(path, Mode::Resume) == code);
}

void change(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

}  // namespace

TEST_CASE("what is no session is refused and left as it is") {
    const ScratchFolder folder;
    const auto path = folder / "a.gladi";
    SECTION("a text") {
        writeBytes(path, "Catatan rapat\n");
        isRefusedAs("not-a-session", path);
        CHECK(readBytes(path) == "Catatan rapat\n");
    }
    SECTION("an empty file") {
        writeBytes(path, "");
        isRefusedAs("not-a-session", path);
        CHECK(readBytes(path).empty());
    }
    SECTION("another program's database") {
        change(path, "CREATE TABLE event(a)");
        isRefusedAs("not-a-session", path);
    }
    SECTION("a folder") {
        std::filesystem::create_directory(path);
        isRefusedAs("not-a-session", path);
    }
    SECTION("nothing at all") {
        isRefusedAs("io", path);
        CHECK_FALSE(std::filesystem::exists(path));
    }
}

TEST_CASE("a session of a later Gladi is refused plainly") {
    const ScratchFolder folder;
    writeSession(folder / "a.gladi", 3);
    change(folder / "a.gladi", "PRAGMA user_version = 3");
    isRefusedAs("newer-version", folder / "a.gladi");
}

TEST_CASE("a damaged session is not resumed") {
    const ScratchFolder folder;
    const auto path = folder / "a.gladi";
    writeSession(path, 20);
    SECTION("because its tables were changed") {
        change(path, "DROP TRIGGER event_delete");
        isRefusedAs("damaged", path);
    }
    SECTION("because a row was changed") {
        auto bytes = readBytes(path);
        bytes.at(bytes.find("Sebarkan")) = 's';
        writeBytes(path, bytes);
        CHECK(openingSays(path, Mode::Resume) == "damaged");
        CHECK(openingSays(path, Mode::Read) == "opened");   // what is left can still be looked at
    }
    SECTION("because its end is gone") {
        std::filesystem::resize_file(path, 8192);
        isRefusedAs("damaged", path);
    }
}

TEST_CASE("there is one writer at a time") {
    const ScratchFolder folder;
    const auto path = folder / "a.gladi";
    auto first = SessionFile::create(path, aNewSession()).value();
    REQUIRE(first->append(someRecords(1, 5), kNoon));
    REQUIRE(first->flush());
    CHECK(openingSays(path, Mode::Resume) == "in-use");
    CHECK(openingSays(folder / "." / "a.gladi", Mode::Resume) == "in-use");
    CHECK(openingSays(path, Mode::Read) == "opened");
    first.reset();
    CHECK(openingSays(path, Mode::Resume) == "opened");
}

TEST_CASE("the lock of a writer that crashed means nothing") {
    const ScratchFolder folder;
    writeSession(folder / "a.gladi", 5);
    writeBytes(folder / "a.gladi-lock", "");
    CHECK(openingSays(folder / "a.gladi", Mode::Resume) == "opened");
    CHECK_FALSE(std::filesystem::exists(folder / "a.gladi-lock"));
}

TEST_CASE("another program that locks the file is named as such") {
    const ScratchFolder folder;
    writeSession(folder / "a.gladi", 5);
    SQLite::Database other((folder / "a.gladi").string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    CHECK(openingSays(folder / "a.gladi", Mode::Resume) == "in-use");
}

TEST_CASE("a session without its folder cannot be made") {
    const ScratchFolder folder;
    CHECK_FALSE(SessionFile::create(folder / "missing" / "a.gladi", aNewSession()));
}

TEST_CASE("an older file is brought up step by step, or not at all") {
    const ScratchFolder folder;
    SQLite::Database database((folder / "a.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("CREATE TABLE t(x); PRAGMA user_version = 1");
    const std::vector<store::Migration> steps{
        {1, [](SQLite::Database& file) { file.exec("ALTER TABLE t ADD COLUMN y"); }},
        {2, [](SQLite::Database& file) { file.exec("INSERT INTO t(x, y) VALUES(1, 2)"); }},
    };
    const auto version = [&] { return database.execAndGet("PRAGMA user_version").getInt(); };
    SECTION("through every step") {
        CHECK(store::migrate(database, steps, 3));
        CHECK(version() == 3);
        CHECK(database.execAndGet("SELECT y FROM t").getInt() == 2);
    }
    SECTION("nothing when it is of this version") {
        CHECK(store::migrate(database, steps, 1));
        CHECK(version() == 1);
    }
    SECTION("nothing when it is newer") {
        database.exec("PRAGMA user_version = 9");
        CHECK(store::migrate(database, steps, 3).error().code == Error::Code::NewerVersion);
        CHECK(version() == 9);
    }
    SECTION("nothing when a step is missing") {
        CHECK(store::migrate(database, steps, 4).error().code == Error::Code::Damaged);
        CHECK(version() == 1);
        CHECK_THROWS(database.execAndGet("SELECT y FROM t"));
    }
}
