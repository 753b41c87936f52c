#include "simulator/net/wire/roll.h"

#include "simulator/core/overloaded.h"

namespace gladi::net {

using namespace core;

std::optional<ParticipantId> Roll::take(const Record& record) {
    std::optional<ParticipantId> changed;
    std::visit(Overloaded{[&](const event::SessionOpened& e) {
                              for (const Participant& participant : e.participants) m_participants[participant.id] = participant;
                          },
                          [&](const event::ParticipantJoined& e) {
                              m_participants[e.participant.id] = e.participant;
                              m_joined.insert(e.participant.id);
                              m_linked.insert(e.participant.id);
                              if (!e.credential.empty()) m_holders[e.credential] = e.participant.id;
                          },
                          [&](const event::ParticipantAssigned& e) {
                              const auto known = m_participants.find(e.participant);
                              if (known == m_participants.end()) return;
                              known->second.team = e.team;
                              known->second.roles = e.roles;
                              changed = e.participant;
                          },
                          [&](const event::LinkLost& e) { m_linked.erase(e.participant); },
                          [&](const event::LinkRestored& e) { m_linked.insert(e.participant); },
                          [](const auto&) {}},
               record.event);
    return changed;
}

const Participant* Roll::find(const ParticipantId& id) const {
    const auto known = m_participants.find(id);
    return known == m_participants.end() ? nullptr : &known->second;
}

const Participant* Roll::holder(const std::string& credential) const {
    const auto known = m_holders.find(credential);
    return known == m_holders.end() ? nullptr : find(known->second);
}

ParticipantId Roll::freeId() {
    for (;;) {
        ParticipantId id{"peserta-" + std::to_string(++m_drawn)};
        if (!m_participants.contains(id)) return id;
    }
}

}  // namespace gladi::net
