#pragma once

#include <string>
#include <vector>

#include "simulator/core/scenario.h"

namespace gladi::net {

struct PhaseView {
    core::PhaseId id;
    core::Text title;
    friend bool operator==(const PhaseView&, const PhaseView&) = default;
};

/// A troll does not introduce himself: he is a citizen here.
struct PersonaView {
    core::PersonaId id;
    std::string name;
    std::string handle;
    core::PersonaKind kind = core::PersonaKind::Citizen;
    std::string organisation;
    friend bool operator==(const PersonaView&, const PersonaView&) = default;
};

struct SourceView {
    core::SourceId id;
    core::Text title;
    friend bool operator==(const SourceView&, const SourceView&) = default;
};

/// A question without which option is right.
struct QuestionView {
    core::Text text;
    std::vector<core::Text> options;
    friend bool operator==(const QuestionView&, const QuestionView&) = default;
};

/// A scenario as participants may know it. The type has no place for injects, facts, claims, rules, answers of
/// sources or the times of phases, so none of them can be sent by mistake.
struct ScenarioView {
    core::ScenarioId id;
    std::string version;
    core::Language language = core::Language::Indonesian;
    core::Text title, summary, briefing;
    core::Duration duration{0};
    std::vector<PhaseView> phases;
    std::vector<core::Role> roles;
    std::vector<core::Team> teams;
    std::vector<core::Channel> channels;
    std::vector<PersonaView> personas;
    std::vector<core::Authority> authorities;
    std::vector<SourceView> sources;
    std::vector<QuestionView> test, debrief;
    friend bool operator==(const ScenarioView&, const ScenarioView&) = default;
};

[[nodiscard]] ScenarioView viewOf(const core::Scenario& scenario);

/// A scenario with what the view holds and nothing else, for models that read a scenario.
[[nodiscard]] core::Scenario scenarioOf(const ScenarioView& view);

}  // namespace gladi::net
