#pragma once

// Events and records as JSON values, for bodies, for lines and for messages.

#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "simulator/codec/lines.h"
#include "simulator/core/result.h"

namespace gladi::codec {

[[nodiscard]] nlohmann::json bodyOf(const core::Event& event);
[[nodiscard]] core::Result<core::Event> eventOf(std::string_view kind, const nlohmann::json& body);

/// The object that a line is; read with the same distrust.
[[nodiscard]] nlohmann::json lineJson(const core::Record& record, std::optional<core::WallTime> wall = std::nullopt);
[[nodiscard]] core::Result<Line> lineOf(nlohmann::json value);

}  // namespace gladi::codec
