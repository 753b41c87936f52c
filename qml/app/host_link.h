#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "qml/bridge/session_link.h"
#include "simulator/hosting/hosting.h"

namespace gladi::app {

/// The trainer's way to the session that this program hosts. What happens comes over to the GUI thread; records of a burst
/// arrive as one batch, and only once they are durable.
class HostLink final : public bridge::SessionLink {
    Q_OBJECT

public:
    using bridge::SessionLink::SessionLink;
    ~HostLink() override;

    /// What the hosting has to tell; to be given to it when it is made.
    [[nodiscard]] hosting::Hosting::Watcher watcher();
    void attach(std::unique_ptr<hosting::Hosting> hosting) { m_hosting = std::move(hosting); }

    void submit(core::Command command) override;
    /// Ends the session's thread and completes its file. `forGood`: everybody is sent home, else they try to come back.
    void close(bool forGood);

private:
    void arrived(std::span<const core::Record> records);
    void deliver();

    std::mutex m_mutex;                      // guards the next
    std::vector<core::Record> m_arrived;
    std::unique_ptr<hosting::Hosting> m_hosting;
};

}  // namespace gladi::app
