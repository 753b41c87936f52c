#include "simulator/engine/trainer_rules.h"

#include <algorithm>

#include "simulator/engine/react.h"
#include "simulator/engine/timetable.h"

namespace gladi::engine {

using namespace core;
using Code = Error::Code;

namespace {

constexpr Duration kLongestDelay = std::chrono::hours(24);   // also of a deadline; far beyond any exercise
constexpr int kLowestRating = 1, kHighestRating = 5;

bool isLength(Duration length) { return length > Duration{0} && length <= kLongestDelay; }

tl::unexpected<Error> notUnderWay() { return fail(Code::WrongState, "the exercise is not running"); }
tl::unexpected<Error> nothingToCome(const InjectId& inject) {
    return fail(Code::WrongState, "nothing is still to come of \"" + inject.value + "\"");
}

}  // namespace

Result<const Inject*> TrainerRules::known(const InjectId& id) const {
    if (!state.isOpen()) return fail(Code::WrongState, "no exercise is open");
    const Inject* inject = state.plan->inject(id);
    if (inject == nullptr) return fail(Code::UnknownItem, "no inject \"" + id.value + "\"");
    return inject;
}

Decision TrainerRules::operator()(const control::Fire& fire) const {
    const auto inject = known(fire.inject);
    if (!inject) return tl::unexpected(inject.error());
    if (!state.isUnderWay()) return notUnderWay();
    const auto number = nextNumber(state, **inject);
    if (!number) return nothingToCome(fire.inject);
    return one(render(state, **inject, *number));
}

Decision TrainerRules::operator()(const control::Skip& skip) const {
    const auto inject = known(skip.inject);
    if (!inject) return tl::unexpected(inject.error());
    if (isSkipped(state, skip.inject)) return fail(Code::WrongState, "\"" + skip.inject.value + "\" is skipped already");
    if (!isStillToCome(state, **inject)) return nothingToCome(skip.inject);
    return one(event::InjectSkipped{skip.inject});
}

Decision TrainerRules::operator()(const control::Unskip& unskip) const {
    const auto inject = known(unskip.inject);
    if (!inject) return tl::unexpected(inject.error());
    if (!isSkipped(state, unskip.inject)) return fail(Code::WrongState, "\"" + unskip.inject.value + "\" is not skipped");
    if (!isStillToCome(state, **inject)) return nothingToCome(unskip.inject);
    return one(event::InjectUnskipped{unskip.inject});
}

Decision TrainerRules::operator()(const control::Delay& delay) const {
    if (!isLength(delay.by)) return fail(Code::BadInput, "the delay must be between nothing and a day");
    if (delay.inject.empty()) {
        // All worlds have one clock, one phase and one end.
        if (!delay.teams.empty()) return fail(Code::BadInput, "all that follows is put off for all teams or for none");
        if (!state.isUnderWay()) return notUnderWay();
        return one(event::TimelineShifted{delay.by});
    }
    const auto inject = known(delay.inject);
    if (!inject) return tl::unexpected(inject.error());
    if (!isStillToCome(state, **inject)) return nothingToCome(delay.inject);
    return one(event::InjectDelayed{delay.inject, delay.by});
}

Decision TrainerRules::operator()(const control::Edit& edit) const {
    const auto inject = known(edit.inject);
    if (!inject) return tl::unexpected(inject.error());
    if (!nextNumber(state, **inject)) return nothingToCome(edit.inject);
    if (auto title = checkLength(edit.title); !title) return tl::unexpected(title.error());
    if (auto text = checkText(edit.text); !text) return tl::unexpected(text.error());
    return one(event::InjectEdited{edit.inject, edit.title, edit.text});
}

Result<void> TrainerRules::mayInsert(const control::Insert& insert) const {
    const Scenario& scenario = state.scenario();
    const Channel* channel = find(scenario.channels, insert.channel);
    if (channel == nullptr) return fail(Code::UnknownItem, "no channel \"" + insert.channel.value + "\"");
    if (find(scenario.personas, insert.from) == nullptr) return fail(Code::UnknownItem, "no persona \"" + insert.from.value + "\"");
    for (const std::string& role : insert.to)
        if (find(scenario.roles, RoleId{role}) == nullptr) return fail(Code::UnknownItem, "no role \"" + role + "\"");
    if (!insert.claim.empty() && find(scenario.claims, insert.claim) == nullptr) return fail(Code::UnknownItem, "no claim \"" + insert.claim.value + "\"");
    if (!insert.replyTo.empty() && state.item(insert.replyTo) == nullptr && !state.statements.contains(StatementId{insert.replyTo.value}))
        return fail(Code::UnknownItem, "no item or statement \"" + insert.replyTo.value + "\"");
    if (insert.deadline) {
        if (!channel->takesInquiries()) return fail(Code::BadInput, "only a letter or a call has a deadline");
        if (!isLength(*insert.deadline)) return fail(Code::BadInput, "the deadline must be between nothing and a day");
    }
    if (auto title = checkLength(insert.title); !title) return title;
    return checkText(insert.text);
}

InjectId TrainerRules::nextInsertion() const {
    for (int number = state.inserted + 1;; ++number) {
        InjectId id{"sisipan-" + std::to_string(number)};
        if (!state.items.contains(id) && state.plan->inject(id) == nullptr) return id;
    }
}

Decision TrainerRules::operator()(const control::Insert& insert) const {
    if (!state.isUnderWay()) return notUnderWay();
    if (auto may = mayInsert(insert); !may) return tl::unexpected(may.error());
    event::ItemReleased item;
    item.item = item.inject = nextInsertion();
    item.channel = insert.channel;
    item.from = insert.from;
    const Persona* persona = find(state.scenario().personas, insert.from);
    item.author = persona->name;
    item.handle = persona->handle;
    item.to = insert.to;
    item.title = insert.title;
    item.text = insert.text;
    item.replyTo = insert.replyTo;
    item.claim = insert.claim;
    item.deadline = insert.deadline;
    return one(std::move(item));
}

Decision TrainerRules::operator()(const control::Hint& hint) const {
    if (!state.isOpen()) return fail(Code::WrongState, "no exercise is open");
    if (auto text = checkText(hint.text); !text) return tl::unexpected(text.error());
    return one(event::HintSent{hint.text});
}

Decision TrainerRules::operator()(const control::Withdraw& withdraw) const {
    if (!state.isOpen()) return fail(Code::WrongState, "no exercise is open");
    const Item* item = state.item(withdraw.item);
    if (item == nullptr) return fail(Code::UnknownItem, "no item \"" + withdraw.item.value + "\"");
    // Nobody reports that a generated post came on the screen.
    if (item->isGenerated()) return fail(Code::BadInput, "\"" + withdraw.item.value + "\" is a generated post");
    if (item->seen) return fail(Code::WrongState, "\"" + withdraw.item.value + "\" has been seen already");
    return one(event::ItemWithdrawn{withdraw.item});
}

Decision TrainerRules::operator()(const control::Observe& observe) const {
    if (state.stage == Stage::New) return fail(Code::WrongState, "no exercise is open");
    if (auto name = checkText(observe.evaluator); !name) return tl::unexpected(name.error());
    if (!observe.participant.empty() && state.member(observe.participant) == nullptr)
        return fail(Code::UnknownItem, "\"" + observe.participant.value + "\" does not take part");
    if (!observe.item.empty() && state.item(observe.item) == nullptr) return fail(Code::UnknownItem, "no item \"" + observe.item.value + "\"");
    if (observe.act > state.last) return fail(Code::UnknownItem, "nothing happened under " + std::to_string(observe.act.value));
    if (observe.rating && (*observe.rating < kLowestRating || *observe.rating > kHighestRating))
        return fail(Code::BadInput, "a rating is between 1 and 5");
    if (auto text = observe.rating ? checkLength(observe.text) : checkText(observe.text); !text) return tl::unexpected(text.error());
    return one(event::ObservationWritten{observe.evaluator, observe.participant, observe.item, observe.act, observe.text, observe.rating});
}

}  // namespace gladi::engine
