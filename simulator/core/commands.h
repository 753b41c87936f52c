#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "simulator/core/cast.h"
#include "simulator/core/facts.h"
#include "simulator/core/ids.h"
#include "simulator/core/timeline.h"

namespace gladi::core {

/// Somebody who takes part; a solo player is a team of one.
struct Participant {
    ParticipantId id;
    std::string name;               ///< may be empty
    TeamId team;
    std::vector<RoleId> roles;
    friend bool operator==(const Participant&, const Participant&) = default;
};

/// Commands of the exercise itself, given by trainer or solo player.
namespace control {
/// First command of every session.
struct Open {
    std::uint64_t seed = 0;
    std::string digest;              ///< SHA-256 of the scenario as played, hex
    std::vector<Participant> participants;
    friend bool operator==(const Open&, const Open&) = default;
};
struct Start { friend bool operator==(const Start&, const Start&) = default; };
struct Pause { friend bool operator==(const Pause&, const Pause&) = default; };
struct Resume { friend bool operator==(const Resume&, const Resume&) = default; };
/// Scenario seconds per second, 0.1 to 100.
struct SetSpeed { double factor = 1; friend bool operator==(const SetSpeed&, const SetSpeed&) = default; };
/// Move the clock to just the next inject of the hand-written timeline; all that lies between happens.
struct JumpToNext { friend bool operator==(const JumpToNext&, const JumpToNext&) = default; };
struct End { bool early = false; friend bool operator==(const End&, const End&) = default; };
}  // namespace control

/// Acts of a participant. `item` is a released inject; `basis` are items a text rests on.
namespace act {
struct Read { InjectId item; friend bool operator==(const Read&, const Read&) = default; };
struct Acknowledge { InjectId item; friend bool operator==(const Acknowledge&, const Acknowledge&) = default; };
/// A later triage of the same item replaces the earlier one.
struct Triage { InjectId item; Truth verdict = Truth::Unverified; friend bool operator==(const Triage&, const Triage&) = default; };
/// Without an item the source is asked for its latest in general.
struct Verify { InjectId item; SourceId source; friend bool operator==(const Verify&, const Verify&) = default; };
struct Note { std::string text; friend bool operator==(const Note&, const Note&) = default; };
/// Creates the draft or replaces what it says. `kind` decides which rules and obligations it answers.
struct SaveDraft {
    StatementId draft;
    StatementKind kind = StatementKind::Statement;
    ChannelId channel;
    std::vector<InjectId> basis;
    std::string text;
    friend bool operator==(const SaveDraft&, const SaveDraft&) = default;
};
struct DiscardDraft { StatementId draft; friend bool operator==(const DiscardDraft&, const DiscardDraft&) = default; };
struct Submit { StatementId draft; friend bool operator==(const Submit&, const Submit&) = default; };
struct Approve { StatementId draft; friend bool operator==(const Approve&, const Approve&) = default; };
struct Return { StatementId draft; std::string comment; friend bool operator==(const Return&, const Return&) = default; };
/// Publishing without approval is possible; the SOP judges it.
struct Publish { StatementId draft; friend bool operator==(const Publish&, const Publish&) = default; };
struct Reply { InjectId item; std::string text; friend bool operator==(const Reply&, const Reply&) = default; };
struct Answer { InjectId inquiry; std::string text; friend bool operator==(const Answer&, const Answer&) = default; };
struct Decline { InjectId inquiry; std::string reason; friend bool operator==(const Decline&, const Decline&) = default; };
/// Corrects a published statement or answer of one's own, on the channel it went out on.
struct Correct { StatementId statement; std::string text; friend bool operator==(const Correct&, const Correct&) = default; };
struct Report { AuthorityId to; std::vector<InjectId> basis; std::string text; friend bool operator==(const Report&, const Report&) = default; };
struct Escalate { AuthorityId to; InjectId item; std::string text; friend bool operator==(const Escalate&, const Escalate&) = default; };
/// A question and an option of the scenario's test, both from 0. Pre: before STARTEX; post: after ENDEX.
/// A later answer to the same question replaces the earlier one.
struct AnswerTest { TestStage stage = TestStage::Pre; int question = 0; int option = 0; friend bool operator==(const AnswerTest&, const AnswerTest&) = default; };
/// Hands the test in; what is not answered by then is skipped for good.
struct FinishTest { TestStage stage = TestStage::Pre; friend bool operator==(const FinishTest&, const FinishTest&) = default; };
}  // namespace act

using Action = std::variant<
    control::Open, control::Start, control::Pause, control::Resume, control::SetSpeed, control::JumpToNext, control::End,
    act::Read, act::Acknowledge, act::Triage, act::Verify, act::Note, act::SaveDraft, act::DiscardDraft, act::Submit,
    act::Approve, act::Return, act::Publish, act::Reply, act::Answer, act::Decline, act::Correct, act::Report, act::Escalate,
    act::AnswerTest, act::FinishTest>;

struct Command {
    CommandId id;
    ParticipantId by;   ///< empty: the trainer, or the machinery of a solo session
    Action action;
    friend bool operator==(const Command&, const Command&) = default;
};

}  // namespace gladi::core
