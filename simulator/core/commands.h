#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "simulator/core/cast.h"
#include "simulator/core/facts.h"
#include "simulator/core/ids.h"
#include "simulator/core/one_of.h"
#include "simulator/core/timeline.h"

namespace gladi::core {

/// Somebody who takes part; a solo player is a team of one.
struct Participant {
    ParticipantId id;
    std::string name;               ///< may be empty
    TeamId team;                    ///< empty: in none (yet)
    std::vector<RoleId> roles;
    std::string agency = {};        ///< office they come from; may be empty
    std::string position = {};      ///< what they are there; may be empty
    friend bool operator==(const Participant&, const Participant&) = default;
};

/// Commands of the exercise itself, given by trainer or solo player. One that has a list `teams` is done in the worlds
/// of these teams, and in all when it names none; wherever it can be done, and refused when it can be done nowhere.
namespace control {
/// First command of every session.
struct Open {
    std::uint64_t seed = 0;
    std::string digest;              ///< SHA-256 of the scenario as played, hex
    std::vector<Participant> participants;
    std::vector<TeamId> teams = {};  ///< each plays in a world of its own; empty: one world for everybody
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
/// Somebody takes part from now on. Again for one who was expected (known, without a credential), and only then.
struct Join {
    Participant participant;
    std::string credential;          ///< SHA-256 of the participant's token, hex; empty where there is none
    friend bool operator==(const Join&, const Join&) = default;
};
/// Moves a participant to another team or to other roles.
struct Assign { ParticipantId participant; TeamId team; std::vector<RoleId> roles; friend bool operator==(const Assign&, const Assign&) = default; };
/// The participant's link is gone, or back; nothing happens when that is known already.
struct LinkDown { ParticipantId participant; friend bool operator==(const LinkDown&, const LinkDown&) = default; };
struct LinkUp { ParticipantId participant; friend bool operator==(const LinkUp&, const LinkUp&) = default; };

// The trainer's hand in what comes. `teams`: in whose worlds; empty: in all.

/// Release it now, whatever its moment or condition; that moment is void.
struct Fire { InjectId inject; std::vector<TeamId> teams = {}; friend bool operator==(const Fire&, const Fire&) = default; };
/// What of it is still to come never comes.
struct Skip { InjectId inject; std::vector<TeamId> teams = {}; friend bool operator==(const Skip&, const Skip&) = default; };
/// Take a Skip back while its moment has not passed.
struct Unskip { InjectId inject; std::vector<TeamId> teams = {}; friend bool operator==(const Unskip&, const Unskip&) = default; };
/// Without an inject: all that is still to come keeps its spacing, and ENDEX moves along.
struct Delay { InjectId inject; Duration by{0}; std::vector<TeamId> teams = {}; friend bool operator==(const Delay&, const Delay&) = default; };
/// Other words for what is still to come of an inject.
struct Edit {
    InjectId inject;
    std::string title;               ///< may be empty
    std::string text;
    std::vector<TeamId> teams = {};
    friend bool operator==(const Edit&, const Edit&) = default;
};
/// An item that is not in the scenario, in the name of a persona.
struct Insert {
    ChannelId channel;
    PersonaId from;
    std::string title;               ///< may be empty
    std::string text;
    std::vector<std::string> to;     ///< role ids; everybody when empty
    InjectId replyTo;                ///< an item, or a statement that went out
    ClaimId claim;
    std::optional<Duration> deadline = {};  ///< press and phone only: opens an obligation to answer
    std::vector<TeamId> teams = {};
    friend bool operator==(const Insert&, const Insert&) = default;
};
/// A notice of the trainer; without teams a broadcast.
struct Hint { std::string text; std::vector<TeamId> teams = {}; friend bool operator==(const Hint&, const Hint&) = default; };
/// Take an item back that nobody has been shown.
struct Withdraw { InjectId item; std::vector<TeamId> teams = {}; friend bool operator==(const Withdraw&, const Withdraw&) = default; };
/// An evaluator's note on a team; text or rating may be missing, not both.
struct Observe {
    std::string evaluator;           ///< name
    TeamId team;
    ParticipantId participant;       ///< each of these three may be empty
    InjectId item;
    Sequence act;
    std::string text;
    std::optional<int> rating = {};  ///< 1 to 5
    friend bool operator==(const Observe&, const Observe&) = default;
};
}  // namespace control

/// Acts of a participant. `item` is a released inject; `basis` are items a text rests on.
namespace act {
struct Read { InjectId item; friend bool operator==(const Read&, const Read&) = default; };
/// The item came on this participant's screen, `ago` before this command is done. Scenario time, as the author's own
/// clock counted it: it runs at the exercise's speed and stands still in a pause. Only the first counts.
struct Shown { InjectId item; Duration ago{0}; friend bool operator==(const Shown&, const Shown&) = default; };
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
/// Hold the draft: until it is closed nobody else may change it. A draft that nobody holds may be changed by all who
/// may draft. `takeOver` moves it from whoever holds it.
struct OpenDraft { StatementId draft; bool takeOver = false; friend bool operator==(const OpenDraft&, const OpenDraft&) = default; };
struct CloseDraft { StatementId draft; friend bool operator==(const CloseDraft&, const CloseDraft&) = default; };
struct CommentDraft { StatementId draft; std::string text; friend bool operator==(const CommentDraft&, const CommentDraft&) = default; };
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
/// To one's own team.
struct Chat { std::string text; friend bool operator==(const Chat&, const Chat&) = default; };
}  // namespace act

using Actions = Types<
    control::Open, control::Start, control::Pause, control::Resume, control::SetSpeed, control::JumpToNext, control::End,
    act::Read, act::Acknowledge, act::Triage, act::Verify, act::Note, act::SaveDraft, act::DiscardDraft, act::Submit,
    act::Approve, act::Return, act::Publish, act::Reply, act::Answer, act::Decline, act::Correct, act::Report, act::Escalate,
    act::AnswerTest, act::FinishTest, control::Join, control::Assign, control::LinkDown, control::LinkUp, act::Shown,
    control::Fire, control::Skip, control::Unskip, control::Delay, control::Edit, control::Insert, control::Hint, control::Withdraw,
    control::Observe, act::OpenDraft, act::CloseDraft, act::CommentDraft, act::Chat>;
extern template class OneOf<Actions>;
struct Action : OneOf<Actions> {
    using OneOf::OneOf;
};

struct Command {
    CommandId id;
    ParticipantId by;   ///< empty: the trainer, or the machinery of a solo session
    Action action;
    friend bool operator==(const Command&, const Command&) = default;
};

}  // namespace gladi::core

template <>
struct std::variant_size<gladi::core::Action> : std::variant_size<gladi::core::Action::Variant> {};
