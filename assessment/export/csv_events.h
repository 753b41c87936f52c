#pragma once

#include <string>
#include <string_view>

#include "simulator/core/events.h"

namespace gladi::assessment::exporting {

/// One event as a row of kejadian.csv. `kind` is its name in the log (docs/event-log.md).
struct EventRow {
    std::string_view kind;
    std::string item, claim, statement, obligation;
    std::string detail;    ///< what else it says, as key=value
    std::string text;
};

[[nodiscard]] EventRow rowOf(const core::Event& event);

}  // namespace gladi::assessment::exporting
