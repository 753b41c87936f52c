#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "simulator/core/events.h"
#include "simulator/core/scenario.h"

/// What a session earned and why. Formulae and their sources: docs/assessment.md.
namespace gladi::assessment {

/// HSEEP exercise evaluation ratings; bands stand in the rubric.
enum class Rating { Performed, Some, Major, Unable };

/// Bytes of the text in the cited event, end exclusive; empty when nothing in particular is meant.
struct TextSpan {
    std::size_t begin = 0, end = 0;
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// One reason for points won or lost. At least one of the ids is set; `event` is the act it rests on.
struct Reason {
    enum class Kind {
        MetInTime, MetLate, MetWrongly,      ///< speed: obligation
        Missed,                              ///< speed and accuracy: obligation
        Answered,                            ///< accuracy: obligation, with what share of its points
        Contradiction,                       ///< accuracy: fact or claim; `event` contradicts `other`
        RuleKept, RuleBroken,                ///< sop: rule
    };
    Kind kind = Kind::Missed;
    double points = 0;       ///< won of `possible`, in points of the score; below 0 for a deduction
    double possible = 0;
    core::Sequence event, other;
    core::ObligationId obligation;
    core::FactId fact;
    core::ClaimId claim;
    core::RuleId rule;
    friend bool operator==(const Reason&, const Reason&) = default;
};

struct Score {
    std::optional<double> value;      ///< 0..100; nothing when nothing was measurable
    std::optional<Rating> rating;     ///< after vetoes; with a value only
    std::vector<Reason> reasons;
    friend bool operator==(const Score&, const Score&) = default;
};

/// What a text did with one fact, judged against the ledger as it was when the text was released.
enum class FactVerdict {
    Right,       ///< +1
    Hedged,      ///< +1: could not be confirmed yet, said so and said when more will be known
    Corrected,   ///< +0.5: wrong, then put right by its author within the correction window
    Premature,   ///< 0: true but not yet confirmable
    Evasive,     ///< 0: hedged although it could be confirmed, or without a next update
    Missing,     ///< 0
    Wrong,       ///< -1
};

struct FactResult {
    core::FactId fact;
    FactVerdict verdict = FactVerdict::Missing;
    bool required = true;         ///< otherwise it came up unasked; only a wrong one costs
    double points = 0;
    core::Sequence event;         ///< the text; none when missing
    TextSpan span;
    core::Sequence correctedBy;
    std::string reason;           ///< of the reader: what was found, in its own words
    friend bool operator==(const FactResult&, const FactResult&) = default;
};

struct ElementResult {
    core::ElementId element;
    bool found = false;
    bool required = true;
    core::Sequence event;
    TextSpan span;
    friend bool operator==(const ElementResult&, const ElementResult&) = default;
};

/// Something said that should not have been: a forbidden content or a claim that does not stand.
struct Misstatement {
    core::ForbiddenId forbidden;                   ///< or
    core::ClaimId claim;                           ///< asserted though false or unverified, or
    bool denied = false;                           ///< denied though true
    std::optional<core::ForbiddenKind> kind;       ///< with `forbidden`
    double points = 0;                             ///< -1; 0 once corrected, or for a true claim not verified yet
    core::Sequence event;
    TextSpan span;
    core::Sequence correctedBy;
    std::string reason;
    friend bool operator==(const Misstatement&, const Misstatement&) = default;
};

/// A text that a participant sent out or handed on.
struct StatementResult {
    core::Sequence event;
    core::ScenarioTime at;
    core::ParticipantId by;
    core::Act act = core::Act::Publish;            ///< Publish, Reply, Answer, Decline, Correct, Report, Escalate, Note
    core::StatementId statement;                   ///< of Correct: what is corrected
    std::optional<core::StatementKind> kind;       ///< Publish
    bool published = true;                         ///< seen by the public; not so Report, Escalate, Note
    std::string text;
    std::vector<FactResult> facts;                 ///< found ones
    std::vector<ElementResult> elements;           ///< found ones
    std::vector<Misstatement> misstatements;
    std::vector<core::ClaimId> asserted, denied;   ///< claims, whatever their truth
    friend bool operator==(const StatementResult&, const StatementResult&) = default;
};

/// One thing owed: what was expected, what was done, when, and what it earned.
struct ObligationResult {
    enum class State {
        Met,
        Missed,          ///< lapsed, or unanswered at ENDEX after its target
        NotObservable,   ///< the log ends before its target: left out of the scores
    };
    core::ObligationId obligation;
    core::InjectId item;
    core::InjectId inject;
    core::Expectation expected;                    ///< with the target and lapse that the rubric scores by
    core::Duration targetInPlay{0}, lapseInPlay{0};   ///< what the scenario said, and play went by
    State state = State::Missed;
    core::Sequence openedBy;
    core::ScenarioTime openedAt;
    std::optional<core::ScenarioTime> shownAt;     ///< to the first of those who owed it, where that is on record
    core::Duration stood{0};                       ///< how long the links of all who owed it were down meanwhile
    core::Sequence metBy;                          ///< none unless met
    std::optional<core::ScenarioTime> metAt;
    std::optional<core::Duration> delay;           ///< scenario time on the obligation's fair clock
    double s = 0;                                  ///< timeliness 0..1
    double a = 0;                                  ///< accuracy 0..1
    bool judged = false;                           ///< has an accuracy side
    double earned = 0, required = 0;               ///< accuracy points before the clamp
    double speedPoints = 0, accuracyPoints = 0;    ///< of the two scores' 100
    std::vector<FactResult> facts;
    std::vector<ElementResult> elements;
    std::vector<Misstatement> misstatements;
    friend bool operator==(const ObligationResult&, const ObligationResult&) = default;
};

/// The last mark that a participant put on an item.
struct TriageResult {
    core::InjectId item;
    core::ClaimId claim;
    core::ParticipantId by;
    core::Truth first = core::Truth::Unverified, last = core::Truth::Unverified;
    core::Sequence firstEvent, lastEvent;
    std::optional<core::Truth> expected;           ///< nothing for an item that spreads no claim
    friend bool operator==(const TriageResult&, const TriageResult&) = default;
};

struct ActivationResult {
    enum class Verdict { Fulfilled, Violated, NotObservable };
    Verdict verdict = Verdict::NotObservable;
    core::Sequence activation;    ///< none for rules that hold over the whole exercise
    core::ScenarioTime at;
    core::Sequence target;        ///< what fulfilled or broke it, if an event did
    friend bool operator==(const ActivationResult&, const ActivationResult&) = default;
};

struct RuleResult {
    core::RuleId rule;
    core::Text title;
    core::Basis basis;
    double weight = 0;
    std::vector<ActivationResult> activations;
    bool vacuous = true;          ///< nothing observable: left out, reported as coverage
    int fulfilled = 0, violated = 0;
    double v = 0;                 ///< fulfilled / (fulfilled + violated)
    double points = 0;            ///< of the score's 100
    friend bool operator==(const RuleResult&, const RuleResult&) = default;
};

/// The same formulae over the obligations of the injects that serve the objective.
struct ObjectiveResult {
    core::ObjectiveId objective;
    core::Text title;
    std::vector<core::ObligationId> obligations;
    std::optional<double> speed, accuracy;
    friend bool operator==(const ObjectiveResult&, const ObjectiveResult&) = default;
};

/// Two own texts that cannot both hold, where the later is no correction.
struct Contradiction {
    core::FactId fact;            ///< or
    core::ClaimId claim;
    core::Sequence earlier, later;
    friend bool operator==(const Contradiction&, const Contradiction&) = default;
};

struct Veto {
    enum class Kind {
        SafetyCritical,   ///< an uncorrected wrong safety-critical fact: ACCURACY is U
        LegalRule,        ///< a broken legal rule: SOP no better than M
        PersonalData,     ///< personal data published: SOP is U
    };
    Kind kind = Kind::SafetyCritical;
    core::Sequence event;
    core::FactId fact;
    core::RuleId rule;
    core::ForbiddenId forbidden;
    friend bool operator==(const Veto&, const Veto&) = default;
};

/// One question of the scenario's test, as one participant answered it before and after the exercise.
struct QuestionResult {
    int question = 0;                              ///< of the scenario's test, from 0
    core::ObjectiveId objective;
    core::ParticipantId by;
    std::optional<int> before, after;              ///< the option chosen last, from 0
    bool rightBefore = false, rightAfter = false;
    core::Sequence beforeEvent, afterEvent;
    friend bool operator==(const QuestionResult&, const QuestionResult&) = default;
};

/// What the test says was learned. It stands beside the three scores and is part of none.
struct Learning {
    std::vector<QuestionResult> questions;         ///< all, for each who answered any; by participant, then question
    std::optional<double> before, after;           ///< percent right of what was answered; none when nothing was
    std::optional<double> gain;                    ///< normalised, over the questions answered both times; none when all were right before
    friend bool operator==(const Learning&, const Learning&) = default;
};

/// Whose score it is. A team's score belongs to the team.
struct Subject {
    enum class Kind { Participant, Team, Session };
    Kind kind = Kind::Participant;
    std::string id;
    std::string name;
    friend bool operator==(const Subject&, const Subject&) = default;
};

struct ScoreCard {
    core::ScenarioId scenario;
    std::string version, digest;
    std::uint64_t seed = 0;
    core::Text title;
    Subject subject;
    bool ended = false, endedEarly = false;
    core::ScenarioTime until;                      ///< last moment of the log
    core::Rubric rubric;                           ///< as used

    Score speed, accuracy, sop;
    std::optional<double> composite;               ///< when all three have a value
    std::vector<ObligationResult> obligations;     ///< as opened
    std::vector<StatementResult> statements;       ///< as sent
    std::vector<TriageResult> triages;
    std::vector<RuleResult> rules;                 ///< as in the scenario
    std::vector<ObjectiveResult> objectives;
    std::vector<Contradiction> contradictions;
    std::vector<Veto> vetoes;
    Learning learning;
    friend bool operator==(const ScoreCard&, const ScoreCard&) = default;
};

/// A pure function of its arguments: no clock, no chance, no order of hashing. `records` is one
/// session from its first event on, whole or so far; an empty one gives a card without scores. Of a session whose
/// teams have worlds of their own it is the log of one such world (teams.h), and the team is named.
[[nodiscard]] ScoreCard score(const core::Scenario& scenario, std::span<const core::Record> records, const core::Rubric& rubric,
                              const core::TeamId& team = {});

}  // namespace gladi::assessment
