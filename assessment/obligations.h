#pragma once

#include <span>
#include <vector>

#include "assessment/scorecard.h"

/// What was owed and marked, as the log tells it; texts are judged elsewhere.
namespace gladi::assessment {

/// Each obligation with its state and delay, in the order of opening. One that neither the scenario
/// nor its own event explains is left out, as is one of an item that was withdrawn.
/// The team is that of the records' world, if they are of one team's.
[[nodiscard]] std::vector<ObligationResult> collectObligations(const core::Scenario& scenario, std::span<const core::Record> records,
                                                               const core::TeamId& team = {});

/// Unanswered: missed once it lapsed, or when ENDEX came after its target. Otherwise nobody can say.
[[nodiscard]] ObligationResult::State stateOfUnmet(const ObligationResult& open, bool lapsed, bool ended, core::Duration owedFor);

/// Each participant's first and last mark on each item, by first mark.
[[nodiscard]] std::vector<TriageResult> collectTriages(const core::Scenario& scenario, std::span<const core::Record> records);

/// Acts that are right or wrong as such; others are judged by their text.
[[nodiscard]] bool isTextless(core::Act act);

}  // namespace gladi::assessment
