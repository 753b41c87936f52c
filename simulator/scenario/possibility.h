#pragma once

#include <map>
#include <set>

#include "simulator/scenario/checks.h"

namespace gladi::scenario {

/// What a condition can still become, whatever participants do. Errs towards "possible":
/// what it calls impossible is impossible.
class Possibility {
public:
    explicit Possibility(const Checking& checking);

    /// `releasable`: injects that may come at all.
    [[nodiscard]] bool canHold(const core::Condition& condition, const std::set<core::InjectId>& releasable) const;

private:
    struct YesNo { bool canBeTrue = true, canBeFalse = true; };
    struct Range { double low, high; };

    [[nodiscard]] YesNo yesNo(const core::Condition& condition, const std::set<core::InjectId>& releasable) const;
    [[nodiscard]] YesNo joined(const core::Condition& condition, const std::set<core::InjectId>& releasable) const;
    [[nodiscard]] YesNo compared(const core::Condition& condition, const std::set<core::InjectId>& releasable) const;
    [[nodiscard]] bool contradict(const std::vector<core::Condition>& parts) const;
    [[nodiscard]] Range range(const core::Condition& condition, const std::set<core::InjectId>& releasable) const;
    [[nodiscard]] bool canHappen(const core::ActPattern& pattern) const;
    [[nodiscard]] bool canBeAnswered(const core::InjectId& inject, core::Act act) const;

    const Checking& m_checking;
    std::map<core::ClaimId, double> m_mostReach;
    std::map<std::string, Range> m_variables;
};

}  // namespace gladi::scenario
