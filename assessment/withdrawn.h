#pragma once

#include <set>
#include <span>

#include "simulator/core/events.h"

namespace gladi::assessment {

/// Items that the trainer took back before anybody had seen them: to the score they never came.
[[nodiscard]] std::set<core::InjectId> withdrawnItems(std::span<const core::Record> records);

}  // namespace gladi::assessment
