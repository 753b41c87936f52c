#pragma once

#include <memory>

#include "qml/app/queued_link.h"
#include "simulator/engine/live_session.h"
#include "simulator/session/recorded.h"
#include "simulator/session/system_clock.h"

namespace gladi::app {

/// A session of this program: owns file, clock and session thread.
class LiveLink final : public QueuedLink, private engine::LiveSession::Listener {
    Q_OBJECT

public:
    explicit LiveLink(session::Live live, QObject* parent = nullptr);
    ~LiveLink() override;

    void submit(core::Command command) override;

    /// Ends the session's thread and completes its file; commands are refused from here on.
    void close();
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }

private:
    void onRecords(std::span<const core::Record> records) override { bringRecords(records); }
    void onAccepted(const core::CommandId& id) override { bringAccepted(id); }
    void onRefused(const core::CommandId& id, const core::Error& error) override { bringRefused(id, error); }
    void onPace(core::ScenarioTime now, double speed) override { bringPace(now, speed); }
    void onFailed(const core::Error& error) override { bringFailed(error); }

    session::SystemClock m_clock;
    std::unique_ptr<store::SessionFile> m_file;
    std::unique_ptr<engine::LiveSession> m_session;
};

}  // namespace gladi::app
