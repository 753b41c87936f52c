#include "simulator/engine/decide.h"

#include <algorithm>

#include "simulator/engine/obligations.h"

namespace gladi::engine {

using namespace core;

namespace {

using Code = Error::Code;
using Decision = Result<std::vector<Event>>;

Decision one(Event event) { return std::vector<Event>{std::move(event)}; }

Result<void> checkText(const std::string& text) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) return fail(Code::EmptyText, "the text is empty");
    if (text.size() > kLongestText) return fail(Code::TooLong, "the text is longer than " + std::to_string(kLongestText) + " bytes");
    if (!isPlainText(text)) return fail(Code::BadInput, "the text is not valid UTF-8");
    return {};
}

/// Commands of the exercise itself.
struct ControlDecider {
    const State& state;

    Decision operator()(const control::Open& open) const {
        if (state.stage != Stage::New) return fail(Code::WrongState, "the session is already open");
        const Scenario& scenario = state.scenario();
        return one(event::SessionOpened{scenario.id, scenario.version, open.digest, open.seed, open.participants});
    }
    Decision operator()(const control::Start&) const {
        if (state.stage != Stage::Briefing) return fail(Code::WrongState, "the exercise has already started");
        return one(event::ExerciseStarted{});
    }
    Decision operator()(const control::Pause&) const {
        if (state.stage != Stage::Running) return fail(Code::WrongState, "the exercise is not running");
        return one(event::ClockPaused{});
    }
    Decision operator()(const control::Resume&) const {
        if (state.stage != Stage::Paused) return fail(Code::WrongState, "the exercise is not paused");
        return one(event::ClockResumed{});
    }
    Decision operator()(const control::SetSpeed& speed) const {
        if (state.stage == Stage::New || state.stage == Stage::Ended) return fail(Code::WrongState, "no exercise is open");
        if (!(speed.factor >= 0.1 && speed.factor <= 100)) return fail(Code::BadInput, "the speed must be between 0.1 and 100");
        return one(event::SpeedChanged{speed.factor});
    }
    Decision operator()(const control::JumpToNext&) const {
        if (state.stage != Stage::Running) return fail(Code::WrongState, "the exercise is not running");
        std::optional<ScenarioTime> next;
        const auto consider = [&](ScenarioTime at) {
            if (at > state.now && at.sinceStart <= state.scenario().duration && (!next || at < *next)) next = at;
        };
        const auto& timeline = state.plan->timeline();
        for (std::size_t index = state.cursor; index < timeline.size(); ++index)
            if (!timeline[index].generated && timeline[index].at > state.now) {
                consider(timeline[index].at);
                break;
            }
        for (const Agenda::Entry& entry : state.agenda.entries())
            if (std::holds_alternative<due::Release>(entry.promise)) consider(entry.at);
        if (!next) return fail(Code::WrongState, "no further inject is planned");
        return one(event::ClockJumped{*next});
    }
    Decision operator()(const control::End& end) const {
        if (state.stage != Stage::Running && state.stage != Stage::Paused) return fail(Code::WrongState, "the exercise is not running");
        return one(event::ExerciseEnded{end.early});
    }
};

/// Acts of a participant who takes part.
struct ActDecider {
    const State& state;
    const Participant& actor;

