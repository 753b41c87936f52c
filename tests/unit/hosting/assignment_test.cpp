#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

#include "simulator/hosting/assignment.h"
#include "simulator/session/recorded.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::hosting;

namespace {

const Scenario& healthCrisis() {
    static const auto playable = session::openScenario(std::filesystem::path(GLADI_SOURCE_DIR) / "scenarios/krisis-kesehatan");
    REQUIRE(playable);
    return *playable->scenario;
}

/// So many people of each of these offices, in turn.
std::vector<Participant> peopleOf(const std::vector<int>& offices) {
    std::vector<Participant> people;
    for (std::size_t office = 0; office < offices.size(); ++office)
        for (int n = 0; n < offices[office]; ++n) {
            Participant& each = people.emplace_back();
            each.id = ParticipantId{"p-" + std::to_string(people.size())};
            each.agency = "Dinas " + std::to_string(office);
        }
    return people;
}

std::map<TeamId, std::size_t> teamSizes(const std::vector<control::Assign>& assigned) {
    std::map<TeamId, std::size_t> sizes;
    for (const auto& each : assigned) ++sizes[each.team];
    return sizes;
}

/// Largest less smallest; a team that nobody is in counts.
std::size_t unevenness(const std::vector<control::Assign>& assigned, const std::vector<TeamId>& teams) {
    auto sizes = teamSizes(assigned);
    for (const TeamId& team : teams) sizes[team];
    const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most->second - least->second;
}

std::set<RoleId> heldOf(const std::vector<std::vector<RoleId>>& held) {
    std::set<RoleId> roles;
    for (const auto& each : held) roles.insert(each.begin(), each.end());
    return roles;
}

const std::set<RoleId> sharedOut{RoleId{"juru-bicara"}, RoleId{"medsos"}, RoleId{"verifikator"}, RoleId{"pimpinan"}};

Participant memberOf(const std::string& id, const TeamId& team, const std::string& role) { return {ParticipantId{id}, "", team, {RoleId{role}}}; }

}  // namespace

TEST_CASE("teams are numbered from one") {
    CHECK(numberedTeams(2) == std::vector<TeamId>{TeamId{"tim-1"}, TeamId{"tim-2"}});
    CHECK(numberedTeams(0).empty());
}

TEST_CASE("everybody comes into exactly one team, and teams are even") {
    for (const auto how : {hosting::Spread::Random, hosting::Spread::Mixed})
        for (const auto& offices : std::vector<std::vector<int>>{{}, {1}, {3, 1}, {10, 7, 5, 1}, {40, 1, 1}})
            for (const int count : {1, 2, 3, 5}) {
                const auto people = peopleOf(offices);
                const auto teams = numberedTeams(count);
                const auto assigned = spread(healthCrisis(), people, teams, how, 7);
                std::set<ParticipantId> placed;
                for (const auto& each : assigned) {
                    placed.insert(each.participant);
                    CHECK(std::find(teams.begin(), teams.end(), each.team) != teams.end());
                    CHECK_FALSE(each.roles.empty());
                }
                CHECK(assigned.size() == people.size());
                CHECK(placed.size() == people.size());
                CHECK(unevenness(assigned, teams) <= 1);
            }
}

TEST_CASE("people of one office stay together where that is wished") {
    const auto people = peopleOf({6, 5, 4, 2, 1});
    const auto teams = numberedTeams(3);
    const auto assigned = spread(healthCrisis(), people, teams, hosting::Spread::ByAgency, 7);
    CHECK(assigned.size() == people.size());
    std::map<std::string, std::set<TeamId>> teamsOf;
    for (const auto& each : assigned)
        teamsOf[std::find_if(people.begin(), people.end(), [&](const Participant& one) { return one.id == each.participant; })->agency].insert(each.team);
    CHECK(teamsOf.size() == 5);
    for (const auto& [office, where] : teamsOf) CHECK(where.size() == 1);
    CHECK(unevenness(assigned, teams) == 0);   // 6, 5 + 1, 4 + 2
}

TEST_CASE("people of one office come apart where that is wished") {
    const auto people = peopleOf({4, 4, 4});
    const auto assigned = spread(healthCrisis(), people, numberedTeams(4), hosting::Spread::Mixed, 7);
    std::map<std::pair<TeamId, std::string>, int> together;
    for (const auto& each : assigned)
        ++together[{each.team, std::find_if(people.begin(), people.end(), [&](const Participant& one) { return one.id == each.participant; })->agency}];
    CHECK(together.size() == 12);
}

TEST_CASE("the same seed gives the same lot, another one another") {
    const auto people = peopleOf({12, 8});
    const auto teams = numberedTeams(3);
    for (const auto how : {hosting::Spread::Random, hosting::Spread::ByAgency, hosting::Spread::Mixed})
        CHECK(spread(healthCrisis(), people, teams, how, 7) == spread(healthCrisis(), people, teams, how, 7));
    CHECK_FALSE(spread(healthCrisis(), people, teams, hosting::Spread::Random, 7) == spread(healthCrisis(), people, teams, hosting::Spread::Random, 8));
}

TEST_CASE("without teams nobody is assigned") { CHECK(spread(healthCrisis(), peopleOf({3}), {}, hosting::Spread::Random, 7).empty()); }

TEST_CASE("in a team of any size all roles are held") {
    CHECK(withRoles(healthCrisis(), 0).empty());
    CHECK(withRoles(healthCrisis(), 1) == std::vector<std::vector<RoleId>>{{RoleId{"humas"}}});   // covers all others
    for (const std::size_t members : {2, 4, 7}) {
        INFO(members);
        const auto held = withRoles(healthCrisis(), members);
        REQUIRE(held.size() == members);
        CHECK(heldOf(held) == sharedOut);
        std::size_t most = 0, least = 100;
        for (const auto& each : held) {
            most = std::max(most, each.size());
            least = std::min(least, each.size());
        }
        CHECK(least >= 1);
        CHECK(most <= (sharedOut.size() + members - 1) / members);
    }
}

TEST_CASE("whoever comes late goes to the smallest team, the first of several, and does what nobody there does") {
    const auto teams = numberedTeams(2);
    const ParticipantId late{"p-9"};
    CHECK(placeFor(healthCrisis(), late, {}, teams) == control::Assign{late, teams[0], {RoleId{"humas"}}});

    std::vector<Participant> people{memberOf("p-1", teams[0], "juru-bicara"), memberOf("p-2", teams[0], "medsos"), memberOf("p-3", teams[1], "juru-bicara")};
    auto place = placeFor(healthCrisis(), late, people, teams);
    CHECK(place.team == teams[1]);
    CHECK(place.roles == std::vector<RoleId>{RoleId{"medsos"}});   // the next in the scenario's order

    people.push_back(memberOf("p-4", teams[1], "medsos"));
    people.push_back(memberOf("p-5", teams[1], "verifikator"));
    people.push_back(memberOf("p-6", teams[1], "pimpinan"));
    place = placeFor(healthCrisis(), late, people, teams);
    CHECK(place.team == teams[0]);
    CHECK(place.roles == std::vector<RoleId>{RoleId{"verifikator"}});
}

TEST_CASE("whoever comes late is not counted in the team that he leaves, nor people of no team") {
    const auto teams = numberedTeams(2);
    const std::vector<Participant> people{memberOf("p-1", teams[0], "medsos"), memberOf("p-9", teams[1], "medsos"), memberOf("p-2", {}, "medsos"),
                                          memberOf("p-3", TeamId{"tim-lain"}, "medsos")};
    CHECK(placeFor(healthCrisis(), ParticipantId{"p-9"}, people, teams).team == teams[1]);
}
