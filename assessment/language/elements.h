#pragma once

#include <vector>

#include "simulator/core/facts.h"

namespace gladi::assessment::language {

/// The elements of a good message that every scenario may ask for, each with how it is commonly said
/// in Indonesian and, in modest depth, in English. Titles are Indonesian and English.
[[nodiscard]] std::vector<core::Element> builtInElements();

}  // namespace gladi::assessment::language
