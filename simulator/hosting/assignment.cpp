#include "simulator/hosting/assignment.h"

#include <algorithm>
#include <map>
#include <random>

namespace gladi::hosting {

using namespace core;

namespace {

/// Roles to be shared out; those that cover others are for people who play alone.
std::vector<RoleId> sharedRoles(const Scenario& scenario) {
    std::vector<RoleId> roles;
    for (const Role& role : scenario.roles)
        if (role.covers.empty()) roles.push_back(role.id);
    if (roles.empty())
        for (const Role& role : scenario.roles) roles.push_back(role.id);
    return roles;
}

/// Fisher and Yates, with a generator whose numbers are the same on every machine (std::shuffle's use of them is not).
template <class T>
void shuffle(std::vector<T>& values, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    for (std::size_t left = values.size(); left > 1; --left) std::swap(values[left - 1], values[random() % left]);
}

using Offices = std::vector<std::vector<const Participant*>>;

Offices byAgency(const std::vector<const Participant*>& people) {
    std::map<std::string, std::vector<const Participant*>> offices;
    for (const Participant* one : people) offices[one->agency].push_back(one);
    Offices result;
    for (auto& [name, members] : offices) result.push_back(std::move(members));
    std::stable_sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return result;
}

}  // namespace

std::vector<TeamId> numberedTeams(int count) {
    std::vector<TeamId> teams;
    for (int number = 1; number <= count; ++number) teams.push_back(TeamId{"tim-" + std::to_string(number)});
    return teams;
}

std::vector<std::vector<RoleId>> withRoles(const Scenario& scenario, std::size_t members) {
    std::vector<std::vector<RoleId>> held(members);
    if (members == 0) return held;
    const auto covering = std::find_if(scenario.roles.begin(), scenario.roles.end(), [](const Role& role) { return !role.covers.empty(); });
    if (members == 1 && covering != scenario.roles.end()) {
        held[0] = {covering->id};
        return held;
    }
    const auto roles = sharedRoles(scenario);
    for (std::size_t i = 0; i < std::max(members, roles.size()); ++i) held[i % members].push_back(roles[i % roles.size()]);
    return held;
}

std::vector<control::Assign> spread(const Scenario& scenario, const std::vector<Participant>& people, const std::vector<TeamId>& teams, Spread how,
                                    std::uint64_t seed) {
    if (teams.empty()) return {};
    std::vector<const Participant*> order;
    for (const Participant& one : people) order.push_back(&one);
    shuffle(order, seed);

    std::vector<std::vector<const Participant*>> members(teams.size());
    const auto smallest = [&] { return std::min_element(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); }); };
    switch (how) {
        case Spread::Random:
            for (const Participant* one : order) smallest()->push_back(one);
            break;
        case Spread::ByAgency:
            for (const auto& office : byAgency(order)) {
                const auto team = smallest();
                team->insert(team->end(), office.begin(), office.end());
            }
            break;
        case Spread::Mixed:
            // Dealt out office by office, like cards: neighbours of one office come to different teams.
            for (const auto& office : byAgency(order))
                for (const Participant* one : office) smallest()->push_back(one);
            break;
    }
    std::vector<control::Assign> assigned;
    for (std::size_t team = 0; team < teams.size(); ++team) {
        const auto roles = withRoles(scenario, members[team].size());
        for (std::size_t i = 0; i < members[team].size(); ++i) assigned.push_back({members[team][i]->id, teams[team], roles[i]});
    }
    return assigned;
}

control::Assign placeFor(const Scenario& scenario, const ParticipantId& newcomer, const std::vector<Participant>& people, const std::vector<TeamId>& teams) {
    control::Assign place{newcomer, {}, {}};
    std::map<TeamId, std::size_t> sizes;
    for (const TeamId& team : teams) sizes[team] = 0;
    for (const Participant& one : people)
        if (const auto team = sizes.find(one.team); team != sizes.end() && one.id != newcomer) ++team->second;
    for (const TeamId& team : teams)
        if (place.team.empty() || sizes[team] < sizes[place.team]) place.team = team;
    std::map<RoleId, int> holders;
    for (const Participant& one : people)
        if (one.team == place.team && one.id != newcomer)
            for (const RoleId& role : one.roles) ++holders[role];
    if (sizes[place.team] == 0) {
        place.roles = withRoles(scenario, 1).front();
        return place;
    }
    const auto roles = sharedRoles(scenario);
    place.roles = {*std::min_element(roles.begin(), roles.end(), [&](const RoleId& a, const RoleId& b) { return holders[a] < holders[b]; })};
    return place;
}

}  // namespace gladi::hosting
