#include <catch2/catch.hpp>

#include "tests/unit/assessment/water.h"

// What the trainer inserted, took back or put off, and what the score makes of it.

using namespace gladi;
using namespace gladi::assessment;
using namespace gladi::testing;

namespace {

template <class Tell>
ScoreCard steeredScore(Tell tell, core::Scenario scenario = cloudyWater()) {
    Log log{scenario};
    tell(log);
    return score(scenario, log.records(), scenario.rubric);
}

/// One text about the turbidity, published at 20 minutes, and what it says of F1.
template <class Change>
FactVerdict verdictAfter(Change change, core::Fact fact) {
    core::Scenario scenario = cloudyWater();
    fact.match = scenario.facts[0].match;
    scenario.facts = {fact};
    const ScoreCard card = steeredScore([&](Log& log) {
        log.owes(0min, "wa", asking(expect(core::Act::Publish, 30min, 60min), {"F1"}));
        change(log);
        log.publishes(20min, "r1", "Kekeruhan air 8 NTU.").met("wa").endex(90min);
    }, scenario);
    return card.obligations.at(0).facts.at(0).verdict;
}

const auto kNothing = [](Log&) {};
const auto kPutOff = [](Log& log) { log.shifted(5min, 30min); };

}  // namespace

TEST_CASE("an inserted question is owed within its deadline and needs no inject") {
    const ScoreCard card = steeredScore([](Log& log) {
        log.inserted(10min, "sisipan-1", 5min).answers(12min, "sisipan-1", "Air sedang kami periksa.").met("sisipan-1").inserted(20min, "sisipan-2", 5min).endex(90min);
    });
    REQUIRE(card.obligations.size() == 2);
    const ObligationResult& answered = card.obligations[0];
    CHECK(answered.state == ObligationResult::State::Met);
    CHECK(answered.expected.act == core::Act::Answer);
    CHECK(answered.expected.lapse == 20min);
    CHECK(answered.s == 1);
    CHECK(answered.a == 1);
    CHECK(card.obligations[1].state == ObligationResult::State::Missed);
    CHECK(*card.speed.value == 50);
    CHECK(card.objectives.at(0).obligations.empty());
}

TEST_CASE("a wrong answer to an inserted question is wrong") {
    const ScoreCard card = steeredScore([](Log& log) {
        log.inserted(10min, "sisipan-1", 5min).answers(12min, "sisipan-1", "Benar, air PDAM diracun.").met("sisipan-1").endex(90min);
    });
    CHECK(card.obligations.at(0).a == 0);
}

TEST_CASE("nothing is owed for what was taken back, and no rule is put to the test by it") {
    core::Scenario scenario = cloudyWater();
    core::Rule reply;
    reply.id = core::RuleId{"S2"};
    reply.form = core::RuleTemplate::Response;
    reply.activation = {{"released"}, {{"claim", {"racun"}}}};
    reply.target = {{"publish"}, {}};
    scenario.rules = {reply};
    const auto tell = [](bool isWithdrawn) {
        return [isWithdrawn](Log& log) {
            log.owes(1min, "wa", expect(core::Act::Triage), "racun");
            if (isWithdrawn) log.withdrawn(2min, "wa");
            log.endex(90min);
        };
    };
    CHECK(steeredScore(tell(false), scenario).rules.at(0).violated == 1);
    CHECK(*steeredScore(tell(false), scenario).speed.value == 0);
    const ScoreCard card = steeredScore(tell(true), scenario);
    CHECK(card.obligations.empty());
    CHECK_FALSE(card.speed.value);
    CHECK(card.rules.at(0).vacuous);
}

TEST_CASE("a report that was taken back confirms nothing") {
    core::Fact later = fact("F1");
    later.confirmableFrom.reset();
    const auto report = [](Log& log) { log.owes(1min, "memo", expect(core::Act::Acknowledge)).confirmed(1min, "F1", "memo"); };
    CHECK(verdictAfter(report, later) == FactVerdict::Right);
    CHECK(verdictAfter([&](Log& log) { report(log); log.withdrawn(2min, "memo"); }, later) == FactVerdict::Premature);
    CHECK(verdictAfter([&](Log& log) { report(log); log.withdrawn(2min, "memo").confirmed(3min, "F1", "memo-2"); }, later) == FactVerdict::Right);
}

TEST_CASE("the ledger waits with the timeline: what nobody could know is not held against a text") {
    core::Fact later = fact("F1", -60min, 10min);
    CHECK(verdictAfter(kNothing, later) == FactVerdict::Right);
    CHECK(verdictAfter(kPutOff, later) == FactVerdict::Premature);

    core::Fact over = fact("F1");
    over.trueUntil = core::ScenarioTime{10min};
    CHECK(verdictAfter(kNothing, over) == FactVerdict::Wrong);
    CHECK(verdictAfter(kPutOff, over) == FactVerdict::Right);

    core::Fact notYet = fact("F1", 10min, 10min);
    CHECK(verdictAfter(kPutOff, notYet) == FactVerdict::Wrong);
    // What had come before it was put off stays where it was.
    CHECK(verdictAfter([](Log& log) { log.shifted(15min, 30min); }, later) == FactVerdict::Right);
}
