#pragma once

// Private to the loader.

#include "simulator/scenario/values.h"

namespace gladi::scenario {

/// The value of `rubric:`; what it leaves out stays. `rescored`: the scenario whose sessions it is for, when it is a rubric
/// by itself, or nullptr when it is the scenario's own.
void readRubric(Reading& reading, const Node& node, core::Rubric& rubric, const core::Scenario* rescored);

/// The value of `deadlines:`, each held to the obligations of the scenario.
void readDeadlines(Reading& reading, const Node& list, const core::Scenario& scenario, std::vector<core::Deadline>& deadlines);

}  // namespace gladi::scenario
