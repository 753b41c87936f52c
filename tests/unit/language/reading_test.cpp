#include <catch2/catch.hpp>

#include "assessment/language/reading.h"

using namespace gladi;
using namespace gladi::assessment::language;

TEST_CASE("a quantity is found in another form, with its unit and role") {
    core::Scenario scenario;
    core::Fact fact;
    fact.id = core::FactId("F1");
    fact.match.push_back({});
    fact.match.back().number = core::NumberMatch{2300, 0, {"orang"}, {"mengungsi"}};
    scenario.facts.push_back(fact);
    const Reader reader(scenario);
    CHECK(reader.read("Sebanyak 2,3 ribu warga mengungsi.").has(Finding::Kind::FactRight, "F1"));
    CHECK(reader.read("Sebanyak 2.400 warga mengungsi.").has(Finding::Kind::FactWrong, "F1"));
}
