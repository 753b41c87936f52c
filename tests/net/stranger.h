#pragma once

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>

#include "tests/net/workshop.h"

namespace gladi::net {

/// Somebody who speaks to the host with a program of his own: byte for byte what he wants. Keeps every byte that he
/// gets, as it comes out of TLS.
class Stranger {
public:
    explicit Stranger(quint16 port) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setSslConfiguration(tls);
        QObject::connect(&socket, &QSslSocket::readyRead, [this] {
            if (reads) received += socket.readAll();
        });
        QObject::connect(&socket, &QSslSocket::disconnected, [this] { isCut = true; });
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    }

    [[nodiscard]] bool shakesHands() {
        if (!until([this] { return socket.isEncrypted(); })) return false;
        socket.write("GET / HTTP/1.1\r\nHost: gladi\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        return until([this] { return received.contains("\r\n\r\n") && received.startsWith("HTTP/1.1 101"); });
    }
    /// A WebSocket frame, masked with zeros. 1 is text, 2 is binary, 8 closes, 9 is a ping.
    void sends(const QByteArray& payload, int opcode = 1) {
        QByteArray frame;
        frame += static_cast<char>(0x80 | opcode);
        if (payload.size() < 126) {
            frame += static_cast<char>(0x80 | payload.size());
        } else if (payload.size() < 65536) {
            frame += static_cast<char>(0x80 | 126);
            frame += static_cast<char>(payload.size() >> 8);
            frame += static_cast<char>(payload.size());
        } else {
            frame += static_cast<char>(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8) frame += static_cast<char>(static_cast<quint64>(payload.size()) >> shift);
        }
        frame += QByteArray(4, '\0');
        socket.write(frame + payload);
    }
    void sends(const Upward& message) { sends(QByteArray::fromStdString(encode(message))); }
    [[nodiscard]] bool gets(const QByteArray& bytes) {
        return until([&] { return received.contains(bytes); });
    }
    [[nodiscard]] bool isThrownOut(const QByteArray& reason) { return gets(R"("reason":")" + reason + '"') && until([this] { return isCut; }); }

    QByteArray received;
    bool reads = true;
    bool isCut = false;
    QSslSocket socket;   // last: what it says when it goes still finds the others there
};

}  // namespace gladi::net
