#include "assessment/teams.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "simulator/core/people.h"

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
    std::vector<core::Participant> people;
    std::map<core::ParticipantId, std::vector<core::Sequence>> acts;
    for (const core::Record& record : records) {
        core::keepBook(people, record.event);
        if (core::find(people, record.by) != nullptr) acts[record.by].push_back(record.sequence);
    }
    std::vector<Participation> all;
    for (core::Participant& one : people) {
        auto own = std::move(acts[one.id]);
        all.push_back({std::move(one), std::move(own)});
    }
    return all;
}

}  // namespace gladi::assessment
