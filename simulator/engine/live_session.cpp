#include "simulator/engine/live_session.h"

namespace gladi::engine {

using namespace core;

LiveSession::LiveSession(Worlds worlds, EventLog& log, const Clock& clock, Listener& listener)
    : m_log(log), m_clock(clock), m_listener(listener),
      m_session(std::move(worlds), log, clock, [this](std::span<const Record> records) { m_listener.onRecords(records); }) {
    m_log.onDurable([this](Result<Sequence> durable) { acknowledge(std::move(durable)); });
    m_thread = std::thread([this] { run(); });
}

LiveSession::~LiveSession() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
    (void)m_log.flush();  // a failure was or will be told by onFailed; nothing more can be done here
    m_log.onDurable({});
}

void LiveSession::post(Command command) {
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(command));
    }
    m_wake.notify_one();
}

void LiveSession::run() {
    repace();
    for (;;) {
        std::deque<Command> commands;
        std::optional<Error> logError;
        {
            std::unique_lock lock(m_mutex);
            const auto hasWork = [this] { return m_closing || !m_commands.empty() || (m_logError && !m_failed); };
            const auto due = m_failed ? std::nullopt : nextDue(m_session.worlds());
            const auto wakeAt = due ? m_pace.when(*due) : std::nullopt;
            if (wakeAt) {
                // The injected clock may not be the system's: wait for the difference, look again after.
                m_wake.wait_for(lock, *wakeAt - m_clock.steady(), hasWork);
            } else {
                m_wake.wait(lock, hasWork);
            }
            if (m_closing && m_commands.empty()) return;
            commands.swap(m_commands);
            logError = m_logError;
        }
        if (logError && !m_failed) fail(*logError);
        for (const Command& command : commands) obey(command);
        if (m_failed) continue;
        if (auto advanced = m_session.advanceTo(m_pace.at(m_clock.steady())); !advanced) fail(advanced.error());
        repace();
    }
}

void LiveSession::obey(const Command& command) {
    if (m_failed) {
        m_listener.onRefused(command.id, {Error::Code::Io, "the session can no longer be recorded"});
        return;
    }
    const auto done = m_session.submit(command, m_pace.at(m_clock.steady()));
    repace();
    if (!done) {
        m_listener.onRefused(command.id, done.error());
        if (m_session.isBroken()) fail(done.error());
        return;
    }
    bool isDurable = false;
    {
        const std::lock_guard lock(m_ackMutex);
        isDurable = m_log.durable() >= *done;
        if (!isDurable) m_waiting.emplace(*done, command.id);
    }
    if (isDurable) m_listener.onAccepted(command.id);
}

/// After a stage or speed change, or a jump, steady time starts anew from where scenario time is.
void LiveSession::repace() {
    const Worlds& worlds = m_session.worlds();
    const double speed = worlds.first().speed;
    const auto now = m_clock.steady();
    const bool runs = worlds.stage() == Stage::Running;
    const bool jumped = runs && worlds.now() > m_pace.at(now);
    if (worlds.stage() == m_pacedStage && speed == m_pacedSpeed && !jumped) return;
    m_pacedStage = worlds.stage();
    m_pacedSpeed = speed;
    runs ? m_pace.runFrom(worlds.now(), now, speed) : m_pace.standAt(worlds.now());
    m_listener.onPace(worlds.now(), runs ? speed : 0);
}

void LiveSession::fail(const Error& error) {
    m_failed = true;
    m_pace.standAt(m_session.worlds().now());
    m_listener.onPace(m_session.worlds().now(), 0);
    m_listener.onFailed(error);
}

void LiveSession::acknowledge(Result<Sequence> durable) {
    if (!durable) {
        std::multimap<Sequence, CommandId> lost;
        {
            const std::lock_guard lock(m_ackMutex);
            lost.swap(m_waiting);
        }
        for (const auto& [sequence, id] : lost) m_listener.onRefused(id, durable.error());
        {
            const std::lock_guard lock(m_mutex);
            m_logError = durable.error();
        }
        m_wake.notify_one();
        return;
    }
    std::vector<CommandId> accepted;
    {
        const std::lock_guard lock(m_ackMutex);
        const auto end = m_waiting.upper_bound(*durable);
        for (auto it = m_waiting.begin(); it != end; ++it) accepted.push_back(it->second);
        m_waiting.erase(m_waiting.begin(), end);
    }
    for (const CommandId& id : accepted) m_listener.onAccepted(id);
}

}  // namespace gladi::engine
