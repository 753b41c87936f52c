#include "assessment/obligations.h"

#include <algorithm>
#include <map>
#include <set>

#include "assessment/withdrawn.h"
#include "simulator/core/expectation.h"
#include "simulator/core/fair_clocks.h"

namespace gladi::assessment {
namespace {

namespace event = core::event;
using State = ObligationResult::State;

std::map<core::InjectId, core::InjectId> injectsOfItems(std::span<const core::Record> records) {
    std::map<core::InjectId, core::InjectId> injects;
    for (const core::Record& record : records)
        if (const auto* released = std::get_if<event::ItemReleased>(&record.event)) injects.emplace(released->item, released->inject);
    return injects;
}

}  // namespace

State stateOfUnmet(const ObligationResult& open, bool lapsed, bool ended, core::Duration owedFor) {
    if (lapsed) return State::Missed;
    return ended && owedFor >= open.expected.target ? State::Missed : State::NotObservable;
}

std::vector<ObligationResult> collectObligations(const core::Scenario& scenario, std::span<const core::Record> records, const core::TeamId& team) {
    const auto injects = injectsOfItems(records);
    const auto withdrawn = withdrawnItems(records);
    std::vector<ObligationResult> obligations;
    std::map<core::ObligationId, std::size_t> places;
    std::set<core::ObligationId> lapsed;
    std::map<core::Sequence, core::ScenarioTime> times;
    core::FairClocks clocks{scenario, team};
    bool ended = false;
    for (const core::Record& record : records) {
        (void)clocks.read(record);
        times.emplace(record.sequence, record.at);
        if (const auto* opened = std::get_if<event::ObligationOpened>(&record.event)) {
            const auto inject = injects.find(opened->item);
            const core::InjectId& source = inject == injects.end() ? opened->item : inject->second;
            const auto expected = core::expectationOf(core::find(scenario.injects, source), *opened);
            if (!expected || withdrawn.contains(opened->item) || !places.emplace(opened->obligation, obligations.size()).second) continue;
            ObligationResult obligation;
            obligation.obligation = opened->obligation;
            obligation.item = opened->item;
            obligation.inject = source;
            obligation.expected = *expected;
            obligation.targetInPlay = expected->target;
            obligation.lapseInPlay = expected->lapse;
            obligation.openedBy = record.sequence;
            // What is there before STARTEX can be seen, and answered, from STARTEX on.
            obligation.openedAt = std::max(record.at, core::ScenarioTime{});
            obligations.push_back(std::move(obligation));
        } else if (const auto* met = std::get_if<event::ObligationMet>(&record.event)) {
            const auto place = places.find(met->obligation);
            if (place == places.end() || obligations[place->second].metAt) continue;
            ObligationResult& obligation = obligations[place->second];
            const auto answered = times.find(met->by);
            obligation.metBy = met->by;
            obligation.metAt = answered == times.end() ? record.at : answered->second;
            obligation.delay = clocks.elapsed(met->obligation, *obligation.metAt);
        } else if (const auto* over = std::get_if<event::ObligationLapsed>(&record.event)) {
            lapsed.insert(over->obligation);
        } else if (std::holds_alternative<event::ExerciseEnded>(record.event)) {
            ended = true;
        }
    }
    const core::ScenarioTime until = records.empty() ? core::ScenarioTime{} : records.back().at;
    for (ObligationResult& obligation : obligations) {
        const core::ObligationId& id = obligation.obligation;
        obligation.shownAt = clocks.shownAt(id);
        obligation.stood = clocks.stood(id, obligation.metAt.value_or(until));
        obligation.state = obligation.metAt ? State::Met : stateOfUnmet(obligation, lapsed.contains(id), ended, clocks.elapsed(id, until));
    }
    return obligations;
}

std::vector<TriageResult> collectTriages(const core::Scenario& scenario, std::span<const core::Record> records) {
    const auto injects = injectsOfItems(records);
    std::vector<TriageResult> triages;
    std::map<std::pair<core::InjectId, core::ParticipantId>, std::size_t> places;
    for (const core::Record& record : records) {
        const auto* marked = std::get_if<event::ItemTriaged>(&record.event);
        if (!marked) continue;
        const auto [place, isNew] = places.emplace(std::pair{marked->item, record.by}, triages.size());
        if (isNew) {
            TriageResult triage;
            triage.item = marked->item;
            triage.claim = marked->claim;
            triage.by = record.by;
            triage.first = marked->verdict;
            triage.firstEvent = record.sequence;
            const auto source = injects.find(marked->item);
            const core::Inject* inject = source == injects.end() ? nullptr : core::find(scenario.injects, source->second);
            if (const core::Claim* claim = core::find(scenario.claims, marked->claim)) triage.expected = claim->truth;
            if (inject && inject->truth) triage.expected = inject->truth;
            triages.push_back(std::move(triage));
        }
        triages[place->second].last = marked->verdict;
        triages[place->second].lastEvent = record.sequence;
    }
    return triages;
}

bool isTextless(core::Act act) {
    switch (act) {
        case core::Act::Read:
        case core::Act::Acknowledge:
        case core::Act::Triage:
        case core::Act::Verify:
        case core::Act::Draft:
        case core::Act::Submit:
        case core::Act::Approve:
        case core::Act::Return:
        case core::Act::Note:
        case core::Act::Escalate: return true;
        case core::Act::Publish:
        case core::Act::Reply:
        case core::Act::Answer:
        case core::Act::Decline:
        case core::Act::Correct:
        case core::Act::Report: return false;
    }
    return true;
}

}  // namespace gladi::assessment
