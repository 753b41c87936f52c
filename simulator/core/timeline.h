#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "simulator/core/cast.h"
#include "simulator/core/condition.h"
#include "simulator/core/facts.h"

namespace gladi::core {

enum class StatementKind { Holding, Statement, Clarification, Update, Correction };

/// What an inject asks of those who see it: one obligation each time it is released.
struct Expectation {
    ObligationId id;
    Act act = Act::Publish;
    std::optional<StatementKind> kind;      ///< publish: any kind when left out
    std::optional<Truth> as;                ///< triage: the right verdict
    ClaimId about;                          ///< publish, verify: concerning this claim
    AuthorityId to;                         ///< report, escalate
    std::vector<ChannelId> channels;        ///< publish: on one of these; any when empty
    std::vector<FactId> facts;              ///< required facts
    std::vector<ElementId> must;            ///< required elements
    Duration target{0};
    Duration lapse{0};
    double weight = 1;
    friend bool operator==(const Expectation&, const Expectation&) = default;
};

/// When an inject comes. Exactly one of the three anchors is meant; `delay` adds to it.
struct Moment {
    enum class Anchor { Start, Phase, Inject, Condition };
    /// What of the other inject is waited for.
    enum class On { Released, Answered, Declined, Met, Overdue, Lapsed };

    Anchor anchor = Anchor::Start;
    ScenarioTime at;         ///< Start
    PhaseId phase;           ///< Phase
    InjectId after;          ///< Inject
    On on = On::Released;
    Duration delay{0};
    friend bool operator==(const Moment&, const Moment&) = default;
};

struct Repeat {
    Duration every{0};
    int times = 1;           ///< releases in all
    friend bool operator==(const Repeat&, const Repeat&) = default;
};

struct Alternative {
    Condition when;
    Text title;
    Text text;
    friend bool operator==(const Alternative&, const Alternative&) = default;
};

struct Counts {
    std::int64_t likes = 0, shares = 0, replies = 0;
    friend bool operator==(const Counts&, const Counts&) = default;
};

struct Inject {
    InjectId id;
    Moment moment;
    std::optional<Condition> when;   ///< contingency: released once this holds at or after its moment
    std::optional<ScenarioTime> until;  ///< a contingency that has not come by then never comes
    ChannelId channel;
    PersonaId from;
    std::vector<std::string> to;     ///< team or role ids; everybody when empty
    std::vector<ObjectiveId> objectives;
    Text title;                      ///< headline, subject; may be empty
    Text text;
    std::vector<Alternative> alternatives;  ///< the first whose condition holds replaces title and text
    InjectId replyTo;
    ClaimId claim;
    std::optional<Truth> truth;      ///< what triage is right; the claim's when left out
    double seeds = 0;                ///< first sharers, for the claim's spread
    Counts counts;
    std::string media;               ///< file below media/
    bool forwarded = false;          ///< "forwarded many times"
    std::vector<FactId> confirms;
    std::map<std::string, double> sets;
    std::optional<Duration> deadline;  ///< shown to the participant
    std::optional<Repeat> repeat;
    std::vector<Expectation> expect;
    Text evaluator;                  ///< never reaches players
    friend bool operator==(const Inject&, const Inject&) = default;
};

/// Generated posts: noise to find the signal in, drawn from the session's seed.
struct Background {
    InjectId id;
    ChannelId channel;
    ScenarioTime from;
    ScenarioTime until;
    int count = 0;
    std::vector<PersonaId> personas;     ///< the crowd when empty
    std::vector<Text> templates;         ///< "{word}" is drawn from words
    std::map<std::string, std::vector<std::string>> words;
    ClaimId claim;
    double seeds = 0;                    ///< of each post
    friend bool operator==(const Background&, const Background&) = default;
};

}  // namespace gladi::core
