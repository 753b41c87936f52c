#include <catch2/catch.hpp>

#include "tests/unit/engine/play.h"

using namespace gladi::engine;
using namespace gladi::support;
using Code = Error::Code;

namespace {

/// Two questions; one hour long.
Scenario tested() {
    Scenario scenario = smallCrisis();
    scenario.injects = {post("wa", ScenarioTime{1min})};
    scenario.test = {{{"Apa langkah pertama?", ""}, {{"Membantah", ""}, {"Bertanya", ""}}, 1, {}},
                     {{"Siapa yang berbicara?", ""}, {{"Juru bicara", ""}, {"Siapa saja", ""}, {"Tidak ada", ""}}, 0, {}}};
    return scenario;
}

act::AnswerTest before(int question, int option) { return {TestStage::Pre, question, option}; }
act::AnswerTest after(int question, int option) { return {TestStage::Post, question, option}; }

}  // namespace

TEST_CASE("the test is answered before STARTEX and after ENDEX, and at no other time") {
    Play play(tested());
    CHECK_FALSE(play.command(0s, before(0, 1)).refusal);
    CHECK(play.command(0s, after(0, 1)).refused(Code::WrongState));
    play.start();
    CHECK(play.command(2min, before(1, 0)).refused(Code::WrongState));
    CHECK(play.command(2min, after(1, 0)).refused(Code::WrongState));
    play.until(60min);
    CHECK(play.command(60min, before(1, 0)).refused(Code::WrongState));
    CHECK_FALSE(play.command(60min, after(1, 0)).refusal);
    REQUIRE(play.all<event::TestAnswered>().size() == 2);
    CHECK(play.all<event::TestAnswered>()[0].second == event::TestAnswered{TestStage::Pre, 0, 1});
    CHECK(play.all<event::TestAnswered>()[1] == std::pair{Duration{60min}, event::TestAnswered{TestStage::Post, 1, 0}});
}

TEST_CASE("time stands still after ENDEX, however long the test takes") {
    Play play(tested());
    play.start().command(30min, control::End{true}).command(45min, after(0, 0)).until(50min);
    CHECK(play.all<event::TestAnswered>().back().first == Duration{30min});
    CHECK(play.records.back().at == ScenarioTime{30min});
}

TEST_CASE("what the test does not ask cannot be answered") {
    Play play(tested());
    for (const auto& answer : {before(-1, 0), before(2, 0), before(0, -1), before(0, 2)}) CHECK(play.command(0s, answer).refused(Code::UnknownItem));
    Play untested(smallCrisis());
    CHECK(untested.command(0s, before(0, 0)).refused(Code::UnknownItem));
    CHECK(untested.command(0s, act::FinishTest{}).refused(Code::UnknownItem));
}

TEST_CASE("an answer can be changed until the test is handed in") {
    Play play(tested());
    play.command(0s, before(0, 0)).command(0s, before(0, 1)).command(0s, act::FinishTest{TestStage::Pre});
    CHECK_FALSE(play.refusal);
    CHECK(play.command(0s, before(0, 0)).refused(Code::WrongState));
    CHECK(play.command(0s, act::FinishTest{TestStage::Pre}).refused(Code::WrongState));
    play.start().until(60min);
    CHECK_FALSE(play.command(60min, after(0, 1)).refusal);   // the other stage is another test
}

TEST_CASE("everybody takes the test, also who may only read") {
    Play play(tested(), {"pengamat"});
    CHECK_FALSE(play.command(0s, before(0, 0)).refusal);
}

TEST_CASE("a session is over once ENDEX is past and each participant has finished the test") {
    Play play(tested());
    play.command(0s, act::FinishTest{TestStage::Pre}).start().until(59min);
    CHECK_FALSE(play.state.isOver());
    play.until(60min).command(60min, after(0, 0));
    CHECK_FALSE(play.state.isOver());
    CHECK_FALSE(fold(play.state.plan, play.records).isOver());
    play.command(60min, act::FinishTest{TestStage::Post});
    CHECK(play.state.isOver());
    CHECK(fold(play.state.plan, play.records).isOver());

    Play untested(smallCrisis());
    untested.start().until(60min);
    CHECK(untested.state.isOver());
}
