#include "simulator/scenario/checks.h"

namespace gladi::scenario {

void runChecks(const Draft&, const FileSet&, Report&) {}

}  // namespace gladi::scenario
