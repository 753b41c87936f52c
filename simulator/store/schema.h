#pragma once

// Private to the store: what a session file looks like inside. docs/event-log.md explains it.

#include <functional>
#include <span>

#include <SQLiteCpp/Database.h>

#include "simulator/core/result.h"
#include "simulator/store/digest.h"

namespace gladi::store {

inline constexpr int kApplicationId = 0x476c6164;  // "Glad"
inline constexpr int kSchemaVersion = 2;
inline constexpr int kTeamsSince = 2;   // the column `team` of `event`

/// Makes the tables, fills what never changes again and seals it. Throws SQLite::Exception.
void createSchema(SQLite::Database& database, const std::map<std::string, std::string>& meta, const ScenarioFiles& files);

/// The version that the file says it has. Throws SQLite::Exception.
[[nodiscard]] int versionOf(SQLite::Database& database);

/// Tables and triggers are exactly those of the file's version, which is kSchemaVersion or an older one that can still be
/// read as it is. Throws SQLite::Exception.
[[nodiscard]] bool hasOurSchema(SQLite::Database& database);

/// One step from a version to the one after it.
struct Migration {
    int from = 0;
    std::function<void(SQLite::Database&)> apply;
};

/// The steps of this Gladi, ascending.
[[nodiscard]] std::span<const Migration> migrations();

/// Brings a file of an older version to `to` in one transaction. A newer file is `NewerVersion`,
/// one that no step leads on from `Damaged`; both are left as they are. Throws SQLite::Exception.
[[nodiscard]] core::Result<void> migrate(SQLite::Database& database, std::span<const Migration> steps, int to);

}  // namespace gladi::store
