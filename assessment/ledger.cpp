#include "assessment/ledger.h"

#include <algorithm>

#include "assessment/withdrawn.h"

namespace gladi::assessment {

Ledger::Ledger(const core::Scenario& scenario, std::span<const core::Record> records) : m_scenario(scenario) {
    const auto withdrawn = withdrawnItems(records);
    for (const core::Record& record : records) {
        if (const auto* shifted = std::get_if<core::event::TimelineShifted>(&record.event)) m_shifts.add(record.at, shifted->by);
        // A report that was taken back before anybody saw it tells nothing.
        if (const auto* confirmed = std::get_if<core::event::FactConfirmed>(&record.event); confirmed && !withdrawn.contains(confirmed->item))
            m_confirmed.emplace(confirmed->fact, record.sequence);
        const auto* answered = std::get_if<core::event::VerificationAnswered>(&record.event);
        if (!answered || answered->claim.empty()) continue;
        if (answered->verdict == core::Truth::True) m_verifiedTrue.emplace(answered->claim, record.sequence);
        if (answered->verdict == core::Truth::False) m_verifiedFalse.emplace(answered->claim, record.sequence);
    }
}

bool Ledger::holds(const core::Fact& fact, Moment then) const {
    return m_shifts.onClock(fact.trueFrom) <= then.at && !superseded(fact, then);
}

bool Ledger::superseded(const core::Fact& fact, Moment then) const { return fact.trueUntil && m_shifts.onClock(*fact.trueUntil) <= then.at; }

bool Ledger::confirmable(const core::FactId& id, Moment then) const {
    const core::Fact* fact = core::find(m_scenario.facts, id);
    if (fact && fact->confirmableFrom && m_shifts.onClock(*fact->confirmableFrom) <= then.at) return true;
    const auto confirmed = m_confirmed.find(id);
    return confirmed != m_confirmed.end() && confirmed->second < then.event;
}

bool Ledger::verifiedTrue(const core::ClaimId& claim, Moment then) const {
    const auto verified = m_verifiedTrue.find(claim);
    return verified != m_verifiedTrue.end() && verified->second < then.event;
}

bool Ledger::deniable(const core::Claim& claim, Moment then) const {
    switch (claim.truth) {
        case core::Truth::False: return true;
        case core::Truth::True: return false;
        case core::Truth::Unverified: break;
    }
    const auto answered = m_verifiedFalse.find(claim.id);
    if (answered != m_verifiedFalse.end() && answered->second < then.event) return true;
    return std::any_of(claim.checks.begin(), claim.checks.end(), [&](const core::ClaimCheck& check) {
        return check.verdict == core::Truth::False && !check.confirms.empty() &&
               std::all_of(check.confirms.begin(), check.confirms.end(), [&](const core::FactId& fact) { return confirmable(fact, then); });
    });
}

bool Ledger::allowed(const core::Forbidden& forbidden, Moment then) const {
    return !forbidden.until.empty() && confirmable(forbidden.until, then);
}

std::vector<core::FactId> Ledger::successors(const core::Fact& fact) const {
    std::vector<core::FactId> found;
    if (!fact.trueUntil) return found;
    for (const core::Fact& other : m_scenario.facts)
        if (other.id != fact.id && other.trueFrom == *fact.trueUntil) found.push_back(other.id);
    return found;
}

}  // namespace gladi::assessment
