#include "simulator/net/link.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include "simulator/core/overloaded.h"

namespace gladi::net {

using namespace core;
using std::chrono::milliseconds;

namespace {

// Below what a host takes, so that it never has to let us wait.
constexpr double kCommandsASecond = 15;
constexpr double kBurst = 30;
constexpr std::size_t kUnderWay = 32;

std::string fingerprintOf(const QSslCertificate& certificate) {
    return certificate.isNull() ? std::string() : certificate.digest(QCryptographicHash::Sha256).toHex().toStdString();
}

/// Whether coming again could help.
bool isForGood(Denial reason) {
    switch (reason) {
        case Denial::Wait:
        case Denial::Flood:
        case Denial::Stalled:
        case Denial::Silent: return false;
        case Denial::Protocol:
        case Denial::Code:
        case Denial::Secret:
        case Denial::Token:
        case Denial::Name:
        case Denial::Seat:
        case Denial::Full:
        case Denial::Frame:
        case Denial::Replaced:
        case Denial::Closed: return true;
    }
    return true;
}

}  // namespace

Link::Link(LinkOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_bucket(kCommandsASecond, kBurst), m_wait(m_options.patience.firstRetry) {
    m_retry.setSingleShot(true);
    m_resume.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Link::connectNow);
    connect(&m_resume, &QTimer::timeout, this, &Link::sendCommands);
    connect(&m_watch, &QTimer::timeout, this, &Link::watch);
}

Link::~Link() { disconnectNow(); }

void Link::open() {
    if (m_state != State::Offline) return;
    setState(State::Connecting);
    m_watch.start(std::min<milliseconds>(milliseconds{1000}, m_options.patience.silence / 4));
    connectNow();
}

void Link::close() {
    m_retry.stop();
    m_watch.stop();
    if (m_channel) m_channel->close();
    disconnectNow();
    setState(State::Offline);
}

void Link::trust(const std::string& fingerprint) {
    m_options.fingerprint = fingerprint;
    if (m_state != State::Unverified) return;
    setState(State::Connecting);
    connectNow();
}

void Link::connectNow() {
    disconnectNow();
    m_channel = std::make_unique<QWebSocket>(QStringLiteral("gladi"));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // The certificate is signed by nobody; its fingerprint is looked at before anything is said (greet).
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setCaCertificates({});
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_channel->setSslConfiguration(tls);
    m_channel->setMaxAllowedIncomingFrameSize(kLongestDownward);
    m_channel->setMaxAllowedIncomingMessageSize(kLongestDownward);
    connect(m_channel.get(), &QWebSocket::connected, this, &Link::greet);
    connect(m_channel.get(), &QWebSocket::textMessageReceived, this, [this](const QString& text) { hear(text.toUtf8()); });
    // Later: a channel is not to be deleted while it speaks.
    connect(m_channel.get(), &QWebSocket::disconnected, this, [this] { retry(); }, Qt::QueuedConnection);
    connect(m_channel.get(), &QWebSocket::pong, this, [this](quint64 elapsed) { m_roundTrip = milliseconds{elapsed}; });
    m_heard.start();
    m_beaten.start();
    QUrl url;
    url.setScheme(QStringLiteral("wss"));
    url.setHost(QString::fromStdString(m_options.host));
    url.setPort(m_options.port);
    m_channel->open(url);
}

void Link::disconnectNow() {
    if (!m_channel) return;
    m_channel->disconnect(this);
    m_channel->abort();
    m_channel.release()->deleteLater();
    for (Waiting& waiting : m_commands) waiting.sent = false;
}

void Link::retry(milliseconds atLeast) {
    if (m_state == State::Offline || m_state == State::Denied || m_state == State::Unverified || m_retry.isActive()) return;
    disconnectNow();
    setState(State::Connecting);
    // Two hundred laptops that lost the same Wi-Fi shall not come back in step.
    const auto jitter = m_wait.count() * (75 + QRandomGenerator::global()->bounded(50)) / 100;
    m_retry.start(std::max(atLeast, milliseconds{jitter}));
    m_wait = std::min(m_wait * 2, m_options.patience.lastRetry);
}

void Link::setState(State state) {
    if (m_state == state) return;
    m_state = state;
    emit stateChanged(state);
}

void Link::greet() {
    m_heard.restart();
    const std::string shown = fingerprintOf(m_channel->sslConfiguration().peerCertificate());
    if (shown.empty() || shown != m_options.fingerprint) {
        disconnectNow();
        setState(State::Unverified);
        emit unverified(shown);
        return;
    }
    std::visit(Overloaded{[this](const entry::Visitor& v) { send(up::Look{kProtocol, v.code}); },
                          [this](const entry::Newcomer& n) {
                              if (m_joinedOnce) send(up::Resume{kProtocol, n.token, m_last});
                              else send(up::Join{kProtocol, n.code, n.token, n.name, n.agency, n.position, n.seat});
                          },
                          [this](const entry::Returner& r) { send(up::Resume{kProtocol, r.token, m_last}); },
                          [this](const entry::Staff& s) { send(up::Staff{kProtocol, s.secret, m_last}); }},
               m_options.entry);
}

void Link::send(const Upward& message) { m_channel->sendTextMessage(QString::fromStdString(encode(message))); }

void Link::hear(const QByteArray& frame) {
    m_heard.restart();
    const auto message = decodeDownward({frame.constData(), static_cast<std::size_t>(frame.size())});
    if (!message) {
        // A host that we do not understand: there is no use in coming back.
        take(down::Denied{Denial::Protocol, {}, message.error().message});
        return;
    }
    std::visit([this](const auto& known) { take(known); }, *message);
}

/// Half-open connections look alive for ever: what gives no sign is cut, and tried anew.
void Link::watch() {
    if (!m_channel) return;
    const auto patience = m_state == State::Joined ? m_options.patience.silence : m_options.patience.connecting;
    if (m_heard.hasExpired(patience.count())) {
        retry();
        return;
    }
    if (m_state == State::Joined && m_beaten.hasExpired(m_options.patience.heartbeat.count())) {
        m_beaten.restart();
        m_channel->ping();
    }
}

void Link::submit(Command command) {
    m_commands.push_back({std::move(command), now(), false});
    sendCommands();
}

void Link::sendCommands() {
    if (m_state != State::Joined || !m_channel) return;
    std::size_t underWay = 0;
    for (Waiting& waiting : m_commands) {
        if (++underWay > kUnderWay) return;
        if (waiting.sent) continue;
        if (!m_bucket.take(steadyNow())) {
            m_resume.start(m_bucket.wait(steadyNow()));
            return;
        }
        waiting.sent = true;
        up::Do order{waiting.command.id, waiting.command.action};
        // What it tells is how long ago; it has been lying here since.
        if (auto* shown = std::get_if<act::Shown>(&order.action)) shown->ago += std::max(Duration{0}, now() - waiting.since);
        send(order);
    }
}

ScenarioTime Link::now() const { return m_pace.after(steadyNow() - m_pacedAt); }

void Link::take(const down::Lobby& lobby) {
    if (!std::holds_alternative<entry::Visitor>(m_options.entry)) return;
    close();
    emit looked(lobby);
}

void Link::take(const down::Welcome& welcome) {
    m_joinedOnce = true;
    m_last = welcome.after;
    m_behind = true;
    m_wait = m_options.patience.firstRetry;
    setState(State::Joined);
    emit welcomed(welcome);
    sendCommands();
}

void Link::take(const down::Records& batch) {
    // The host sends in order and from where we are; what we have already is passed over all the same.
    std::vector<Record> fresh;
    fresh.reserve(batch.records.size());
    for (const Record& record : batch.records)
        if (record.sequence > m_last) {
            m_last = record.sequence;
            fresh.push_back(record);
        }
    if (!fresh.empty()) emit recordsArrived(fresh, batch.obligations);
    if (!batch.more && std::exchange(m_behind, false)) emit caughtUp();
}

void Link::take(const down::Pace& pace) {
    m_pace = pace;
    // Half of the way there and back has passed since the host said it.
    if (pace.speed > 0) m_pace.now = pace.now + Duration{static_cast<Duration::rep>(static_cast<double>(m_roundTrip.count()) / 2 * pace.speed)};
    m_pacedAt = steadyNow();
    emit paced(m_pace.now, m_pace.speed);
}

bool Link::settle(const CommandId& id) {
    const auto waiting = std::find_if(m_commands.begin(), m_commands.end(), [&](const Waiting& w) { return w.command.id == id; });
    if (waiting == m_commands.end()) return false;   // answered before
    m_commands.erase(waiting);
    return true;
}

void Link::take(const down::Accepted& answer) {
    if (!settle(answer.id)) return;
    emit accepted(answer.id);
    sendCommands();
}

void Link::take(const down::Refused& answer) {
    if (!settle(answer.id)) return;
    emit refused(answer.id, answer.error);
    sendCommands();
}

void Link::take(const down::Failed& failure) { emit failed(failure.error); }

void Link::take(const down::Denied& denial) {
    if (isForGood(denial.reason)) {
        m_retry.stop();
        disconnectNow();
        setState(State::Denied);
    } else {
        retry(denial.wait);
    }
    emit denied(denial);
}

void Link::take(const down::Alert& alert) { emit alerted(alert); }

}  // namespace gladi::net

#include "moc_link.cpp"
