#pragma once

#include <vector>

#include "assessment/language/cues.h"

namespace gladi::assessment::language {

/// The cue that begins at this token and is no fixed phrase, such as "belum bisa kami katakan" (pending),
/// "tidak akan menyebut" (withheld) or "bukan milik dinas" (a verdict). Its range is empty when there is none.
[[nodiscard]] Cue openCueAt(const std::vector<Token>& tokens, std::size_t begin, Range sentence);

}  // namespace gladi::assessment::language
