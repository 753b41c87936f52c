#pragma once

#include <optional>
#include <string>
#include <vector>

#include "simulator/core/commands.h"

namespace gladi::core {

/// What has happened. Each event says all that a reader needs beside the scenario file in the same log:
/// rendered texts, resolved claims. docs/event-log.md lists every field.
namespace event {

struct SessionOpened {
    ScenarioId scenario;
    std::string version;
    std::string digest;          ///< SHA-256 of the scenario as played, hex
    std::uint64_t seed = 0;
    std::vector<Participant> participants;
    std::vector<TeamId> teams = {};  ///< each has a world of its own; empty: one world for everybody
    friend bool operator==(const SessionOpened&, const SessionOpened&) = default;
};
struct ExerciseStarted { friend bool operator==(const ExerciseStarted&, const ExerciseStarted&) = default; };
struct ClockPaused { friend bool operator==(const ClockPaused&, const ClockPaused&) = default; };
struct ClockResumed { friend bool operator==(const ClockResumed&, const ClockResumed&) = default; };
struct SpeedChanged { double factor = 1; friend bool operator==(const SpeedChanged&, const SpeedChanged&) = default; };
struct ClockJumped { ScenarioTime to; friend bool operator==(const ClockJumped&, const ClockJumped&) = default; };
struct PhaseEntered { PhaseId phase; friend bool operator==(const PhaseEntered&, const PhaseEntered&) = default; };
struct ExerciseEnded { bool early = false; friend bool operator==(const ExerciseEnded&, const ExerciseEnded&) = default; };

/// An item became visible to the roles and teams in `to`.
struct ItemReleased {
    InjectId item;               ///< unique in the session
    InjectId inject;             ///< of the scenario, the background's id, or again the item's where the trainer inserted it
    ChannelId channel;
    PersonaId from;              ///< empty for a member of the crowd
    std::string author;          ///< name shown
    std::string handle;
    std::vector<std::string> to;
    std::string title;
    std::string text;
    InjectId replyTo;
    ClaimId claim;
    double seeds = 0;
    Counts counts;
    std::string media;
    bool forwarded = false;
    std::optional<Duration> deadline;
    friend bool operator==(const ItemReleased&, const ItemReleased&) = default;
};
struct FactConfirmed { FactId fact; InjectId item; SourceId source; friend bool operator==(const FactConfirmed&, const FactConfirmed&) = default; };
struct VariableSet { std::string name; double value = 0; friend bool operator==(const VariableSet&, const VariableSet&) = default; };
/// Reach in people, sampled each scenario minute while it grows.
struct ClaimSpread { ClaimId claim; double reach = 0; friend bool operator==(const ClaimSpread&, const ClaimSpread&) = default; };

/// What it asks for stands in the inject or, where no inject stands behind the item, in the event itself
/// (core/expectation.h).
struct ObligationOpened {
    ObligationId obligation;
    InjectId item;
    int expectation = 0;         ///< position in the inject's list
    std::optional<Act> act = {}; ///< only without an inject, as are the next two
    Duration target{0};
    Duration lapse{0};
    friend bool operator==(const ObligationOpened&, const ObligationOpened&) = default;
};
/// `by` is the event that answered it.
struct ObligationMet { ObligationId obligation; Sequence by; friend bool operator==(const ObligationMet&, const ObligationMet&) = default; };
/// Its target passed without an answer; it can still be met.
struct ObligationOverdue { ObligationId obligation; friend bool operator==(const ObligationOverdue&, const ObligationOverdue&) = default; };
struct ObligationLapsed { ObligationId obligation; friend bool operator==(const ObligationLapsed&, const ObligationLapsed&) = default; };

struct ItemRead { InjectId item; friend bool operator==(const ItemRead&, const ItemRead&) = default; };
struct ItemAcknowledged { InjectId item; friend bool operator==(const ItemAcknowledged&, const ItemAcknowledged&) = default; };
struct ItemTriaged { InjectId item; ClaimId claim; Truth verdict = Truth::Unverified; friend bool operator==(const ItemTriaged&, const ItemTriaged&) = default; };
struct VerificationAsked { InjectId item; ClaimId claim; SourceId source; friend bool operator==(const VerificationAsked&, const VerificationAsked&) = default; };
/// `asked` is the question's event. No verdict: the source does not know yet, or was asked in general.
struct VerificationAnswered {
    Sequence asked;
    InjectId item;
    ClaimId claim;
    SourceId source;
    std::optional<Truth> verdict;
    std::string text;
    friend bool operator==(const VerificationAnswered&, const VerificationAnswered&) = default;
};
struct NoteWritten { std::string text; friend bool operator==(const NoteWritten&, const NoteWritten&) = default; };
struct DraftSaved { StatementId draft; StatementKind kind = StatementKind::Statement; ChannelId channel; std::vector<InjectId> basis; std::string text; friend bool operator==(const DraftSaved&, const DraftSaved&) = default; };
struct DraftDiscarded { StatementId draft; friend bool operator==(const DraftDiscarded&, const DraftDiscarded&) = default; };
struct DraftSubmitted { StatementId draft; friend bool operator==(const DraftSubmitted&, const DraftSubmitted&) = default; };
/// The persona is empty when a participant approved.
struct DraftApproved { StatementId draft; PersonaId persona; friend bool operator==(const DraftApproved&, const DraftApproved&) = default; };
struct DraftReturned { StatementId draft; PersonaId persona; std::string comment; friend bool operator==(const DraftReturned&, const DraftReturned&) = default; };
struct StatementPublished {
    StatementId statement;
    StatementKind kind = StatementKind::Statement;
    ChannelId channel;
    std::vector<InjectId> basis;
    std::vector<ClaimId> about;      ///< claims of the basis
    bool approved = false;           ///< this very text was approved
    bool verified = false;           ///< each claim of the basis had a source's verdict; without claims: some source had answered or report confirmed a fact
    std::string text;
    friend bool operator==(const StatementPublished&, const StatementPublished&) = default;
};
struct ReplyPosted { StatementId statement; InjectId item; ClaimId claim; std::string text; friend bool operator==(const ReplyPosted&, const ReplyPosted&) = default; };
struct InquiryAnswered { StatementId statement; InjectId inquiry; ClaimId claim; std::string text; friend bool operator==(const InquiryAnswered&, const InquiryAnswered&) = default; };
struct InquiryDeclined { InjectId inquiry; std::string reason; friend bool operator==(const InquiryDeclined&, const InquiryDeclined&) = default; };
struct StatementCorrected { StatementId statement; std::string text; friend bool operator==(const StatementCorrected&, const StatementCorrected&) = default; };
struct ReportSent { AuthorityId to; std::vector<InjectId> basis; std::vector<ClaimId> about; std::string text; friend bool operator==(const ReportSent&, const ReportSent&) = default; };
struct Escalated { AuthorityId to; InjectId item; ClaimId claim; std::string text; friend bool operator==(const Escalated&, const Escalated&) = default; };

/// Question and option of the scenario's test, from 0.
struct TestAnswered { TestStage stage = TestStage::Pre; int question = 0; int option = 0; friend bool operator==(const TestAnswered&, const TestAnswered&) = default; };
/// Handed in, or what was left of it skipped.
struct TestFinished { TestStage stage = TestStage::Pre; friend bool operator==(const TestFinished&, const TestFinished&) = default; };

/// Who takes part, and whose link is up: known in all worlds.
struct ParticipantJoined { Participant participant; std::string credential; friend bool operator==(const ParticipantJoined&, const ParticipantJoined&) = default; };
struct ParticipantAssigned { ParticipantId participant; TeamId team; std::vector<RoleId> roles; friend bool operator==(const ParticipantAssigned&, const ParticipantAssigned&) = default; };
struct LinkLost { ParticipantId participant; friend bool operator==(const LinkLost&, const LinkLost&) = default; };
struct LinkRestored { ParticipantId participant; friend bool operator==(const LinkRestored&, const LinkRestored&) = default; };
/// The item came on the author's screen at `at`: not before its release, not after this record.
struct ItemShown { InjectId item; ScenarioTime at; friend bool operator==(const ItemShown&, const ItemShown&) = default; };

struct InjectSkipped { InjectId inject; friend bool operator==(const InjectSkipped&, const InjectSkipped&) = default; };
struct InjectUnskipped { InjectId inject; friend bool operator==(const InjectUnskipped&, const InjectUnskipped&) = default; };
struct InjectDelayed { InjectId inject; Duration by{0}; friend bool operator==(const InjectDelayed&, const InjectDelayed&) = default; };
/// All that was still to come after this moment, ENDEX among it, comes so much later (core/shifts.h).
struct TimelineShifted { Duration by{0}; friend bool operator==(const TimelineShifted&, const TimelineShifted&) = default; };
struct InjectEdited { InjectId inject; std::string title; std::string text; friend bool operator==(const InjectEdited&, const InjectEdited&) = default; };
/// As if it had never been released: its obligations are void.
struct ItemWithdrawn { InjectId item; friend bool operator==(const ItemWithdrawn&, const ItemWithdrawn&) = default; };
struct HintSent { std::string text; friend bool operator==(const HintSent&, const HintSent&) = default; };
/// May come after ExerciseEnded.
struct ObservationWritten {
    std::string evaluator;
    ParticipantId participant;
    InjectId item;
    Sequence act;
    std::string text;
    std::optional<int> rating;
    friend bool operator==(const ObservationWritten&, const ObservationWritten&) = default;
};

/// The record's `by` holds the draft from here on.
struct DraftOpened { StatementId draft; friend bool operator==(const DraftOpened&, const DraftOpened&) = default; };
/// Nobody holds it any more. `by` is empty where the holder was lost.
struct DraftClosed { StatementId draft; friend bool operator==(const DraftClosed&, const DraftClosed&) = default; };
struct DraftCommented { StatementId draft; std::string text; friend bool operator==(const DraftCommented&, const DraftCommented&) = default; };
struct ChatSent { std::string text; friend bool operator==(const ChatSent&, const ChatSent&) = default; };

}  // namespace event

using Events = Types<
    event::SessionOpened, event::ExerciseStarted, event::ClockPaused, event::ClockResumed, event::SpeedChanged,
    event::ClockJumped, event::PhaseEntered, event::ExerciseEnded, event::ItemReleased, event::FactConfirmed,
    event::VariableSet, event::ClaimSpread, event::ObligationOpened, event::ObligationMet, event::ObligationOverdue,
    event::ObligationLapsed, event::ItemRead, event::ItemAcknowledged, event::ItemTriaged, event::VerificationAsked,
    event::VerificationAnswered, event::NoteWritten, event::DraftSaved, event::DraftDiscarded, event::DraftSubmitted,
    event::DraftApproved, event::DraftReturned, event::StatementPublished, event::ReplyPosted, event::InquiryAnswered,
    event::InquiryDeclined, event::StatementCorrected, event::ReportSent, event::Escalated, event::TestAnswered,
    event::TestFinished, event::ParticipantJoined, event::ParticipantAssigned, event::LinkLost, event::LinkRestored, event::ItemShown,
    event::InjectSkipped, event::InjectUnskipped, event::InjectDelayed, event::TimelineShifted, event::InjectEdited,
    event::ItemWithdrawn, event::HintSent, event::ObservationWritten, event::DraftOpened, event::DraftClosed,
    event::DraftCommented, event::ChatSent>;
extern template class OneOf<Events>;
struct Event : OneOf<Events> {
    using OneOf::OneOf;
};

/// An event in its place. `by` is empty where the engine itself acted.
struct Record {
    Sequence sequence;
    ScenarioTime at;
    ParticipantId by;
    CommandId cause;
    Event event;
    TeamId team = {};            ///< in whose world it happened; empty: in all of them
    friend bool operator==(const Record&, const Record&) = default;
};

}  // namespace gladi::core

template <>
struct std::variant_size<gladi::core::Event> : std::variant_size<gladi::core::Event::Variant> {};
