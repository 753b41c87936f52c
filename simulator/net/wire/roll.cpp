#include "simulator/net/wire/roll.h"

#include "simulator/core/overloaded.h"
#include "simulator/core/people.h"

namespace gladi::net {

using namespace core;

std::optional<ParticipantId> Roll::take(const Record& record) {
    keepBook(m_participants, record.event);
    std::optional<ParticipantId> changed;
    std::visit(Overloaded{[&](const event::ParticipantJoined& e) {
                              m_joined.insert(e.participant.id);
                              m_linked.insert(e.participant.id);
                              if (!e.credential.empty()) m_holders[e.credential] = e.participant.id;
                          },
                          [&](const event::ParticipantAssigned& e) {
                              if (find(e.participant) != nullptr) changed = e.participant;
                          },
                          [&](const event::LinkLost& e) { m_linked.erase(e.participant); },
                          [&](const event::LinkRestored& e) { m_linked.insert(e.participant); },
                          [](const auto&) {}},
               record.event);
    return changed;
}

const Participant* Roll::holder(const std::string& credential) const {
    const auto known = m_holders.find(credential);
    return known == m_holders.end() ? nullptr : find(known->second);
}

ParticipantId Roll::freeId() {
    for (;;) {
        ParticipantId id{"peserta-" + std::to_string(++m_drawn)};
        if (find(id) == nullptr) return id;
    }
}

}  // namespace gladi::net
