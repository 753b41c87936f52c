#include "qml/bridge/running_clock.h"

namespace gladi::bridge {

RunningClock::RunningClock(QObject* parent) : QObject(parent) {
    m_since.start();
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &RunningClock::ticked);
}

void RunningClock::pace(qint64 now, double speed) {
    m_base = now;
    m_speed = speed;
    m_since.restart();
    speed > 0 ? m_tick.start() : m_tick.stop();
    emit ticked();
}

qint64 RunningClock::now() const { return m_base + static_cast<qint64>(static_cast<double>(m_since.elapsed()) * m_speed); }

}  // namespace gladi::bridge

#include "moc_running_clock.cpp"
