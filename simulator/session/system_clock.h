#pragma once

#include "simulator/core/time.h"

namespace gladi::session {

/// The machine's own clocks. Safe from any thread.
class SystemClock final : public core::Clock {
public:
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override;
    [[nodiscard]] core::WallTime wall() const override;
};

}  // namespace gladi::session
