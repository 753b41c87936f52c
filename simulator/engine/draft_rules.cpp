#include "simulator/engine/draft_rules.h"

#include <algorithm>

#include "simulator/core/activity.h"

namespace gladi::engine {

using namespace core;
using Code = Error::Code;

const Draft* DraftRules::findDraft(const StatementId& id) const {
    const auto found = state.drafts.find(id);
    return found == state.drafts.end() ? nullptr : &found->second;
}

Result<void> DraftRules::mayChange(const StatementId& id) const {
    if (id.empty()) return fail(Code::BadInput, "the draft has no id");
    if (const Draft* draft = findDraft(id); draft != nullptr && draft->published) return fail(Code::WrongState, "the statement is already published");
    return {};
}

template <class Then>
Decision DraftRules::onDraft(Act act, const StatementId& id, Then then) const {
    return ifAllowed(act, [&]() -> Decision {
        const Draft* draft = findDraft(id);
        if (draft == nullptr) return fail(Code::UnknownItem, "no draft \"" + id.value + "\"");
        if (auto changeable = mayChange(id); !changeable) return tl::unexpected(changeable.error());
        return then(*draft);
    });
}

Result<void> DraftRules::heldByNobodyElse(const StatementId& draft) const {
    const auto holder = state.holders.find(draft);
    if (holder == state.holders.end() || holder->second == actor.id) return {};
    const Participant* other = state.member(holder->second);
    return fail(Code::Held, (other == nullptr || other->name.empty() ? holder->second.value : other->name) + " is at work on the draft");
}

/// A draft may be opened before it is saved for the first time.
Decision DraftRules::operator()(const act::OpenDraft& open) const {
    return ifAllowed(Act::Draft, [&]() -> Decision {
        if (auto free = heldByNobodyElse(open.draft); !free && !open.takeOver) return tl::unexpected(free.error());
        if (auto changeable = mayChange(open.draft); !changeable) return tl::unexpected(changeable.error());
        return one(event::DraftOpened{open.draft});
    });
}

/// Whoever holds it may let it go, whatever the role by now.
Decision DraftRules::operator()(const act::CloseDraft& close) const {
    if (!state.isUnderWay()) return fail(Code::WrongState, "the exercise is not running");
    if (auto free = heldByNobodyElse(close.draft); !free) return tl::unexpected(free.error());
    if (!state.holders.contains(close.draft)) return fail(Code::WrongState, "nobody is at work on the draft");
    return one(event::DraftClosed{close.draft});
}

Decision DraftRules::operator()(const act::CommentDraft& comment) const {
    const auto acts = {Act::Draft, Act::Approve, Act::Return};
    if (std::none_of(acts.begin(), acts.end(), [&](Act act) { return mayDo(state.scenario(), actor, act); }))
        return fail(Code::NotAllowed, "the role may not do this");
    if (!state.isUnderWay()) return fail(Code::WrongState, "the exercise is not running");
    if (findDraft(comment.draft) == nullptr) return fail(Code::UnknownItem, "no draft \"" + comment.draft.value + "\"");
    if (auto text = checkText(comment.text); !text) return tl::unexpected(text.error());
    return one(event::DraftCommented{comment.draft, comment.text});
}

Decision DraftRules::operator()(const act::SaveDraft& draft) const {
    return ifAllowed(Act::Draft, [&]() -> Decision {
        if (auto changeable = mayChange(draft.draft); !changeable) return tl::unexpected(changeable.error());
        if (auto free = heldByNobodyElse(draft.draft); !free) return tl::unexpected(free.error());
        if (auto text = checkLength(draft.text); !text) return tl::unexpected(text.error());
        if (!draft.channel.empty()) {
            const Channel* channel = find(state.scenario().channels, draft.channel);
            if (channel == nullptr || !channel->publish) return fail(Code::UnknownItem, "nothing can be published on \"" + draft.channel.value + "\"");
        }
        for (const InjectId& item : draft.basis)
            if (visible(item) == nullptr) return fail(Code::UnknownItem, "no item \"" + item.value + "\"");
        return one(event::DraftSaved{draft.draft, draft.kind, draft.channel, draft.basis, draft.text});
    });
}

Decision DraftRules::operator()(const act::DiscardDraft& discard) const {
    return onDraft(Act::Draft, discard.draft, [&](const Draft&) -> Decision {
        if (auto free = heldByNobodyElse(discard.draft); !free) return tl::unexpected(free.error());
        return one(event::DraftDiscarded{discard.draft});
    });
}

Decision DraftRules::operator()(const act::Submit& submit) const {
    return onDraft(Act::Submit, submit.draft, [&](const Draft& draft) -> Decision {
        if (auto free = heldByNobodyElse(submit.draft); !free) return tl::unexpected(free.error());
        if (auto text = checkText(draft.content.text); !text) return tl::unexpected(text.error());
        if (draft.submitted.value != 0 || draft.approved) return fail(Code::WrongState, "the draft is already handed in");
        return one(event::DraftSubmitted{submit.draft});
    });
}

Decision DraftRules::operator()(const act::Approve& approve) const {
    return onDraft(Act::Approve, approve.draft, [&](const Draft& draft) -> Decision {
        if (draft.submitted.value == 0) return fail(Code::WrongState, "the draft is not handed in");
        return one(event::DraftApproved{approve.draft, {}});
    });
}

Decision DraftRules::operator()(const act::Return& returned) const {
    return onDraft(Act::Return, returned.draft, [&](const Draft& draft) -> Decision {
        if (draft.submitted.value == 0) return fail(Code::WrongState, "the draft is not handed in");
        if (auto text = checkText(returned.comment); !text) return tl::unexpected(text.error());
        return one(event::DraftReturned{returned.draft, {}, returned.comment});
    });
}

Decision DraftRules::operator()(const act::Publish& publish) const {
    return onDraft(Act::Publish, publish.draft, [&](const Draft& draft) -> Decision {
        if (auto text = checkText(draft.content.text); !text) return tl::unexpected(text.error());
        if (draft.content.channel.empty()) return fail(Code::BadInput, "the draft has no channel");
        const auto about = claimsOf(draft.content.basis);
        const bool verified = about.empty() ? state.anyConfirmation()
                                            : std::all_of(about.begin(), about.end(), [&](const ClaimId& claim) { return state.verifiedClaims.contains(claim); });
        return one(event::StatementPublished{publish.draft, draft.content.kind, draft.content.channel, draft.content.basis, about,
                                             draft.approved, verified, draft.content.text});
    });
}

}  // namespace gladi::engine
