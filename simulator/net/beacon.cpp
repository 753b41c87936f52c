#include "simulator/net/beacon.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>

namespace gladi::net {

namespace {

constexpr std::chrono::milliseconds kEvery{2'000};

/// Asked each time: a laptop changes networks.
std::vector<QHostAddress> broadcasts() {
    std::vector<QHostAddress> addresses;
    for (const QNetworkInterface& network : QNetworkInterface::allInterfaces()) {
        const auto flags = network.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::CanBroadcast)) continue;
        for (const QNetworkAddressEntry& entry : network.addressEntries())
            if (!entry.broadcast().isNull()) addresses.push_back(entry.broadcast());
    }
    return addresses;
}

}  // namespace

Beacon::Beacon(const Announcement& announcement, std::vector<QHostAddress> targets, quint16 port, QObject* parent)
    : QObject(parent), m_datagram(QByteArray::fromStdString(encode(announcement))), m_targets(std::move(targets)), m_port(port),
      m_socket(this), m_timer(this) {
    connect(&m_timer, &QTimer::timeout, this, &Beacon::announce);
    m_timer.start(kEvery);
}

void Beacon::announce() {
    for (const QHostAddress& target : m_targets.empty() ? broadcasts() : m_targets) m_socket.writeDatagram(m_datagram, target, m_port);
}

Discovery::Discovery(QObject* parent) : QObject(parent), m_socket(this), m_timer(this) {
    connect(&m_socket, &QUdpSocket::readyRead, this, &Discovery::read);
    connect(&m_timer, &QTimer::timeout, this, &Discovery::forget);
    m_timer.start(std::chrono::milliseconds{1'000});
}

bool Discovery::listen(const QHostAddress& address, quint16 port) {
    return m_socket.bind(address, port, QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint);
}

void Discovery::read() {
    bool isNews = false;
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(static_cast<qint64>(kLongestAnnouncement) + 1);
        const QByteArray bytes = datagram.data();
        const auto announcement = announcementOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (!announcement) continue;
        const auto key = std::make_pair(datagram.senderAddress().toString(), announcement->port);
        const auto known = m_heard.find(key);
        if (known == m_heard.end() && m_heard.size() >= kMost) continue;
        const FoundRoom room{*announcement, datagram.senderAddress()};
        isNews = isNews || known == m_heard.end() || !(known->second.room == room);
        Heard& heard = m_heard[key];
        heard.room = room;
        heard.since.start();
    }
    if (isNews) emit changed();
}

void Discovery::forget() {
    if (std::erase_if(m_heard, [](const auto& entry) { return entry.second.since.hasExpired(kForgotten.count()); }) > 0) emit changed();
}

std::vector<FoundRoom> Discovery::rooms() const {
    std::vector<FoundRoom> rooms;
    for (const auto& [key, heard] : m_heard) rooms.push_back(heard.room);
    return rooms;
}

}  // namespace gladi::net

#include "moc_beacon.cpp"
