#include "simulator/net/wire/ledger.h"

#include <algorithm>

#include "simulator/codec/lines.h"
#include "simulator/core/activity.h"
#include "simulator/net/wire/frames.h"

namespace gladi::net {

using namespace core;

void Ledger::add(const Record& record) {
    m_last = record.sequence;
    const auto shown = m_visibility.take(record);
    if (!shown) return;
    const auto [reach, isNew] = m_reachIds.try_emplace(shown->reach, static_cast<std::uint32_t>(m_reaches.size()));
    if (isNew) m_reaches.push_back(shown->reach);

    const std::string line = codec::toLine(shown->record);
    const std::string obligation = shown->obligation ? encode(*shown->obligation) : std::string();
    const std::size_t size = line.size() + obligation.size();
    if (m_blocks.empty() || m_blocks.back().size() + size > m_blocks.back().capacity()) m_blocks.emplace_back().reserve(std::max(kBlock, size));
    std::string& block = m_blocks.back();
    m_entries.push_back({record.sequence, reach->second, static_cast<std::uint32_t>(m_blocks.size() - 1), static_cast<std::uint32_t>(block.size()),
                         static_cast<std::uint32_t>(line.size()), static_cast<std::uint32_t>(obligation.size())});
    (block += line) += obligation;
}

bool Ledger::isForTeamAndRole(Reach reach, const Participant& participant) const {
    reach.only = {};
    return reaches(*m_scenario, reach, participant);
}

std::shared_ptr<Ledger::Lens> Ledger::lensOf(const Participant& participant) {
    auto roles = rolesHeld(*m_scenario, participant.roles);
    std::sort(roles.begin(), roles.end());
    auto& known = m_lenses[{participant.team, std::move(roles)}];
    auto lens = known.lock();
    if (!lens) known = lens = std::make_shared<Lens>(participant);
    return lens;
}

Chunk Ledger::chunk(Lens& lens, const ParticipantId& viewer, Sequence after, std::size_t bytes) const {
    lens.m_sees.resize(m_reaches.size(), 0);
    Chunk chunk;
    std::string lines, obligations;
    auto entry = std::upper_bound(m_entries.begin(), m_entries.end(), after, [](Sequence value, const Entry& e) { return value < e.sequence; });
    for (; entry != m_entries.end(); ++entry) {
        const ParticipantId& only = m_reaches[entry->reach].only;
        if (!only.empty()) {
            chunk.isShared = false;
            if (only != viewer) continue;
        }
        char& sees = lens.m_sees[entry->reach];
        if (sees == 0) sees = isForTeamAndRole(m_reaches[entry->reach], lens.m_viewer) ? 1 : 2;
        if (sees == 2) continue;
        if (lines.size() >= bytes) {
            chunk.more = true;
            break;
        }
        if (!lines.empty()) lines += ',';
        lines += text(*entry, 0, entry->line);
        if (entry->obligation > 0) {
            if (!obligations.empty()) obligations += ',';
            obligations += text(*entry, entry->line, entry->obligation);
        }
        chunk.upTo = entry->sequence;
    }
    if (!chunk.more) chunk.upTo = m_last;
    if (!lines.empty()) chunk.frame = recordsFrame(lines, obligations, chunk.more);
    return chunk;
}

}  // namespace gladi::net
