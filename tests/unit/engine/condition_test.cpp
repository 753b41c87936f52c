#include <catch2/catch.hpp>

#include "simulator/engine/condition.h"
#include "tests/unit/engine/play.h"

using namespace gladi::engine;
using namespace gladi::support;
using Op = Condition::Op;

namespace {

Condition of(Op op, const std::string& name = "", const std::string& text = "") {
    Condition condition;
    condition.op = op;
    condition.name = name;
    condition.texts = {text};
    return condition;
}
Condition literal(double value) {
    Condition condition;
    condition.number = value;
    return condition;
}
Condition both(Op op, Condition left, Condition right) {
    Condition condition;
    condition.op = op;
    condition.children = {std::move(left), std::move(right)};
    return condition;
}

Play crisis() {
    Scenario scenario = smallCrisis();
    Inject press = question("pers", ScenarioTime{2min});
    press.expect = {expectation("pers/1", Act::Answer, 5min, 10min)};
    scenario.injects = {post("wa", ScenarioTime{1min}), press};
    scenario.variables = {{"korban", 2}};
    Play play(scenario);
    play.start();
    return play;
}

}  // namespace

TEST_CASE("conditions know the time, the phase, variables and what was released when") {
    Play play = crisis();
    play.until(4min);
    CHECK(evaluate(of(Op::Time), play.state) == 240);
    CHECK(evaluate(of(Op::Since, "wa"), play.state) == 180);
    CHECK(evaluate(of(Op::Since, "nanti"), play.state) == -1);
    CHECK(holds(of(Op::Released, "wa"), play.state));
    CHECK(holds(of(Op::InPhase, "awal"), play.state));
    CHECK_FALSE(holds(of(Op::InPhase, "lanjut"), play.state));
    CHECK(evaluate(of(Op::Variable, "korban"), play.state) == 2);
}

TEST_CASE("conditions know what was answered, what it said, and what is late") {
    Play play = crisis();
    play.until(8min);
    CHECK(holds(of(Op::Overdue, "pers"), play.state));
    CHECK_FALSE(holds(of(Op::Lapsed, "pers"), play.state));
    play.command(8min, act::Answer{InjectId{"pers"}, "Kami BANTAH kabar itu"});
    CHECK(holds(of(Op::Answered, "pers"), play.state));
    CHECK(holds(of(Op::Says, "pers", "bantah"), play.state));
    CHECK_FALSE(holds(of(Op::Says, "pers", "maaf"), play.state));
    CHECK_FALSE(holds(of(Op::Declined, "pers"), play.state));
}

TEST_CASE("what an answer says is looked for sentence by sentence, and not where the sentence turns it") {
    Condition denial = of(Op::Says, "pers");
    denial.texts = {"tidak ada kebocoran", "data warga aman"};
    denial.unless = {"bisa mengatakan", "apakah"};
    const auto says = [&](const std::string& text) {
        Play play = crisis();
        play.until(3min);
        play.command(3min, act::Answer{InjectId{"pers"}, text});
        return holds(denial, play.state);
    };
    CHECK(says("Tidak ada   kebocoran."));
    CHECK(says("Baru pukul 08.30 kami bisa mengatakan lebih banyak. Data warga aman."));
    CHECK_FALSE(says("Kami belum bisa mengatakan ada atau tidak ada kebocoran."));
    CHECK_FALSE(says("Sampai pukul 08.30 kami tidak bisa mengatakan tidak ada kebocoran"));
    CHECK_FALSE(says("Kebocoran itu sedang diperiksa."));
}

TEST_CASE("conditions know rumours, facts and acts") {
    Play play = crisis();
    play.until(6min);
    CHECK(evaluate(of(Op::ClaimReach, "racun"), play.state) > 500);
    CHECK_FALSE(holds(of(Op::ClaimClarified, "racun"), play.state));
    CHECK_FALSE(holds(of(Op::FactConfirmed, "F1"), play.state));
    play.command(6min, act::Verify{InjectId{"wa"}, SourceId{"lab"}}).until(8min);
    CHECK(holds(of(Op::FactConfirmed, "F1"), play.state));
    CHECK(holds(happened("verify"), play.state));
    Condition count = happened("verify");
    count.op = Op::Count;
    CHECK(evaluate(count, play.state) == 1);
}

TEST_CASE("and, or, not and comparisons combine them") {
    const Play play = crisis();
    const auto yes = literal(1), no = literal(0);
    CHECK(holds(both(Op::And, yes, yes), play.state));
    CHECK_FALSE(holds(both(Op::And, yes, no), play.state));
    CHECK(holds(both(Op::Or, no, yes), play.state));
    CHECK(holds(negation(no), play.state));
    CHECK(holds(both(Op::Less, literal(1), literal(2)), play.state));
    CHECK(holds(both(Op::GreaterEqual, literal(2), literal(2)), play.state));
    CHECK(holds(both(Op::NotEqual, literal(1), literal(2)), play.state));
}
