#pragma once

#include "assessment/scorecard.h"

namespace gladi::assessment {

/// P, S, M or U by the rubric's bands.
[[nodiscard]] Rating ratingOf(double value, const core::Rubric& rubric);
/// The worse of two.
[[nodiscard]] Rating worse(Rating one, Rating other);

}  // namespace gladi::assessment
