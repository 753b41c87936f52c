#pragma once

#include <vector>

#include "simulator/core/commands.h"
#include "simulator/core/scenario.h"
#include "tests/property/dice.h"

namespace gladi::property {

/// A twenty-minute scenario with every kind of inject: planned, by phase, following, contingent, repeated, with
/// obligations of every act, and generated posts. Its references hold, as if the loader had checked it.
[[nodiscard]] core::Scenario randomScenario(Dice& dice);

/// What somebody sends, and when (ascending; not before the clock's own time).
struct Timed {
    core::ScenarioTime at;
    core::Command command;
};

/// Opening, half the time with teams; start; then acts of participants and commands of the exercise, sensible and
/// senseless, some sent twice under the same id.
[[nodiscard]] std::vector<Timed> randomCommands(Dice& dice, const core::Scenario& scenario, std::uint64_t seed);

}  // namespace gladi::property
