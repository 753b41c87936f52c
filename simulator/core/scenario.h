#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "simulator/core/cast.h"
#include "simulator/core/facts.h"
#include "simulator/core/sop.h"
#include "simulator/core/timeline.h"

namespace gladi::core {

enum class CrisisType { Introduction, Health, Disaster, Cyber, Service, Social };
enum class Difficulty { Introductory, Medium, Hard };

struct Phase {
    PhaseId id;
    Text title;
    ScenarioTime at;
    friend bool operator==(const Phase&, const Phase&) = default;
};

struct Objective {
    ObjectiveId id;
    Text title;
    friend bool operator==(const Objective&, const Objective&) = default;
};

/// A draft handed in is approved by this persona after this long (solo play; people do it in a team).
struct Approval {
    PersonaId by;
    Duration after{std::chrono::minutes(2)};
    friend bool operator==(const Approval&, const Approval&) = default;
};

/// How fast rumours grow in this scenario; see engine/spread.h.
struct Spread {
    Duration half{std::chrono::minutes(20)};  ///< half of a seed's further shares have happened
    double audience = 50;                     ///< people who see one share
    friend bool operator==(const Spread&, const Spread&) = default;
};

/// Another target or lapse for some obligations, when a session is scored anew: for one, or for all of an inject, of an act,
/// or of a kind of statement. Each choice given narrows the others.
struct Deadline {
    ObligationId obligation;
    InjectId inject;
    std::optional<Act> act;
    std::optional<StatementKind> kind;
    std::optional<Duration> target, lapse;
    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// Conventions of the score; printed on every report. Percent and points.
struct Rubric {
    double speedWeight = 0.30, accuracyWeight = 0.35, sopWeight = 0.35;
    double performed = 80, some = 66, major = 50;  ///< lower ends of P, S, M
    Duration correctionWindow{std::chrono::minutes(30)};
    double contradictionCost = 10, contradictionMost = 30;
    std::vector<Deadline> deadlines;               ///< of a rubric that is not the scenario's own
    friend bool operator==(const Rubric&, const Rubric&) = default;
};

struct Question {
    Text text;
    std::vector<Text> options;   ///< empty for a question of the debrief
    int answer = -1;             ///< index of the right option
    ObjectiveId objective;
    friend bool operator==(const Question&, const Question&) = default;
};

/// A scenario that has passed every check: references hold, times are in order.
struct Scenario {
    ScenarioId id;
    std::string version;
    Language language = Language::Indonesian;
    Text title, summary, briefing;
    CrisisType crisis = CrisisType::Introduction;
    Difficulty difficulty = Difficulty::Medium;
    Duration duration{0};                 ///< STARTEX to ENDEX
    std::vector<Text> needs;
    std::vector<Phase> phases;            ///< ascending
    std::vector<Objective> objectives;
    std::vector<Role> roles;              ///< the first is the solo default
    std::vector<Team> teams;
    std::vector<Channel> channels;
    std::vector<Persona> personas;
    std::vector<Authority> authorities;
    Crowd crowd;
    Approval approval;
    Spread spread;
    std::map<std::string, double> variables;
    Rubric rubric;
    std::vector<Question> test, debrief;

    std::vector<Inject> injects;
    std::vector<Background> background;

    std::vector<Source> sources;
    std::vector<Fact> facts;
    std::vector<Claim> claims;
    std::vector<Forbidden> forbidden;
    std::vector<Element> elements;        ///< in addition to the built-in ones

    std::vector<Rule> rules;

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// The entry with this id, or nullptr.
template <class T, class IdType>
[[nodiscard]] const T* find(const std::vector<T>& entries, const IdType& id) {
    for (const T& entry : entries)
        if (entry.id == id) return &entry;
    return nullptr;
}

}  // namespace gladi::core
