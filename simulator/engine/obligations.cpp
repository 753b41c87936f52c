#include "simulator/engine/obligations.h"

#include <algorithm>

#include "simulator/core/discharge.h"

namespace gladi::engine {

using namespace core;

ObligationId obligationId(const Item& item, std::size_t expectation) {
    if (item.inject != nullptr && item.released.item == item.released.inject) return item.inject->expect[expectation].id;
    return ObligationId{item.released.item.value + "/" + std::to_string(expectation + 1)};
}

bool isSeen(const State& state, const event::ItemReleased& item) {
    return std::any_of(state.participants.begin(), state.participants.end(), [&](const Participant& participant) {
        return state.isMember(participant) && isAddressed(state.scenario(), item.to, participant);
    });
}

std::vector<ObligationId> metBy(const State& state, const Record& record) {
    std::vector<ObligationId> met;
    if (record.by.empty()) return met;
    for (const ObligationId& id : state.openObligations) {
        const Obligation& obligation = state.obligations.at(id);
        const auto item = state.items.find(obligation.item);
        const ClaimId claim = item == state.items.end() ? ClaimId{} : item->second.released.claim;
        if (discharges(record.event, obligation.expected, obligation.item, claim)) met.push_back(id);
    }
    return met;
}

bool hasHumanApprover(const State& state, const ParticipantId& author) {
    return std::any_of(state.participants.begin(), state.participants.end(), [&](const Participant& participant) {
        return participant.id != author && state.isMember(participant) && mayDo(state.scenario(), participant, Act::Approve);
    });
}

}  // namespace gladi::engine
