#include "simulator/net/host.h"

#include "simulator/net/room.h"

namespace gladi::net {

Host::Host(HostedSession& session, HostOptions options)
    : m_fingerprint(fingerprintOf(options.certificate.certificate).value_or("")), m_room(std::make_unique<Room>(*this, session, std::move(options))) {
    m_room->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("gladi host"));
}

core::Result<quint16> Host::open() {
    m_thread.start();
    QMetaObject::invokeMethod(m_room.get(), "begin", Qt::QueuedConnection);
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_began.has_value(); });
    return *m_began;
}

Host::~Host() {
    if (!m_thread.isRunning()) return;   // never opened
    m_room.release()->deleteLater();   // on its own thread, at the latest when that ends
    m_thread.quit();
    m_thread.wait();
}

void Host::publish(std::span<const core::Record> records) {
    if (!records.empty()) post(Publish{{records.begin(), records.end()}});
}
void Host::setPace(core::ScenarioTime now, double speed) { post(down::Pace{now, speed}); }
void Host::accepted(const core::CommandId& id) { post(down::Accepted{id}); }
void Host::refused(const core::CommandId& id, const core::Error& error) { post(down::Refused{id, error}); }
void Host::failed(const core::Error& error) { post(down::Failed{error}); }
void Host::setCode(std::string code) { post(SetCode{std::move(code)}); }
void Host::setSeats(std::vector<Seat> seats) { post(SetSeats{std::move(seats)}); }
void Host::close() { post(Close{}); }

void Host::post(Letter letter) {
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        wake = m_letters.empty();
        m_letters.push_back(std::move(letter));
    }
    if (wake) QMetaObject::invokeMethod(m_room.get(), "collect", Qt::QueuedConnection);
}

std::vector<Host::Letter> Host::collect() {
    std::vector<Letter> letters;
    const std::lock_guard lock(m_mutex);
    letters.swap(m_letters);
    return letters;
}

void Host::began(core::Result<quint16> port) {
    {
        const std::lock_guard lock(m_mutex);
        m_began = std::move(port);
    }
    m_changed.notify_all();
}

}  // namespace gladi::net

#include "moc_host.cpp"
