#pragma once

#include <chrono>
#include <map>
#include <vector>

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include "simulator/net/wire/announcement.h"

namespace gladi::net {

/// Where announcements go and are heard, UDP.
inline constexpr quint16 kBeaconPort = 47801;

/// Tells the local network of a room, every two seconds, by broadcast on each of this computer's networks.
class Beacon : public QObject {
    Q_OBJECT

public:
    /// `targets`: instead of all networks. Datagrams that cannot be sent are lost without a word, as they may be anyway.
    explicit Beacon(const Announcement& announcement, std::vector<QHostAddress> targets = {}, quint16 port = kBeaconPort,
                    QObject* parent = nullptr);

    /// At once, not only when the next is due.
    void announce();

private:
    QByteArray m_datagram;
    std::vector<QHostAddress> m_targets;
    quint16 m_port;
    QUdpSocket m_socket;
    QTimer m_timer;
};

/// A room that is being announced.
struct FoundRoom {
    Announcement announcement;
    QHostAddress address;
    friend bool operator==(const FoundRoom&, const FoundRoom&) = default;
};

/// Hears of rooms on the local network.
class Discovery : public QObject {
    Q_OBJECT

public:
    /// A room not heard of for so long is gone.
    static constexpr std::chrono::milliseconds kForgotten{7'000};
    /// Further rooms are not looked at: nobody has so many trainers.
    static constexpr std::size_t kMost = 50;

    explicit Discovery(QObject* parent = nullptr);

    /// False where the port cannot be used; people type the address then. Port 0: any.
    [[nodiscard]] bool listen(const QHostAddress& address = QHostAddress::AnyIPv4, quint16 port = kBeaconPort);
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

    /// In order of their addresses.
    [[nodiscard]] std::vector<FoundRoom> rooms() const;

signals:
    void changed();

private:
    struct Heard {
        FoundRoom room;
        QElapsedTimer since;
    };
    void read();
    void forget();

    QUdpSocket m_socket;
    QTimer m_timer;
    std::map<std::pair<QString, int>, Heard> m_heard;   // by address and port
};

}  // namespace gladi::net
