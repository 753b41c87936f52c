#pragma once

#include <optional>
#include <vector>

#include "simulator/engine/state.h"

namespace gladi::engine {

/// The obligation's id for the nth expectation of this item.
[[nodiscard]] core::ObligationId obligationId(const Item& item, std::size_t expectation);

/// Whether anybody in this world sees the item.
[[nodiscard]] bool isSeen(const State& state, const core::event::ItemReleased& item);

/// Open obligations that this record answers. The rules: docs/scenario-format.md, "Expectations".
[[nodiscard]] std::vector<core::ObligationId> metBy(const State& state, const core::Record& record);

/// Whether somebody in this world other than this participant can approve drafts.
[[nodiscard]] bool hasHumanApprover(const State& state, const core::ParticipantId& author);

}  // namespace gladi::engine
