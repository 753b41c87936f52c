#include "assessment/export/json.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "assessment/names.h"
#include "simulator/core/names.h"

namespace gladi::assessment::exporting {
namespace {

using Json = nlohmann::ordered_json;

/// Six places: below any weight that matters, above what the order of additions could change.
Json number(double value) {
    const double rounded = std::round(value * 1e6) / 1e6;
    if (rounded == std::floor(rounded) && std::abs(rounded) < 1e15) return static_cast<std::int64_t>(rounded);
    return rounded;
}

Json number(const std::optional<double>& value) { return value ? number(*value) : Json(nullptr); }
Json time(core::ScenarioTime at) { return at.sinceStart.count(); }
Json time(const std::optional<core::ScenarioTime>& at) { return at ? time(*at) : Json(nullptr); }
Json sequence(core::Sequence event) { return event.value == 0 ? Json(nullptr) : Json(event.value); }
Json span(const TextSpan& bytes) { return bytes.end == 0 ? Json(nullptr) : Json::array({bytes.begin, bytes.end}); }

/// Left out where there is none.
template <class Id>
void put(Json& json, const char* key, const Id& id) {
    if (!id.empty()) json[key] = id.value;
}

void put(Json& json, const char* key, core::Sequence event) {
    if (event.value != 0) json[key] = event.value;
}

template <class Values, class Convert>
Json list(const Values& values, Convert convert) {
    Json json = Json::array();
    for (const auto& value : values) json.push_back(convert(value));
    return json;
}

template <class Id>
Json ids(const std::vector<Id>& values) {
    return list(values, [](const Id& id) { return Json(id.value); });
}

Json text(const core::Text& value) {
    Json json = Json::object();
    if (!value.indonesian.empty()) json["id"] = value.indonesian;
    if (!value.english.empty()) json["en"] = value.english;
    return json;
}

Json reasonJson(const Reason& reason) {
    Json json{{"kind", nameOf(reason.kind)}, {"points", number(reason.points)}, {"possible", number(reason.possible)}};
    put(json, "event", reason.event);
    put(json, "other", reason.other);
    put(json, "obligation", reason.obligation);
    put(json, "fact", reason.fact);
    put(json, "claim", reason.claim);
    put(json, "rule", reason.rule);
    return json;
}

Json scoreJson(const Score& score) {
    return {{"value", number(score.value)},
            {"rating", score.rating ? Json(nameOf(*score.rating)) : Json(nullptr)},
            {"reasons", list(score.reasons, reasonJson)}};
}

Json factJson(const FactResult& fact) {
    Json json{{"fact", fact.fact.value},   {"verdict", nameOf(fact.verdict)}, {"required", fact.required},
              {"points", number(fact.points)}, {"event", sequence(fact.event)},   {"span", span(fact.span)}};
    put(json, "corrected_by", fact.correctedBy);
    if (!fact.reason.empty()) json["reason"] = fact.reason;
    return json;
}

Json elementJson(const ElementResult& element) {
    return {{"element", element.element.value}, {"found", element.found}, {"event", sequence(element.event)}, {"span", span(element.span)}};
}

Json misstatementJson(const Misstatement& said) {
    Json json = Json::object();
    put(json, "forbidden", said.forbidden);
    if (said.kind) json["kind"] = core::nameOf(*said.kind);
    put(json, "claim", said.claim);
    if (!said.claim.empty()) json["denied"] = said.denied;
    json["points"] = number(said.points);
    json["event"] = sequence(said.event);
    json["span"] = span(said.span);
    put(json, "corrected_by", said.correctedBy);
    if (!said.reason.empty()) json["reason"] = said.reason;
    return json;
}

Json expectationJson(const core::Expectation& expected) {
    Json json{{"act", core::nameOf(expected.act)}};
    if (expected.kind) json["kind"] = core::nameOf(*expected.kind);
    if (expected.as) json["as"] = core::nameOf(*expected.as);
    put(json, "about", expected.about);
    put(json, "to", expected.to);
    if (!expected.channels.empty()) json["channels"] = ids(expected.channels);
    if (!expected.facts.empty()) json["facts"] = ids(expected.facts);
    if (!expected.must.empty()) json["must"] = ids(expected.must);
    json["target"] = expected.target.count();
    json["lapse"] = expected.lapse.count();
    json["weight"] = number(expected.weight);
    return json;
}

Json obligationJson(const ObligationResult& obligation) {
    Json json{{"obligation", obligation.obligation.value},
            {"item", obligation.item.value},
            {"inject", obligation.inject.value},
            {"expected", expectationJson(obligation.expected)},
            {"state", nameOf(obligation.state)},
            {"opened_by", sequence(obligation.openedBy)},
            {"opened_at", time(obligation.openedAt)},
            {"met_by", sequence(obligation.metBy)},
            {"met_at", time(obligation.metAt)},
            {"delay", obligation.delay ? Json(obligation.delay->count()) : Json(nullptr)},
            {"s", number(obligation.s)},
            {"a", number(obligation.a)},
            {"judged", obligation.judged},
            {"earned", number(obligation.earned)},
            {"required", number(obligation.required)},
            {"speed_points", number(obligation.speedPoints)},
            {"accuracy_points", number(obligation.accuracyPoints)},
            {"facts", list(obligation.facts, factJson)},
            {"elements", list(obligation.elements, elementJson)},
            {"misstatements", list(obligation.misstatements, misstatementJson)}};
    // Only where the rubric scores by another measure than play went by.
    if (obligation.expected.target != obligation.targetInPlay) json["target_in_play"] = obligation.targetInPlay.count();
    if (obligation.expected.lapse != obligation.lapseInPlay) json["lapse_in_play"] = obligation.lapseInPlay.count();
    // Only where participants were linked to a host.
    if (obligation.shownAt) json["shown_at"] = time(*obligation.shownAt);
    if (obligation.stood.count() != 0) json["stood"] = obligation.stood.count();
    return json;
}

Json deadlineJson(const core::Deadline& deadline) {
    Json json = Json::object();
    put(json, "obligation", deadline.obligation);
    put(json, "inject", deadline.inject);
    if (deadline.act) json["act"] = core::nameOf(*deadline.act);
    if (deadline.kind) json["kind"] = core::nameOf(*deadline.kind);
    if (deadline.target) json["target"] = deadline.target->count();
    if (deadline.lapse) json["lapse"] = deadline.lapse->count();
    return json;
}

Json statementJson(const StatementResult& statement) {
    Json json{{"event", sequence(statement.event)}, {"at", time(statement.at)}, {"by", statement.by.value}, {"act", core::nameOf(statement.act)}};
    put(json, "statement", statement.statement);
    if (statement.kind) json["kind"] = core::nameOf(*statement.kind);
    json["published"] = statement.published;
    json["text"] = statement.text;
    json["facts"] = list(statement.facts, factJson);
    json["elements"] = list(statement.elements, elementJson);
    json["misstatements"] = list(statement.misstatements, misstatementJson);
    json["asserted"] = ids(statement.asserted);
    json["denied"] = ids(statement.denied);
    return json;
}

Json triageJson(const TriageResult& triage) {
    Json json{{"item", triage.item.value}};
    put(json, "claim", triage.claim);
    json["by"] = triage.by.value;
    json["first"] = core::nameOf(triage.first);
    json["first_event"] = sequence(triage.firstEvent);
    json["last"] = core::nameOf(triage.last);
    json["last_event"] = sequence(triage.lastEvent);
    json["expected"] = triage.expected ? Json(core::nameOf(*triage.expected)) : Json(nullptr);
    return json;
}

Json ruleJson(const RuleResult& rule) {
    const auto activation = [](const ActivationResult& one) {
        return Json{{"verdict", nameOf(one.verdict)}, {"activation", sequence(one.activation)}, {"at", time(one.at)}, {"target", sequence(one.target)}};
    };
    return {{"rule", rule.rule.value},
            {"title", text(rule.title)},
            {"basis", {{"kind", core::nameOf(rule.basis.kind)}, {"text", text(rule.basis.text)}}},
            {"weight", number(rule.weight)},
            {"vacuous", rule.vacuous},
            {"fulfilled", rule.fulfilled},
            {"violated", rule.violated},
            {"v", number(rule.v)},
            {"points", number(rule.points)},
            {"activations", list(rule.activations, activation)}};
}

Json objectiveJson(const ObjectiveResult& objective) {
    return {{"objective", objective.objective.value},
            {"title", text(objective.title)},
            {"obligations", ids(objective.obligations)},
            {"speed", number(objective.speed)},
            {"accuracy", number(objective.accuracy)}};
}

Json contradictionJson(const Contradiction& contradiction) {
    Json json = Json::object();
    put(json, "fact", contradiction.fact);
    put(json, "claim", contradiction.claim);
    json["earlier"] = sequence(contradiction.earlier);
    json["later"] = sequence(contradiction.later);
    return json;
}

Json vetoJson(const Veto& veto) {
    Json json{{"kind", nameOf(veto.kind)}, {"event", sequence(veto.event)}};
    put(json, "fact", veto.fact);
    put(json, "rule", veto.rule);
    put(json, "forbidden", veto.forbidden);
    return json;
}

Json learningJson(const Learning& learning) {
    const auto option = [](const std::optional<int>& chosen) { return chosen ? Json(*chosen) : Json(nullptr); };
    const auto question = [&](const QuestionResult& one) {
        Json json{{"question", one.question}};
        put(json, "objective", one.objective);
        json["by"] = one.by.value;
        json["before"] = option(one.before);
        json["right_before"] = one.rightBefore;
        json["before_event"] = sequence(one.beforeEvent);
        json["after"] = option(one.after);
        json["right_after"] = one.rightAfter;
        json["after_event"] = sequence(one.afterEvent);
        return json;
    };
    return {{"before", number(learning.before)},
            {"after", number(learning.after)},
            {"gain", number(learning.gain)},
            {"questions", list(learning.questions, question)}};
}

Json rubricJson(const core::Rubric& rubric) {
    Json json{{"weights", {{"speed", number(rubric.speedWeight)}, {"accuracy", number(rubric.accuracyWeight)}, {"sop", number(rubric.sopWeight)}}},
            {"bands", {{"performed", number(rubric.performed)}, {"some", number(rubric.some)}, {"major", number(rubric.major)}}},
            {"correction_window", rubric.correctionWindow.count()},
            {"contradiction_cost", number(rubric.contradictionCost)},
            {"contradiction_most", number(rubric.contradictionMost)}};
    if (!rubric.deadlines.empty()) json["deadlines"] = list(rubric.deadlines, deadlineJson);
    return json;
}

Json participationJson(const Participation& one) {
    const core::Participant& who = one.participant;
    Json json{{"id", who.id.value}, {"name", who.name}, {"agency", who.agency}, {"position", who.position}, {"team", who.team.value}};
    json["roles"] = ids(who.roles);
    json["acts"] = list(one.acts, sequence);
    return json;
}

Json cardJson(const ScoreCard& card, const ReportOptions& options) {
    Json json{{"format", 1},
              {"scenario", card.scenario.value},
              {"version", card.version},
              {"digest", card.digest},
              {"seed", card.seed},
              {"title", text(card.title)},
              {"subject", {{"kind", nameOf(card.subject.kind)}, {"id", card.subject.id}, {"name", card.subject.name}}},
              {"ended", card.ended},
              {"ended_early", card.endedEarly},
              {"until", time(card.until)}};
    if (!options.seal.digest.empty()) json["seal"] = {{"digest", options.seal.digest}, {"rows", options.seal.rows}};
    json["rubric"] = rubricJson(card.rubric);
    json["speed"] = scoreJson(card.speed);
    json["accuracy"] = scoreJson(card.accuracy);
    json["sop"] = scoreJson(card.sop);
    if (options.composite) json["composite"] = number(card.composite);
    json["vetoes"] = list(card.vetoes, vetoJson);
    json["contradictions"] = list(card.contradictions, contradictionJson);
    json["objectives"] = list(card.objectives, objectiveJson);
    json["learning"] = learningJson(card.learning);
    json["obligations"] = list(card.obligations, obligationJson);
    json["triages"] = list(card.triages, triageJson);
    json["rules"] = list(card.rules, ruleJson);
    json["statements"] = list(card.statements, statementJson);
    return json;
}

/// Whatever bytes a text holds, the document stays valid UTF-8.
std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace

std::string toJson(const ScoreCard& card, const ReportOptions& options) { return written(cardJson(card, options)); }

std::string toJson(std::span<const ScoreCard> teams, std::span<const Participation> people, const ReportOptions& options) {
    Json json{{"format", 1}};
    json["teams"] = Json::array();
    for (const ScoreCard& card : teams) json["teams"].push_back(cardJson(card, options));
    json["participants"] = Json::array();
    for (const Participation& one : people) json["participants"].push_back(participationJson(one));
    return written(json);
}

}  // namespace gladi::assessment::exporting
