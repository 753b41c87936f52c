#pragma once

#include <chrono>
#include <compare>
#include <string>

namespace gladi::core {

/// Length of scenario time. Milliseconds are the finest grain of a log.
using Duration = std::chrono::milliseconds;

/// A moment of the exercise, counted from STARTEX; negative before it.
/// It runs at the session's speed and stands still during a pause.
struct ScenarioTime {
    Duration sinceStart{0};

    friend auto operator<=>(const ScenarioTime&, const ScenarioTime&) = default;
    friend ScenarioTime operator+(ScenarioTime time, Duration length) { return {time.sinceStart + length}; }
    friend ScenarioTime operator-(ScenarioTime time, Duration length) { return {time.sinceStart - length}; }
    friend Duration operator-(ScenarioTime later, ScenarioTime earlier) { return later.sinceStart - earlier.sinceStart; }
};

/// A moment of the world outside, UTC. Only ever recorded beside an event, never part of one.
using WallTime = std::chrono::sys_time<std::chrono::microseconds>;

/// "T+00:04:30", "T-00:20:00"; milliseconds only when there are any.
[[nodiscard]] std::string toString(ScenarioTime time);
/// The same without milliseconds, for people.
[[nodiscard]] std::string clockOf(ScenarioTime time);
/// "1h30m", "90s", "0s": the shortest form that the scenario format reads back.
[[nodiscard]] std::string toString(Duration length);

/// Where time comes from. Passed in, so that tests and headless runs own it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Never goes back; unrelated to the wall.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point steady() const = 0;
    /// For the record's wall column only.
    [[nodiscard]] virtual WallTime wall() const = 0;
};

}  // namespace gladi::core
