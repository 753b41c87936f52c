#pragma once

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

#include "simulator/engine/pace.h"
#include "simulator/engine/session.h"

namespace gladi::engine {

/// A session on a thread of its own, run by a clock at the speed the log says. Commands go in from any thread;
/// all that happens comes back through the listener.
class LiveSession {
public:
    /// Called on the session's or the log's thread, one call at a time for each of the two: hand over quickly and return.
    class Listener {
    public:
        virtual ~Listener() = default;
        virtual void onRecords(std::span<const core::Record> records) = 0;
        /// The command's records are durable.
        virtual void onAccepted(const core::CommandId& id) = 0;
        virtual void onRefused(const core::CommandId& id, const core::Error& error) = 0;
        /// Scenario time now and the speed it runs at (0: it stands still); after each change of either.
        virtual void onPace(core::ScenarioTime now, double speed) = 0;
        /// The log can take no more; the session stands still from here on. What was accepted is kept.
        virtual void onFailed(const core::Error& error) = 0;
    };

    /// Clock, log and listener must outlive the session. An exercise that was running goes on running.
    LiveSession(Worlds worlds, core::EventLog& log, const core::Clock& clock, Listener& listener);
    /// Finishes the command under way and flushes the log.
    ~LiveSession();
    LiveSession(const LiveSession&) = delete;
    LiveSession& operator=(const LiveSession&) = delete;

    void post(core::Command command);

private:
    void run();
    void obey(const core::Command& command);
    void repace();
    void fail(const core::Error& error);
    void acknowledge(core::Result<core::Sequence> durable);

    core::EventLog& m_log;
    const core::Clock& m_clock;
    Listener& m_listener;
    Session m_session;     // session thread only, as is all down to m_failed
    Pace m_pace;
    Stage m_pacedStage = Stage::New;
    double m_pacedSpeed = 0;
    bool m_failed = false;

    std::mutex m_mutex;    // guards the rest
    std::condition_variable m_wake;
    std::deque<core::Command> m_commands;
    bool m_closing = false;
    std::optional<core::Error> m_logError;
    std::mutex m_ackMutex;  // guards the next
    std::multimap<core::Sequence, core::CommandId> m_waiting;
    std::thread m_thread;
};

}  // namespace gladi::engine
