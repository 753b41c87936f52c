// What the test before and after an exercise promises to whoever shows it.

#include <catch2/catch.hpp>

#include "qml/bridge/evaluation.h"
#include "qml/bridge/text.h"
#include "tests/unit/bridge/rehearsal.h"

using namespace gladi;
using namespace gladi::test;
using bridge::TestModel;
using bridge::TestResultModel;
using core::TestStage;

namespace {

core::Record answered(std::uint64_t number, TestStage stage, int question, int option, const char* by = "p1") {
    return {core::Sequence{number}, {}, core::ParticipantId{by}, {}, core::event::TestAnswered{stage, question, option}};
}

core::Record finished(std::uint64_t number, TestStage stage) {
    return {core::Sequence{number}, {}, core::ParticipantId{"p1"}, {}, core::event::TestFinished{stage}};
}

bridge::Scored scored(std::vector<core::Record> records) {
    const auto scenario = support::shippedScenario("contoh-singkat");
    auto card = assessment::score(*scenario, records, scenario->rubric);
    return {scenario, std::move(card), std::move(records)};
}

}  // namespace

TEST_CASE("a test shows its questions, what was chosen last, and nothing of what is right") {
    Rehearsal rehearsal("contoh-singkat");
    TestModel& test = *rehearsal.exercise.test();
    const Watched watched("test", test);
    REQUIRE(test.count() == static_cast<int>(rehearsal.scenario->test.size()));
    CHECK(at(test, 1, TestModel::Options).toStringList().size() == 3);
    CHECK(at(test, 1, TestModel::Chosen).toInt() == -1);
    rehearsal.link.insert({answered(1, TestStage::Pre, 1, 0), answered(2, TestStage::Pre, 1, 2), answered(3, TestStage::Pre, 1, 2),
                           answered(4, TestStage::Post, 0, 1), answered(5, TestStage::Pre, 2, 1, "orang-lain")});
    CHECK(at(test, 1, TestModel::Chosen).toInt() == 2);
    CHECK(test.answered() == 1);
    CHECK_FALSE(test.finished());
    rehearsal.link.insert({finished(6, TestStage::Pre)});
    CHECK(test.finished());
    rehearsal.exercise.setLanguage(core::Language::English);
    CHECK(textAt(test, 1, TestModel::Question) == bridge::toQt(rehearsal.scenario->test[1].text.english));
    CHECK(watched.mirror.rows == watched.mirror.model());
    CHECK(watched.mirror.resets == 0);
    CHECK(watched.mirror.idleChanges == 0);
    CHECK(test.roleNames().size() == 3);
}

TEST_CASE("an exercise is over once the test after it is finished, or can no longer be recorded") {
    Rehearsal rehearsal("contoh-singkat");
    bridge::Exercise& exercise = rehearsal.exercise;
    rehearsal.play("ideal", [] {});
    CHECK(exercise.stage() == bridge::Exercise::Ended);
    CHECK(exercise.testing());
    CHECK_FALSE(exercise.isOver());
    SECTION("handed in") {
        exercise.answerTest(0, 1);
        CHECK(exercise.test()->answered() == 1);
        exercise.finishTest();
    }
    SECTION("skipped") { exercise.finishTest(); }
    SECTION("the disk is full") { emit rehearsal.link.failed({core::Error::Code::DiskFull, "full"}); }
    CHECK_FALSE(exercise.testing());
    CHECK(exercise.isOver());
}

TEST_CASE("the results tell what was right once the test after the exercise is finished") {
    const std::vector<core::Record> before{answered(1, TestStage::Pre, 0, 0), answered(2, TestStage::Post, 0, 1)};
    bridge::Evaluation open(scored(before));
    CHECK(open.test()->count() == 0);
    CHECK_FALSE(open.learning().isEmpty());

    auto all = before;
    all.push_back(finished(3, TestStage::Post));
    bridge::Evaluation closed(scored(all));
    const TestResultModel& test = *closed.test();
    const Watched watched("test", *closed.test());
    REQUIRE(test.count() == 5);
    CHECK(textAt(test, 0, TestResultModel::RightAnswer) == textAt(test, 0, TestResultModel::After));
    CHECK_FALSE(at(test, 0, TestResultModel::RightBefore).toBool());
    CHECK(at(test, 0, TestResultModel::RightAfter).toBool());
    CHECK(textAt(test, 1, TestResultModel::Before).isEmpty());
    closed.setLanguage(core::Language::English);
    CHECK(watched.mirror.rows == watched.mirror.model());

    CHECK(bridge::Evaluation(scored({})).learning().isEmpty());
}
