#include <catch2/catch.hpp>

#include "simulator/engine/spread.h"

using namespace gladi::engine;
using namespace gladi::core;
using namespace std::chrono_literals;

namespace {

double reachAt(const Rumour& rumour, Duration time) { return HalfLifeSpread{Spread{20min, 50}}.reach(rumour, ScenarioTime{time}); }
const Rumour kTenSeeds{{{ScenarioTime{}, 10}}, {}, 0};

}  // namespace

TEST_CASE("a rumour starts with its seeds' audience, is half grown after its half time, and levels off at 6.4 times") {
    CHECK(reachAt(kTenSeeds, -1s) == 0);
    CHECK(reachAt(kTenSeeds, 0s) == Approx(500));
    CHECK(reachAt(kTenSeeds, 20min) == Approx(500 * (1 + 2.7)));
    CHECK(reachAt(kTenSeeds, 24h) == Approx(500 * 6.4));
}

TEST_CASE("an early and strong correction averts more than a late or weak one") {
    const auto corrected = [](Duration at, double strength) {
        Rumour rumour = kTenSeeds;
        rumour.corrections = {{ScenarioTime{at}, strength}};
        return reachAt(rumour, 10h);
    };
    const double untouched = reachAt(kTenSeeds, 10h);
    CHECK(corrected(5min, 0.62) < corrected(40min, 0.62));
    CHECK(corrected(5min, 0.62) < corrected(5min, 0.20));
    CHECK(corrected(40min, 0.20) < untouched);
    CHECK(corrected(0s, 1.0) == Approx(500));
}

TEST_CASE("of several corrections the strongest so far counts") {
    Rumour rumour = kTenSeeds;
    rumour.corrections = {{ScenarioTime{10min}, 0.62}, {ScenarioTime{20min}, 0.20}};
    Rumour once = kTenSeeds;
    once.corrections = {{ScenarioTime{10min}, 0.62}};
    CHECK(reachAt(rumour, 5h) == Approx(reachAt(once, 5h)));
}
