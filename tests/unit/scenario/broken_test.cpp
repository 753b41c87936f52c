#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <yaml-cpp/yaml.h>

#include "simulator/scenario/loader.h"

using namespace gladi;

namespace {

const std::filesystem::path kFixtures = std::filesystem::path(GLADI_SOURCE_DIR) / "tests/fixtures";

scenario::FileSet base() {
    auto files = scenario::readFolder(kFixtures / "base");
    REQUIRE(files);
    return *files;
}

/// One change to the base scenario that breaks it.
struct Broken {
    std::string name, file, replace, with, expected;
};

std::vector<Broken> brokenOnes() {
    std::vector<Broken> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(kFixtures / "broken")) {
        if (entry.path().extension() != ".yaml") continue;
        const auto node = YAML::LoadFile(entry.path().string());
        const auto name = entry.path().parent_path().filename().string() + "/" + entry.path().stem().string();
        all.push_back({name, node["file"].as<std::string>(), node["replace"].as<std::string>(), node["with"].as<std::string>(), node["expect"].as<std::string>()});
    }
    return all;
}

std::string shortForm(const scenario::Diagnostic& d) {
    std::ostringstream text;
    text << d.file;
    if (d.line > 0) text << ':' << d.line << ':' << d.column;
    text << ' ' << d.code;
    return text.str();
}

std::string listOf(const std::vector<scenario::Diagnostic>& diagnostics) {
    std::string list;
    for (const auto& diagnostic : diagnostics) list += shortForm(diagnostic) + "\n";
    return list;
}

}  // namespace

TEST_CASE("The base scenario and its responses are without fault") { CHECK(listOf(scenario::check(base())).empty()); }

TEST_CASE("Each broken fixture gives its one diagnostic, in its place, and nothing else") {
    const auto good = base();
    const auto all = brokenOnes();
    CHECK(all.size() >= 60);
    for (const Broken& broken : all) {
        INFO(broken.name);
        auto files = good;
        std::string& text = files[broken.file];
        const auto where = text.find(broken.replace);
        REQUIRE(where != std::string::npos);
        text.replace(where, broken.replace.size(), broken.with);
        CHECK(listOf(scenario::check(files)) == broken.expected + "\n");
    }
}

TEST_CASE("An error leaves no scenario, a warning does") {
    auto files = base();
    files["facts.yaml"] += "  - {id: ajakan-2, title: Ajakan, match: [{any: [masak]}]}\nwords: 1\n";
    CHECK_FALSE(scenario::load(files).scenario);
    files = base();
    auto& facts = files["facts.yaml"];
    facts.insert(facts.find("forbidden:"), "  - {id: mati, statement: Air mati, truth: hoax}\n");
    const auto result = scenario::load(files);
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(result.diagnostics.front().severity == scenario::Severity::Warning);
    CHECK(result.scenario);
}

TEST_CASE("All faults are told at once, in the order of the files") {
    auto files = base();
    auto& head = files["scenario.yaml"];
    head.replace(head.find("duration: 20m"), 13, "duraton: 20m");
    auto& sop = files["sop.yaml"];
    sop.replace(sop.find("absence"), 7, "abscence");
    CHECK(listOf(scenario::load(files).diagnostics) ==
          "scenario.yaml:1:1 missing-key\nscenario.yaml:10:1 unknown-key\nsop.yaml:19:15 unknown-value\n");
}

TEST_CASE("The page about the format lists every code that a fixture shows") {
    std::ifstream page(std::string(GLADI_SOURCE_DIR) + "/docs/scenario-format.md");
    std::stringstream text;
    text << page.rdbuf();
    for (const auto& entry : std::filesystem::directory_iterator(kFixtures / "broken")) {
        INFO(entry.path().filename().string());
        CHECK(text.str().find("`" + entry.path().filename().string() + "`") != std::string::npos);
    }
}

TEST_CASE("A scenario and its folder should have one name") {
    auto files = base();
    CHECK(listOf(scenario::check(files, "base")).empty());
    const auto other = scenario::check(files, "kota-saya");
    CHECK(listOf(other) == "scenario.yaml:2:5 id-folder\n");
    CHECK(other.front().severity == scenario::Severity::Warning);
}

TEST_CASE("Every shipped scenario is without fault") {
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(GLADI_SOURCE_DIR) / "scenarios")) {
        if (!std::filesystem::exists(entry.path() / "scenario.yaml")) continue;
        INFO(entry.path().filename().string());
        const auto files = scenario::readFolder(entry.path());
        REQUIRE(files);
        std::string errors;
        for (const auto& diagnostic : scenario::check(*files))
            if (diagnostic.severity == scenario::Severity::Error) errors += scenario::toString(diagnostic) + "\n";
        CHECK(errors == "");
        const auto loaded = scenario::load(*files);
        if (loaded.scenario) CHECK(loaded.scenario->id.value == entry.path().filename().string());
    }
}
