#include <algorithm>

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

void checkPattern(Checking& c, const Rule& rule, const ActPattern& pattern, const Node& node) {
    std::map<std::string, Place> places;
    for (std::size_t i = 0; i < node.keys.size(); ++i) places[node.keys[i].text] = node.keys[i].text == "act" ? node.items[i].place : node.keys[i].place;
    c.pattern(pattern, node.at("act").place, places, true);
    const ActivityShape* shape = shapeOf(pattern.act);
    if (shape == nullptr) return;
    if (const auto why = c.whyImpossible(pattern); !why.empty()) c.report.error(node.at("act").place, "nobody-may", "rule '" + rule.id.value + "' looks at an act that nobody can do: " + why, "allow the act to a role, or leave the rule out");
}

}  // namespace

void Checking::pattern(const ActPattern& pattern, Place act, const std::map<std::string, Place>& places, bool found) {
    if (pattern.act.empty()) return;
    const ActivityShape* shape = shapeOf(pattern.act);
    if (shape == nullptr) {
        std::vector<std::string> known;
        for (const ActivityShape& one : activityShapes()) known.emplace_back(one.name);
        return report.error(act, "unknown-act", "'" + pattern.act.substr(0, 80) + "' is no act", didYouMean(pattern.act, known));
    }
    auto attributes = shape->attributes;
    if (found) attributes.insert(attributes.end(), shape->found.begin(), shape->found.end());
    for (const auto& entry : pattern.where) {
        const std::string& name = entry.first;
        const auto& values = entry.second;
        const Place place = places.contains(name) ? places.at(name) : act;
        const auto attribute = std::find_if(attributes.begin(), attributes.end(), [&](const Attribute& a) { return a.name == name; });
        if (attribute == attributes.end()) {
            std::vector<std::string> known;
            for (const Attribute& one : attributes) known.emplace_back(one.name);
            report.error(place, "unknown-attribute", "'" + pattern.act + "' has no attribute '" + name.substr(0, 80) + "'", didYouMean(name, known));
            continue;
        }
        const auto known = valuesOf(*this, attribute->kind);
        for (const std::string& written : values) {
            const std::string value = written.starts_with('!') ? written.substr(1) : written;
            const bool isKnown = known ? std::find(known->begin(), known->end(), value) != known->end() : attribute->kind == ValueKind::Free || isItem(value);
            if (isKnown) continue;
            report.error(place, isWordKind(attribute->kind) ? "unknown-value" : "unknown-reference", "'" + name + "' can never be '" + value.substr(0, 80) + "'", didYouMean(value, known ? *known : injects.ids()));
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
            const ActivityShape* shape = shapeOf(pattern->act);
            if (shape != nullptr && node.find("same") != nullptr && !carries(*shape, rule.same))
                c.report.error(node.at("same").place, "cannot-correlate", "'" + pattern->act + "' has no " + std::string(nameOf(rule.same)), "choose what both acts have, or leave 'same:' out");
        }
        if (!(rule.weight > 0)) c.report.error(node.at("weight").place, "bad-number", "a weight must be more than 0", "leave the rule out instead");
    }
}

}  // namespace gladi::scenario
