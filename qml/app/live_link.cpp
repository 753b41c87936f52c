#include "qml/app/live_link.h"

#include "qml/bridge/text.h"

namespace gladi::app {

using namespace core;

LiveLink::LiveLink(session::Live live, QObject* parent) : SessionLink(parent), m_file(std::move(live.file)) {
    engine::LiveSession::Listener& listener = *this;
    m_session = std::make_unique<engine::LiveSession>(std::move(live.worlds), *m_file, m_clock, listener);
}

LiveLink::~LiveLink() { close(); }

void LiveLink::close() {
    m_session.reset();
    m_file.reset();
}

void LiveLink::submit(Command command) {
    if (m_session)
        m_session->post(std::move(command));
    else
        emit refused(bridge::toQt(command.id.value), {Error::Code::WrongState, "the exercise is closed"});
}

void LiveLink::onRecords(std::span<const Record> records) {
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_arrived.empty();
        m_arrived.insert(m_arrived.end(), records.begin(), records.end());
    }
    if (isFirst) QMetaObject::invokeMethod(this, [this] { deliver(); }, Qt::QueuedConnection);
}

void LiveLink::deliver() {
    std::vector<Record> records;
    {
        const std::lock_guard lock(m_mutex);
        records.swap(m_arrived);
    }
    if (!records.empty()) emit recordsArrived(records);
}

void LiveLink::onAccepted(const CommandId& id) {
    QMetaObject::invokeMethod(this, [this, id] { emit accepted(bridge::toQt(id.value)); }, Qt::QueuedConnection);
}

void LiveLink::onRefused(const CommandId& id, const Error& error) {
    QMetaObject::invokeMethod(this, [this, id, error] { emit refused(bridge::toQt(id.value), error); }, Qt::QueuedConnection);
}

void LiveLink::onPace(ScenarioTime now, double speed) {
    QMetaObject::invokeMethod(this, [this, now, speed] { emit paced(now.sinceStart.count(), speed); }, Qt::QueuedConnection);
}

void LiveLink::onFailed(const Error& error) {
    QMetaObject::invokeMethod(this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
}

}  // namespace gladi::app
