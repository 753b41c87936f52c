#include "assessment/ledger.h"

namespace gladi::assessment {

Ledger::Ledger(const core::Scenario& scenario, std::span<const core::Record> records) : m_scenario(scenario) {
    for (const core::Record& record : records) {
        if (const auto* confirmed = std::get_if<core::event::FactConfirmed>(&record.event))
            m_confirmed.emplace(confirmed->fact, record.sequence);
        if (const auto* answered = std::get_if<core::event::VerificationAnswered>(&record.event))
            if (answered->verdict == core::Truth::True && !answered->claim.empty()) m_verifiedTrue.emplace(answered->claim, record.sequence);
    }
}

bool Ledger::holds(const core::Fact& fact, Moment then) const {
    return fact.trueFrom <= then.at && !(fact.trueUntil && *fact.trueUntil <= then.at);
}

bool Ledger::confirmable(const core::FactId& id, Moment then) const {
    const core::Fact* fact = core::find(m_scenario.facts, id);
    if (fact && fact->confirmableFrom && *fact->confirmableFrom <= then.at) return true;
    const auto confirmed = m_confirmed.find(id);
    return confirmed != m_confirmed.end() && confirmed->second < then.event;
}

bool Ledger::verifiedTrue(const core::ClaimId& claim, Moment then) const {
    const auto verified = m_verifiedTrue.find(claim);
    return verified != m_verifiedTrue.end() && verified->second < then.event;
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
