#pragma once

#include <vector>

#include "assessment/language/pass.h"
#include "assessment/language/plan.h"

namespace gladi::assessment::language {

/// Adds the elements of a good message that the text has to the pass. A keyword alone is none: "Yang diketahui." needs
/// something that is known, in its sentence or the next; "kabar berikutnya" a time; "karena" a reason.
void readElements(const std::vector<ClaimPlan>& elements, Pass& pass);

}  // namespace gladi::assessment::language
