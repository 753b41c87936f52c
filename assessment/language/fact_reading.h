#pragma once

#include <vector>

#include "assessment/language/pass.h"
#include "assessment/language/plan.h"

namespace gladi::assessment::language {

/// Adds what the text says of the facts to the pass. `update`: phrases that announce a later message,
/// beside which a time is no statement about the event. Returns whether any fact is stated rightly.
bool readFacts(const std::vector<FactPlan>& facts, const std::vector<PhraseId>& update, Pass& pass);

}  // namespace gladi::assessment::language
