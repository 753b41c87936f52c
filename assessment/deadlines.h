#pragma once

#include <span>
#include <vector>

#include "assessment/scorecard.h"

namespace gladi::assessment {

/// Puts the rubric's targets and lapses in place of the scenario's, and tells anew from the acts in the log what was met and
/// what missed, by the fair clocks (core/fair_clocks.h) of the team's world. What happened in play stays: which injects came,
/// what the participants were shown.
void applyDeadlines(std::vector<ObligationResult>& obligations, const core::Scenario& scenario, std::span<const core::Record> records,
                    const core::Rubric& rubric, const core::TeamId& team = {});

}  // namespace gladi::assessment
