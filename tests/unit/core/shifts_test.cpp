#include <catch2/catch.hpp>

#include "simulator/core/shifts.h"

using namespace gladi::core;
using namespace std::chrono_literals;

TEST_CASE("without a shift an author's time is the clock's") {
    const Shifts shifts;
    CHECK(shifts.onClock({10min}) == ScenarioTime{10min});
    CHECK(shifts.asWritten({10min}) == ScenarioTime{10min});
}

TEST_CASE("what was still to come keeps its spacing, what has come stays where it was") {
    Shifts shifts;
    shifts.add({10min}, 5min);
    CHECK(shifts.onClock({10min}) == ScenarioTime{10min});
    CHECK(shifts.onClock({11min}) == ScenarioTime{16min});
    shifts.add({20min}, 1min);   // on the clock: written as 15 minutes
    CHECK(shifts.onClock({11min}) == ScenarioTime{16min});
    CHECK(shifts.onClock({15min}) == ScenarioTime{20min});
    CHECK(shifts.onClock({16min}) == ScenarioTime{22min});
}

TEST_CASE("an author's time stands still while everything is put off, and then goes on") {
    Shifts shifts;
    shifts.add({10min}, 5min);
    CHECK(shifts.asWritten({9min}) == ScenarioTime{9min});
    CHECK(shifts.asWritten({12min}) == ScenarioTime{10min});
    CHECK(shifts.asWritten({15min}) == ScenarioTime{10min});
    CHECK(shifts.asWritten({16min}) == ScenarioTime{11min});
    shifts.add({12min}, 2min);   // put off once more meanwhile
    CHECK(shifts.asWritten({16min}) == ScenarioTime{10min});
    CHECK(shifts.asWritten({18min}) == ScenarioTime{11min});
    CHECK(shifts.onClock({11min}) == ScenarioTime{18min});
}
