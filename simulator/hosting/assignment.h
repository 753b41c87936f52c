#pragma once

#include <cstdint>
#include <vector>

#include "simulator/core/commands.h"
#include "simulator/core/scenario.h"

namespace gladi::hosting {

/// "tim-1" ... of a session without teams of its scenario's own.
[[nodiscard]] std::vector<core::TeamId> numberedTeams(int count);

enum class Spread {
    Random,      ///< evenly, by lot
    ByAgency,    ///< people of one office together, as even as that can be
    Mixed,       ///< people of one office apart
};

/// Puts everybody into one of the teams; nobody is left over and no team differs from another by more than one, except
/// ByAgency. The same seed gives the same lot. Roles are given anew (`withRoles`).
[[nodiscard]] std::vector<core::control::Assign> spread(const core::Scenario& scenario, const std::vector<core::Participant>& people,
                                                        const std::vector<core::TeamId>& teams, Spread how, std::uint64_t seed);

/// The roles of a team of so many, in the order of its members: all of the scenario's are held, each by one as far as
/// there are people; in a small team one holds several, in a large one the roles go round again. A role that covers all
/// others is given only where the scenario has no other.
[[nodiscard]] std::vector<std::vector<core::RoleId>> withRoles(const core::Scenario& scenario, std::size_t members);

/// The team with the fewest members, the first of several; and the roles for one who comes late: what nobody there
/// holds yet, else what the fewest hold.
[[nodiscard]] core::control::Assign placeFor(const core::Scenario& scenario, const core::ParticipantId& newcomer,
                                             const std::vector<core::Participant>& people, const std::vector<core::TeamId>& teams);

}  // namespace gladi::hosting
