#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "qml/bridge/session_link.h"
#include "simulator/engine/live_session.h"
#include "simulator/session/recorded.h"
#include "simulator/session/system_clock.h"

namespace gladi::app {

/// A session of this program: owns file, clock and session thread, and brings what happens over to the GUI thread.
/// Records that come in a burst arrive as one batch.
class LiveLink final : public bridge::SessionLink, private engine::LiveSession::Listener {
    Q_OBJECT

public:
    explicit LiveLink(session::Live live, QObject* parent = nullptr);
    ~LiveLink() override;

    void submit(core::Command command) override;

    /// Ends the session's thread and completes its file; commands are refused from here on.
    void close();
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }

private:
    void onRecords(std::span<const core::Record> records) override;
    void onAccepted(const core::CommandId& id) override;
    void onRefused(const core::CommandId& id, const core::Error& error) override;
    void onPace(core::ScenarioTime now, double speed) override;
    void onFailed(const core::Error& error) override;
    void deliver();

    session::SystemClock m_clock;
    std::unique_ptr<store::SessionFile> m_file;
    std::mutex m_mutex;                      // guards the next
    std::vector<core::Record> m_arrived;
    std::unique_ptr<engine::LiveSession> m_session;
};

}  // namespace gladi::app
