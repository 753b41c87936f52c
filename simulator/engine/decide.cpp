#include "simulator/engine/decide.h"

#include <algorithm>

#include "simulator/engine/attendance.h"
#include "simulator/engine/draft_rules.h"
#include "simulator/engine/timetable.h"
#include "simulator/engine/trainer_rules.h"

namespace gladi::engine {

using namespace core;

namespace {

using Code = Error::Code;

/// Commands of the exercise itself.
struct ControlRules {
    const State& state;

    Decision operator()(const control::Open& open) const {
        if (state.stage != Stage::New) return fail(Code::WrongState, "the session is already open");
        if (auto checked = checkTeams(open); !checked) return tl::unexpected(checked.error());
        const Scenario& scenario = state.scenario();
        return one(event::SessionOpened{scenario.id, scenario.version, open.digest, open.seed, open.participants, open.teams});
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
        if (!state.isOpen()) return fail(Code::WrongState, "no exercise is open");
        if (!(speed.factor >= 0.1 && speed.factor <= 100)) return fail(Code::BadInput, "the speed must be between 0.1 and 100");
        return one(event::SpeedChanged{speed.factor});
    }
    Decision operator()(const control::JumpToNext&) const {
        if (state.stage != Stage::Running) return fail(Code::WrongState, "the exercise is not running");
        const auto next = nextInject(state);
        if (!next) return fail(Code::WrongState, "no further inject is planned");
        return one(event::ClockJumped{*next});
    }
    Decision operator()(const control::End& end) const {
        if (!state.isUnderWay()) return fail(Code::WrongState, "the exercise is not running");
        return one(event::ExerciseEnded{end.early});
    }
    Decision operator()(const control::Join& join) const { return attend(state, join); }
    Decision operator()(const control::Assign& assign) const { return attend(state, assign); }
    Decision operator()(const control::LinkDown& down) const { return attend(state, down); }
    Decision operator()(const control::LinkUp& up) const { return attend(state, up); }
};

/// Acts on items, sources and authorities, and what concerns none of them.
struct ItemRules : ActRules {
    Decision operator()(const act::Read& read) const {
        return onItem(Act::Read, read.item, [&](const Item&) { return one(event::ItemRead{read.item}); });
    }
    /// Once for each participant, and not for generated posts: nothing is owed for those, and there are too many.
    Decision operator()(const act::Shown& shown) const {
        if (!state.isOpen()) return fail(Code::WrongState, "the exercise is not running");
        const Item* item = visible(shown.item);
        if (item == nullptr) return fail(Code::UnknownItem, "no item \"" + shown.item.value + "\"");
        const auto& known = item->shownTo;
        if (item->isGenerated() || std::find(known.begin(), known.end(), actor.id) != known.end()) return nothing();
        return one(event::ItemShown{shown.item, std::max(item->at, state.now - std::max(shown.ago, Duration{0}))});
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
        if (verify.item.empty()) return ifAllowed(Act::Verify, [&] { return one(event::VerificationAsked{{}, {}, verify.source}); });
        return onItem(Act::Verify, verify.item,
                      [&](const Item& item) { return one(event::VerificationAsked{verify.item, item.released.claim, verify.source}); });
    }
    Decision operator()(const act::Note& note) const {
        return withText(Act::Note, note.text, [&] { return one(event::NoteWritten{note.text}); });
    }
    /// To the team itself: no act of the exercise, so that every role may, also in the briefing and in a pause.
    Decision operator()(const act::Chat& chat) const {
        if (!state.isOpen()) return fail(Code::WrongState, "no exercise is open");
        if (auto text = checkText(chat.text); !text) return tl::unexpected(text.error());
        return one(event::ChatSent{chat.text});
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
    /// The one thing that every participant may do, whatever the role, and the only one after ENDEX.
    template <class Then>
    Decision onTest(TestStage stage, Then then) const {
        if (state.scenario().test.empty()) return fail(Code::UnknownItem, "the scenario has no test");
        if (state.stage != (stage == TestStage::Pre ? Stage::Briefing : Stage::Ended))
            return fail(Code::WrongState, stage == TestStage::Pre ? "the test before the exercise is over" : "the exercise has not ended");
        if (state.handedIn.contains({actor.id, stage})) return fail(Code::WrongState, "the test is already handed in");
        return then();
    }
    template <class Then>
    Decision onItem(Act act, const InjectId& id, Then then) const {
        return ifAllowed(act, [&]() -> Decision {
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
    [[nodiscard]] bool isInquiry(const Item& item) const {
        const Channel* channel = find(state.scenario().channels, item.released.channel);
        return channel != nullptr && channel->takesInquiries();
    }
};

/// The first of these rules that speaks of the action.
template <class Rules, class... More>
Decision decideBy(const State& state, const Participant& actor, const auto& action) {
    if constexpr (Decides<Rules, std::decay_t<decltype(action)>>) return Rules{{state, actor}}(action);
    else return decideBy<More...>(state, actor, action);
}

}  // namespace

Decision decide(const State& state, const Command& command) {
    return std::visit(
        [&](const auto& action) -> Decision {
            if constexpr (Decides<ControlRules, std::decay_t<decltype(action)>>) {
                return ControlRules{state}(action);
            } else if constexpr (Decides<TrainerRules, std::decay_t<decltype(action)>>) {
                return TrainerRules{state}(action);
            } else {
                const Participant* actor = state.member(command.by);
                if (actor == nullptr) return fail(Code::NotAllowed, "\"" + command.by.value + "\" does not take part");
                return decideBy<ItemRules, DraftRules>(state, *actor, action);
            }
        },
        command.action);
}

}  // namespace gladi::engine
