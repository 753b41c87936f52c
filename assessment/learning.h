#pragma once

#include <span>

#include "assessment/scorecard.h"

namespace gladi::assessment {

/// What participants answered in the scenario's test before STARTEX and after ENDEX. Answers to questions or options
/// that the scenario does not have are left out.
[[nodiscard]] Learning learnedFrom(const core::Scenario& scenario, std::span<const core::Record> records);

}  // namespace gladi::assessment
