#include "simulator/engine/pace.h"

#include <algorithm>

namespace gladi::engine {

using core::Duration;
using core::ScenarioTime;

void Pace::standAt(ScenarioTime time) {
    m_base = time;
    m_speed = 0;
}

void Pace::runFrom(ScenarioTime time, Steady now, double speed) {
    m_base = time;
    m_since = now;
    m_speed = speed;
}

ScenarioTime Pace::at(Steady now) const {
    const auto passed = std::chrono::duration<double, std::milli>(std::max(now - m_since, Steady::duration{0}));
    return m_speed == 0 ? m_base : m_base + Duration{static_cast<std::int64_t>(passed.count() * m_speed)};
}

std::optional<Pace::Steady> Pace::when(ScenarioTime time) const {
    if (m_speed == 0) return std::nullopt;
    // One millisecond more, so that rounding never wakes just before it.
    const std::chrono::duration<double, std::milli> wait((static_cast<double>((time - m_base).count()) + 1) / m_speed);
    return m_since + std::chrono::duration_cast<Steady::duration>(wait);
}

}  // namespace gladi::engine
