#include "simulator/store/reading.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include "simulator/store/schema.h"

namespace gladi::store {

namespace {

std::map<std::string, std::string> readPairs(SQLite::Database& database, const char* sql) {
    std::map<std::string, std::string> pairs;
    SQLite::Statement query(database, sql);
    while (query.executeStep()) pairs[query.getColumn(0).getString()] = query.getColumn(1).getString();
    return pairs;
}

}  // namespace

std::map<std::string, std::string> readMeta(SQLite::Database& database) {
    return readPairs(database, "SELECT key, value FROM meta");
}

ScenarioFiles readScenario(SQLite::Database& database) {
    return readPairs(database, "SELECT path, bytes FROM scenario_file");
}

Head readHead(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT first, count, digest FROM head");
    if (!query.executeStep()) return {};
    return {query.getColumn(0).getString(), query.getColumn(1).getInt64(), query.getColumn(2).getString()};
}

void readRows(SQLite::Database& database, const std::function<bool(const StoredRow&)>& visitor, std::optional<std::int64_t> after) {
    const std::string team = versionOf(database) >= kTeamsSince ? "team" : "''";
    SQLite::Statement query(database, "SELECT sequence, at_ms, wall_us, \"by\", cause, kind, body, digest, " + team + " FROM event" +
                                          (after ? " WHERE sequence > ?" : "") + " ORDER BY sequence");
    if (after) query.bind(1, *after);
    while (query.executeStep()) {
        const StoredRow row{{query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), query.getColumn(2).getInt64(),
                             query.getColumn(3).getString(), query.getColumn(4).getString(), query.getColumn(5).getString(),
                             query.getColumn(6).getString(), query.getColumn(8).getString()},
                            query.getColumn(7).getString()};
        if (!visitor(row)) return;
    }
}

std::string bytesOf(const Digest& digest) { return {digest.begin(), digest.end()}; }

}  // namespace gladi::store
