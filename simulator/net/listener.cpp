#include "simulator/net/listener.h"

#include <QSslCertificate>
#include <QSslKey>

namespace gladi::net {

namespace {

/// As many as a full room that comes back at once.
constexpr int kBacklog = 512;

}  // namespace

core::Result<QSslConfiguration> tlsOf(const Certificate& certificate) {
    if (!QSslSocket::supportsSsl()) return core::fail(core::Error::Code::Io, "this program has no TLS");
    const QSslCertificate shown(QByteArray::fromStdString(certificate.certificate), QSsl::Pem);
    const QSslKey key(QByteArray::fromStdString(certificate.key), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    if (shown.isNull() || key.isNull()) return core::fail(core::Error::Code::BadInput, "the certificate or its key cannot be read");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(shown);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);   // participants prove who they are by their tokens
    configuration.setCaCertificates({});
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

Listener::Listener(QSslConfiguration configuration, const Limits& limits, Doorkeeper doorkeeper, QObject* parent)
    : QTcpServer(parent), m_configuration(std::move(configuration)), m_limits(limits), m_doorkeeper(std::move(doorkeeper)) {
    setListenBacklogSize(kBacklog);
}

void Listener::incomingConnection(qintptr handle) {
    auto* socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(handle) || !m_doorkeeper(socket->peerAddress())) {
        socket->abort();
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, m_limits.sendBuffer);
    socket->setReadBufferSize(256 * 1024);
    socket->setSslConfiguration(m_configuration);
    emit arrived(socket);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { emit encrypted(socket); });
    socket->startServerEncryption();
}

}  // namespace gladi::net

#include "moc_listener.cpp"
