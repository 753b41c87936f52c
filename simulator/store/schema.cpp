#include "simulator/store/schema.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace gladi::store {

using core::Error;

namespace {

constexpr std::array kTables{
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE scenario_file(path TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    "CREATE TABLE head(one INTEGER PRIMARY KEY CHECK(one = 1), first BLOB NOT NULL CHECK(length(first) = 32), "
    "count INTEGER NOT NULL, digest BLOB NOT NULL CHECK(length(digest) = 32)) STRICT",
};

constexpr auto kEventTable1 =
    "CREATE TABLE event(sequence INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, wall_us INTEGER NOT NULL, \"by\" TEXT NOT NULL, "
    "cause TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, digest BLOB NOT NULL CHECK(length(digest) = 32)) STRICT";
// As SQLite itself writes it down when the column is added to a table of version 1.
constexpr auto kEventTable2 =
    "CREATE TABLE event(sequence INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, wall_us INTEGER NOT NULL, \"by\" TEXT NOT NULL, "
    "cause TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, digest BLOB NOT NULL CHECK(length(digest) = 32), "
    "team TEXT NOT NULL DEFAULT '') STRICT";

// Made after the tables it is on.
constexpr auto kEndedIndex = "CREATE INDEX ended ON event(sequence) WHERE kind = 'exercise-ended'";

// Made after the rows that never change again, so that they also close the doors behind them.
constexpr std::array kSeals{
    "CREATE TRIGGER meta_insert BEFORE INSERT ON meta BEGIN SELECT RAISE(ABORT, 'meta is sealed'); END",
    "CREATE TRIGGER meta_update BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, 'meta is sealed'); END",
    "CREATE TRIGGER meta_delete BEFORE DELETE ON meta BEGIN SELECT RAISE(ABORT, 'meta is sealed'); END",
    "CREATE TRIGGER scenario_insert BEFORE INSERT ON scenario_file BEGIN SELECT RAISE(ABORT, 'the scenario is sealed'); END",
    "CREATE TRIGGER scenario_update BEFORE UPDATE ON scenario_file BEGIN SELECT RAISE(ABORT, 'the scenario is sealed'); END",
    "CREATE TRIGGER scenario_delete BEFORE DELETE ON scenario_file BEGIN SELECT RAISE(ABORT, 'the scenario is sealed'); END",
    // Also stops INSERT OR REPLACE, which would delete without a delete trigger.
    "CREATE TRIGGER event_insert BEFORE INSERT ON event WHEN NEW.sequence IS NOT (SELECT count + 1 FROM head) "
    "BEGIN SELECT RAISE(ABORT, 'events are only appended'); END",
    "CREATE TRIGGER event_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are never changed'); END",
    "CREATE TRIGGER event_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never removed'); END",
    "CREATE TRIGGER event_head AFTER INSERT ON event BEGIN UPDATE head SET count = NEW.sequence, digest = NEW.digest; END",
    "CREATE TRIGGER head_insert BEFORE INSERT ON head BEGIN SELECT RAISE(ABORT, 'there is one head'); END",
    "CREATE TRIGGER head_update BEFORE UPDATE ON head WHEN NEW.one <> 1 OR NEW.first <> OLD.first OR NEW.count <> OLD.count + 1 "
    "BEGIN SELECT RAISE(ABORT, 'the head only moves on'); END",
    "CREATE TRIGGER head_delete BEFORE DELETE ON head BEGIN SELECT RAISE(ABORT, 'there is one head'); END",
};

void insertPairs(SQLite::Database& database, const char* sql, const std::map<std::string, std::string>& pairs, bool blob) {
    SQLite::Statement insert(database, sql);
    for (const auto& [key, value] : pairs) {
        insert.bind(1, key);
        if (blob) insert.bind(2, value.data(), static_cast<int>(value.size()));
        else insert.bind(2, value);
        insert.exec();
        insert.reset();
    }
}

}  // namespace

void createSchema(SQLite::Database& database, const std::map<std::string, std::string>& meta, const ScenarioFiles& files) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
    for (const auto* sql : kTables) database.exec(sql);
    database.exec(kEventTable2);
    database.exec(kEndedIndex);
    insertPairs(database, "INSERT INTO meta VALUES(?, ?)", meta, false);
    insertPairs(database, "INSERT INTO scenario_file VALUES(?, ?)", files, true);
    const auto first = firstLink(meta, files);
    SQLite::Statement head(database, "INSERT INTO head VALUES(1, ?1, 0, ?1)");
    head.bind(1, first.data(), static_cast<int>(first.size()));
    head.exec();
    for (const auto* sql : kSeals) database.exec(sql);
    transaction.commit();
}

int versionOf(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

bool hasOurSchema(SQLite::Database& database) {
    std::set<std::string> expected(kTables.begin(), kTables.end());
    expected.insert({versionOf(database) < kTeamsSince ? kEventTable1 : kEventTable2, kEndedIndex});
    expected.insert(kSeals.begin(), kSeals.end());
    SQLite::Statement objects(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (objects.executeStep())
        if (expected.erase(objects.getColumn(0).getString()) != 1) return false;
    return expected.empty();
}

std::span<const Migration> migrations() {
    static const std::array steps{
        Migration{1, [](SQLite::Database& database) { database.exec("ALTER TABLE event ADD COLUMN team TEXT NOT NULL DEFAULT ''"); }},
    };
    return steps;
}

core::Result<void> migrate(SQLite::Database& database, std::span<const Migration> steps, int to) {
    int version = versionOf(database);
    if (version > to) return core::fail(Error::Code::NewerVersion, "this session was made by a later Gladi");
    if (version == to) return {};
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (; version < to; ++version) {
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const Migration& each) { return each.from == version; });
        if (step == steps.end()) return core::fail(Error::Code::Damaged, "there is no session of version " + std::to_string(version));
        step->apply(database);
    }
    database.exec("PRAGMA user_version = " + std::to_string(to));
    transaction.commit();
    return {};
}

}  // namespace gladi::store
