#pragma once

#include <vector>

#include "simulator/core/time.h"

namespace gladi::core {

/// How the moments that an author wrote down stand on the exercise's clock once the trainer has put off all that was
/// still to come. Without a shift both are the same.
class Shifts {
public:
    /// What was still to come after `at`, a moment on the clock, comes `by` later. In the order of the log.
    void add(ScenarioTime at, Duration by) { m_shifts.push_back({at, by}); }

    [[nodiscard]] ScenarioTime onClock(ScenarioTime written) const;
    /// The way back: an author's time stands still while everything is put off.
    [[nodiscard]] ScenarioTime asWritten(ScenarioTime clock) const;

private:
    struct Shift {
        ScenarioTime at;
        Duration by{0};
    };
    std::vector<Shift> m_shifts;
};

}  // namespace gladi::core
