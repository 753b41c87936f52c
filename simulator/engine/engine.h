#pragma once

#include <vector>

#include "simulator/core/result.h"
#include "simulator/engine/worlds.h"

/// The pure heart of Gladi: time and commands in, records out. No clock, no thread, no file, no random device.
/// The same plan and the same calls give the same records, to the byte.
namespace gladi::engine {

/// Lets scenario time run up to and including `to`: releases what is due, closes what has lapsed, ends at ENDEX.
/// Nothing happens unless the exercise is running.
std::vector<core::Record> advance(Worlds& worlds, core::ScenarioTime to);

/// Advances to `at`, then does the command and all that follows from it, in the worlds that it concerns (routing.h). A
/// refused command changes nothing beside the advance, whose records come back through `advanced`. A command id already
/// done gives no records.
core::Result<std::vector<core::Record>> handle(Worlds& worlds, core::ScenarioTime at, const core::Command& command,
                                               std::vector<core::Record>& advanced);

/// When something next happens by itself; none when the exercise is not running.
[[nodiscard]] std::optional<core::ScenarioTime> nextDue(const Worlds& worlds);

}  // namespace gladi::engine
