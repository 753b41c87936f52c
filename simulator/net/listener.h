#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include "simulator/net/certificate.h"
#include "simulator/net/limits.h"

namespace gladi::net {

/// Takes connections and brings them as far as TLS. QWebSocketServer's own server would leave Nagle's algorithm on,
/// which holds short messages back for 40 ms, and the system's send buffer without a bound.
class Listener : public QTcpServer {
    Q_OBJECT

public:
    /// Whether somebody else from this address may come in; asked before anything is spent on a connection.
    using Doorkeeper = std::function<bool(const QHostAddress&)>;

    Listener(QSslConfiguration configuration, const Limits& limits, Doorkeeper doorkeeper, QObject* parent);

signals:
    /// A connection was made; TLS comes next. The socket is the receiver's.
    void arrived(QSslSocket* socket);
    void encrypted(QSslSocket* socket);

protected:
    void incomingConnection(qintptr handle) override;

private:
    QSslConfiguration m_configuration;
    Limits m_limits;
    Doorkeeper m_doorkeeper;
};

/// Nothing if certificate or key cannot be used.
[[nodiscard]] core::Result<QSslConfiguration> tlsOf(const Certificate& certificate);

}  // namespace gladi::net
