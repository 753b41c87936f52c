#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "simulator/core/events.h"
#include "simulator/core/scenario.h"

namespace gladi::net {

/// Who takes part, as the log says: names, teams, roles, what their tokens must give, and whose link is up.
class Roll {
public:
    /// Takes the record that follows. The participant whose team or roles it changed, if any.
    std::optional<core::ParticipantId> take(const core::Record& record);

    /// In the order in which they became known, those only expected among them.
    [[nodiscard]] const std::vector<core::Participant>& participants() const { return m_participants; }
    [[nodiscard]] const core::Participant* find(const core::ParticipantId& id) const { return core::find(m_participants, id); }
    /// Whose token has this SHA-256.
    [[nodiscard]] const core::Participant* holder(const std::string& credential) const;
    /// Somebody has joined under this id. One whom the trainer only expects is known, but has no token yet.
    [[nodiscard]] bool hasJoined(const core::ParticipantId& id) const { return m_joined.contains(id); }
    [[nodiscard]] std::size_t joined() const { return m_joined.size(); }
    /// Joined, and the link has not been lost since.
    [[nodiscard]] const std::set<core::ParticipantId>& linked() const { return m_linked; }
    /// "peserta-1", "peserta-2" ...: the next that nobody has.
    [[nodiscard]] core::ParticipantId freeId();

private:
    std::vector<core::Participant> m_participants;
    std::map<std::string, core::ParticipantId> m_holders;   // by credential
    std::set<core::ParticipantId> m_joined;
    std::set<core::ParticipantId> m_linked;
    std::uint64_t m_drawn = 0;
};

}  // namespace gladi::net
