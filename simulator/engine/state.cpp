#include "simulator/engine/state.h"

#include <algorithm>

namespace gladi::engine {

using namespace core;

State::State(std::shared_ptr<const Plan> thePlan, TeamId theTeam)
    : plan(std::move(thePlan)), team(std::move(theTeam)), clocks(plan->scenario(), team), activityReader(plan->scenario()) {
    variables = plan->scenario().variables;
}

const Participant* State::member(const ParticipantId& id) const {
    const Participant* participant = find(participants, id);
    return participant != nullptr && isMember(*participant) ? participant : nullptr;
}

const Item* State::item(const InjectId& id) const {
    const auto found = items.find(id);
    return found == items.end() || found->second.withdrawn ? nullptr : &found->second;
}

double State::reach(const ClaimId& claim) const {
    const auto found = rumours.find(claim);
    return found == rumours.end() ? 0 : HalfLifeSpread{scenario().spread}.reach(found->second, now);
}

bool State::isOver() const {
    const auto hasDone = [&](const Participant& each) { return !isMember(each) || handedIn.contains({each.id, TestStage::Post}); };
    return stage == Stage::Ended && (scenario().test.empty() || std::all_of(participants.begin(), participants.end(), hasDone));
}

}  // namespace gladi::engine
