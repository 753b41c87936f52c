#pragma once

#include <optional>
#include <span>
#include <string>

#include "simulator/core/events.h"
#include "simulator/core/scenario.h"

namespace gladi::session {

/// Where a log departs from what the engine makes of its own acts.
struct Departure {
    core::Sequence sequence;
    std::string message;
};

/// Plays the acts in the log anew and compares every record. Nothing: the log is exactly what this scenario, seed
/// and these acts lead to. A log that was cut between an act and its consequences is no departure; one that was
/// opened on other files than those with this digest (store::digestOf, hex) departs at row 1.
[[nodiscard]] std::optional<Departure> reenact(std::shared_ptr<const core::Scenario> scenario, const std::string& digest,
                                               std::span<const core::Record> records);

}  // namespace gladi::session
