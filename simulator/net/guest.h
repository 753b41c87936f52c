#pragma once

#include <deque>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QHostAddress>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>
#include <QWebSocket>

#include "simulator/net/limits.h"
#include "simulator/net/wire/frames.h"
#include "simulator/net/wire/guard.h"
#include "simulator/net/wire/ledger.h"

namespace gladi::net {

/// One connection to the host, from its first byte on. Reads messages no faster than the rate allows, counts what is
/// under way in both directions and says when it has to end.
class Guest : public QObject {
    Q_OBJECT

public:
    Guest(QSslSocket* socket, const Limits& limits, QObject* parent);
    ~Guest() override;

    /// The handshake is over: from here on there are messages, and the socket is no longer its handshaker's business.
    void attach(QWebSocket* channel, QObject* handshaker);

    [[nodiscard]] QHostAddress address() const { return m_address; }
    /// Tells connections apart while they last.
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] static QString keyOf(const QHostAddress& address, quint16 port);

    void send(const QString& frame);
    void send(const Downward& message);
    /// The last message; whatever the other side does, the connection is gone soon after.
    void deny(const down::Denied& denied);
    [[nodiscard]] bool isEnding() const { return m_ending; }

    /// Bytes that wait in this program, before and after encryption.
    [[nodiscard]] qint64 queued() const;
    [[nodiscard]] bool mayTakeMore() const { return queued() < m_limits.queue; }

    /// Sends a sign of life and looks for one; the reason to end it, if there is one.
    [[nodiscard]] std::optional<Denial> beat(const QString& sign);

    // Who it is; the room sets these.
    std::optional<core::Participant> self;
    std::optional<StaffRole> staff;
    std::string credential;                  ///< of one who waits to be let in
    std::shared_ptr<Ledger::Lens> lens;      ///< a participant's
    core::Sequence sent;                     ///< records up to here were handed over
    bool behind = true;                      ///< has not yet been told that it has all of the past
    std::size_t unanswered = 0;
    [[nodiscard]] bool isStranger() const { return !self && !staff; }

signals:
    void said(gladi::net::Guest* guest, const gladi::net::Upward& message);
    /// What came is no message.
    void garbled(gladi::net::Guest* guest, const gladi::core::Error& error);
    void flooded(gladi::net::Guest* guest);
    /// Room in the queue again.
    void drained(gladi::net::Guest* guest);
    void gone(gladi::net::Guest* guest);

private:
    void hear(const QByteArray& frame);
    void work();

    Limits m_limits;
    QPointer<QSslSocket> m_socket;
    QWebSocket* m_channel = nullptr;
    QHostAddress m_address;
    QString m_key;
    Bucket m_bucket;
    std::deque<QByteArray> m_inbox;
    QTimer m_pause;
    QElapsedTimer m_heard;
    QElapsedTimer m_progress;
    bool m_ending = false;
};

}  // namespace gladi::net
