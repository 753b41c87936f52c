#include "assessment/rating.h"

#include <algorithm>

namespace gladi::assessment {

Rating ratingOf(double value, const core::Rubric& rubric) {
    // A hair below a band's end is rounding, not performance.
    const double reached = value + 1e-9;
    if (reached >= rubric.performed) return Rating::Performed;
    if (reached >= rubric.some) return Rating::Some;
    if (reached >= rubric.major) return Rating::Major;
    return Rating::Unable;
}

Rating worse(Rating one, Rating other) { return std::max(one, other); }

}  // namespace gladi::assessment
