#include "simulator/scenario/draft.h"

namespace gladi::scenario {
namespace {

using namespace core;

bool isUnary(RuleTemplate form) {
    switch (form) {
        case RuleTemplate::Existence:
        case RuleTemplate::Absence:
        case RuleTemplate::Exactly:
        case RuleTemplate::Init:
        case RuleTemplate::End: return true;
        case RuleTemplate::RespondedExistence:
        case RuleTemplate::Response:
        case RuleTemplate::Precedence:
        case RuleTemplate::Succession:
        case RuleTemplate::AlternateResponse:
        case RuleTemplate::AlternatePrecedence:
        case RuleTemplate::AlternateSuccession:
        case RuleTemplate::ChainResponse:
        case RuleTemplate::ChainPrecedence:
        case RuleTemplate::ChainSuccession:
        case RuleTemplate::CoExistence:
        case RuleTemplate::NotCoExistence:
        case RuleTemplate::NotSuccession:
        case RuleTemplate::NotResponse:
        case RuleTemplate::NotPrecedence:
        case RuleTemplate::Choice: return false;
    }
    return false;
}

bool counts(RuleTemplate form) {
    return form == RuleTemplate::Existence || form == RuleTemplate::Absence || form == RuleTemplate::Exactly;
}

/// "a" or [a, b].
void readOneOrMore(Reading& reading, const Node& node, std::vector<std::string>& into, std::string whyNotNone, std::string advice) {
    if (node.kind == Node::Kind::List) {
        readValue(reading, node, into);
        if (into.empty()) reading.report.error(node.place, "empty-list", std::move(whyNotNone), std::move(advice));
    } else {
        readValue(reading, node, into.emplace_back());
    }
}

/// Which attributes there are is checked later; here any key is one.
void readPattern(Reading& reading, const Node& node, ActPattern& pattern) {
    Fields fields(reading, node, "a pattern");
    if (const Node* act = fields.need("act")) readOneOrMore(reading, *act, pattern.acts, "no act is named here, so that nothing would fit", "name at least one");
    for (const Node& key : node.keys) {
        if (key.text == "act") continue;
        readOneOrMore(reading, *fields.find(key.text), pattern.where[key.text], "no value is allowed here, so that nothing would fit", "name at least one, or leave the key out");
    }
}

double usualWeight(BasisKind kind) {
    switch (kind) {
        case BasisKind::Law: return 3;
        case BasisKind::Sop: return 2;
        case BasisKind::Practice: return 1;
    }
    return 1;
}

void readBasis(Reading& reading, const Node& node, Basis& basis) {
    Fields fields(reading, node, "the basis");
    fields.required("kind", basis.kind);
    fields.required("text", basis.text);
    fields.done();
}

void readRule(Reading& reading, const Node& node, Rule& rule) {
    Fields fields(reading, node, "a rule");
    fields.id(rule.id);
    fields.required("title", rule.title);
    fields.required("template", rule.form);
    if (const Node* activation = fields.need("activation")) readPattern(reading, *activation, rule.activation);
    const bool formKnown = node.kind == Node::Kind::Map && node.find("template") != nullptr && valueOf<RuleTemplate>(node.at("template").text);
    const Node* target = formKnown && !isUnary(rule.form) ? fields.need("target") : fields.find("target");
    if (target != nullptr) readPattern(reading, *target, rule.target);
    fields.optional("same", rule.same);
    fields.optional("within", rule.within);
    fields.optional("count", rule.count);
    if (const Node* basis = fields.need("basis")) readBasis(reading, *basis, rule.basis);
    rule.weight = usualWeight(rule.basis.kind);
    fields.optional("weight", rule.weight);
    fields.done();
    if (!formKnown) return;
    if (isUnary(rule.form)) {
        for (const char* key : {"target", "same"}) fields.misplaced(key, "'" + std::string(nameOf(rule.form)) + "' looks at the activation only");
    }
    if (!counts(rule.form)) fields.misplaced("count", "only existence, absence and exactly count");
    if (counts(rule.form) && rule.count < 1) reading.report.error(node.at("count").place, "bad-number", "a count below 1 says nothing", "to forbid an act write template: absence");
}

}  // namespace

void readSop(Reading& reading, const Node& root, Draft& draft) {
    Fields fields(reading, root, "sop.yaml");
    if (fields.need("rules") != nullptr) readEntries(fields, "rules", draft.scenario.rules, draft.rules, readRule);
    fields.done();
}

}  // namespace gladi::scenario
