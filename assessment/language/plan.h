#pragma once

#include <map>
#include <string>
#include <vector>

#include "assessment/language/matching.h"

namespace gladi::assessment::language {

using Matches = std::vector<CompiledMatch>;

/// What the reading looks for, with all words looked up and patterns compiled.
struct FactPlan {
    std::string id;
    Matches right, wrong;
    /// Words by which a hedge ("belum dapat dikonfirmasi") is known to mean this fact. A role and a
    /// phrase that no other fact or claim uses tell enough (2); of the others it takes two (1 each).
    std::map<PhraseId, int> topic;
};

struct ForbiddenPlan {
    std::string id;
    core::ForbiddenKind kind;
    Matches matches;
    Matches denied;   ///< what must not be said to be untrue
};

struct ClaimPlan {
    std::string id;
    Matches matches;
};

}  // namespace gladi::assessment::language
