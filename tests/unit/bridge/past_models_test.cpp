// What the lists of scenarios, of past sessions and of results promise.

#include <catch2/catch.hpp>

#include "assessment/names.h"
#include "qml/bridge/evaluation.h"
#include "qml/bridge/list_models.h"
#include "qml/bridge/text.h"
#include "simulator/core/names.h"
#include "tests/unit/bridge/rehearsal.h"

using namespace gladi;
using namespace gladi::test;
using bridge::Evaluation;
using bridge::ObligationResultModel;
using bridge::RuleResultModel;
using bridge::ScenarioListModel;
using bridge::SessionListModel;
using core::Language;

namespace {

bridge::Scored scored(const std::string& folder, const std::string& response) {
    Rehearsal rehearsal(folder);
    rehearsal.play(response, [] {});
    auto card = assessment::score(*rehearsal.scenario, rehearsal.link.records(), rehearsal.scenario->rubric);
    return {rehearsal.scenario, std::move(card), rehearsal.link.records()};
}

bridge::ScenarioEntry scenarioEntry(const char* folder, const char* title) {
    bridge::ScenarioEntry entry;
    entry.folder = folder;
    entry.title = {title, std::string(title) + " in English"};
    core::Role role;
    role.id = core::RoleId{"humas"};
    role.title = {"Petugas humas", "Press officer"};
    entry.roles = {role};
    entry.objectives = {{"Memeriksa dahulu", "Check first"}};
    return entry;
}

bridge::SessionEntry sessionEntry(const char* path, const char* status) {
    return {path, {"Air keruh", "Cloudy water"}, "Sari", QDateTime::fromMSecsSinceEpoch(1'772'712'000'000), status, "T+00:05:00"};
}

}  // namespace

TEST_CASE("every obligation and every rule of a score card has its row, in its order") {
    const auto [folder, response] = GENERATE(table<std::string, std::string>(
        {{"contoh-singkat", "ideal"}, {"contoh-singkat", "poor"}, {"krisis-kesehatan", "average"}, {"kebocoran-data", "poor"}}));
    CAPTURE(folder, response);
    Evaluation evaluation(scored(folder, response));
    const Watched obligations("obligations", *evaluation.obligations()), rules("rules", *evaluation.rules());
    const auto& card = evaluation.scored().card;
    REQUIRE(evaluation.obligations()->rowCount() == static_cast<int>(card.obligations.size()));
    REQUIRE(evaluation.rules()->rowCount() == static_cast<int>(card.rules.size()));
    for (int row = 0; row < evaluation.obligations()->rowCount(); ++row) {
        const auto& result = card.obligations[static_cast<std::size_t>(row)];
        const auto say = [&](int role) { return textAt(*evaluation.obligations(), row, role); };
        CHECK(say(ObligationResultModel::ObligationId) == bridge::toQt(result.obligation.value));
        CHECK(say(ObligationResultModel::State) == bridge::toQt(assessment::nameOf(result.state)));
        const bool met = result.state == assessment::ObligationResult::State::Met;
        CHECK((at(*evaluation.obligations(), row, ObligationResultModel::MetAt).toLongLong() >= 0) == met);
        CHECK((at(*evaluation.obligations(), row, ObligationResultModel::Delay).toLongLong() >= 0) == met);
        CHECK((at(*evaluation.obligations(), row, ObligationResultModel::EventNumber).toULongLong() > 0) == met);
        CHECK_FALSE(say(ObligationResultModel::Excerpt).isEmpty());
        CHECK_FALSE(say(ObligationResultModel::ItemText).isEmpty());
        CHECK(say(ObligationResultModel::Excerpt).size() <= 91);
    }
    for (int row = 0; row < evaluation.rules()->rowCount(); ++row) {
        const auto& result = card.rules[static_cast<std::size_t>(row)];
        const QString verdict = textAt(*evaluation.rules(), row, RuleResultModel::Verdict);
        CHECK(textAt(*evaluation.rules(), row, RuleResultModel::RuleId) == bridge::toQt(result.rule.value));
        CHECK((verdict == "not-activated") == result.vacuous);
        CHECK((verdict == "kept") == (!result.vacuous && result.violated == 0));
        CHECK(at(*evaluation.rules(), row, RuleResultModel::Evidence).toStringList().size() == static_cast<qsizetype>(result.activations.size()));
    }
}

TEST_CASE("another language changes what the results say and leaves every row where it is") {
    Evaluation evaluation(scored("contoh-singkat", "average"));
    const Watched obligations("obligations", *evaluation.obligations()), rules("rules", *evaluation.rules());
    const auto indonesian = rules.mirror.rows;
    evaluation.setLanguage(Language::English);
    CHECK(rules.mirror.rows != indonesian);
    CHECK(rules.mirror.rows == rules.mirror.model());
    CHECK(obligations.mirror.rows == obligations.mirror.model());
    CHECK(rules.mirror.resets == 0);
    CHECK(obligations.mirror.resets == 0);
    evaluation.setLanguage(Language::Indonesian);
    CHECK(rules.mirror.rows == indonesian);
}

