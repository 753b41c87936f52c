#include "simulator/engine/obligations.h"

#include <algorithm>

#include "simulator/core/discharge.h"

namespace gladi::engine {

using namespace core;

namespace {

template <class T>
bool contains(const std::vector<T>& values, const T& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

}  // namespace

ObligationId obligationId(const Item& item, std::size_t expectation) {
    const ObligationId& own = item.inject->expect[expectation].id;
    if (item.released.item == item.released.inject) return own;
    return ObligationId{item.released.item.value + "/" + std::to_string(expectation + 1)};
}

bool isSeen(const State& state, const event::ItemReleased& item) {
    return std::any_of(state.participants.begin(), state.participants.end(),
                       [&](const Participant& participant) { return isAddressed(state.scenario(), item.to, participant); });
}

std::vector<ObligationId> metBy(const State& state, const Record& record) {
    std::vector<ObligationId> met;
    if (record.by.empty()) return met;
    for (const ObligationId& id : state.openObligations) {
        const Obligation& obligation = state.obligations.at(id);
        const auto item = state.items.find(obligation.item);
        const ClaimId claim = item == state.items.end() ? ClaimId{} : item->second.released.claim;
        if (discharges(record.event, *obligation.expected, obligation.item, claim)) met.push_back(id);
    }
    return met;
}

bool mayDo(const State& state, const Participant& participant, Act act) {
    const auto held = rolesHeld(state.scenario(), participant.roles);
    return std::any_of(held.begin(), held.end(), [&](const RoleId& id) {
        const Role* role = find(state.scenario().roles, id);
        return role != nullptr && (role->may.empty() || contains(role->may, act));
    });
}

bool hasHumanApprover(const State& state, const ParticipantId& author) {
    return std::any_of(state.participants.begin(), state.participants.end(), [&](const Participant& participant) {
        return participant.id != author && mayDo(state, participant, Act::Approve);
    });
}

}  // namespace gladi::engine
