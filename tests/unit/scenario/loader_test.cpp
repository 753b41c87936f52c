#include <catch2/catch.hpp>

#include <algorithm>

#include "simulator/scenario/loader.h"
#include "simulator/scenario/responses.h"

using namespace gladi;
using namespace std::chrono_literals;

namespace {

scenario::FileSet baseFiles() {
    auto files = scenario::readFolder(std::string(GLADI_SOURCE_DIR) + "/tests/fixtures/base");
    REQUIRE(files);
    return *files;
}

core::Scenario loaded() {
    const auto result = scenario::load(baseFiles());
    for (const auto& diagnostic : result.diagnostics) UNSCOPED_INFO(scenario::toString(diagnostic));
    REQUIRE(result.scenario);
    CHECK(result.diagnostics.empty());
    return *result.scenario;
}

const core::Inject& inject(const core::Scenario& scenario, const std::string& id) {
    const core::Inject* found = core::find(scenario.injects, core::InjectId{id});
    REQUIRE(found != nullptr);
    return *found;
}

core::ScenarioTime at(core::Duration time) { return {time}; }

}  // namespace

TEST_CASE("A whole scenario is read as it was written") {
    const auto s = loaded();
    CHECK(s.id.value == "base");
    CHECK(s.duration == 20min);
    CHECK(s.phases.at(1).at == at(8min));
    CHECK(s.title.in(core::Language::English) == "Example");
    CHECK(s.summary.indonesian == "Satu skenario kecil.");
    CHECK(s.roles.at(0).covers.at(0).value == "jubir");
    CHECK(s.test.at(0).answer == 0);
    CHECK(s.debrief.size() == 1);
    CHECK(s.variables.at("korban") == 2);
    CHECK(s.rubric.speedWeight == Approx(0.30));
    CHECK(s.facts.at(0).match.at(0).number->value == 8);
    CHECK(s.claims.at(0).checks.at(0).verdict == core::Truth::False);
    CHECK(s.rules.at(0).form == core::RuleTemplate::Precedence);
}

TEST_CASE("A rule weighs what its basis weighs") {
    const auto s = loaded();
    CHECK(s.rules.at(0).weight == 2);
    CHECK(s.rules.at(1).weight == 1);
    CHECK(s.rules.at(2).weight == 3);
}

TEST_CASE("Obligations are numbered from 1 within their inject") {
    CHECK(inject(loaded(), "wa-1").expect.at(1).id.value == "wa-1/2");
}

TEST_CASE("Rounds become injects of their own, one each so often") {
    const auto s = loaded();
    CHECK(core::find(s.injects, core::InjectId{"telepon"}) == nullptr);
    CHECK(inject(s, "telepon/1").moment.at == at(10min));
    CHECK(inject(s, "telepon/2").moment.at == at(12min));
    CHECK(inject(s, "telepon/2").from.value == "bagus");
    CHECK(inject(s, "telepon/1").expect.at(0).id.value == "telepon/1/1");
}

TEST_CASE("Target and lapse have defaults by act and kind") {
    auto files = baseFiles();
    const auto expecting = [&](const std::string& expectation) {
        auto changed = files;
        auto& timeline = changed["timeline.yaml"];
        const std::string line = "{act: triage, target: 5m, lapse: 10m}";
        timeline.replace(timeline.find(line), line.size(), expectation);
        auto& scenario = changed["scenario.yaml"];
        scenario.replace(scenario.find("20m"), 3, "6h");
        const auto result = scenario::load(changed);
        for (const auto& diagnostic : result.diagnostics) UNSCOPED_INFO(scenario::toString(diagnostic));
        REQUIRE(result.scenario);
        const auto& made = inject(*result.scenario, "wa-1").expect.at(0);
        return std::pair{made.target, made.lapse};
    };
    using Span = std::pair<core::Duration, core::Duration>;
    CHECK(expecting("{act: triage}") == Span{15min, 1h});
    CHECK(expecting("{act: publish, kind: holding}") == Span{15min, 1h});
    CHECK(expecting("{act: publish, kind: statement}") == Span{1h, 3h});
    CHECK(expecting("{act: publish, kind: clarification}") == Span{1h, 4h});
    CHECK(expecting("{act: publish, kind: update}") == Span{1h, 2h});
    CHECK(expecting("{act: triage, target: 90m}") == Span{90min, 90min});
}

TEST_CASE("A plain text is in the scenario's language") {
    auto files = baseFiles();
    auto& text = files["scenario.yaml"];
    text.replace(text.find("language: id"), 12, "language: en");
    const auto result = scenario::load(files);
    REQUIRE(result.scenario);
    CHECK(result.scenario->summary.english == "Satu skenario kecil.");
    CHECK(result.scenario->summary.indonesian.empty());
}

TEST_CASE("Responses are read as the acts they are") {
    const auto s = loaded();
    const auto result = scenario::loadResponses(baseFiles().at("responses/ideal.yaml"), "responses/ideal.yaml", s);
    for (const auto& diagnostic : result.diagnostics) UNSCOPED_INFO(scenario::toString(diagnostic));
    REQUIRE(result.script);
    const auto& responses = result.script->responses;
    REQUIRE(responses.size() == 6);
    CHECK(responses[0].moment.at == at(2min));
    CHECK(std::get<core::Action>(responses[0].deed) == core::Action{core::act::Triage{core::InjectId{"wa-1"}, core::Truth::False}});
    CHECK(responses[1].moment.after.value == "wa-1");
    CHECK(responses[1].moment.delay == 1min);
    const auto& release = std::get<scenario::Release>(responses[2].deed);
    CHECK(release.approval);
    CHECK(release.draft.kind == core::StatementKind::Clarification);
}

TEST_CASE("What a session keeps leaves out the answers") {
    const auto played = scenario::asPlayed(baseFiles());
    CHECK(played.contains("media/peta.svg"));
    CHECK_FALSE(played.contains("responses/ideal.yaml"));
}