TEST_CASE("what the test showed is told in the language of the window") {
    Rehearsal rehearsal("contoh-singkat");
    rehearsal.exercise.answerTest(0, 0);
    rehearsal.exercise.finishTest();
    rehearsal.play("ideal", [] {});
    rehearsal.exercise.answerTest(0, 1);
    rehearsal.exercise.finishTest();
    const auto& records = rehearsal.link.records();
    Evaluation evaluation({rehearsal.scenario, assessment::score(*rehearsal.scenario, records, rehearsal.scenario->rubric), records});
    const Watched test("test", *evaluation.test());
    REQUIRE(evaluation.test()->count() == static_cast<int>(rehearsal.scenario->test.size()));
    const auto& question = rehearsal.scenario->test[0];
    CHECK(textAt(*evaluation.test(), 0, bridge::TestResultModel::Before) == bridge::toQt(question.options[0].indonesian));
    CHECK(textAt(*evaluation.test(), 0, bridge::TestResultModel::After) == bridge::toQt(question.options[1].indonesian));
    evaluation.setLanguage(Language::English);
    CHECK(textAt(*evaluation.test(), 0, bridge::TestResultModel::After) == bridge::toQt(question.options[1].english));
    CHECK(test.mirror.rows == test.mirror.model());
}

TEST_CASE("what was done about a verification is told in the language of the window") {
    Evaluation evaluation(scored("contoh-singkat", "ideal"));
    const auto doneIn = [&](Language language) {
        evaluation.setLanguage(language);
        QStringList done;
        for (int row = 0; row < evaluation.obligations()->rowCount(); ++row)
            if (textAt(*evaluation.obligations(), row, ObligationResultModel::Act) == "verify")
                done.append(textAt(*evaluation.obligations(), row, ObligationResultModel::Done));
        return done;
    };
    const QStringList indonesian = doneIn(Language::Indonesian);
    REQUIRE_FALSE(indonesian.isEmpty());
    CHECK(doneIn(Language::English) != indonesian);
}

TEST_CASE("a session in which nothing was owed has results without rows") {
    bridge::Scored nothing{support::shippedScenario("contoh-singkat"), {}, {}};
    Evaluation evaluation(std::move(nothing));
    const Watched obligations("obligations", *evaluation.obligations()), rules("rules", *evaluation.rules());
    CHECK(evaluation.obligations()->rowCount() == 0);
    CHECK(evaluation.speed() < 0);
    CHECK(evaluation.speedRating().isEmpty());
    evaluation.setLanguage(Language::English);
    CHECK(obligations.mirror.rows.empty());
}

TEST_CASE("the list of scenarios is read anew as a whole and speaks both languages") {
    ScenarioListModel list;
    const Watched watched("scenarios", list);
    int told = 0;
    QObject::connect(&list, &ScenarioListModel::countChanged, [&] { ++told; });
    CHECK(list.count() == 0);
    list.setLanguage(Language::Indonesian);
    list.reset({scenarioEntry("a", "Air keruh"), scenarioEntry("b", "Banjir")});
    CHECK(told == 1);
    CHECK(list.count() == 2);
    CHECK(textAt(list, 1, ScenarioListModel::Title) == "Banjir");
    list.setLanguage(Language::English);
    CHECK(textAt(list, 1, ScenarioListModel::Title) == "Banjir in English");
    CHECK(at(list, 0, ScenarioListModel::RoleTitles).toStringList() == QStringList{"Press officer"});
    CHECK(at(list, 0, ScenarioListModel::RoleIds).toStringList() == QStringList{"humas"});
    CHECK(at(list, 0, ScenarioListModel::Objectives).toStringList() == QStringList{"Check first"});
    CHECK(watched.mirror.rows == watched.mirror.model());
    list.reset({});
    CHECK(told == 2);
    CHECK(list.count() == 0);
}

TEST_CASE("the list of past sessions is read anew as a whole and speaks both languages") {
    SessionListModel list;
    const Watched watched("sessions", list);
    list.reset({sessionEntry("a.gladi", "ended"), sessionEntry("b.gladi", "interrupted")});
    CHECK(textAt(list, 0, SessionListModel::Title) == "Air keruh");
    CHECK(textAt(list, 1, SessionListModel::Status) == "interrupted");
    CHECK(at(list, 0, SessionListModel::Started).toDateTime().isValid());
    list.setLanguage(Language::English);
    CHECK(textAt(list, 0, SessionListModel::Title) == "Cloudy water");
    CHECK(watched.mirror.rows == watched.mirror.model());
}
