#pragma once

#include <vector>

#include <QObject>

#include "simulator/core/events.h"
#include "simulator/core/result.h"

namespace gladi::bridge {

/// The way from the GUI thread to a session, wherever that runs: on a thread of this program or across the room's LAN.
/// All signals arrive on the thread of this object.
class SessionLink : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns at once; `accepted` or `refused` follows.
    virtual void submit(gladi::core::Command command) = 0;

    /// Somebody else's session: its clock is not ours to change.
    [[nodiscard]] virtual bool isHosted() const { return false; }
    /// The way is open now; what is submitted while it is not goes out later.
    [[nodiscard]] virtual bool isConnected() const { return true; }
    /// Why the way is closed for good (Words.denial); empty while it is not.
    [[nodiscard]] virtual QString denial() const { return {}; }

signals:
    /// Also when `denial` changed.
    void connectedChanged();
    void recordsArrived(const std::vector<gladi::core::Record>& records);
    void accepted(const QString& commandId);
    void refused(const QString& commandId, const gladi::core::Error& error);
    /// Scenario time in ms and scenario seconds per second (0: it stands).
    void paced(qint64 now, double speed);
    /// The session can no longer be recorded.
    void failed(const gladi::core::Error& error);
};

}  // namespace gladi::bridge
