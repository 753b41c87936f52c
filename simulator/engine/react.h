#pragma once

#include <optional>
#include <vector>

#include "simulator/engine/state.h"

namespace gladi::engine {

/// Who asks in an item that the trainer inserted, with a deadline, has been let down at so many times that deadline.
inline constexpr int kLapseOfInserted = 4;

/// What follows at once from a record that has just been folded in: obligations opened or met, facts confirmed,
/// variables set.
[[nodiscard]] std::vector<core::Event> react(const State& state, const core::Record& record);

/// The nth release of an inject as it would be shown now: alternatives chosen, variables filled in.
[[nodiscard]] core::event::ItemReleased render(const State& state, const core::Inject& inject, int number);

/// The first contingency whose moment has come and whose condition holds.
[[nodiscard]] std::optional<core::event::ItemReleased> dueContingency(const State& state);

/// What a promise turns into now that it is due; nothing when it has become void.
[[nodiscard]] std::optional<core::Event> redeem(const State& state, const Agenda::Entry& entry);

}  // namespace gladi::engine
