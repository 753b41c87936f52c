#include <catch2/catch.hpp>

#include "simulator/core/time.h"

using namespace gladi::core;
using namespace std::chrono_literals;

TEST_CASE("a scenario time is written as authors write it") {
    CHECK(toString(ScenarioTime{0ms}) == "T+00:00:00");
    CHECK(toString(ScenarioTime{4min + 30s}) == "T+00:04:30");
    CHECK(toString(ScenarioTime{-20min}) == "T-00:20:00");
    CHECK(toString(ScenarioTime{1500ms}) == "T+00:00:01.500");
    CHECK(clockOf(ScenarioTime{1500ms}) == "T+00:00:01");
}

TEST_CASE("a duration is written in its shortest form") {
    CHECK(toString(Duration{0}) == "0s");
    CHECK(toString(Duration{90min}) == "1h30m");
    CHECK(toString(Duration{45s}) == "45s");
}
