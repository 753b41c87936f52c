#pragma once

#include <span>

#include "simulator/engine/state.h"

namespace gladi::engine {

/// Conditions are looked at on this grid of scenario time, beside after every act and hand-written inject.
inline constexpr core::Duration kLookInterval = std::chrono::seconds(15);

/// What the state is after this record. Total: any record that decodes is taken.
void evolve(State& state, const core::Record& record);

/// The state after a whole log. The plan must be that of the log's scenario and seed.
[[nodiscard]] State fold(std::shared_ptr<const Plan> plan, std::span<const core::Record> log);

}  // namespace gladi::engine
