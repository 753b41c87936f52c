#pragma once

#include <optional>
#include <string>
#include <vector>

#include "simulator/core/ids.h"
#include "simulator/core/text.h"
#include "simulator/core/time.h"

namespace gladi::core {

/// A quantity that must be found with its unit and, where given, its role ("12 orang dirawat").
struct NumberMatch {
    double value = 0;
    double tolerance = 0;               ///< absolute
    std::vector<std::string> units;     ///< any of these words right at the number; none: bare number
    std::vector<std::string> roles;     ///< any of these words in the same clause; none: any role
    friend bool operator==(const NumberMatch&, const NumberMatch&) = default;
};

/// One way in which a text can say something. Every part that is given must hold in one sentence.
struct Match {
    std::vector<std::string> any;               ///< one of these phrases (words are matched up to affixes and typing errors)
    std::vector<std::vector<std::string>> all;  ///< of each group, one phrase
    std::optional<NumberMatch> number;
    std::string time;                           ///< "18:02" or "18:02 WIB"
    std::string date;                           ///< "2026-03-14", year may be unsaid in the text
    std::string pattern;                        ///< RE2, matched without regard to case
    std::vector<std::string> none;              ///< none of these phrases; never the only part
    friend bool operator==(const Match&, const Match&) = default;
};

/// Alternatives: a text says it when any one of them holds.
using Matcher = std::vector<Match>;

struct Fact {
    FactId id;
    Text statement;
    ScenarioTime trueFrom;
    std::optional<ScenarioTime> trueUntil;   ///< superseded from then on (numbers that change)
    /// When it can be confirmed without anybody's act; otherwise by an inject or a source's answer.
    std::optional<ScenarioTime> confirmableFrom;
    SourceId source;
    bool safetyCritical = false;
    Matcher match;
    Matcher wrong;                           ///< known wrong forms beside "same unit and role, other number"
    friend bool operator==(const Fact&, const Fact&) = default;
};

/// What a source answers from some moment on; the latest that has come counts.
struct SourceAnswer {
    ScenarioTime from;
    Text text;
    std::vector<FactId> confirms;
    friend bool operator==(const SourceAnswer&, const SourceAnswer&) = default;
};

/// An office or document that participants can ask.
struct Source {
    SourceId id;
    Text title;
    Duration delay{0};                    ///< from question to answer
    std::vector<SourceAnswer> answers;    ///< ascending
    friend bool operator==(const Source&, const Source&) = default;
};

enum class Truth { True, False, Unverified };
enum class Impact { Low, Medium, High };

/// A source's answer about one claim.
struct ClaimCheck {
    SourceId source;
    ScenarioTime from;                    ///< before it the source does not know yet
    Truth verdict = Truth::Unverified;
    Text text;
    std::vector<FactId> confirms;
    friend bool operator==(const ClaimCheck&, const ClaimCheck&) = default;
};

/// A rumour. Players never see its id or its truth.
struct Claim {
    ClaimId id;
    Text statement;
    Truth truth = Truth::False;
    Impact impact = Impact::Medium;
    std::vector<ClaimCheck> checks;
    Matcher match;                        ///< how a text asserts it
    friend bool operator==(const Claim&, const Claim&) = default;
};

enum class ForbiddenKind { PersonalData, Speculation, Blame, Mandate, Denial, Term };

/// Something a public text must not say (until a fact is confirmed, when `until` is given).
struct Forbidden {
    ForbiddenId id;
    ForbiddenKind kind = ForbiddenKind::Speculation;
    Text why;
    Matcher match;                        ///< what must not be said
    Matcher denied;                       ///< what must not be said to be untrue
    FactId until;
    friend bool operator==(const Forbidden&, const Forbidden&) = default;
};

/// A required element of a good message; the library's own list can be widened.
struct Element {
    ElementId id;
    Text title;
    Matcher match;
    friend bool operator==(const Element&, const Element&) = default;
};

}  // namespace gladi::core
