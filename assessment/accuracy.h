#pragma once

#include <span>
#include <vector>

#include "assessment/scorecard.h"

namespace gladi::assessment {

/// Writes `a`, what it consists of, and whether the obligation has an accuracy side: triage, texts, and any act
/// of which facts or elements were asked. `statements` are judged and corrected.
void judgeObligations(std::vector<ObligationResult>& obligations, const std::vector<StatementResult>& statements,
                      std::span<const core::Record> records, const std::vector<TriageResult>& triages, const core::Rubric& rubric);

/// ACCURACY = 100 sum(w a) / sum(w) over observable obligations with an accuracy side, less the cost of
/// contradictions; at least 0. Writes each obligation's points. A safety-critical veto makes the rating U.
[[nodiscard]] Score accuracyOf(std::vector<ObligationResult>& obligations, const std::vector<Contradiction>& contradictions,
                               const std::vector<Veto>& vetoes, const core::Rubric& rubric);

}  // namespace gladi::assessment
