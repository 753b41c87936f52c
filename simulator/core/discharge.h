#pragma once

#include "simulator/core/events.h"
#include "simulator/core/timeline.h"

namespace gladi::core {

/// Whether this act is what an obligation asks for. `item` is the item that opened it and `claim` the claim which that
/// item spreads. Says nothing about time.
[[nodiscard]] bool discharges(const Event& act, const Expectation& expected, const InjectId& item, const ClaimId& claim);

}  // namespace gladi::core
