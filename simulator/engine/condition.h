#pragma once

#include "simulator/engine/state.h"

namespace gladi::engine {

/// The condition's value now; 0 is "no", anything else "yes". Total: what is unknown counts as 0.
[[nodiscard]] double evaluate(const core::Condition& condition, const State& state);

[[nodiscard]] inline bool holds(const core::Condition& condition, const State& state) { return evaluate(condition, state) != 0; }

}  // namespace gladi::engine
