#include <catch2/catch.hpp>

#include "simulator/engine/pace.h"

using namespace gladi::engine;
using namespace gladi::core;
using namespace std::chrono_literals;

TEST_CASE("scenario time runs at the speed given and stands when told") {
    const Pace::Steady start{100s};
    Pace pace;
    pace.runFrom(ScenarioTime{10min}, start, 5);
    CHECK(pace.at(start + 60s) == ScenarioTime{15min});
    CHECK(pace.when(ScenarioTime{15min}) >= start + 60s);
    CHECK(pace.at(*pace.when(ScenarioTime{15min})) >= ScenarioTime{15min});
    pace.standAt(ScenarioTime{15min});
    CHECK(pace.at(start + 10h) == ScenarioTime{15min});
    CHECK_FALSE(pace.when(ScenarioTime{16min}));
}
