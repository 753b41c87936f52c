#include "simulator/core/shifts.h"

namespace gladi::core {

ScenarioTime Shifts::onClock(ScenarioTime written) const {
    for (const Shift& shift : m_shifts)
        if (written > shift.at) written = written + shift.by;
    return written;
}

ScenarioTime Shifts::asWritten(ScenarioTime clock) const {
    for (auto shift = m_shifts.rbegin(); shift != m_shifts.rend(); ++shift) {
        if (clock > shift->at + shift->by) clock = clock - shift->by;
        else if (clock > shift->at) clock = shift->at;
    }
    return clock;
}

}  // namespace gladi::core
