#pragma once

#include <map>
#include <vector>

#include "simulator/core/scenario.h"
#include "simulator/scenario/condition_parser.h"
#include "simulator/scenario/fields.h"

namespace gladi::scenario {

/// A condition where it was written.
struct WrittenCondition {
    const Node* node = nullptr;
    ParsedCondition parsed;
};

/// A scenario on its way: what was read, and for each entry the node it came from.
/// Each list of nodes runs beside the list of the same name in the scenario.
struct Draft {
    core::Scenario scenario;
    const Node* root = nullptr;  ///< scenario.yaml
    std::vector<const Node*> phases, objectives, roles, teams, channels, personas, authorities;
    std::vector<const Node*> injects, background;
    std::vector<const Node*> sources, facts, claims, forbidden, elements;
    std::vector<const Node*> rules;
    std::vector<WrittenCondition> conditions;

    std::map<std::size_t, const Node*> rounds;  ///< injects that are rounds: position -> the round's node

    /// Where title, text and expectations of an inject were written: the inject, or its round.
    [[nodiscard]] const Node& written(std::size_t inject) const {
        const auto round = rounds.find(inject);
        return round == rounds.end() ? *injects[inject] : *round->second;
    }
    /// Where the expectation of an inject was written.
    [[nodiscard]] const Node& expectation(std::size_t inject, std::size_t position) const {
        return written(inject).at("expect").items.at(position);
    }
};

// One document each. The scenario's language is set before the others are read.
void readScenario(Reading& reading, const Node& root, Draft& draft);
void readTimeline(Reading& reading, const Node& root, Draft& draft);
void readFacts(Reading& reading, const Node& root, Draft& draft);
void readSop(Reading& reading, const Node& root, Draft& draft);

}  // namespace gladi::scenario
