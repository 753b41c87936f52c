#pragma once

// Private to the codec: events as JSON values, for bodies and for lines.

#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "simulator/core/events.h"
#include "simulator/core/result.h"

namespace gladi::codec {

[[nodiscard]] nlohmann::json bodyOf(const core::Event& event);
[[nodiscard]] core::Result<core::Event> eventOf(std::string_view kind, const nlohmann::json& body);

}  // namespace gladi::codec
