#pragma once

#include <memory>

#include "qml/app/queued_link.h"
#include "simulator/hosting/hosting.h"

namespace gladi::app {

/// The trainer's way to the session that this program hosts; records come once they are durable.
class HostLink final : public QueuedLink {
    Q_OBJECT

public:
    using QueuedLink::QueuedLink;
    ~HostLink() override;

    /// What the hosting has to tell; to be given to it when it is made.
    [[nodiscard]] hosting::Hosting::Watcher watcher();
    void attach(std::unique_ptr<hosting::Hosting> hosting) { m_hosting = std::move(hosting); }

    void submit(core::Command command) override;
    /// Ends the session's thread and completes its file. `forGood`: everybody is sent home, else they try to come back.
    void close(bool forGood);

private:
    std::unique_ptr<hosting::Hosting> m_hosting;
};

}  // namespace gladi::app
