#pragma once

#include <algorithm>
#include <string_view>

namespace gladi::assessment::language {

/// Whether the word is one of a list of words.
template <class List>
[[nodiscard]] constexpr bool isOneOf(const List& words, std::string_view word) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace gladi::assessment::language
