#include <catch2/catch.hpp>

#include "assessment/explain.h"
#include "assessment/export/json.h"
#include "tests/unit/assessment/water.h"

using namespace gladi;
using namespace gladi::assessment;
using namespace gladi::testing;
using core::TestStage;

namespace {

/// Five questions of three options; the first option is always right.
core::Scenario asked() {
    core::Scenario scenario = cloudyWater();
    for (int number = 1; number <= 5; ++number)
        scenario.test.push_back({{"Soal " + std::to_string(number), ""}, {{"a", ""}, {"b", ""}, {"c", ""}}, 0, core::ObjectiveId{"O1"}});
    return scenario;
}

/// Answers by p1 unless said otherwise; a blank is no answer.
std::vector<core::Record> sheet(const std::string& before, const std::string& after, const char* by = "p1") {
    std::vector<core::Record> records;
    const auto fill = [&](TestStage stage, const std::string& options) {
        for (std::size_t i = 0; i < options.size(); ++i)
            if (options[i] != ' ')
                records.push_back({core::Sequence{records.size() + 1}, {}, core::ParticipantId{by}, {}, core::event::TestAnswered{stage, static_cast<int>(i), options[i] - 'a'}});
    };
    fill(TestStage::Pre, before);
    fill(TestStage::Post, after);
    return records;
}

Learning learned(const std::string& before, const std::string& after) { return score(asked(), sheet(before, after), {}).learning; }

}  // namespace

TEST_CASE("percentages are of what was answered, the gain is the share of what could still be learned") {
    const Learning learning = learned("aabbb", "aaaab");
    CHECK(learning.before == 40.0);
    CHECK(learning.after == 80.0);
    CHECK(*learning.gain == Approx(2.0 / 3));
    CHECK(learning.questions.size() == 5);
    CHECK(learning.questions[2] == QuestionResult{2, core::ObjectiveId{"O1"}, core::ParticipantId{"p1"}, 1, 0, false, true, core::Sequence{3}, core::Sequence{8}});
}

TEST_CASE("what was unlearned is a loss") { CHECK(*learned("aaabb", "aabbb").gain == Approx(-0.5)); }

TEST_CASE("nothing could be gained by who knew all, and nothing is said of who took one test only") {
    CHECK_FALSE(learned("aaaaa", "aaaaa").gain);
    const Learning early = learned("aabbb", "");
    CHECK(early.before == 40.0);
    CHECK_FALSE(early.after);
    CHECK_FALSE(early.gain);
    CHECK_FALSE(learned("", "aabbb").gain);
}

TEST_CASE("a test that was broken off counts as far as it went, and gains are of questions answered twice") {
    const Learning learning = learned("bbaaa", "ab");
    CHECK(learning.before == 60.0);
    CHECK(learning.after == 50.0);
    CHECK(learning.gain == 0.5);   // of the first two: none, then one
}

TEST_CASE("the last answer to a question counts") {
    auto records = sheet("b", "");
    records.push_back({core::Sequence{2}, {}, core::ParticipantId{"p1"}, {}, core::event::TestAnswered{TestStage::Pre, 0, 0}});
    const Learning learning = score(asked(), records, {}).learning;
    CHECK(learning.before == 100.0);
    CHECK(learning.questions[0].beforeEvent == core::Sequence{2});
}

TEST_CASE("several participants count together") {
    auto records = sheet("ab", "aa");
    for (core::Record& record : sheet("bb", "ba", "p2")) {
        record.sequence.value += 4;
        records.push_back(record);
    }
    const Learning learning = score(asked(), records, {}).learning;
    CHECK(learning.before == 25.0);
    CHECK(learning.after == 75.0);
    CHECK(*learning.gain == Approx(2.0 / 3));
    CHECK(learning.questions.size() == 10);
}

TEST_CASE("answers to what is not asked are left out") {
    std::vector<core::Record> records;
    for (const auto& wrong : {core::event::TestAnswered{TestStage::Pre, 5, 0}, core::event::TestAnswered{TestStage::Pre, -1, 0}, core::event::TestAnswered{TestStage::Pre, 0, 3}})
        records.push_back({core::Sequence{records.size() + 1}, {}, core::ParticipantId{"p1"}, {}, wrong});
    CHECK(score(asked(), records, {}).learning == Learning{});
    CHECK(explain(Learning{}, core::Language::Indonesian).empty());
}

TEST_CASE("the test leaves the three scores as they are") {
    core::Scenario scenario = asked();
    Log log{scenario};
    answerWell(log);
    auto records = log.records();
    const ScoreCard plain = score(scenario, records, {});
    for (core::Record& record : sheet("", "bbbbb")) {
        record.sequence = core::Sequence{records.size() + 1};
        record.at = records.back().at;
        records.push_back(record);
    }
    ScoreCard tested = score(scenario, records, {});
    CHECK(tested.learning.after == 0.0);
    tested.learning = {};
    CHECK(tested == plain);
}

TEST_CASE("one sentence tells both tests, in either language") {
    CHECK(explain(learned("aabbb", "aaaab"), core::Language::Indonesian) ==
          "Tes awal: 2 dari 5 benar (40,0 %); tes akhir: 4 dari 5 benar (80,0 %); peningkatan ternormalisasi 0,67.");
    CHECK(explain(learned("aabbb", ""), core::Language::English) == "Before: 2 of 5 right (40.0 %); after not taken.");
}
