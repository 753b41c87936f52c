#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <fstream>
#include <string>

#include "assessment/language/numerals.h"

using namespace gladi::assessment::language;

namespace {

/// The notation of numerals.tsv.
std::string written(const std::optional<Quantity>& quantity) {
    if (!quantity) return "-";
    const auto number = [](double value) { return fmt::format("{:.13g}", value); };
    if (quantity->ordinal) return "#" + number(quantity->low);
    std::string text;
    switch (quantity->sense) {
        case Quantity::Sense::Exact: text = number(quantity->low); break;
        case Quantity::Sense::About: text = "~" + number(quantity->low); break;
        case Quantity::Sense::AtLeast: text = number(quantity->low) + ".."; break;
        case Quantity::Sense::AtMost: text = ".." + number(quantity->high); break;
        case Quantity::Sense::Between: text = number(quantity->low) + ".." + number(quantity->high); break;
        case Quantity::Sense::Vague: text = "?" + number(quantity->low) + ".." + number(quantity->high); break;
    }
    return quantity->unit.empty() ? text : text + " " + quantity->unit;
}

std::string rounded(const std::string& meaning) {
    const bool isFraction = meaning.starts_with("0.") && meaning.size() > 12;
    return isFraction ? fmt::format("{:.13g}", std::stod(meaning)) : meaning;
}

}  // namespace

TEST_CASE("every form of the table has its value") {
    std::ifstream table(GLADI_SOURCE_DIR "/tests/unit/language/numerals.tsv");
    REQUIRE(table);
    int forms = 0;
    for (std::string line; std::getline(table, line);) {
        if (line.starts_with("#")) continue;
        const auto tab = line.find('\t');
        REQUIRE(tab != std::string::npos);
        const std::string form = line.substr(0, tab);
        INFO(form);
        CHECK(written(quantityOf(form)) == rounded(line.substr(tab + 1)));
        ++forms;
    }
    CHECK(forms >= 150);
}

TEST_CASE("a comma before three digits has two readings") {
    const auto quantity = quantityOf("2,300");
    REQUIRE(quantity);
    CHECK(quantity->low == 2300);
    REQUIRE(quantity->otherwise);
    CHECK(*quantity->otherwise == Approx(2.3));
}

TEST_CASE("amounts are found in a sentence, codes are not") {
    const auto tokens = tokensOf("Sebanyak 12 orang dirawat, dua di antaranya kritis; hubungi 0812-3456-7890.");
    const auto found = quantitiesOf(tokens, {});
    REQUIRE(found.size() == 2);
    CHECK(found[0].low == 12);
    CHECK(found[1].low == 2);
}
