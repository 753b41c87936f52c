#pragma once

#include <ostream>

#include "assessment/export/report.h"
#include "assessment/scorecard.h"
#include "simulator/core/scenario.h"

namespace gladi::cli {

struct ScoreText {
    assessment::exporting::Seal seal;
    bool composite = false;
    bool verbose = false;        ///< with the events, facts, elements and rules that the points come from
    bool otherRubric = false;    ///< it is not the scenario's own
};

/// The score card for a terminal, in English: three scores, what limits them, where their points come from,
/// the rubric used, the seal of the log.
void print(std::ostream& out, const assessment::ScoreCard& card, const core::Scenario& scenario, const ScoreText& how);

}  // namespace gladi::cli
