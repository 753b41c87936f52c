#pragma once

#include <ctime>

namespace gladi::support {

/// Adds up the processor time that one contender of a benchmark takes. Contenders take turns within one iteration, so
/// that a busy machine slows all of them alike and their ratio holds. For work on one thread that waits for nothing.
class Timer {
public:
    template <class Work>
    void run(Work work) {
        const std::clock_t begin = std::clock();
        work();
        m_seconds += static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    }
    [[nodiscard]] double seconds() const { return m_seconds; }

private:
    double m_seconds = 0;
};

}  // namespace gladi::support
