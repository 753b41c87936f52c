#include "assessment/deadlines.h"

#include <map>

#include "assessment/obligations.h"
#include "simulator/core/deadlines.h"
#include "simulator/core/discharge.h"
#include "simulator/core/fair_clocks.h"

namespace gladi::assessment {
namespace {

namespace event = core::event;
using State = ObligationResult::State;

/// What happened, as far as another lapse can make something else of it.
class Acts {
public:
    Acts(const core::Scenario& scenario, std::span<const core::Record> records, const core::TeamId& team) : m_records(records), m_clocks(scenario, team) {
        for (const core::Record& record : records) {
            (void)m_clocks.read(record);
            if (const auto* released = std::get_if<event::ItemReleased>(&record.event)) m_claims.emplace(released->item, released->claim);
            if (std::holds_alternative<event::ExerciseEnded>(record.event)) m_ended = true;
        }
    }

    /// The first act that is what was asked for, before it lapsed.
    [[nodiscard]] const core::Record* firstIn(const ObligationResult& obligation) const {
        const auto claim = m_claims.find(obligation.item);
        const core::ClaimId about = claim == m_claims.end() ? core::ClaimId{} : claim->second;
        for (const core::Record& record : m_records) {
            if (record.sequence <= obligation.openedBy || record.by.empty()) continue;
            if (elapsed(obligation, record) >= obligation.expected.lapse) return nullptr;
            if (core::discharges(record.event, obligation.expected, obligation.item, about)) return &record;
        }
        return nullptr;
    }
    [[nodiscard]] core::Duration elapsed(const ObligationResult& obligation, const core::Record& record) const {
        return m_clocks.elapsed(obligation.obligation, record.at);
    }
    [[nodiscard]] State stateOf(const ObligationResult& obligation) const {
        if (obligation.metAt) return State::Met;
        const core::Duration owedFor = elapsed(obligation, m_records.back());
        return stateOfUnmet(obligation, owedFor >= obligation.expected.lapse, m_ended, owedFor);
    }

private:
    std::span<const core::Record> m_records;
    core::FairClocks m_clocks;
    std::map<core::InjectId, core::ClaimId> m_claims;
    bool m_ended = false;
};

void retell(ObligationResult& obligation, const Acts& acts) {
    if (obligation.delay && *obligation.delay >= obligation.expected.lapse) {
        obligation.metBy = {};
        obligation.metAt.reset();
        obligation.delay.reset();
    } else if (const core::Record* act = obligation.metAt ? nullptr : acts.firstIn(obligation)) {
        obligation.metBy = act->sequence;
        obligation.metAt = act->at;
        obligation.delay = acts.elapsed(obligation, *act);
    }
    obligation.state = acts.stateOf(obligation);
}

}  // namespace

void applyDeadlines(std::vector<ObligationResult>& obligations, const core::Scenario& scenario, std::span<const core::Record> records,
                    const core::Rubric& rubric, const core::TeamId& team) {
    if (rubric.deadlines.empty() || records.empty()) return;
    const Acts acts{scenario, records, team};
    for (ObligationResult& obligation : obligations) {
        const auto anew = core::withDeadlines(obligation.expected, obligation.obligation, obligation.inject, rubric.deadlines);
        if (anew == obligation.expected) continue;
        obligation.expected = anew;
        retell(obligation, acts);
    }
}

}  // namespace gladi::assessment
