#pragma once

// Private to the codec: bytes of any origin to JSON and back.

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "simulator/core/result.h"

namespace gladi::codec {

/// Canonical bytes: sorted keys, UTF-8, no spaces.
[[nodiscard]] std::string dump(const nlohmann::json& value);

/// Refuses bad JSON, bad UTF-8, doubled keys, more than `longest` bytes and more than 5 levels.
[[nodiscard]] core::Result<nlohmann::json> parse(std::string_view bytes, std::size_t longest);

}  // namespace gladi::codec
