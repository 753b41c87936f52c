#include "qml/app/queued_link.h"

#include "qml/bridge/text.h"

namespace gladi::app {

using namespace core;

void QueuedLink::bringRecords(std::span<const Record> records) {
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_arrived.empty();
        m_arrived.insert(m_arrived.end(), records.begin(), records.end());
    }
    if (isFirst) QMetaObject::invokeMethod(this, [this] { deliver(); }, Qt::QueuedConnection);
}

void QueuedLink::deliver() {
    std::vector<Record> records;
    {
        const std::lock_guard lock(m_mutex);
        records.swap(m_arrived);
    }
    if (!records.empty()) emit recordsArrived(records);
}

void QueuedLink::bringAccepted(const CommandId& id) {
    QMetaObject::invokeMethod(this, [this, id] { emit accepted(bridge::toQt(id.value)); }, Qt::QueuedConnection);
}

void QueuedLink::bringRefused(const CommandId& id, const Error& error) {
    QMetaObject::invokeMethod(this, [this, id, error] { emit refused(bridge::toQt(id.value), error); }, Qt::QueuedConnection);
}

void QueuedLink::bringPace(ScenarioTime now, double speed) {
    QMetaObject::invokeMethod(this, [this, now, speed] { emit paced(now.sinceStart.count(), speed); }, Qt::QueuedConnection);
}

void QueuedLink::bringFailed(const Error& error) {
    QMetaObject::invokeMethod(this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
}

}  // namespace gladi::app

#include "moc_queued_link.cpp"
