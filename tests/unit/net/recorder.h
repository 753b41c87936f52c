#pragma once

#include <string>
#include <vector>

#include <QSslConfiguration>
#include <QUrl>
#include <QWebSocket>

#include "tests/net/workshop.h"

namespace gladi::net {

/// A participant's program that says who it is, looks on, and keeps each message just as it came.
class Recorder {
public:
    Recorder(const LinkOptions& door, const up::Join& hello) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_channel.setSslConfiguration(tls);
        QObject::connect(&m_channel, &QWebSocket::connected, [this, hello] { m_channel.sendTextMessage(QString::fromStdString(encode(Upward{hello}))); });
        QObject::connect(&m_channel, &QWebSocket::textMessageReceived, [this](const QString& text) { messages.push_back(text.toStdString()); });
        m_channel.open(QUrl(QStringLiteral("wss://127.0.0.1:%1").arg(door.port)));
    }
    [[nodiscard]] bool gets(const std::string& part, std::chrono::milliseconds limit = 20s) const {
        return until([&] { return std::any_of(messages.begin(), messages.end(), [&](const std::string& message) { return message.find(part) != std::string::npos; }); }, limit);
    }

    std::vector<std::string> messages;

private:
    QWebSocket m_channel;
};

}  // namespace gladi::net
