#pragma once

// Private to the store: the tables as values. All throw SQLite::Exception.

#include <functional>
#include <map>
#include <optional>
#include <string>

#include <SQLiteCpp/Database.h>

#include "simulator/store/digest.h"

namespace gladi::store {

struct StoredRow {
    Row row;
    std::string digest;    ///< 32 bytes in a sound file
};

/// The row that says how far the log goes.
struct Head {
    std::string first;     ///< digests, 32 bytes in a sound file
    std::int64_t count = 0;
    std::string digest;
};

[[nodiscard]] std::map<std::string, std::string> readMeta(SQLite::Database& database);
[[nodiscard]] ScenarioFiles readScenario(SQLite::Database& database);
[[nodiscard]] Head readHead(SQLite::Database& database);

/// Every row in order, from the beginning or after a number, until the visitor returns false.
void readRows(SQLite::Database& database, const std::function<bool(const StoredRow&)>& visitor,
              std::optional<std::int64_t> after = std::nullopt);

/// The bytes of a digest, for comparing with what is stored.
[[nodiscard]] std::string bytesOf(const Digest& digest);

}  // namespace gladi::store
