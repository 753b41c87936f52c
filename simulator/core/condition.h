#pragma once

#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "simulator/core/ids.h"
#include "simulator/core/time.h"

namespace gladi::core {

/// What an act must look like: one of the names and, for each attribute named, one of the values listed.
/// An attribute of the act may hold several values; one in common is enough. Values that begin
/// with '!' must not be held. The attributes of each act are listed in activity.h.
struct ActPattern {
    std::vector<std::string> acts;
    std::map<std::string, std::vector<std::string>> where;
    friend bool operator==(const ActPattern&, const ActPattern&) = default;
};

/// A parsed `when:`. Grammar and meaning: docs/scenario-format.md, "Conditions".
struct Condition {
    enum class Op {
        Literal,                                     // number
        And, Or, Not,                                // children
        Less, LessEqual, Greater, GreaterEqual, Equal, NotEqual,  // two children
        Time,                                        // scenario time now, seconds
        Since,                                       // name: inject; seconds since its release, below 0 before it
        Released, Answered, Declined, Overdue, Lapsed,  // name: inject
        Says,                                        // name: inject answered or replied to; text
        Happened, Count,                             // pattern
        ClaimReach, ClaimClarified,                  // name: claim
        FactConfirmed, FactTrue,                     // name: fact
        InPhase,                                     // name: phase
        Variable,                                    // name
    };

    Op op = Op::Literal;
    double number = 0;          ///< Literal; durations and times are seconds
    std::string name;
    std::vector<std::string> texts;    ///< Says: a sentence contains one of these
    std::vector<std::string> unless;   ///< Says: and none of these
    ActPattern pattern;
    std::vector<Condition> children;
    friend bool operator==(const Condition&, const Condition&) = default;
};

}  // namespace gladi::core
