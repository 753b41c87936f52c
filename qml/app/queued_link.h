#pragma once

#include <mutex>
#include <span>
#include <vector>

#include "qml/bridge/session_link.h"

namespace gladi::app {

/// A link whose session speaks on other threads: brings what it says over to the thread of this object. Records that come
/// in a burst arrive as one batch.
class QueuedLink : public bridge::SessionLink {
    Q_OBJECT

public:
    using SessionLink::SessionLink;

protected:
    // Any thread.
    void bringRecords(std::span<const core::Record> records);
    void bringAccepted(const core::CommandId& id);
    void bringRefused(const core::CommandId& id, const core::Error& error);
    void bringPace(core::ScenarioTime now, double speed);
    void bringFailed(const core::Error& error);

private:
    void deliver();

    std::mutex m_mutex;                      // guards the next
    std::vector<core::Record> m_arrived;
};

}  // namespace gladi::app
