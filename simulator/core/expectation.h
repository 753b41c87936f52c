#pragma once

#include <optional>

#include "simulator/core/events.h"
#include "simulator/core/timeline.h"

namespace gladi::core {

/// What an obligation asks for: the inject's own expectation or, where the trainer inserted the item, what the event
/// says itself. Nothing when neither says anything. `inject` is the one behind the item, or nullptr.
[[nodiscard]] std::optional<Expectation> expectationOf(const Inject* inject, const event::ObligationOpened& opened);

}  // namespace gladi::core
