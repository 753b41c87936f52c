#pragma once

#include <string>
#include <vector>

#include "simulator/core/scenario.h"

namespace gladi::assessment::language {

/// What people call the offices of a scenario: its sources and authorities, and the organisations of officials.
struct OfficeNames {
    std::vector<std::string> names;   ///< "Seksi Surveilans Dinas Kesehatan", "Seksi Surveilans", "RSUD"
    std::vector<std::string> proper;  ///< "Surveilans": a common word unless it has a capital
};

[[nodiscard]] OfficeNames officesOf(const core::Scenario& scenario);

}  // namespace gladi::assessment::language
