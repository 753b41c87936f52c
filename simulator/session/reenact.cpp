#include "simulator/session/reenact.h"

#include <algorithm>
#include <set>

#include "simulator/engine/engine.h"
#include "simulator/engine/routing.h"

namespace gladi::session {

using namespace core;

namespace {

/// The command that an event came from, for those that come from commands.
struct Origin {
    const Record& record;
    const Scenario& scenario;

    std::optional<Action> operator()(const event::SessionOpened& e) const { return control::Open{e.seed, e.digest, e.participants, e.teams}; }
    std::optional<Action> operator()(const event::ExerciseStarted&) const { return control::Start{}; }
    std::optional<Action> operator()(const event::ClockPaused&) const { return control::Pause{}; }
    std::optional<Action> operator()(const event::ClockResumed&) const { return control::Resume{}; }
    std::optional<Action> operator()(const event::SpeedChanged& e) const { return control::SetSpeed{e.factor}; }
    std::optional<Action> operator()(const event::ClockJumped&) const { return control::JumpToNext{}; }
    std::optional<Action> operator()(const event::ExerciseEnded& e) const {
        if (record.cause.empty() && !e.early) return std::nullopt;
        return control::End{e.early};
    }
    std::optional<Action> operator()(const event::ParticipantJoined& e) const { return control::Join{e.participant, e.credential}; }
    std::optional<Action> operator()(const event::ParticipantAssigned& e) const { return control::Assign{e.participant, e.team, e.roles}; }
    std::optional<Action> operator()(const event::LinkLost& e) const { return control::LinkDown{e.participant}; }
    std::optional<Action> operator()(const event::LinkRestored& e) const { return control::LinkUp{e.participant}; }
    /// By the trainer's hand; else its time had come.
    std::optional<Action> operator()(const event::ItemReleased& e) const {
        if (record.cause.empty()) return std::nullopt;
        if (find(scenario.injects, e.inject) != nullptr) return control::Fire{e.inject, {}};
        return control::Insert{e.channel, e.from, e.title, e.text, e.to, e.replyTo, e.claim, e.deadline, {}};
    }
    std::optional<Action> operator()(const event::InjectSkipped& e) const { return control::Skip{e.inject, {}}; }
    std::optional<Action> operator()(const event::InjectUnskipped& e) const { return control::Unskip{e.inject, {}}; }
    std::optional<Action> operator()(const event::InjectDelayed& e) const { return control::Delay{e.inject, e.by, {}}; }
    std::optional<Action> operator()(const event::TimelineShifted& e) const { return control::Delay{{}, e.by, {}}; }
    std::optional<Action> operator()(const event::InjectEdited& e) const { return control::Edit{e.inject, e.title, e.text, {}}; }
    std::optional<Action> operator()(const event::ItemWithdrawn& e) const { return control::Withdraw{e.item, {}}; }
    std::optional<Action> operator()(const event::HintSent& e) const { return control::Hint{e.text, {}}; }
    std::optional<Action> operator()(const event::ObservationWritten& e) const {
        return control::Observe{e.evaluator, record.team, e.participant, e.item, e.act, e.text, e.rating};
    }
    std::optional<Action> operator()(const event::ItemRead& e) const { return act::Read{e.item}; }
    std::optional<Action> operator()(const event::ItemShown& e) const { return act::Shown{e.item, record.at - e.at}; }
    std::optional<Action> operator()(const event::ItemAcknowledged& e) const { return act::Acknowledge{e.item}; }
    std::optional<Action> operator()(const event::ItemTriaged& e) const { return act::Triage{e.item, e.verdict}; }
    std::optional<Action> operator()(const event::VerificationAsked& e) const { return act::Verify{e.item, e.source}; }
    std::optional<Action> operator()(const event::NoteWritten& e) const { return act::Note{e.text}; }
    std::optional<Action> operator()(const event::DraftSaved& e) const { return act::SaveDraft{e.draft, e.kind, e.channel, e.basis, e.text}; }
    /// Whoever took it over leaves the same record.
    std::optional<Action> operator()(const event::DraftOpened& e) const { return act::OpenDraft{e.draft, true}; }
    std::optional<Action> operator()(const event::DraftClosed& e) const {
        if (record.by.empty()) return std::nullopt;
        return act::CloseDraft{e.draft};
    }
    std::optional<Action> operator()(const event::DraftCommented& e) const { return act::CommentDraft{e.draft, e.text}; }
    std::optional<Action> operator()(const event::ChatSent& e) const { return act::Chat{e.text}; }
    std::optional<Action> operator()(const event::DraftDiscarded& e) const { return act::DiscardDraft{e.draft}; }
    std::optional<Action> operator()(const event::DraftSubmitted& e) const { return act::Submit{e.draft}; }
    std::optional<Action> operator()(const event::DraftApproved& e) const {
        if (record.by.empty()) return std::nullopt;
        return act::Approve{e.draft};
    }
    std::optional<Action> operator()(const event::DraftReturned& e) const { return act::Return{e.draft, e.comment}; }
    std::optional<Action> operator()(const event::StatementPublished& e) const { return act::Publish{e.statement}; }
    std::optional<Action> operator()(const event::ReplyPosted& e) const { return act::Reply{e.item, e.text}; }
    std::optional<Action> operator()(const event::InquiryAnswered& e) const { return act::Answer{e.inquiry, e.text}; }
    std::optional<Action> operator()(const event::InquiryDeclined& e) const { return act::Decline{e.inquiry, e.reason}; }
    std::optional<Action> operator()(const event::StatementCorrected& e) const { return act::Correct{e.statement, e.text}; }
    std::optional<Action> operator()(const event::ReportSent& e) const { return act::Report{e.to, e.basis, e.text}; }
    std::optional<Action> operator()(const event::Escalated& e) const { return act::Escalate{e.to, e.item, e.text}; }
    std::optional<Action> operator()(const event::TestAnswered& e) const { return act::AnswerTest{e.stage, e.question, e.option}; }
    std::optional<Action> operator()(const event::TestFinished& e) const { return act::FinishTest{e.stage}; }
    template <class Consequence>
    std::optional<Action> operator()(const Consequence&) const { return std::nullopt; }
};

/// One command can be on record in several worlds, in each with what followed there; empty: in all as one.
std::vector<TeamId> worldsOf(std::span<const Record> rest) {
    std::set<TeamId> teams;
    for (const Record& record : rest) {
        if (record.cause == rest.front().cause) teams.insert(record.team);
        else if (!record.cause.empty()) break;
    }
    teams.erase(TeamId{});
    return {teams.begin(), teams.end()};
}

/// What the log says from here on of the command that led to the first of these records.
std::optional<Action> originOf(const Scenario& scenario, std::span<const Record> rest) {
    auto action = std::visit(Origin{rest.front(), scenario}, rest.front().event);
    if (!action) return action;
    std::visit(
        [&](auto& known) {
            if constexpr (engine::NamesTeams<std::decay_t<decltype(known)>>) known.teams = worldsOf(rest);
        },
        *action);
    return action;
}

/// Compares what the engine makes with what the log says, record by record.
class Comparison {
public:
    explicit Comparison(std::span<const Record> log) : m_log(log) {}

