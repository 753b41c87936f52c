#include "qml/app/host_link.h"

#include "qml/bridge/text.h"

namespace gladi::app {

using namespace core;

HostLink::~HostLink() { close(false); }

hosting::Hosting::Watcher HostLink::watcher() {
    hosting::Hosting::Watcher watcher;
    watcher.records = [this](std::span<const Record> records) { arrived(records); };
    watcher.refused = [this](const CommandId& id, const Error& error) {
        QMetaObject::invokeMethod(this, [this, id, error] { emit refused(bridge::toQt(id.value), error); }, Qt::QueuedConnection);
    };
    watcher.failed = [this](const Error& error) {
        QMetaObject::invokeMethod(this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
    };
    watcher.paced = [this](ScenarioTime now, double speed) {
        QMetaObject::invokeMethod(this, [this, now, speed] { emit paced(now.sinceStart.count(), speed); }, Qt::QueuedConnection);
    };
    return watcher;
}

void HostLink::submit(Command command) {
    if (m_hosting)
        m_hosting->submit(std::move(command));
    else
        emit refused(bridge::toQt(command.id.value), {Error::Code::WrongState, "the room is closed"});
}

void HostLink::close(bool forGood) {
    if (m_hosting && forGood) m_hosting->close();
    m_hosting.reset();
}

void HostLink::arrived(std::span<const Record> records) {
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_arrived.empty();
        m_arrived.insert(m_arrived.end(), records.begin(), records.end());
    }
    if (isFirst) QMetaObject::invokeMethod(this, [this] { deliver(); }, Qt::QueuedConnection);
}

void HostLink::deliver() {
    std::vector<Record> records;
    {
        const std::lock_guard lock(m_mutex);
        records.swap(m_arrived);
    }
    if (!records.empty()) emit recordsArrived(records);
}

}  // namespace gladi::app
