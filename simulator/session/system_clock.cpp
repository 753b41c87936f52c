#include "simulator/session/system_clock.h"

namespace gladi::session {

std::chrono::steady_clock::time_point SystemClock::steady() const { return std::chrono::steady_clock::now(); }

core::WallTime SystemClock::wall() const {
    return std::chrono::time_point_cast<core::WallTime::duration>(std::chrono::system_clock::now());
}

}  // namespace gladi::session
