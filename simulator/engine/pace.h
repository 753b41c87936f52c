#pragma once

#include <chrono>
#include <optional>

#include "simulator/core/time.h"

namespace gladi::engine {

/// Maps steady time onto scenario time: running at a speed, or standing still. A value.
class Pace {
public:
    using Steady = std::chrono::steady_clock::time_point;

    void standAt(core::ScenarioTime time);
    void runFrom(core::ScenarioTime time, Steady now, double speed);

    [[nodiscard]] core::ScenarioTime at(Steady now) const;
    /// When scenario time will have come to `time`; never while standing still.
    [[nodiscard]] std::optional<Steady> when(core::ScenarioTime time) const;

private:
    core::ScenarioTime m_base;
    Steady m_since;
    double m_speed = 0;
};

}  // namespace gladi::engine
