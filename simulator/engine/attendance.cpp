#include "simulator/engine/attendance.h"

#include <algorithm>

namespace gladi::engine {

using namespace core;

namespace {

using Code = Error::Code;
using Decision = Result<std::vector<Event>>;

constexpr std::size_t kLongestName = 200;       // bytes; of whatever somebody is called
constexpr std::size_t kCredentialLength = 64;   // SHA-256 in hex

bool isName(const std::string& text) { return text.size() <= kLongestName && isPlainText(text); }

bool isCredential(const std::string& text) {
    return text.empty() || (text.size() == kCredentialLength && text.find_first_not_of("0123456789abcdef") == std::string::npos);
}

bool isTeam(const std::vector<TeamId>& teams, const TeamId& team) {
    return team.empty() || teams.empty() || std::find(teams.begin(), teams.end(), team) != teams.end();
}

Result<void> checkPlace(const State& state, const TeamId& team, const std::vector<RoleId>& roles) {
    if (!isTeam(state.teams, team) || !isName(team.value)) return fail(Code::UnknownItem, "no team \"" + team.value + "\"");
    for (const RoleId& role : roles)
        if (find(state.scenario().roles, role) == nullptr) return fail(Code::UnknownItem, "no role \"" + role.value + "\"");
    return {};
}

Result<void> checkOpen(const State& state) {
    if (!state.isOpen()) return fail(Code::WrongState, "no exercise is open");
    return {};
}

Result<const Participant*> known(const State& state, const ParticipantId& id) {
    if (auto open = checkOpen(state); !open) return tl::unexpected(open.error());
    const Participant* participant = find(state.participants, id);
    if (participant == nullptr) return fail(Code::UnknownItem, "\"" + id.value + "\" does not take part");
    return participant;
}

}  // namespace

Result<void> checkTeams(const control::Open& open) {
    for (auto team = open.teams.begin(); team != open.teams.end(); ++team)
        if (team->empty() || !isName(team->value) || std::find(open.teams.begin(), team, *team) != team)
            return fail(Code::BadInput, "\"" + team->value + "\" is no team's own id");
    for (const Participant& participant : open.participants)
        if (!isTeam(open.teams, participant.team)) return fail(Code::BadInput, "no team \"" + participant.team.value + "\"");
    return {};
}

Decision attend(const State& state, const control::Join& join) {
    const Participant& who = join.participant;
    if (auto open = checkOpen(state); !open) return tl::unexpected(open.error());
    if (who.id.empty() || !isName(who.id.value) || !isName(who.name) || !isName(who.agency) || !isName(who.position) || !isCredential(join.credential))
        return fail(Code::BadInput, "this is no participant");
    if (auto place = checkPlace(state, who.team, who.roles); !place) return tl::unexpected(place.error());
    if (find(state.participants, who.id) != nullptr && (join.credential.empty() || state.joined.contains(who.id)))
        return fail(Code::WrongState, "\"" + who.id.value + "\" already takes part");
    return std::vector<Event>{event::ParticipantJoined{who, join.credential}};
}

Decision attend(const State& state, const control::Assign& assign) {
    const auto participant = known(state, assign.participant);
    if (!participant) return tl::unexpected(participant.error());
    if (auto place = checkPlace(state, assign.team, assign.roles); !place) return tl::unexpected(place.error());
    if ((*participant)->team == assign.team && (*participant)->roles == assign.roles) return std::vector<Event>{};
    return std::vector<Event>{event::ParticipantAssigned{assign.participant, assign.team, assign.roles}};
}

Decision attend(const State& state, const control::LinkDown& down) {
    if (auto participant = known(state, down.participant); !participant) return tl::unexpected(participant.error());
    if (state.away.contains(down.participant)) return std::vector<Event>{};
    return std::vector<Event>{event::LinkLost{down.participant}};
}

Decision attend(const State& state, const control::LinkUp& up) {
    if (auto participant = known(state, up.participant); !participant) return tl::unexpected(participant.error());
    if (!state.away.contains(up.participant)) return std::vector<Event>{};
    return std::vector<Event>{event::LinkRestored{up.participant}};
}

}  // namespace gladi::engine
