#include "assessment/export/csv_events.h"

#include <fmt/format.h>

#include "simulator/core/names.h"

namespace gladi::assessment::exporting {
namespace {

namespace event = core::event;

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

template <class Id>
std::string joined(const std::vector<Id>& ids) {
    std::string text;
    for (const Id& id : ids) text += (text.empty() ? "" : " ") + id.value;
    return text;
}

const char* yesNo(bool value) { return value ? "yes" : "no"; }

std::string nameFor(core::StatementKind kind) { return std::string(core::nameOf(kind)); }
std::string nameFor(core::Truth truth) { return std::string(core::nameOf(truth)); }

EventRow published(const event::StatementPublished& e) {
    EventRow row{"statement-published", joined(e.basis), joined(e.about), e.statement.value, {}, {}, e.text};
    row.detail = fmt::format("kind={} channel={} approved={} verified={}", nameFor(e.kind), e.channel.value, yesNo(e.approved), yesNo(e.verified));
    return row;
}

EventRow answered(const event::VerificationAnswered& e) {
    EventRow row{"verification-answered", e.item.value, e.claim.value, {}, {}, {}, e.text};
    row.detail = fmt::format("source={} asked={}", e.source.value, e.asked.value);
    if (e.verdict) row.detail += " as=" + nameFor(*e.verdict);
    return row;
}

EventRow released(const event::ItemReleased& e) {
    EventRow row{"item-released", e.item.value, e.claim.value, {}, {}, {}, e.text};
    row.detail = fmt::format("inject={} channel={} author={}", e.inject.value, e.channel.value, e.author);
    return row;
}

EventRow observed(const event::ObservationWritten& e) {
    EventRow row{"observation-written", e.item.value, {}, {}, {}, "evaluator=" + e.evaluator, e.text};
    if (!e.participant.empty()) row.detail += " participant=" + e.participant.value;
    if (e.act.value != 0) row.detail += fmt::format(" act={}", e.act.value);
    if (e.rating) row.detail += fmt::format(" rating={}", *e.rating);
    return row;
}

}  // namespace

EventRow rowOf(const core::Event& value) {
    const auto about = [](std::string_view kind, const core::InjectId& item) { return EventRow{kind, item.value, {}, {}, {}, {}, {}}; };
    const auto owed = [](std::string_view kind, const core::ObligationId& id, std::string detail = {}) {
        return EventRow{kind, {}, {}, {}, id.value, std::move(detail), {}};
    };
    const auto draft = [](std::string_view kind, const core::StatementId& id, std::string detail = {}, std::string text = {}) {
        return EventRow{kind, {}, {}, id.value, {}, std::move(detail), std::move(text)};
    };
    const auto bare = [](std::string_view kind, std::string detail = {}, std::string text = {}) {
        return EventRow{kind, {}, {}, {}, {}, std::move(detail), std::move(text)};
    };
    return std::visit(
        Overloaded{
            [&](const event::SessionOpened& e) { return bare("session-opened", fmt::format("scenario={} version={} seed={}", e.scenario.value, e.version, e.seed)); },
            [&](const event::ExerciseStarted&) { return bare("exercise-started"); },
            [&](const event::ClockPaused&) { return bare("clock-paused"); },
            [&](const event::ClockResumed&) { return bare("clock-resumed"); },
            [&](const event::SpeedChanged& e) { return bare("speed-changed", fmt::format("factor={:g}", e.factor)); },
            [&](const event::ClockJumped& e) { return bare("clock-jumped", "to=" + core::toString(e.to)); },
            [&](const event::PhaseEntered& e) { return bare("phase-entered", "phase=" + e.phase.value); },
            [&](const event::ExerciseEnded& e) { return bare("exercise-ended", fmt::format("early={}", yesNo(e.early))); },
            [&](const event::ItemReleased& e) { return released(e); },
            [&](const event::FactConfirmed& e) {
                EventRow row = about("fact-confirmed", e.item);
                row.detail = fmt::format("fact={} source={}", e.fact.value, e.source.value);
                return row;
            },
            [&](const event::VariableSet& e) { return bare("variable-set", fmt::format("name={} value={:g}", e.name, e.value)); },
            [&](const event::ClaimSpread& e) { return EventRow{"claim-spread", {}, e.claim.value, {}, {}, fmt::format("reach={:.0f}", e.reach), {}}; },
            [&](const event::ObligationOpened& e) {
                EventRow row = owed("obligation-opened", e.obligation);
                row.item = e.item.value;
                return row;
            },
            [&](const event::ObligationMet& e) { return owed("obligation-met", e.obligation, fmt::format("by={}", e.by.value)); },
            [&](const event::ObligationOverdue& e) { return owed("obligation-overdue", e.obligation); },
            [&](const event::ObligationLapsed& e) { return owed("obligation-lapsed", e.obligation); },
            [&](const event::ItemRead& e) { return about("item-read", e.item); },
            [&](const event::ItemAcknowledged& e) { return about("item-acknowledged", e.item); },
            [&](const event::ItemTriaged& e) {
                return EventRow{"item-triaged", e.item.value, e.claim.value, {}, {}, "as=" + nameFor(e.verdict), {}};
            },
            [&](const event::VerificationAsked& e) {
                return EventRow{"verification-asked", e.item.value, e.claim.value, {}, {}, "source=" + e.source.value, {}};
            },
            [&](const event::VerificationAnswered& e) { return answered(e); },
            [&](const event::InjectSkipped& e) { return bare("inject-skipped", "inject=" + e.inject.value); },
            [&](const event::InjectUnskipped& e) { return bare("inject-unskipped", "inject=" + e.inject.value); },
            [&](const event::InjectDelayed& e) { return bare("inject-delayed", fmt::format("inject={} by={}", e.inject.value, core::toString(e.by))); },
            [&](const event::TimelineShifted& e) { return bare("timeline-shifted", "by=" + core::toString(e.by)); },
            [&](const event::InjectEdited& e) { return bare("inject-edited", "inject=" + e.inject.value, e.text); },
            [&](const event::ItemWithdrawn& e) { return about("item-withdrawn", e.item); },
            [&](const event::HintSent& e) { return bare("hint-sent", {}, e.text); },
            [&](const event::ObservationWritten& e) { return observed(e); },
            [&](const event::DraftOpened& e) { return draft("draft-opened", e.draft); },
            [&](const event::DraftClosed& e) { return draft("draft-closed", e.draft); },
            [&](const event::DraftCommented& e) { return draft("draft-commented", e.draft, {}, e.text); },
            [&](const event::ChatSent& e) { return bare("chat-sent", {}, e.text); },
            [&](const event::NoteWritten& e) { return bare("note-written", {}, e.text); },
            [&](const event::DraftSaved& e) {
                EventRow row = draft("draft-saved", e.draft, fmt::format("kind={} channel={}", nameFor(e.kind), e.channel.value), e.text);
                row.item = joined(e.basis);
                return row;
            },
            [&](const event::DraftDiscarded& e) { return draft("draft-discarded", e.draft); },
            [&](const event::DraftSubmitted& e) { return draft("draft-submitted", e.draft); },
            [&](const event::DraftApproved& e) { return draft("draft-approved", e.draft, e.persona.empty() ? "" : "persona=" + e.persona.value); },
            [&](const event::DraftReturned& e) { return draft("draft-returned", e.draft, e.persona.empty() ? "" : "persona=" + e.persona.value, e.comment); },
            [&](const event::StatementPublished& e) { return published(e); },
            [&](const event::ReplyPosted& e) { return EventRow{"reply-posted", e.item.value, e.claim.value, e.statement.value, {}, {}, e.text}; },
            [&](const event::InquiryAnswered& e) { return EventRow{"inquiry-answered", e.inquiry.value, e.claim.value, e.statement.value, {}, {}, e.text}; },
            [&](const event::InquiryDeclined& e) { return EventRow{"inquiry-declined", e.inquiry.value, {}, {}, {}, {}, e.reason}; },
            [&](const event::StatementCorrected& e) { return draft("statement-corrected", e.statement, {}, e.text); },
            [&](const event::ReportSent& e) { return EventRow{"report-sent", joined(e.basis), joined(e.about), {}, {}, "to=" + e.to.value, e.text}; },
            [&](const event::Escalated& e) { return EventRow{"escalated", e.item.value, e.claim.value, {}, {}, "to=" + e.to.value, e.text}; },
            [&](const event::TestAnswered& e) {
                return bare("test-answered", fmt::format("stage={} question={} option={}", core::nameOf(e.stage), e.question, e.option));
            },
            [&](const event::TestFinished& e) { return bare("test-finished", fmt::format("stage={}", core::nameOf(e.stage))); },
            [&](const event::ParticipantJoined& e) {
                return bare("participant-joined", fmt::format("participant={} team={} roles={}", e.participant.id.value, e.participant.team.value, joined(e.participant.roles)));
            },
            [&](const event::ParticipantAssigned& e) {
                return bare("participant-assigned", fmt::format("participant={} team={} roles={}", e.participant.value, e.team.value, joined(e.roles)));
            },
            [&](const event::LinkLost& e) { return bare("link-lost", "participant=" + e.participant.value); },
            [&](const event::LinkRestored& e) { return bare("link-restored", "participant=" + e.participant.value); },
            [&](const event::ItemShown& e) {
                EventRow row = about("item-shown", e.item);
                row.detail = "at=" + core::toString(e.at);
                return row;
            }},
        value);
}

}  // namespace gladi::assessment::exporting