    void made(const std::vector<Record>& records) {
        for (const Record& record : records) {
            if (departure || m_next == m_log.size()) return;
            if (!(record == m_log[m_next])) {
                departure = {m_log[m_next].sequence, "the log says something else than the engine makes of the acts before"};
                return;
            }
            ++m_next;
        }
    }
    [[nodiscard]] const Record* next() const { return m_next < m_log.size() ? &m_log[m_next] : nullptr; }
    [[nodiscard]] std::span<const Record> rest() const { return m_log.subspan(m_next); }

    std::optional<Departure> departure;

private:
    std::span<const Record> m_log;
    std::size_t m_next = 0;
};

}  // namespace

std::optional<Departure> reenact(std::shared_ptr<const Scenario> scenario, const std::string& digest, std::span<const Record> records) {
    const auto* opened = records.empty() ? nullptr : std::get_if<event::SessionOpened>(&records.front().event);
    if (opened == nullptr) return records.empty() ? std::nullopt : std::optional(Departure{{1}, "the log does not begin with the opening of a session"});
    if (opened->digest != digest) return Departure{{1}, "the session was opened on another scenario than the one stored in it"};
    engine::Worlds worlds(std::make_shared<engine::Plan>(std::move(scenario), opened->seed));
    Comparison comparison(records);
    while (const Record* next = comparison.next()) {
        const auto action = originOf(worlds.plan()->scenario(), comparison.rest());
        if (!action) {
            // A consequence of time alone: let it come to there.
            comparison.made(engine::advance(worlds, next->at));
            if (comparison.departure) return comparison.departure;
            if (comparison.next() == next) return Departure{next->sequence, "nothing in the scenario leads to this record"};
            continue;
        }
        std::vector<Record> advanced;
        const auto done = engine::handle(worlds, next->at, {next->cause, next->by, *action}, advanced);
        comparison.made(advanced);
        if (comparison.departure) return comparison.departure;
        if (!done) return Departure{next->sequence, "the engine refuses this act: " + done.error().message};
        comparison.made(*done);
        if (comparison.departure) return comparison.departure;
        if (comparison.next() == next) return Departure{next->sequence, "this act was already done"};
    }
    return comparison.departure;
}

}  // namespace gladi::session
