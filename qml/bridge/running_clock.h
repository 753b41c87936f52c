#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace gladi::bridge {

/// Scenario time as a window shows it: runs on by itself between two words of the session.
class RunningClock : public QObject {
    Q_OBJECT

public:
    explicit RunningClock(QObject* parent = nullptr);

    /// Scenario time now, in ms, and scenario ms per ms from here on (0: it stands).
    void pace(qint64 now, double speed);
    [[nodiscard]] qint64 now() const;

signals:
    /// Several times a second while it runs, and when it was set.
    void ticked();

private:
    qint64 m_base = 0;
    double m_speed = 0;
    QElapsedTimer m_since;
    QTimer m_tick;
};

}  // namespace gladi::bridge
