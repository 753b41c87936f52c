#pragma once

#include <string>
#include <vector>

#include "simulator/core/facts.h"

namespace gladi::assessment::language {

/// The elements of a good message that every scenario may ask for, each with how it is commonly said
/// in Indonesian and, in modest depth, in English. Titles are Indonesian and English. `offices`: names
/// of the scenario's own sources and authorities, which count as official beside the usual ones.
[[nodiscard]] std::vector<core::Element> builtInElements(const std::vector<std::string>& offices);

}  // namespace gladi::assessment::language
