#pragma once

// Private to the loader.

#include "simulator/scenario/values.h"

namespace gladi::scenario {

/// The value of `rubric:`.
void readRubric(Reading& reading, const Node& node, core::Rubric& rubric);

}  // namespace gladi::scenario
