#include <catch2/catch.hpp>

#include "tests/unit/engine/play.h"

using namespace gladi::engine;
using namespace gladi::support;

namespace {

/// What the next quarter of an hour brings.
std::vector<Record> goOn(Worlds worlds) { return advance(worlds, worlds.now() + 15min); }

}  // namespace

TEST_CASE("a rumour that grows just after it was sampled is sampled the same way after a resume") {
    // Seen as: the minute's sample, then a post of the same claim at the same moment; the running session sampled a
    // minute later, the resumed one at once.
    Scenario scenario = smallCrisis();
    Inject first = post("pertama", {});
    first.when = negation(happened("note"));
    first.moment.at = ScenarioTime{2min};
    Inject follower = post("susulan", {});
    follower.moment = {Moment::Anchor::Inject, {}, {}, InjectId{"pertama"}, Moment::On::Released, Duration{0}};
    scenario.injects = {first, follower};
    Play play(scenario);
    play.start().until(2min);
    REQUIRE(play.released("susulan") == Duration{2min});
    CHECK(goOn(fold(play.worlds.plan(), play.records)) == goOn(play.worlds));
    CHECK(play.all<event::ClaimSpread>().back().second.reach == 1000);   // both posts
}
