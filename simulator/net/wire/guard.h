#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace gladi::net {

using SteadyTime = std::chrono::steady_clock::time_point;
[[nodiscard]] inline SteadyTime steadyNow() { return std::chrono::steady_clock::now(); }

/// Lets so many through in a second, and a burst of so many after a rest.
class Bucket {
public:
    Bucket(double aSecond, double burst) : m_rate(aSecond), m_burst(burst), m_level(burst) {}

    /// Takes one if there is one.
    [[nodiscard]] bool take(SteadyTime now);
    /// How long until there is one.
    [[nodiscard]] std::chrono::milliseconds wait(SteadyTime now);

private:
    void fill(SteadyTime now);

    double m_rate;
    double m_burst;
    double m_level;
    std::optional<SteadyTime> m_filled;
};

/// How wrong codes are answered.
struct GuessRules {
    int free = 3;                                ///< so many are forgiven without a wait
    std::chrono::milliseconds firstWait{1'000};  ///< after the next one; each further one doubles it
    int most = 10;                               ///< so many lock the address
    std::chrono::milliseconds locked = std::chrono::minutes{5};
    /// Wrong ones are forgotten when none has followed for so long.
    std::chrono::milliseconds forgotten = std::chrono::minutes{15};
    /// Addresses that are remembered; the oldest is forgotten for a new one.
    std::size_t remembered = 4096;
};

/// Slows and then stops somebody who guesses codes. One for a room; for one thread.
class GuessGuard {
public:
    explicit GuessGuard(GuessRules rules = {}) : m_rules(rules) {}

    /// How long this address has to wait before the next code is looked at; none: now.
    [[nodiscard]] std::chrono::milliseconds wait(const std::string& address, SteadyTime now) const;

    /// A wrong one. True when it locks the address, once for each lock.
    bool wrong(const std::string& address, SteadyTime now);
    void right(const std::string& address) { m_addresses.erase(address); }

private:
    struct Guesses {
        int wrong = 0;
        SteadyTime last;
        SteadyTime open;   // from when on the next one is looked at
    };
    void forget(SteadyTime now);

    GuessRules m_rules;
    std::map<std::string, Guesses> m_addresses;
};

}  // namespace gladi::net
