#pragma once

#include <span>
#include <vector>

#include "assessment/scorecard.h"

/// Sessions whose teams have worlds of their own: each team is scored by the log of its world.
namespace gladi::assessment {

/// The teams that have worlds of their own, ascending; none in a session of one world.
[[nodiscard]] std::vector<core::TeamId> teamsOf(std::span<const core::Record> records);

/// The log of the team's world: its own records and those of all worlds.
[[nodiscard]] std::vector<core::Record> recordsOf(const core::TeamId& team, std::span<const core::Record> records);

/// Who took part, as last known, and what of the log is theirs.
struct Participation {
    core::Participant participant;
    std::vector<core::Sequence> acts;   ///< records by them, ascending
    friend bool operator==(const Participation&, const Participation&) = default;
};

/// In the order in which they came.
[[nodiscard]] std::vector<Participation> participationsIn(std::span<const core::Record> records);

}  // namespace gladi::assessment
