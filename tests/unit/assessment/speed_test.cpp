#include <catch2/catch.hpp>

#include "assessment/obligations.h"
#include "assessment/rating.h"
#include "assessment/speed.h"
#include "tests/unit/assessment/session.h"

using namespace gladi;
using namespace gladi::assessment;
using namespace gladi::testing;
using core::Act;
using State = ObligationResult::State;

namespace {

ObligationResult answered(core::Duration delay, double accuracy, double weight = 1) {
    ObligationResult one;
    one.expected = weighing(weight, expect(Act::Publish, 15min, 60min));
    one.state = State::Met;
    one.delay = delay;
    one.a = accuracy;
    return one;
}

Score speedWith(std::vector<ObligationResult> obligations) {
    timeObligations(obligations);
    return speedOf(obligations, {});
}

template <class Tell>
ObligationResult only(Tell tell) {
    core::Scenario scenario;
    Log log{scenario};
    tell(log);
    const auto all = collectObligations(scenario, log.records());
    REQUIRE(all.size() == 1);
    return all[0];
}

}  // namespace

TEST_CASE("full marks until the target, none from the lapse on, a straight line between") {
    CHECK(timeliness(0min, 15min, 60min) == 1);
    CHECK(timeliness(15min, 15min, 60min) == 1);
    CHECK(timeliness(37min + 30s, 15min, 60min) == 0.5);
    CHECK(timeliness(60min, 15min, 60min) == 0);
    CHECK(timeliness(2h, 15min, 60min) == 0);
    CHECK(timeliness(15min, 15min, 15min) == 1);
    CHECK(timeliness(16min, 15min, 15min) == 0);
}

TEST_CASE("fast and wrong earns nothing; weights count") {
    CHECK(*speedWith({answered(1min, 1)}).value == 100);
    CHECK(*speedWith({answered(1min, 0)}).value == 0);
    CHECK(*speedWith({answered(37min + 30s, 0.5)}).value == 25);
    CHECK(*speedWith({answered(1min, 1, 3), answered(1min, 0, 1)}).value == 75);
    CHECK_FALSE(speedWith({}).value);
}

TEST_CASE("every point of speed names its obligation and the event that answered it") {
    ObligationResult one = answered(37min + 30s, 1);
    one.obligation = core::ObligationId{"x/1"};
    one.metBy = core::Sequence{7};
    const Score score = speedWith({one});
    REQUIRE(score.reasons.size() == 1);
    CHECK(score.reasons[0].kind == Reason::Kind::MetLate);
    CHECK(score.reasons[0].obligation.value == "x/1");
    CHECK(score.reasons[0].event == core::Sequence{7});
    CHECK(score.reasons[0].points == 50);
}

TEST_CASE("the clock of an obligation runs from its release, not from before STARTEX") {
    CHECK(only([](Log& log) { log.owes(3min, "x", expect(Act::Acknowledge)).acknowledges(5min, "x").met("x"); }).delay == core::Duration(2min));
    CHECK(only([](Log& log) { log.owes(-20min, "x", expect(Act::Acknowledge)).acknowledges(5min, "x").met("x"); }).delay == core::Duration(5min));
}

TEST_CASE("unanswered after its target is missed; what was not yet due is left out") {
    const auto open = [](core::Duration at, core::Duration end, bool ended = true) {
        return only([&](Log& log) {
            log.owes(at, "x", expect(Act::Publish, 5min, 20min));
            ended ? log.endex(end) : log.acknowledges(end, "x");
        }).state;
    };
    CHECK(open(0min, 30min) == State::Missed);
    CHECK(open(0min, 5min) == State::Missed);
    CHECK(open(0min, 4min) == State::NotObservable);
    CHECK(open(0min, 10min, false) == State::NotObservable);
}

TEST_CASE("ratings follow the bands") {
    CHECK(ratingOf(80, {}) == Rating::Performed);
    CHECK(ratingOf(79.9, {}) == Rating::Some);
    CHECK(ratingOf(66, {}) == Rating::Some);
    CHECK(ratingOf(50, {}) == Rating::Major);
    CHECK(ratingOf(49.9, {}) == Rating::Unable);
}
