#pragma once

#include <map>
#include <span>
#include <vector>

#include "simulator/core/events.h"
#include "simulator/core/scenario.h"
#include "simulator/core/shifts.h"

namespace gladi::assessment {

/// When a text was released: the ledger is asked as it was then.
struct Moment {
    core::Sequence event;
    core::ScenarioTime at;
};

/// The scenario's truth beside what the session had found out at any of its moments.
class Ledger {
public:
    /// The scenario must outlive the ledger.
    Ledger(const core::Scenario& scenario, std::span<const core::Record> records);

    /// From true_from on, until superseded.
    [[nodiscard]] bool holds(const core::Fact& fact, Moment then) const;
    /// From confirmable_from on, or after the event that confirmed it.
    [[nodiscard]] bool confirmable(const core::FactId& fact, Moment then) const;
    /// A source had answered that the claim is true.
    [[nodiscard]] bool verifiedTrue(const core::ClaimId& claim, Moment then) const;
    /// The claim may be called untrue: it is, or a source had answered so, or what that source would then
    /// have confirmed could be confirmed otherwise.
    [[nodiscard]] bool deniable(const core::Claim& claim, Moment then) const;
    /// Nothing forbids it any longer: its `until` fact could be confirmed.
    [[nodiscard]] bool allowed(const core::Forbidden& forbidden, Moment then) const;
    /// The facts that take over in the moment in which this one is superseded.
    [[nodiscard]] std::vector<core::FactId> successors(const core::Fact& fact) const;

    /// A fact that was true and is not any longer.
    [[nodiscard]] bool superseded(const core::Fact& fact, Moment then) const;

    [[nodiscard]] const core::Scenario& scenario() const { return m_scenario; }

private:
    const core::Scenario& m_scenario;
    core::Shifts m_shifts;                                     ///< the ledger's times move along with the timeline
    std::map<core::FactId, core::Sequence> m_confirmed;        ///< first confirmation
    std::map<core::ClaimId, core::Sequence> m_verifiedTrue;    ///< first answer
    std::map<core::ClaimId, core::Sequence> m_verifiedFalse;   ///< first answer
};

}  // namespace gladi::assessment
