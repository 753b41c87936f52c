#pragma once

#include <vector>

#include "simulator/core/result.h"
#include "simulator/engine/state.h"

namespace gladi::engine {

/// What a command would do now, or why it may not be done. Changes nothing; looks at no clock.
/// `advance` and the reactions of the world are not part of it: see engine.h.
[[nodiscard]] core::Result<std::vector<core::Event>> decide(const State& state, const core::Command& command);

}  // namespace gladi::engine
