#pragma once

#include <vector>

#include "simulator/core/events.h"

namespace gladi::support {

/// One event of each kind with every field filled, texts in several scripts.
[[nodiscard]] std::vector<core::Event> fullEvents();

/// One event of each kind as it is made, every field empty.
[[nodiscard]] std::vector<core::Event> emptyEvents();

}  // namespace gladi::support
