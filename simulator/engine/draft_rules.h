#pragma once

// Private to the engine: what may be done with a draft, from its first word to its publication.

#include "simulator/engine/deciding.h"

namespace gladi::engine {

struct DraftRules : ActRules {
    Decision operator()(const core::act::OpenDraft& open) const;
    Decision operator()(const core::act::CloseDraft& close) const;
    Decision operator()(const core::act::SaveDraft& draft) const;
    Decision operator()(const core::act::CommentDraft& comment) const;
    Decision operator()(const core::act::DiscardDraft& discard) const;
    Decision operator()(const core::act::Submit& submit) const;
    Decision operator()(const core::act::Approve& approve) const;
    Decision operator()(const core::act::Return& returned) const;
    Decision operator()(const core::act::Publish& publish) const;

private:
    [[nodiscard]] const Draft* findDraft(const core::StatementId& id) const;
    /// It has an id and is not yet published.
    [[nodiscard]] core::Result<void> mayChange(const core::StatementId& id) const;
    /// Else `Held`.
    [[nodiscard]] core::Result<void> heldByNobodyElse(const core::StatementId& draft) const;
    template <class Then>
    Decision onDraft(core::Act act, const core::StatementId& id, Then then) const;
};

}  // namespace gladi::engine
