#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace gladi::store {

/// The files of a scenario folder as played: path with '/' below the folder -> bytes.
using ScenarioFiles = std::map<std::string, std::string>;

/// SHA-256.
using Digest = std::array<unsigned char, 32>;

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string hex(const Digest& digest);

/// Of the scenario as played; the formula stands in docs/event-log.md. What `SessionOpened::digest` holds, as hex.
[[nodiscard]] Digest digestOf(const ScenarioFiles& files);

/// The columns of one row of the event table but for its digest.
struct Row {
    std::int64_t sequence = 0;
    std::int64_t atMs = 0;      ///< scenario time
    std::int64_t wallUs = 0;    ///< microseconds since 1970, UTC
    std::string by;
    std::string cause;
    std::string kind;
    std::string body;
    std::string team = {};      ///< in whose world it happened; empty: in all
    friend bool operator==(const Row&, const Row&) = default;
};

/// The link before the first row: covers what the session says of itself and the scenario.
[[nodiscard]] Digest firstLink(const std::map<std::string, std::string>& meta, const ScenarioFiles& files);

/// The digest of a row that follows the row (or first link) with digest `before`.
[[nodiscard]] Digest nextLink(const Digest& before, const Row& row);

/// 32 random hexadecimal digits, to tell sessions apart.
[[nodiscard]] std::string newSessionId();

}  // namespace gladi::store
