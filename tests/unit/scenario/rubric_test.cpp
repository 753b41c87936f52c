#include <catch2/catch.hpp>

#include <filesystem>

#include "simulator/scenario/loader.h"
#include "simulator/scenario/rubric.h"

using namespace gladi;
using namespace gladi::core;
using namespace std::chrono_literals;

namespace {

Scenario baseScenario() {
    const auto files = scenario::readFolder(std::filesystem::path(GLADI_SOURCE_DIR) / "tests/fixtures/base");
    REQUIRE(files);
    auto loaded = scenario::load(*files);
    REQUIRE(loaded.scenario);
    return std::move(*loaded.scenario);
}

Rubric rubricOf(const std::string& yaml) {
    auto loaded = scenario::loadRubric(yaml, "panel.yaml", baseScenario());
    for (const auto& diagnostic : loaded.diagnostics) INFO(toString(diagnostic));
    REQUIRE(loaded.rubric);
    return *loaded.rubric;
}

/// A rubric with these deadlines, which begin in line 3.
std::string deadlines(const std::string& entries) { return "rubric:\n  deadlines:\n" + entries; }

std::string faultsOf(const std::string& yaml) {
    const auto loaded = scenario::loadRubric(yaml, "panel.yaml", baseScenario());
    std::string faults;
    for (const auto& fault : loaded.diagnostics) faults += std::to_string(fault.line) + ":" + std::to_string(fault.column) + " " + fault.code + "\n";
    CHECK(loaded.rubric.has_value() == faults.empty());
    return faults;
}

}  // namespace

TEST_CASE("what a panel's rubric leaves out is the scenario's") {
    Scenario scenario = baseScenario();
    scenario.rubric.performed = 90;
    scenario.rubric.speedWeight = 0.4;
    const auto loaded = scenario::loadRubric("rubric: {correction_window: 10m}\n", "panel.yaml", scenario);
    REQUIRE(loaded.rubric);
    CHECK(loaded.rubric->correctionWindow == Duration{10min});
    CHECK(loaded.rubric->performed == 90);
    CHECK(loaded.rubric->speedWeight == 0.4);
}

TEST_CASE("deadlines name one obligation, all of an act, or an act of an inject") {
    const Rubric rubric = rubricOf(deadlines("    - {obligation: wa-1/2, target: 10m, lapse: 18m}\n"
                                             "    - {act: answer, target: 3m}\n"
                                             "    - {inject: pers-1, act: answer, lapse: 6m}\n"
                                             "    - {act: publish, kind: clarification, lapse: 20m}\n"
                                             "    - {inject: telepon/1, target: 90s}\n"));
    REQUIRE(rubric.deadlines.size() == 5);
    CHECK(rubric.deadlines[0] == Deadline{ObligationId{"wa-1/2"}, {}, {}, {}, Duration{10min}, Duration{18min}});
    CHECK(rubric.deadlines[2] == Deadline{{}, InjectId{"pers-1"}, Act::Answer, {}, {}, Duration{6min}});
    CHECK(rubric.deadlines[3].kind == StatementKind::Clarification);
}

TEST_CASE("each fault of a deadline is told in its place") {
    CHECK(faultsOf(deadlines("    - {target: 10m}\n")) == "3:7 missing-key\n");
    CHECK(faultsOf(deadlines("    - {act: answer}\n")) == "3:7 missing-key\n");
    CHECK(faultsOf(deadlines("    - {obligation: wa-1/3, target: 1m}\n")) == "3:20 unknown-reference\n");
    CHECK(faultsOf(deadlines("    - {inject: wa-9, target: 1m}\n")) == "3:16 unknown-reference\n");
    CHECK(faultsOf(deadlines("    - {inject: pers-2, target: 1m}\n")) == "3:16 unknown-reference\n");     // asks for nothing
    CHECK(faultsOf(deadlines("    - {inject: wa-1, act: answer, target: 1m}\n")) == "3:16 unknown-reference\n");
    CHECK(faultsOf(deadlines("    - {obligation: wa-1/1, act: triage, target: 1m}\n")) == "3:28 misplaced-key\n");
    CHECK(faultsOf(deadlines("    - {act: answer, kind: holding, target: 1m}\n")) == "3:21 misplaced-key\n");
    CHECK(faultsOf(deadlines("    - {act: jawab, target: 1m}\n")) == "3:13 unknown-value\n");
    CHECK(faultsOf(deadlines("    - {act: answer, target: sebentar}\n")) == "3:29 bad-duration\n");
    CHECK(faultsOf(deadlines("    - {act: answer, targt: 1m, lapse: 5m}\n")) == "3:21 unknown-key\n");
    CHECK(faultsOf(deadlines("    - {act: answer, lapse: 5m}\n    - {act: answer, lapse: 6m}\n")) == "4:7 duplicate-id\n");
    CHECK(faultsOf("rubric:\n  deadlines: 5m\n") == "2:14 wrong-type\n");
}

TEST_CASE("no obligation may lapse before its target, whichever deadlines meet in it") {
    CHECK(faultsOf(deadlines("    - {act: answer, target: 11m}\n")) == "3:29 target-lapse\n");   // pers-1/1 lapses after 10m
    CHECK(faultsOf(deadlines("    - {act: answer, target: 11m, lapse: 12m}\n")) == "");
    CHECK(faultsOf(deadlines("    - {act: answer, target: 11m, lapse: 12m}\n    - {inject: pers-1, lapse: 10m}\n")) == "4:31 target-lapse\n");
}

TEST_CASE("a scenario's own rubric has no deadlines: they stand where the obligations are") {
    auto files = scenario::readFolder(std::filesystem::path(GLADI_SOURCE_DIR) / "tests/fixtures/base");
    REQUIRE(files);
    std::string& head = (*files)["scenario.yaml"];
    head.replace(head.find("rubric:\n"), 8, "rubric:\n  deadlines: [{act: answer, target: 1m}]\n");
    const auto found = scenario::load(*files).diagnostics;
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "misplaced-key");
}
