#include "simulator/scenario/draft.h"

namespace gladi::scenario {

using namespace core;

static void readNumberMatch(Reading& reading, const Node& node, NumberMatch& number) {
    Fields fields(reading, node, "a number to find");
    fields.required("value", number.value);
    fields.optional("tolerance", number.tolerance);
    fields.optional("units", number.units);
    fields.optional("roles", number.roles);
    fields.done();
    if (number.tolerance < 0) reading.report.error(node.at("tolerance").place, "bad-number", "a tolerance below 0", "write how far off the number may be");
}

/// One alternative of a matcher. Patterns and the forms of times are checked later.
void readValue(Reading& reading, const Node& node, Match& match) {
    Fields fields(reading, node, "an alternative of a matcher");
    fields.optional("any", match.any);
    fields.optional("all", match.all);
    if (const Node* number = fields.find("number")) readNumberMatch(reading, *number, match.number.emplace());
    fields.optional("time", match.time);
    fields.optional("date", match.date);
    fields.optional("pattern", match.pattern);
    fields.optional("none", match.none);
    fields.done();
    const auto empty = [&](const Node& list) {
        if (list.kind == Node::Kind::List && list.items.empty()) reading.report.error(list.place, "empty-list", "an empty list holds nowhere", "name at least one phrase");
    };
    for (const char* key : {"any", "none"})
        if (const Node* list = node.find(key)) empty(*list);
    if (const Node* all = node.find("all")) {
        empty(*all);
        for (const Node& group : all->items) empty(group);
    }
    if (node.kind == Node::Kind::Map && (node.keys.empty() || (node.keys.size() == 1 && node.find("none") != nullptr)))
        reading.report.error(node.place, "empty-list", "an alternative without any part to find", "give any, all, number, time, date or pattern");
}

namespace {

void readMatcher(Fields& fields, const char* key, Matcher& matcher, bool needed) {
    const Node* list = needed ? fields.need(key) : fields.find(key);
    if (list == nullptr) return;
    readValue(fields.reading(), *list, matcher);
    if (list->kind == Node::Kind::List && list->items.empty())
        fields.reading().report.error(list->place, "empty-list", "a matcher without alternatives never holds", "give at least one alternative");
}

void readAnswer(Reading& reading, const Node& node, SourceAnswer& answer) {
    Fields fields(reading, node, "an answer");
    fields.required("from", answer.from);
    fields.required("text", answer.text);
    fields.optional("confirms", answer.confirms);
    fields.done();
}

void readSource(Reading& reading, const Node& node, Source& source) {
    Fields fields(reading, node, "a source");
    std::vector<const Node*> unused;
    fields.id(source.id);
    fields.required("title", source.title);
    fields.optional("delay", source.delay);
    readEntries(fields, "answers", source.answers, unused, readAnswer);
    fields.done();
}

void readFact(Reading& reading, const Node& node, Fact& fact) {
    Fields fields(reading, node, "a fact");
    fields.id(fact.id);
    fields.required("statement", fact.statement);
    fields.required("true_from", fact.trueFrom);
    fields.optional("true_until", fact.trueUntil);
    fields.optional("confirmable_from", fact.confirmableFrom);
    fields.optional("source", fact.source);
    fields.optional("safety_critical", fact.safetyCritical);
    readMatcher(fields, "match", fact.match, true);
    readMatcher(fields, "wrong", fact.wrong, false);
    fields.done();
}

void readCheck(Reading& reading, const Node& node, ClaimCheck& check) {
    Fields fields(reading, node, "a check");
    fields.required("source", check.source);
    fields.required("from", check.from);
    fields.required("verdict", check.verdict);
    fields.required("text", check.text);
    fields.optional("confirms", check.confirms);
    fields.done();
}

void readClaim(Reading& reading, const Node& node, Claim& claim) {
    Fields fields(reading, node, "a claim");
    std::vector<const Node*> unused;
    fields.id(claim.id);
    fields.required("statement", claim.statement);
    fields.required("truth", claim.truth);
    fields.optional("impact", claim.impact);
    readEntries(fields, "checks", claim.checks, unused, readCheck);
    readMatcher(fields, "match", claim.match, false);
    fields.done();
}

void readForbidden(Reading& reading, const Node& node, Forbidden& forbidden) {
    Fields fields(reading, node, "a forbidden content");
    fields.id(forbidden.id);
    fields.required("kind", forbidden.kind);
    fields.required("why", forbidden.why);
    fields.optional("until", forbidden.until);
    const Node* denied = fields.find("denied");
    readMatcher(fields, "match", forbidden.match, denied == nullptr);
    readMatcher(fields, "denied", forbidden.denied, false);
    fields.done();
}

void readElement(Reading& reading, const Node& node, Element& element) {
    Fields fields(reading, node, "an element");
    fields.id(element.id);
    fields.optional("title", element.title);
    readMatcher(fields, "match", element.match, true);
    fields.done();
}

}  // namespace

void readFacts(Reading& reading, const Node& root, Draft& draft) {
    Scenario& scenario = draft.scenario;
    Fields fields(reading, root, "facts.yaml");
    readEntries(fields, "sources", scenario.sources, draft.sources, readSource);
    readEntries(fields, "facts", scenario.facts, draft.facts, readFact);
    readEntries(fields, "claims", scenario.claims, draft.claims, readClaim);
    readEntries(fields, "forbidden", scenario.forbidden, draft.forbidden, readForbidden);
    readEntries(fields, "elements", scenario.elements, draft.elements, readElement);
    fields.done();
}

}  // namespace gladi::scenario
