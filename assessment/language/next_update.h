#pragma once

#include <optional>

#include "assessment/language/matching.h"

namespace gladi::assessment::language {

/// Where the sentence says when more will be known: that there will be more ("kabar berikutnya", "kami
/// sampaikan lagi") and a time for it. Without a time it is no promise.
[[nodiscard]] std::optional<Range> nextUpdateIn(const Line& line);

}  // namespace gladi::assessment::language
