#pragma once

#include <concepts>
#include <optional>
#include <vector>

#include "simulator/core/result.h"
#include "simulator/engine/worlds.h"

namespace gladi::engine {

/// Names the worlds it is done in. Opening does not: it says which there shall be.
template <class Action>
concept NamesTeams = !std::same_as<Action, core::control::Open> && requires(const Action& action) {
    { action.teams } -> std::convertible_to<const std::vector<core::TeamId>&>;
};

/// What a command leads to in one world, or, without one, in all of them alike.
struct Outcome {
    std::optional<std::size_t> world;   ///< position in Worlds::all()
    std::vector<core::Event> events;    ///< the command's own; what follows from them comes later
};

/// Decides a command in the worlds that it concerns. Changes nothing.
///
/// | command                     | concerns                                                                         |
/// |-----------------------------|----------------------------------------------------------------------------------|
/// | an act                      | the world of the participant's team                                              |
/// | an evaluator's note         | the world of the team observed                                                   |
/// | one with a list of `teams`  | those worlds in which it can be done; refused when there is none                 |
/// | any other                   | all worlds, as one                                                               |
///
/// What comes out alike in all worlds happens once, for all.
[[nodiscard]] core::Result<std::vector<Outcome>> route(const Worlds& worlds, const core::Command& command);

}  // namespace gladi::engine
