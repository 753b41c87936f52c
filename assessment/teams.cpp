#include "assessment/teams.h"

#include <algorithm>
#include <iterator>

namespace gladi::assessment {

namespace event = core::event;

std::vector<core::TeamId> teamsOf(std::span<const core::Record> records) {
    const auto* opened = records.empty() ? nullptr : std::get_if<event::SessionOpened>(&records.front().event);
    if (opened == nullptr) return {};
    auto teams = opened->teams;
    std::sort(teams.begin(), teams.end());
    return teams;
}

std::vector<core::Record> recordsOf(const core::TeamId& team, std::span<const core::Record> records) {
    std::vector<core::Record> own;
    std::copy_if(records.begin(), records.end(), std::back_inserter(own),
                 [&](const core::Record& record) { return record.team.empty() || record.team == team; });
    return own;
}

std::vector<Participation> participationsIn(std::span<const core::Record> records) {
    std::vector<Participation> all;
    const auto find = [&](const core::ParticipantId& id) {
        return std::find_if(all.begin(), all.end(), [&](const Participation& each) { return each.participant.id == id; });
    };
    const auto come = [&](const core::Participant& participant) {
        if (const auto known = find(participant.id); known != all.end()) known->participant = participant;
        else all.push_back({participant, {}});
    };
    for (const core::Record& record : records) {
        if (const auto* opened = std::get_if<event::SessionOpened>(&record.event)) std::for_each(opened->participants.begin(), opened->participants.end(), come);
        if (const auto* joined = std::get_if<event::ParticipantJoined>(&record.event)) come(joined->participant);
        if (const auto* assigned = std::get_if<event::ParticipantAssigned>(&record.event))
            if (const auto known = find(assigned->participant); known != all.end()) {
                known->participant.team = assigned->team;
                known->participant.roles = assigned->roles;
            }
        if (const auto actor = find(record.by); actor != all.end()) actor->acts.push_back(record.sequence);
    }
    return all;
}

}  // namespace gladi::assessment
