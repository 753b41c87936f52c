#include "simulator/core/people.h"

#include <algorithm>

namespace gladi::core {

void keepBook(std::vector<Participant>& people, const Event& event) {
    const auto known = [&](const ParticipantId& id) {
        return std::find_if(people.begin(), people.end(), [&](const Participant& one) { return one.id == id; });
    };
    if (const auto* opened = std::get_if<event::SessionOpened>(&event)) {
        people = opened->participants;
    } else if (const auto* joined = std::get_if<event::ParticipantJoined>(&event)) {
        if (const auto expected = known(joined->participant.id); expected != people.end()) *expected = joined->participant;
        else people.push_back(joined->participant);
    } else if (const auto* assigned = std::get_if<event::ParticipantAssigned>(&event)) {
        if (const auto moved = known(assigned->participant); moved != people.end()) {
            moved->team = assigned->team;
            moved->roles = assigned->roles;
        }
    }
}

}  // namespace gladi::core
