#pragma once

#include "simulator/engine/state.h"

namespace gladi::engine {

/// Conditions are looked at on this grid of scenario time, beside after every act and hand-written inject.
inline constexpr core::Duration kLookInterval = std::chrono::seconds(15);

/// What the state is after this record of its world. Total: any record that decodes is taken.
void evolve(State& state, const core::Record& record);

}  // namespace gladi::engine
