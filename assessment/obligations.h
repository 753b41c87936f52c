#pragma once

#include <span>
#include <vector>

#include "assessment/scorecard.h"

/// What was owed and marked, as the log tells it; texts are judged elsewhere.
namespace gladi::assessment {

/// Each obligation with its state and delay, in the order of opening. One that the scenario does not know is left out.
[[nodiscard]] std::vector<ObligationResult> collectObligations(const core::Scenario& scenario, std::span<const core::Record> records);

/// Each participant's first and last mark on each item, by first mark.
[[nodiscard]] std::vector<TriageResult> collectTriages(const core::Scenario& scenario, std::span<const core::Record> records);

/// Acts that are right or wrong as such; others are judged by their text.
[[nodiscard]] bool isTextless(core::Act act);

}  // namespace gladi::assessment
