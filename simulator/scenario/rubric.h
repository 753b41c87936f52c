#pragma once

#include <string_view>

#include "simulator/scenario/loader.h"

namespace gladi::scenario {

struct LoadedRubric {
    std::optional<core::Rubric> rubric;   ///< only when nothing of severity Error was found
    std::vector<Diagnostic> diagnostics;
};

/// A rubric by itself, to score sessions of this scenario anew: YAML with the key `rubric:` as in scenario.yaml, and
/// `deadlines:` in it. What it leaves out is the scenario's. Takes any bytes, as `load` does.
[[nodiscard]] LoadedRubric loadRubric(std::string_view bytes, const std::string& filename, const core::Scenario& scenario);

}  // namespace gladi::scenario