    Decision operator()(const act::Read& read) const {
        return onItem(Act::Read, read.item, [&](const Item&) { return one(event::ItemRead{read.item}); });
    }
    Decision operator()(const act::Acknowledge& acknowledge) const {
        return onItem(Act::Acknowledge, acknowledge.item, [&](const Item&) { return one(event::ItemAcknowledged{acknowledge.item}); });
    }
    Decision operator()(const act::Triage& triage) const {
        return onItem(Act::Triage, triage.item,
                      [&](const Item& item) { return one(event::ItemTriaged{triage.item, item.released.claim, triage.verdict}); });
    }
    Decision operator()(const act::Verify& verify) const {
        if (find(state.scenario().sources, verify.source) == nullptr) return fail(Code::UnknownItem, "no source \"" + verify.source.value + "\"");
        if (verify.item.empty()) return allowed(Act::Verify, [&] { return one(event::VerificationAsked{{}, {}, verify.source}); });
        return onItem(Act::Verify, verify.item,
                      [&](const Item& item) { return one(event::VerificationAsked{verify.item, item.released.claim, verify.source}); });
    }
    Decision operator()(const act::Note& note) const {
        return withText(Act::Note, note.text, [&] { return one(event::NoteWritten{note.text}); });
    }
    Decision operator()(const act::SaveDraft& draft) const {
        return allowed(Act::Draft, [&]() -> Decision {
            if (draft.draft.empty()) return fail(Code::BadInput, "the draft has no id");
            if (const Draft* known = findDraft(draft.draft); known != nullptr && known->published)
                return fail(Code::WrongState, "the statement is already published");
            if (draft.text.size() > kLongestText) return fail(Code::TooLong, "the text is too long");
            if (!isPlainText(draft.text)) return fail(Code::BadInput, "the text is not valid UTF-8");
            if (!draft.channel.empty()) {
                const Channel* channel = find(state.scenario().channels, draft.channel);
                if (channel == nullptr || !channel->publish) return fail(Code::UnknownItem, "nothing can be published on \"" + draft.channel.value + "\"");
            }
            for (const InjectId& item : draft.basis)
                if (visible(item) == nullptr) return fail(Code::UnknownItem, "no item \"" + item.value + "\"");
            return one(event::DraftSaved{draft.draft, draft.kind, draft.channel, draft.basis, draft.text});
        });
    }
    Decision operator()(const act::DiscardDraft& discard) const {
        return onDraft(Act::Draft, discard.draft, [&](const Draft&) { return one(event::DraftDiscarded{discard.draft}); });
    }
    Decision operator()(const act::Submit& submit) const {
        return onDraft(Act::Submit, submit.draft, [&](const Draft& draft) -> Decision {
            if (auto text = checkText(draft.content.text); !text) return tl::unexpected(text.error());
            if (draft.submitted.value != 0 || draft.approved) return fail(Code::WrongState, "the draft is already handed in");
            return one(event::DraftSubmitted{submit.draft});
        });
    }
    Decision operator()(const act::Approve& approve) const {
        return onDraft(Act::Approve, approve.draft, [&](const Draft& draft) -> Decision {
            if (draft.submitted.value == 0) return fail(Code::WrongState, "the draft is not handed in");
            return one(event::DraftApproved{approve.draft, {}});
        });
    }
    Decision operator()(const act::Return& returned) const {
        return onDraft(Act::Return, returned.draft, [&](const Draft& draft) -> Decision {
            if (draft.submitted.value == 0) return fail(Code::WrongState, "the draft is not handed in");
            if (auto text = checkText(returned.comment); !text) return tl::unexpected(text.error());
            return one(event::DraftReturned{returned.draft, {}, returned.comment});
        });
    }
    Decision operator()(const act::Publish& publish) const {
        return onDraft(Act::Publish, publish.draft, [&](const Draft& draft) -> Decision {
            if (auto text = checkText(draft.content.text); !text) return tl::unexpected(text.error());
            if (draft.content.channel.empty()) return fail(Code::BadInput, "the draft has no channel");
            const auto about = claimsOf(draft.content.basis);
            const bool verified = about.empty() ? state.anyConfirmation
                                                : std::all_of(about.begin(), about.end(), [&](const ClaimId& claim) { return state.verifiedClaims.contains(claim); });
            return one(event::StatementPublished{publish.draft, draft.content.kind, draft.content.channel, draft.content.basis, about,
                                                 draft.approved, verified, draft.content.text});
        });
    }
    Decision operator()(const act::Reply& reply) const {
        return onItem(Act::Reply, reply.item, [&](const Item& item) -> Decision {
            if (isInquiry(item)) return fail(Code::WrongState, "\"" + reply.item.value + "\" is an inquiry: answer it instead of replying");
            return withText(Act::Reply, reply.text, [&] {
                const std::string id = "reply/" + reply.item.value + "/" + std::to_string(item.answers.size() + 1);
                return one(event::ReplyPosted{StatementId{id}, reply.item, item.released.claim, reply.text});
            });
        });
    }
    Decision operator()(const act::Answer& answer) const {
        return onInquiry(Act::Answer, answer.inquiry, [&](const Item& item) {
            return withText(Act::Answer, answer.text, [&] {
                return one(event::InquiryAnswered{StatementId{answer.inquiry.value}, answer.inquiry, item.released.claim, answer.text});
            });
        });
    }
    Decision operator()(const act::Decline& decline) const {
        return onInquiry(Act::Decline, decline.inquiry, [&](const Item&) {
            return withText(Act::Decline, decline.reason, [&] { return one(event::InquiryDeclined{decline.inquiry, decline.reason}); });
        });
    }
    Decision operator()(const act::Correct& correct) const {
        return withText(Act::Correct, correct.text, [&]() -> Decision {
            if (!state.statements.contains(correct.statement)) return fail(Code::UnknownItem, "no statement \"" + correct.statement.value + "\" went out");
            return one(event::StatementCorrected{correct.statement, correct.text});
        });
    }
    Decision operator()(const act::Report& report) const {
        return withText(Act::Report, report.text, [&]() -> Decision {
            if (find(state.scenario().authorities, report.to) == nullptr) return fail(Code::UnknownItem, "no authority \"" + report.to.value + "\"");
            for (const InjectId& item : report.basis)
                if (visible(item) == nullptr) return fail(Code::UnknownItem, "no item \"" + item.value + "\"");
            return one(event::ReportSent{report.to, report.basis, claimsOf(report.basis), report.text});
        });
    }
    Decision operator()(const act::Escalate& escalate) const {
        if (find(state.scenario().authorities, escalate.to) == nullptr) return fail(Code::UnknownItem, "no authority \"" + escalate.to.value + "\"");
        return onItem(Act::Escalate, escalate.item, [&](const Item& item) {
            return withText(Act::Escalate, escalate.text,
                            [&] { return one(event::Escalated{escalate.to, escalate.item, item.released.claim, escalate.text}); });
        });
    }
    Decision operator()(const act::AnswerTest& answer) const {
        return onTest(answer.stage, [&]() -> Decision {
            const auto& test = state.scenario().test;
            if (answer.question < 0 || static_cast<std::size_t>(answer.question) >= test.size())
                return fail(Code::UnknownItem, "the test has no question " + std::to_string(answer.question));
            const auto options = test[static_cast<std::size_t>(answer.question)].options.size();
            if (answer.option < 0 || static_cast<std::size_t>(answer.option) >= options)
                return fail(Code::UnknownItem, "the question has no option " + std::to_string(answer.option));
            return one(event::TestAnswered{answer.stage, answer.question, answer.option});
        });
    }
    Decision operator()(const act::FinishTest& finish) const {
        return onTest(finish.stage, [&] { return one(event::TestFinished{finish.stage}); });
    }

private:
    /// The one thing that everybody may do, whatever the role, and the only one after ENDEX.
    template <class Then>
    Decision onTest(TestStage stage, Then then) const {
        if (state.scenario().test.empty()) return fail(Code::UnknownItem, "the scenario has no test");
        if (state.stage != (stage == TestStage::Pre ? Stage::Briefing : Stage::Ended))
            return fail(Code::WrongState, stage == TestStage::Pre ? "the test before the exercise is over" : "the exercise has not ended");
        if (state.handedIn.contains({actor.id, stage})) return fail(Code::WrongState, "the test is already handed in");
        return then();
    }
    /// Reading, drafting and noting go on in a pause; what others would see does not.
    template <class Then>
    Decision allowed(Act act, Then then) const {
        if (!mayDo(state, actor, act)) return fail(Code::NotAllowed, "the role may not do this");
        const bool isQuiet = act == Act::Read || act == Act::Draft || act == Act::Note;
        if (state.stage == Stage::Paused && !isQuiet) return fail(Code::WrongState, "the exercise is paused");
        if (state.stage != Stage::Running && state.stage != Stage::Paused && !(state.stage == Stage::Briefing && act == Act::Read))
            return fail(Code::WrongState, "the exercise is not running");
        return then();
    }
    template <class Then>
    Decision withText(Act act, const std::string& text, Then then) const {
        return allowed(act, [&]() -> Decision {
            if (auto checked = checkText(text); !checked) return tl::unexpected(checked.error());
            return then();
        });
    }
    template <class Then>
    Decision onItem(Act act, const InjectId& id, Then then) const {
        return allowed(act, [&]() -> Decision {
            const Item* item = visible(id);
            if (item == nullptr) return fail(Code::UnknownItem, "no item \"" + id.value + "\"");
            return then(*item);
        });
    }
    template <class Then>
    Decision onInquiry(Act act, const InjectId& id, Then then) const {
        return onItem(act, id, [&](const Item& item) -> Decision {
            if (!isInquiry(item))
                return fail(Code::UnknownItem, "\"" + id.value + "\" is not an inquiry");
            if (item.answered || item.declined) return fail(Code::WrongState, "the inquiry is already answered or declined");
            return then(item);
        });
    }
    template <class Then>
    Decision onDraft(Act act, const StatementId& id, Then then) const {
        return allowed(act, [&]() -> Decision {
            const Draft* draft = findDraft(id);
            if (draft == nullptr) return fail(Code::UnknownItem, "no draft \"" + id.value + "\"");
            if (draft->published) return fail(Code::WrongState, "the statement is already published");
            return then(*draft);
        });
    }
    [[nodiscard]] bool isInquiry(const Item& item) const {
        const Channel* channel = find(state.scenario().channels, item.released.channel);
        return channel != nullptr && (channel->kind == ChannelKind::Press || channel->kind == ChannelKind::Phone);
    }
    [[nodiscard]] const Item* visible(const InjectId& id) const {
        const auto found = state.items.find(id);
        if (found == state.items.end() || !isAddressed(state.scenario(), found->second.released.to, actor)) return nullptr;
        return &found->second;
    }
    [[nodiscard]] const Draft* findDraft(const StatementId& id) const {
        const auto found = state.drafts.find(id);
        return found == state.drafts.end() ? nullptr : &found->second;
    }
    [[nodiscard]] std::vector<ClaimId> claimsOf(const std::vector<InjectId>& basis) const {
        std::vector<ClaimId> claims;
        for (const InjectId& id : basis) {
            const Item* item = visible(id);
            if (item == nullptr || item->released.claim.empty()) continue;
            if (std::find(claims.begin(), claims.end(), item->released.claim) == claims.end()) claims.push_back(item->released.claim);
        }
        return claims;
    }
};

template <class Action>
concept ControlAction = requires(const ControlDecider& decider, const Action& action) { decider(action); };

}  // namespace

Decision decide(const State& state, const Command& command) {
    return std::visit(
        [&](const auto& action) -> Decision {
            if constexpr (ControlAction<std::decay_t<decltype(action)>>) {
                return ControlDecider{state}(action);
            } else {
                const Participant* actor = state.participant(command.by);
                if (actor == nullptr) return fail(Code::NotAllowed, "\"" + command.by.value + "\" does not take part");
                return ActDecider{state, *actor}(action);
            }
        },
        command.action);
}

}  // namespace gladi::engine
