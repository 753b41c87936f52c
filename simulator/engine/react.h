#pragma once

#include <optional>
#include <vector>

#include "simulator/engine/state.h"

namespace gladi::engine {

/// What follows at once from a record that has just been folded in: obligations opened or met, facts confirmed,
/// variables set.
[[nodiscard]] std::vector<core::Event> react(const State& state, const core::Record& record);

/// The nth release of an inject as it would be shown now: alternatives chosen, variables filled in.
[[nodiscard]] core::event::ItemReleased render(const State& state, const core::Inject& inject, int number);

/// The first contingency whose moment has come and whose condition holds.
[[nodiscard]] std::optional<core::event::ItemReleased> dueContingency(const State& state);

/// What a promise turns into now that it is due; nothing when it has become void.
[[nodiscard]] std::optional<core::Event> redeem(const State& state, const Promise& promise);

}  // namespace gladi::engine
