#pragma once

#include <memory>

#include "qml/bridge/session_link.h"
#include "simulator/net/link.h"

namespace gladi::app {

/// A participant's way to the session on the trainer's computer. Everything is on the GUI thread; what is submitted during
/// a cut waits in the link.
class NetLink final : public bridge::SessionLink {
    Q_OBJECT

public:
    /// `self` is who the link let in.
    NetLink(std::shared_ptr<net::Link> link, core::ParticipantId self, QObject* parent = nullptr);

    void submit(core::Command command) override;
    [[nodiscard]] bool isHosted() const override { return true; }
    [[nodiscard]] bool isConnected() const override;
    [[nodiscard]] QString denial() const override { return m_denial; }

    /// Hears nothing more. The link itself stays: another window may go on with it.
    void close();

private:
    void take(const std::vector<core::Record>& records);
    [[nodiscard]] bool isOwn(const core::CommandId& id) const { return id.value.starts_with(m_prefix); }

    std::shared_ptr<net::Link> m_link;
    core::ParticipantId m_self;
    std::string m_prefix;      // of commands that are sent from here
    quint64 m_commands = 0;
    QString m_denial;
};

}  // namespace gladi::app
