#include "simulator/net/guest.h"

namespace gladi::net {

namespace {

/// For the last message to get through.
constexpr std::chrono::milliseconds kFarewell{2000};

}  // namespace

Guest::Guest(QSslSocket* socket, const Limits& limits, QObject* parent)
    : QObject(parent), m_limits(limits), m_socket(socket), m_address(socket->peerAddress()),
      m_key(keyOf(socket->peerAddress(), socket->peerPort())), m_bucket(limits.commandsASecond, limits.burst) {
    m_socket->setParent(this);
    m_pause.setSingleShot(true);
    m_heard.start();
    m_progress.start();
    connect(&m_pause, &QTimer::timeout, this, &Guest::work);
    connect(m_socket, &QSslSocket::disconnected, this, [this] { emit gone(this); });
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        m_progress.restart();
        if (mayTakeMore()) emit drained(this);
    });
}

Guest::~Guest() {
    // Neither may call back while both go.
    if (m_socket) m_socket->disconnect();
    if (m_channel != nullptr) {
        m_channel->disconnect();
        delete m_channel;
    }
    if (m_socket) m_socket->abort();
}

QString Guest::keyOf(const QHostAddress& address, quint16 port) { return address.toString() + QLatin1Char('|') + QString::number(port); }

void Guest::attach(QWebSocket* channel, QObject* handshaker) {
    m_channel = channel;
    QObject::disconnect(m_socket, nullptr, handshaker, nullptr);
    m_channel->setMaxAllowedIncomingFrameSize(kLongestUpward);
    m_channel->setMaxAllowedIncomingMessageSize(kLongestUpward);
    connect(m_channel, &QWebSocket::textMessageReceived, this, [this](const QString& text) { hear(text.toUtf8()); });
    connect(m_channel, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray&) {
        emit garbled(this, {core::Error::Code::BadInput, "messages are text"});
    });
    connect(m_channel, &QWebSocket::pong, this, [this] { m_heard.restart(); });
    connect(m_channel, &QWebSocket::disconnected, this, [this] { emit gone(this); });
}

qint64 Guest::queued() const { return !m_socket ? 0 : m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite(); }

void Guest::send(const QString& frame) {
    if (m_channel == nullptr || m_ending) return;
    if (queued() == 0) m_progress.restart();
    m_channel->sendTextMessage(frame);
}

void Guest::send(const Downward& message) { send(QString::fromStdString(encode(message))); }

void Guest::deny(const down::Denied& denied) {
    if (m_ending) return;
    send(denied);
    m_ending = true;
    m_inbox.clear();
    m_pause.stop();
    if (m_channel != nullptr) m_channel->close(QWebSocketProtocol::CloseCodePolicyViolated, QString::fromUtf8(nameOf(denied.reason).data()));
    else if (m_socket) m_socket->disconnectFromHost();
    QTimer::singleShot(kFarewell, this, [this] { emit gone(this); });
}

void Guest::hear(const QByteArray& frame) {
    if (m_ending) return;
    m_heard.restart();
    if (m_inbox.size() >= m_limits.waitingCommands) {
        emit flooded(this);
        return;
    }
    m_inbox.push_back(frame);
    if (!m_pause.isActive()) work();
}

/// What comes too fast waits here, in order.
void Guest::work() {
    while (!m_inbox.empty() && !m_ending) {
        if (!m_bucket.take(steadyNow())) {
            m_pause.start(m_bucket.wait(steadyNow()));
            return;
        }
        const QByteArray frame = std::move(m_inbox.front());
        m_inbox.pop_front();
        if (const auto message = decodeUpward({frame.constData(), static_cast<std::size_t>(frame.size())})) emit said(this, *message);
        else emit garbled(this, message.error());
    }
}

std::optional<Denial> Guest::beat(const QString& sign) {
    if (m_ending || m_channel == nullptr) return std::nullopt;
    if (queued() > 0) {
        if (m_progress.hasExpired(m_limits.stall.count())) return Denial::Stalled;
        return std::nullopt;   // what waits is sign enough
    }
    if (m_heard.hasExpired(m_limits.silence.count())) return Denial::Silent;
    send(sign);
    m_channel->ping();
    return std::nullopt;
}

}  // namespace gladi::net

#include "moc_guest.cpp"
