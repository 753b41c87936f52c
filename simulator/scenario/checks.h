#pragma once

#include "simulator/scenario/draft.h"

namespace gladi::scenario {

/// All that a schema cannot say: references, times, reachability, conditions, rules.
/// Each check has a file of its own and reports on its own; none changes the draft.
void runChecks(const Draft& draft, const FileSet& files, Report& report);

}  // namespace gladi::scenario
