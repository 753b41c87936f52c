#pragma once

#include <vector>

#include "assessment/scorecard.h"

namespace gladi::assessment {

/// s(d): 1 for d <= target, (lapse - d) / (lapse - target) between, 0 from lapse on.
[[nodiscard]] double timeliness(core::Duration delay, core::Duration target, core::Duration lapse);

/// Writes `s` of each obligation; 0 unless met.
void timeObligations(std::vector<ObligationResult>& obligations);

/// SPEED = 100 sum(w s a) / sum(w) over the observable obligations; writes each one's points. `a` must be known.
[[nodiscard]] Score speedOf(std::vector<ObligationResult>& obligations, const core::Rubric& rubric);

}  // namespace gladi::assessment
