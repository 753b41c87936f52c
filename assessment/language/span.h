#pragma once

#include <cstddef>

namespace gladi::assessment::language {

/// Half-open range of bytes of a text.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const Span&, const Span&) = default;
};

}  // namespace gladi::assessment::language
