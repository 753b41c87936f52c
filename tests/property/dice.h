#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "simulator/engine/random.h"

namespace gladi::property {

/// Chance that is the same on every machine: case number in, choices out.
class Dice {
public:
    explicit Dice(std::uint64_t number) : m_random(number, "property") {}

    /// Uniform in [least, most].
    [[nodiscard]] int between(int least, int most) {
        return least + static_cast<int>(m_random.below(static_cast<std::size_t>(most - least + 1)));
    }
    /// Once in so many times.
    [[nodiscard]] bool onceIn(int times) { return between(1, times) == 1; }
    template <class T>
    [[nodiscard]] const T& oneOf(const std::vector<T>& choices) { return choices[m_random.below(choices.size())]; }
    /// A length of up to so many seconds: often on whole quarter minutes, where much coincides.
    [[nodiscard]] std::chrono::milliseconds upTo(int seconds) {
        if (onceIn(3)) return std::chrono::seconds(between(0, seconds / 15) * 15);
        return std::chrono::milliseconds(between(0, seconds * 1000));
    }

private:
    engine::Random m_random;
};

}  // namespace gladi::property
