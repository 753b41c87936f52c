#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gladi::engine {

/// A stream of numbers that is the same on every machine and compiler, unlike those of <random>'s distributions.
/// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    /// A stream of its own for a named purpose, so that adding one draw somewhere moves no other.
    Random(std::uint64_t seed, std::string_view purpose, std::uint64_t number = 0);

    std::uint64_t next();
    /// Uniform in [0, bound); 0 for an empty range.
    std::size_t below(std::size_t bound);

private:
    std::uint64_t m_state;
};

}  // namespace gladi::engine
