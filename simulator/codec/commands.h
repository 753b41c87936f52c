#pragma once

#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "simulator/core/commands.h"
#include "simulator/core/result.h"

namespace gladi::codec {

/// How a command is called in a message: "pause", "save-draft", ...
[[nodiscard]] std::string_view kindOf(const core::Action& action);

/// Its fields, as an object; those that may be missing are left out when empty.
[[nodiscard]] nlohmann::json bodyOf(const core::Action& action);

/// The command of this kind with these fields. Made for values of any origin: an unknown kind, an unknown, missing
/// or ill-typed field and a number out of range are `BadInput`.
[[nodiscard]] core::Result<core::Action> actionOf(std::string_view kind, const nlohmann::json& body);

}  // namespace gladi::codec
