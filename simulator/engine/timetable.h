#pragma once

#include <optional>

#include "simulator/engine/state.h"

/// What is still to come of the plan, now that the trainer has had a hand in it. Looks at a state, changes nothing.
///
/// Nothing here depends on how far a cursor or the agenda has been worked off: a state that was folded from its log
/// still holds what the running one has passed in silence, and both must say the same.
namespace gladi::engine {

/// When the entry is due on the clock.
[[nodiscard]] core::ScenarioTime dueAt(const State& state, const Planned& planned);

/// It has come already, was skipped when it was due, or stands on the agenda by now.
[[nodiscard]] bool isVoid(const State& state, const Planned& planned);
/// The same for a release that was promised for this moment.
[[nodiscard]] bool isVoid(const State& state, const due::Release& release, core::ScenarioTime at);

/// From when on the contingency may come; nothing while the inject that it waits for has not come, or it is skipped,
/// or came already, or it is too late.
[[nodiscard]] std::optional<core::ScenarioTime> openFrom(const State& state, std::size_t contingency);

/// Which release of the inject a trainer who fires it now would see: the first that has not come, or one more where the
/// last was withdrawn; nothing when all are out.
[[nodiscard]] std::optional<int> nextNumber(const State& state, const core::Inject& inject);

/// Whether anything may still come of the inject by itself, were it not skipped.
[[nodiscard]] bool isStillToCome(const State& state, const core::Inject& inject);
[[nodiscard]] bool isSkipped(const State& state, const core::InjectId& inject);

/// The next moment after now at which a hand-written inject comes that waits for no condition; nothing up to ENDEX.
[[nodiscard]] std::optional<core::ScenarioTime> nextInject(const State& state);

/// When the exercise ends by itself.
[[nodiscard]] core::ScenarioTime endex(const State& state);

}  // namespace gladi::engine
