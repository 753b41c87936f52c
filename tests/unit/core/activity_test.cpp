#include <catch2/catch.hpp>

#include "simulator/core/activity.h"

using namespace gladi::core;

namespace {

Scenario scenarioWithRumour() {
    Scenario scenario;
    scenario.roles = {{RoleId{"humas"}, {}, {}, {}, {RoleId{"jubir"}}}, {RoleId{"jubir"}, {}, {}, {}, {}}};
    Claim claim;
    claim.id = ClaimId{"racun"};
    claim.impact = Impact::High;
    scenario.claims = {claim};
    return scenario;
}

Record at(std::uint64_t sequence, Event event, const char* by = "") {
    return {Sequence{sequence}, ScenarioTime{}, ParticipantId{by}, {}, std::move(event)};
}

event::ItemReleased post(const char* id, const char* claim) {
    event::ItemReleased released;
    released.item = InjectId{id};
    released.claim = ClaimId{claim};
    released.channel = ChannelId{"medsos"};
    return released;
}

}  // namespace

TEST_CASE("an act on an item carries the item's claim, its impact, and every role of the actor") {
    const Scenario scenario = scenarioWithRumour();
    ActivityReader reader{scenario};
    reader.read(at(1, event::SessionOpened{{}, {}, {}, 0, {{ParticipantId{"p1"}, "", TeamId{}, {RoleId{"humas"}}}}}));
    reader.read(at(2, post("wa-1", "racun")));
    const auto triage = reader.read(at(3, event::ItemTriaged{InjectId{"wa-1"}, ClaimId{"racun"}, Truth::False}, "p1"));

    REQUIRE(triage);
    CHECK(triage->name == "triage");
    CHECK(triage->values("impact") == std::vector<std::string>{"high"});
    CHECK(triage->values("role") == std::vector<std::string>{"humas", "jubir"});
    CHECK(triage->values("correct") == std::vector<std::string>{"yes"});
    CHECK(matches({{"triage"}, {{"claim", {"lain", "racun"}}}}, *triage));
    CHECK(matches({{"triage"}, {{"as", {"!true"}}}}, *triage));
    CHECK_FALSE(matches({{"triage"}, {{"as", {"!hoax"}}}}, *triage));
    CHECK_FALSE(matches({{"triage"}, {{"role", {"medsos"}}}}, *triage));
    CHECK_FALSE(matches({{"publish"}, {}}, *triage));
}

TEST_CASE("an item is for a participant by team, by role, or by a role stood in for") {
    const Scenario scenario = scenarioWithRumour();
    const Participant humas{ParticipantId{"p1"}, "", TeamId{"tim-a"}, {RoleId{"humas"}}};
    CHECK(isAddressed(scenario, {}, humas));
    CHECK(isAddressed(scenario, {"jubir"}, humas));
    CHECK(isAddressed(scenario, {"tim-a"}, humas));
    CHECK_FALSE(isAddressed(scenario, {"tim-b"}, humas));
}
