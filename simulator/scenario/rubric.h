#pragma once

#include <string_view>

#include "simulator/scenario/loader.h"

namespace gladi::scenario {

struct LoadedRubric {
    std::optional<core::Rubric> rubric;   ///< only when nothing of severity Error was found
    std::vector<Diagnostic> diagnostics;
};

/// A rubric by itself, to score a session anew: YAML with the key `rubric:` as in scenario.yaml and nothing else.
/// Takes any bytes, as `load` does.
[[nodiscard]] LoadedRubric loadRubric(std::string_view bytes, const std::string& filename);

}  // namespace gladi::scenario
