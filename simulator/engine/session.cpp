#include "simulator/engine/session.h"

namespace gladi::engine {

using namespace core;

Session::Session(Worlds worlds, EventLog& log, const Clock& clock, Listener listener)
    : m_worlds(std::move(worlds)), m_log(log), m_clock(clock), m_listener(std::move(listener)) {}

Result<void> Session::keep(std::span<const Record> records) {
    if (records.empty()) return {};
    if (auto kept = m_log.append(records, m_clock.wall()); !kept) {
        m_broken = true;
        return kept;
    }
    if (m_listener) m_listener(records);
    return {};
}

Result<void> Session::advanceTo(ScenarioTime to) { return keep(advance(m_worlds, to)); }

Result<Sequence> Session::submit(const Command& command, ScenarioTime at) {
    std::vector<Record> advanced;
    auto done = handle(m_worlds, at, command, advanced);
    if (auto kept = keep(advanced); !kept) return tl::unexpected(kept.error());
    if (!done) return tl::unexpected(done.error());
    if (auto kept = keep(*done); !kept) return tl::unexpected(kept.error());
    return m_worlds.last();
}

}  // namespace gladi::engine
