#include <algorithm>

#include "assessment/accuracy.h"
#include "assessment/deadlines.h"
#include "assessment/language/reading.h"
#include "assessment/learning.h"
#include "assessment/ledger.h"
#include "assessment/obligations.h"
#include "assessment/scorecard.h"
#include "assessment/sop/conformance.h"
#include "assessment/speed.h"
#include "assessment/statements.h"
#include "assessment/withdrawn.h"
#include "simulator/core/activity.h"
#include "simulator/core/names.h"

namespace gladi::assessment {
namespace {

namespace event = core::event;

Subject teamSubject(const core::Scenario& scenario, const core::TeamId& team) {
    const core::Team* known = core::find(scenario.teams, team);
    return {Subject::Kind::Team, team.value, known ? known->title.in(scenario.language) : team.value};
}

void describeSession(ScoreCard& card, const core::Scenario& scenario, std::span<const core::Record> records) {
    card.scenario = scenario.id;
    card.version = scenario.version;
    card.title = scenario.title;
    if (!records.empty()) card.until = records.back().at;
    for (const core::Record& record : records) {
        if (const auto* ended = std::get_if<event::ExerciseEnded>(&record.event)) {
            card.ended = true;
            card.endedEarly = ended->early;
            card.until = record.at;
        }
        const auto* opened = std::get_if<event::SessionOpened>(&record.event);
        if (!opened) continue;
        card.digest = opened->digest;
        card.seed = opened->seed;
        const auto& people = opened->participants;
        if (people.empty() || !opened->teams.empty()) continue;
        const core::TeamId& team = people.front().team;
        const bool oneTeam = std::all_of(people.begin(), people.end(), [&](const auto& one) { return one.team == team; });
        if (people.size() == 1) {
            card.subject = {Subject::Kind::Participant, people.front().id.value, people.front().name};
        } else if (oneTeam && !team.empty()) {
            card.subject = teamSubject(scenario, team);
        } else {
            card.subject = {Subject::Kind::Session, scenario.id.value, {}};
        }
    }
}

/// What was found in a text, as attributes that SOP rules can ask for.
void enrich(core::Activity& activity, const StatementResult& statement) {
    const auto add = [&](const char* attribute, std::string value) {
        auto& values = activity.attributes[attribute];
        if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(std::move(value));
    };
    for (const ElementResult& element : statement.elements) add("has", element.element.value);
    for (const FactResult& fact : statement.facts) {
        switch (fact.verdict) {
            case FactVerdict::Right:
            case FactVerdict::Premature: add("states", fact.fact.value); break;
            case FactVerdict::Wrong:
            case FactVerdict::Corrected: add("wrong", fact.fact.value); break;
            case FactVerdict::Hedged:
            case FactVerdict::Evasive:
            case FactVerdict::Missing: break;
        }
    }
    for (const Misstatement& said : statement.misstatements) {
        if (!said.forbidden.empty()) add("says", said.forbidden.value);
        if (said.kind) add("says", std::string(core::nameOf(*said.kind)));
        if (!said.claim.empty() && !said.denied) add("asserts", said.claim.value);
    }
}

std::vector<RuleResult> followRules(const core::Scenario& scenario, std::span<const core::Record> records,
                                    const std::vector<StatementResult>& statements) {
    sop::Conformance conformance{scenario.rules};
    core::ActivityReader reader{scenario};
    const auto withdrawn = withdrawnItems(records);
    auto statement = statements.begin();
    for (const core::Record& record : records) {
        const auto* released = std::get_if<event::ItemReleased>(&record.event);
        auto activity = released && withdrawn.contains(released->item) ? std::nullopt : reader.read(record);
        while (statement != statements.end() && statement->event < record.sequence) ++statement;
        if (activity) {
            if (statement != statements.end() && statement->event == record.sequence) enrich(*activity, *statement);
            conformance.observe(*activity);
        }
        conformance.tick(record.at);
        if (std::holds_alternative<event::ExerciseEnded>(record.event)) {
            conformance.end(record.at);
            break;
        }
    }
    return conformance.results();
}

std::vector<Veto> findVetoes(const core::Scenario& scenario, const std::vector<StatementResult>& statements,
                             const std::vector<RuleResult>& rules) {
    std::vector<Veto> vetoes;
    for (const StatementResult& statement : statements) {
        if (!statement.published) continue;
        for (const FactResult& fact : statement.facts) {
            const core::Fact* known = core::find(scenario.facts, fact.fact);
            if (fact.verdict == FactVerdict::Wrong && fact.correctedBy.value == 0 && known && known->safetyCritical)
                vetoes.push_back({Veto::Kind::SafetyCritical, statement.event, fact.fact, {}, {}});
        }
        for (const Misstatement& said : statement.misstatements)
            if (said.kind == core::ForbiddenKind::PersonalData)
                vetoes.push_back({Veto::Kind::PersonalData, statement.event, {}, {}, said.forbidden});
    }
    for (const RuleResult& rule : rules) {
        if (rule.basis.kind != core::BasisKind::Law) continue;
        const auto broken = std::find_if(rule.activations.begin(), rule.activations.end(), [](const ActivationResult& activation) {
            return activation.verdict == ActivationResult::Verdict::Violated;
        });
        if (broken == rule.activations.end()) continue;
        const core::Sequence event = broken->activation.value != 0 ? broken->activation : broken->target;
        vetoes.push_back({Veto::Kind::LegalRule, event, {}, rule.rule, {}});
    }
    return vetoes;
}

std::vector<ObjectiveResult> byObjective(const core::Scenario& scenario, const std::vector<ObligationResult>& obligations) {
    std::vector<ObjectiveResult> results;
    for (const core::Objective& objective : scenario.objectives) {
        ObjectiveResult result;
        result.objective = objective.id;
        result.title = objective.title;
        double speed = 0, accuracy = 0, timed = 0, judged = 0;
        for (const ObligationResult& obligation : obligations) {
            const core::Inject* inject = core::find(scenario.injects, obligation.inject);
            const auto serves = [&] {
                return inject && std::find(inject->objectives.begin(), inject->objectives.end(), objective.id) != inject->objectives.end();
            };
            if (obligation.state == ObligationResult::State::NotObservable || !serves()) continue;
            result.obligations.push_back(obligation.obligation);
            const double weight = obligation.expected.weight;
            timed += weight;
            speed += weight * obligation.s * obligation.a;
            if (!obligation.judged) continue;
            judged += weight;
            accuracy += weight * obligation.a;
        }
        if (timed > 0) result.speed = 100 * speed / timed;
        if (judged > 0) result.accuracy = 100 * accuracy / judged;
        results.push_back(std::move(result));
    }
    return results;
}

std::optional<double> compose(const ScoreCard& card) {
    const core::Rubric& rubric = card.rubric;
    const double weights = rubric.speedWeight + rubric.accuracyWeight + rubric.sopWeight;
    if (!card.speed.value || !card.accuracy.value || !card.sop.value || weights <= 0) return std::nullopt;
    return (rubric.speedWeight * *card.speed.value + rubric.accuracyWeight * *card.accuracy.value + rubric.sopWeight * *card.sop.value) /
           weights;
}

}  // namespace

ScoreCard score(const core::Scenario& scenario, std::span<const core::Record> records, const core::Rubric& rubric, const core::TeamId& team) {
    ScoreCard card;
    card.rubric = rubric;
    describeSession(card, scenario, records);
    if (!team.empty()) card.subject = teamSubject(scenario, team);

    const Ledger ledger{scenario, records};
    const language::Reader reader{scenario};
    card.statements = collectStatements(records);
    std::vector<language::Reading> readings;
    for (StatementResult& statement : card.statements) {
        readings.push_back(reader.read(statement.text));
        judge(statement, readings.back(), ledger);
    }
    applyCorrections(card.statements, ledger, rubric.correctionWindow);
    card.contradictions = findContradictions(card.statements, readings, ledger);

    card.triages = collectTriages(scenario, records);
    card.obligations = collectObligations(scenario, records, team);
    applyDeadlines(card.obligations, scenario, records, rubric, team);
    timeObligations(card.obligations);
    judgeObligations(card.obligations, card.statements, records, card.triages, rubric);
    card.rules = followRules(scenario, records, card.statements);
    card.vetoes = findVetoes(scenario, card.statements, card.rules);

    card.speed = speedOf(card.obligations, rubric);
    card.accuracy = accuracyOf(card.obligations, card.contradictions, card.vetoes, rubric);
    card.sop = sop::scoreOf(card.rules, card.vetoes, rubric);
    card.composite = compose(card);
    card.objectives = byObjective(scenario, card.obligations);
    card.learning = learnedFrom(scenario, records);
    return card;
}

}  // namespace gladi::assessment
