#pragma once

#include <string_view>

#include "assessment/scorecard.h"

/// Stable spellings for JSON, CSV and tests.
namespace gladi::assessment {

[[nodiscard]] std::string_view nameOf(Rating rating);   ///< "P", "S", "M", "U"
[[nodiscard]] std::string_view nameOf(FactVerdict verdict);
[[nodiscard]] std::string_view nameOf(Reason::Kind kind);
[[nodiscard]] std::string_view nameOf(ObligationResult::State state);
[[nodiscard]] std::string_view nameOf(ActivationResult::Verdict verdict);
[[nodiscard]] std::string_view nameOf(Veto::Kind kind);
[[nodiscard]] std::string_view nameOf(Subject::Kind kind);

}  // namespace gladi::assessment
