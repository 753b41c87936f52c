#pragma once

// Private to the store: what a session file looks like inside. docs/event-log.md explains it.

#include <functional>
#include <span>

#include <SQLiteCpp/Database.h>

#include "simulator/core/result.h"
#include "simulator/store/digest.h"

namespace gladi::store {

inline constexpr int kApplicationId = 0x476c6164;  // "Glad"
inline constexpr int kSchemaVersion = 1;

/// Makes the tables, fills what never changes again and seals it. Throws SQLite::Exception.
void createSchema(SQLite::Database& database, const std::map<std::string, std::string>& meta, const ScenarioFiles& files);

/// Tables and triggers are exactly those of kSchemaVersion. Throws SQLite::Exception.
[[nodiscard]] bool hasOurSchema(SQLite::Database& database);

/// One step from a version to the one after it.
struct Migration {
    int from = 0;
    std::function<void(SQLite::Database&)> apply;
};

/// The steps of this Gladi, ascending; none while there is only one version.
[[nodiscard]] std::span<const Migration> migrations();

/// Brings a file of an older version to `to` in one transaction. A newer file is `NewerVersion`,
/// one that no step leads on from `Damaged`; both are left as they are. Throws SQLite::Exception.
[[nodiscard]] core::Result<void> migrate(SQLite::Database& database, std::span<const Migration> steps, int to);

}  // namespace gladi::store
