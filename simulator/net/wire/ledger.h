#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/net/wire/visibility.h"

namespace gladi::net {

/// Messages for one way of seeing things: what a participant with this team and these roles gets.
struct Chunk {
    std::string frame;         ///< empty: nothing in it for this viewer
    core::Sequence upTo;       ///< the next chunk follows from here
    bool more = false;         ///< there is more right now
    bool isShared = true;      ///< the same for all who look through this lens
};

/// All that participants may see of a session, written once for all of them. Each connection only remembers up to
/// where it has been sent, so that a slow one costs no memory. For one thread.
class Ledger {
public:
    /// The scenario must outlive it.
    explicit Ledger(const core::Scenario& scenario) : m_scenario(&scenario), m_visibility(scenario) {}

    /// Takes the record that follows.
    void add(const core::Record& record);
    [[nodiscard]] core::Sequence last() const { return m_last; }

    /// A participant's eyes: which of the ledger's reaches are for them. Those of one team and role share one.
    class Lens;
    [[nodiscard]] std::shared_ptr<Lens> lensOf(const core::Participant& participant);

    /// What comes after `after`, about `bytes` of it (at least one record). `viewer` is whose lens it is.
    [[nodiscard]] Chunk chunk(Lens& lens, const core::ParticipantId& viewer, core::Sequence after, std::size_t bytes) const;

private:
    struct Entry {
        core::Sequence sequence;
        std::uint32_t reach;
        std::uint32_t block;
        std::uint32_t begin;
        std::uint32_t line;         ///< length
        std::uint32_t obligation;   ///< length of what follows the line
    };
    static constexpr std::size_t kBlock = 1 << 20;

    [[nodiscard]] bool isForTeamAndRole(Reach reach, const core::Participant& participant) const;
    [[nodiscard]] std::string_view text(const Entry& entry, std::size_t from, std::size_t length) const {
        return std::string_view(m_blocks[entry.block]).substr(entry.begin + from, length);
    }

    const core::Scenario* m_scenario;
    Visibility m_visibility;
    core::Sequence m_last;
    std::vector<Reach> m_reaches;
    std::map<Reach, std::uint32_t> m_reachIds;
    std::vector<Entry> m_entries;
    std::vector<std::string> m_blocks;
    std::map<std::pair<core::TeamId, std::vector<core::RoleId>>, std::weak_ptr<Lens>> m_lenses;
};

class Ledger::Lens {
public:
    explicit Lens(core::Participant viewer) : m_viewer(std::move(viewer)) {}

private:
    friend class Ledger;
    core::Participant m_viewer;
    std::vector<char> m_sees;   // by reach: 0 not known yet, 1 yes, 2 no
};

}  // namespace gladi::net
