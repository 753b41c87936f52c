#pragma once

#include <functional>
#include <span>

#include "simulator/core/log.h"
#include "simulator/core/time.h"
#include "simulator/engine/engine.h"

namespace gladi::engine {

/// An exercise being played: its worlds and the log that they are written to. Not thread-safe; knows scenario time only,
/// so that a headless run, a replay and a live exercise are one code path.
class Session {
public:
    /// Called for each batch of new records, after they were handed to the log (not yet durable).
    using Listener = std::function<void(std::span<const core::Record>)>;

    /// The log must outlive the session and hold exactly the records that made the worlds.
    Session(Worlds worlds, core::EventLog& log, const core::Clock& clock, Listener listener = {});

    [[nodiscard]] const Worlds& worlds() const { return m_worlds; }
    /// The only world of a session without teams.
    [[nodiscard]] const State& state() const { return m_worlds.first(); }

    /// The log has failed: the session is over, for its worlds are ahead of what is kept.
    [[nodiscard]] bool isBroken() const { return m_broken; }

    /// Lets time run. Fails only when the log does.
    core::Result<void> advanceTo(core::ScenarioTime to);

    /// Does a command at a scenario time not before now. Returns the last record it led to (or that was there
    /// when it was done before): the act is acknowledged once the log reports that one durable.
    core::Result<core::Sequence> submit(const core::Command& command, core::ScenarioTime at);

private:
    core::Result<void> keep(std::span<const core::Record> records);

    Worlds m_worlds;
    core::EventLog& m_log;
    const core::Clock& m_clock;
    Listener m_listener;
    bool m_broken = false;
};

}  // namespace gladi::engine
