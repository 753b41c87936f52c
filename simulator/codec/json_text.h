#pragma once

// Bytes of any origin to JSON and back, for events and for messages that carry them.

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "simulator/core/result.h"

namespace gladi::codec {

/// Canonical bytes: sorted keys, UTF-8, no spaces.
[[nodiscard]] std::string dump(const nlohmann::json& value);

/// Levels of objects and arrays within each other that an event may have.
inline constexpr int kDeepestBody = 5;

/// Refuses bad JSON, bad UTF-8, doubled keys, more than `longest` bytes and more than `deepest` levels.
[[nodiscard]] core::Result<nlohmann::json> parse(std::string_view bytes, std::size_t longest, int deepest = kDeepestBody);

}  // namespace gladi::codec
