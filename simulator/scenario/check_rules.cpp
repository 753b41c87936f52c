#include <algorithm>
#include <set>

#include "simulator/core/names.h"
#include "simulator/scenario/checks.h"

namespace gladi::scenario {
namespace {

using namespace core;

template <class Enum>
std::vector<std::string> wordsOf() {
    std::vector<std::string> words;
    for (const auto& [value, name] : NameTable<Enum>::entries) words.emplace_back(name);
    return words;
}

/// The words that an attribute may be compared to; nothing where any text will do.
std::optional<std::vector<std::string>> valuesOf(const Checking& c, ValueKind kind) {
    switch (kind) {
        case ValueKind::Free:
        case ValueKind::Item:
        case ValueKind::Inject: return std::nullopt;
        case ValueKind::Role: return c.roles.ids();
        case ValueKind::Team: return c.teams.ids();
        case ValueKind::Channel: return c.channels.ids();
        case ValueKind::Claim: return c.claims.ids();
        case ValueKind::Impact: return wordsOf<Impact>();
        case ValueKind::Truth: return wordsOf<Truth>();
        case ValueKind::YesNo: return std::vector<std::string>{"yes", "no"};
        case ValueKind::Source: return c.sources.ids();
        case ValueKind::StatementKind: return wordsOf<StatementKind>();
        case ValueKind::Persona: return c.personas.ids();
        case ValueKind::Authority: return c.authorities.ids();
        case ValueKind::Fact: return c.facts.ids();
        case ValueKind::Phase: return c.phases.ids();
        case ValueKind::Element: return c.elements.ids();
        case ValueKind::Forbidden: {
            auto words = c.forbidden.ids();
            for (std::string& word : wordsOf<ForbiddenKind>()) words.push_back(std::move(word));
            return words;
        }
    }
    return std::nullopt;
}

bool isWordKind(ValueKind kind) {
    return kind == ValueKind::Impact || kind == ValueKind::Truth || kind == ValueKind::YesNo || kind == ValueKind::StatementKind;
}

bool carries(const ActivityShape& shape, Correlation same) {
    const auto has = [&](std::string_view name) { return std::any_of(shape.attributes.begin(), shape.attributes.end(), [&](const Attribute& a) { return a.name == name; }); };
    switch (same) {
        case Correlation::None: return true;
        case Correlation::Claim: return has("claim");
        case Correlation::Statement: return has("statement");
        case Correlation::Inquiry: return has("inquiry") || has("item");
        case Correlation::Item: return has("item");
    }
    return true;
}

/// Where the acts of a pattern stand, in their order.
std::vector<Place> placesOf(const Node& acts) {
    if (acts.kind != Node::Kind::List) return {acts.place};
    std::vector<Place> places;
    for (const Node& act : acts.items) places.push_back(act.place);
    return places;
}

void checkPattern(Checking& c, const Rule& rule, const ActPattern& pattern, const Node& node) {
    std::map<std::string, Place> places;
    for (std::size_t i = 0; i < node.keys.size(); ++i) places[node.keys[i].text] = node.keys[i].place;
    const std::vector<Place> acts = placesOf(node.at("act"));
    c.pattern(pattern, acts, places, true);
    for (std::size_t i = 0; i < pattern.acts.size() && i < acts.size(); ++i) {
        const ActivityShape* shape = shapeOf(pattern.acts[i]);
        if (shape == nullptr) continue;
        // Where several acts are named, what rules out one of them leaves the others.
        const auto why = pattern.acts.size() == 1 ? c.whyImpossible(pattern, pattern.acts[i]) : c.whyImpossible(*shape);
        if (!why.empty()) c.report.error(acts[i], "nobody-may", "rule '" + rule.id.value + "' looks at an act that nobody can do: " + why, "allow the act to a role, or leave the rule out");
    }
}

void checkAttribute(Checking& c, const std::vector<Attribute>& attributes, const std::string& act, const std::string& name, const std::vector<std::string>& values, Place place) {
    const auto attribute = std::find_if(attributes.begin(), attributes.end(), [&](const Attribute& a) { return a.name == name; });
    if (attribute == attributes.end()) {
        std::vector<std::string> known;
        for (const Attribute& one : attributes) known.emplace_back(one.name);
        return c.report.error(place, "unknown-attribute", "'" + act + "' has no attribute '" + name.substr(0, 80) + "'", didYouMean(name, known));
    }
    const auto known = valuesOf(c, attribute->kind);
    for (const std::string& written : values) {
        const std::string value = written.starts_with('!') ? written.substr(1) : written;
        const bool isKnown = known ? std::find(known->begin(), known->end(), value) != known->end() : attribute->kind == ValueKind::Free || c.isItem(value);
        if (isKnown) continue;
        c.report.error(place, isWordKind(attribute->kind) ? "unknown-value" : "unknown-reference", "'" + name + "' can never be '" + value.substr(0, 80) + "'", didYouMean(value, known ? *known : c.injects.ids()));
    }
}

}  // namespace

void Checking::pattern(const ActPattern& pattern, const std::vector<Place>& acts, const std::map<std::string, Place>& places, bool found) {
    std::set<std::string> told;   // of several acts, a fault in an attribute once
    for (std::size_t i = 0; i < pattern.acts.size() && i < acts.size(); ++i) {
        const std::string& act = pattern.acts[i];
        if (act.empty()) continue;
        const ActivityShape* shape = shapeOf(act);
        if (shape == nullptr) {
            std::vector<std::string> known;
            for (const ActivityShape& one : activityShapes()) known.emplace_back(one.name);
            report.error(acts[i], "unknown-act", "'" + act.substr(0, 80) + "' is no act", didYouMean(act, known));
            continue;
        }
        auto attributes = shape->attributes;
        if (found) attributes.insert(attributes.end(), shape->found.begin(), shape->found.end());
        for (const auto& [name, values] : pattern.where) {
            if (told.contains(name)) continue;
            const auto before = report.errors();
            checkAttribute(*this, attributes, act, name, values, places.contains(name) ? places.at(name) : acts[i]);
            if (report.errors() != before) told.insert(name);
        }
    }
}

void checkRules(Checking& c) {
    for (std::size_t i = 0; i < c.scenario.rules.size(); ++i) {
        const Rule& rule = c.scenario.rules[i];
        const Node& node = *c.draft.rules[i];
        for (const auto& [key, pattern] : {std::pair{"activation", &rule.activation}, std::pair{"target", &rule.target}}) {
            const Node* written = node.find(key);
            if (written == nullptr || written->kind != Node::Kind::Map) continue;
            checkPattern(c, rule, *pattern, *written);
            if (node.find("same") == nullptr) continue;
            for (const std::string& act : pattern->acts) {
                const ActivityShape* shape = shapeOf(act);
                if (shape != nullptr && !carries(*shape, rule.same))
                    c.report.error(node.at("same").place, "cannot-correlate", "'" + act + "' has no " + std::string(nameOf(rule.same)), "choose what both acts have, or leave 'same:' out");
            }
        }
        if (!(rule.weight > 0)) c.report.error(node.at("weight").place, "bad-number", "a weight must be more than 0", "leave the rule out instead");
    }
}

}  // namespace gladi::scenario
