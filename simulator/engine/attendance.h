#pragma once

#include <vector>

#include "simulator/core/result.h"
#include "simulator/engine/state.h"

/// Who takes part, in which team, and whose link is up. Every world knows it of everybody, so any of them can be asked.
namespace gladi::engine {

/// Teams have ids, each its own; whoever takes part from the start is in one of them or in none.
[[nodiscard]] core::Result<void> checkTeams(const core::control::Open& open);

// What the command would do now, or why it may not be done; nothing where all is so already.
[[nodiscard]] core::Result<std::vector<core::Event>> attend(const State& state, const core::control::Join& join);
[[nodiscard]] core::Result<std::vector<core::Event>> attend(const State& state, const core::control::Assign& assign);
[[nodiscard]] core::Result<std::vector<core::Event>> attend(const State& state, const core::control::LinkDown& down);
[[nodiscard]] core::Result<std::vector<core::Event>> attend(const State& state, const core::control::LinkUp& up);

}  // namespace gladi::engine
