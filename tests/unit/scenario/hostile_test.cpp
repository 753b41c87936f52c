#include <catch2/catch.hpp>

#include <ctime>
#include <filesystem>
#include <fstream>

#include "simulator/scenario/loader.h"

using namespace gladi;

namespace {

scenario::FileSet with(std::string scenarioYaml) {
    auto files = scenario::readFolder(std::string(GLADI_SOURCE_DIR) + "/tests/fixtures/base");
    REQUIRE(files);
    (*files)["scenario.yaml"] = std::move(scenarioYaml);
    return *files;
}

/// The code that refuses it, within bounded processor time (generous: tests also run under sanitizers).
std::string refusal(std::string scenarioYaml) {
    const std::clock_t start = std::clock();
    const auto result = scenario::load(with(std::move(scenarioYaml)));
    CHECK((std::clock() - start) / CLOCKS_PER_SEC < 20);
    CHECK_FALSE(result.scenario);
    REQUIRE_FALSE(result.diagnostics.empty());
    return result.diagnostics.front().code;
}

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
}

}  // namespace

TEST_CASE("Depth is refused in every way of nesting") {
    CHECK(refusal("needs: " + repeated("[", 10'000) + repeated("]", 10'000)) == "too-deep");
    CHECK(refusal("needs: " + repeated("{a: ", 10'000)) == "too-deep");
    CHECK(refusal("needs:\n  " + repeated("- ", 10'000) + "a") == "too-deep");
    CHECK(refusal(repeated("[{a: ", 5'000) + repeated("}]", 5'000)) == "too-deep");
    CHECK(refusal("needs: " + repeated("[", 10'000)) == "too-deep");  // never closed
    CHECK(refusal("needs: [" + repeated("a, ", 100)) == "yaml-syntax");
    CHECK(refusal(repeated("? ", 10'000) + "a") == "yaml-syntax");
    CHECK(refusal("a: " + repeated("[? ", 10'000)) != "");
    std::string block;
    for (std::size_t depth = 0; depth < 2'000; ++depth) block += std::string(depth, ' ') + "a:\n";
    CHECK(refusal(block) == "too-deep");
}

TEST_CASE("Brackets are refused before they are kept in memory, closed or not") {
    const std::clock_t start = std::clock();
    CHECK(refusal(repeated("[", 3u << 20)) == "too-deep");
    CHECK(refusal("needs: " + repeated("{a: ", 700'000)) == "too-deep");
    CHECK(refusal("needs: " + repeated("[\n", 1u << 20)) == "too-deep");
    CHECK(refusal("needs: [\"]\", " + repeated("[\"]\", ", 300'000)) != "");   // closed for the eye only
    // Of 4 MiB each, a small part is looked at.
    CHECK((std::clock() - start) / CLOCKS_PER_SEC < 10);
    const auto place = scenario::load(with("needs:\n" + repeated("[", 100))).diagnostics.front();
    CHECK(place.line == 2);
    CHECK(place.column == 33);
}

TEST_CASE("Long comments, long texts and long lists in lines are no long brackets") {
    const auto files = scenario::readFolder(std::string(GLADI_SOURCE_DIR) + "/tests/fixtures/base").value();
    const std::string& good = files.at("scenario.yaml");
    CHECK(scenario::load(with(repeated("# ulasan\n", 20'000) + good)).scenario);
    std::string many = good;
    many.replace(many.find("needs: [Tidak ada]"), 18, "needs:\n" + repeated("  - \"[ dan { tanpa akhir\"\n", 20'000));
    const auto loaded = scenario::load(with(many));
    REQUIRE(loaded.scenario);
    CHECK(loaded.scenario->needs.size() == 20'000);
}

TEST_CASE("An alias bomb does not go off") {
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 10; ++i) {
        const std::string last = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + last + ", " + last + ", " + last + "]\n";
    }
    CHECK(refusal(bomb) == "alias");
}

TEST_CASE("Bytes that are no text are refused where they stand") {
    CHECK(refusal(std::string("a: b\n") + '\0' + "c") == "nul-byte");
    CHECK(refusal("a: \xFF\xFE") == "bad-utf8");
    CHECK(refusal("a: \xC0\xAF") == "bad-utf8");       // overlong
    CHECK(refusal("a: \xED\xA0\x80") == "bad-utf8");   // half a surrogate pair
    CHECK(refusal("a: \xE2\x82") == "bad-utf8");       // cut
    CHECK(refusal("") == "empty-file");
    CHECK(refusal("# only a comment\n") == "empty-file");
    const auto result = scenario::load(with("id: é\xFF"));
    CHECK(result.diagnostics.front().line == 1);
    CHECK(result.diagnostics.front().column == 6);  // counted in characters
}

TEST_CASE("Size is refused before anything is built") {
    CHECK(refusal("a: " + std::string(100u << 20, 'x')) == "too-large");
    CHECK(refusal("needs: [" + repeated("a,", 700'000) + "]") == "too-large");
    CHECK(refusal("summary: " + std::string(21'000, 'x')) != "");
}

TEST_CASE("Thousands of faults are cut to what one can read") {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "k" + std::to_string(i) + ": 1\n";
    CHECK(scenario::load(with(text)).diagnostics.size() <= 1000);
}

TEST_CASE("A long chain of injects that wait for each other is checked in bounded time") {
    auto files = with(std::string());
    files = *scenario::readFolder(std::string(GLADI_SOURCE_DIR) + "/tests/fixtures/base");
    std::string chain = "injects:\n";
    for (int i = 0; i < 5'000; ++i)
        chain += "  - {id: w" + std::to_string(i) + ", after: w" + std::to_string(i + 1) + ", channel: grup, from: ratna, text: a}\n";
    files["timeline.yaml"] = chain + "  - {id: w5000, after: w0, channel: grup, from: ratna, text: a}\n";
    const auto result = scenario::load(files);
    CHECK_FALSE(result.scenario);
}

TEST_CASE("A folder that is none, or too large, is refused without reading it in") {
    const auto folder = std::filesystem::temp_directory_path() / "gladi-hostile-folder";
    std::filesystem::create_directories(folder);
    CHECK(scenario::readFolder(folder / "missing").error().code == core::Error::Code::BadInput);
    CHECK(scenario::readFolder(folder).error().code == core::Error::Code::BadInput);
    std::ofstream(folder / "scenario.yaml") << "id: a\n";
    std::filesystem::resize_file(folder / "scenario.yaml", 100u << 20);
    CHECK(scenario::readFolder(folder).error().message.find("scenario.yaml: too large") == 0);
    const auto told = scenario::checkFolder(folder);
    REQUIRE(told.size() == 1);
    CHECK(toString(told.front()).find("scenario.yaml: error: too large") == 0);
    CHECK(told.front().code == "too-large");
    std::filesystem::remove_all(folder);
}
