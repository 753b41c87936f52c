#pragma once

#include <memory>
#include <random>
#include <vector>

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include "tests/net/workshop.h"

namespace gladi::net {

/// A network between laptops and host that does what networks do in a full room: it is slow, it cuts connections in the
/// midst of a message, and it stops passing bytes on without telling anybody.
class BadNetwork : public QObject {
public:
    struct Weather {
        /// Bytes in both directions after which a connection is cut, drawn anew for each; 0: never.
        int cutAfterAtMost = 0;
        std::chrono::milliseconds delay{0};
    };

    explicit BadNetwork(quint16 hostPort, unsigned seed = 1) : m_hostPort(hostPort), m_dice(seed) {
        connect(&m_server, &QTcpServer::newConnection, this, &BadNetwork::accept);
        m_server.listen(QHostAddress::LocalHost);
    }
    ~BadNetwork() override { cutAll(); }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void setHostPort(quint16 port) { m_hostPort = port; }
    /// All connections there are, without a good-bye.
    void cutAll() {
        for (const auto& pipe : m_pipes) cut(*pipe);
    }
    /// Nothing passes any more on the connections there are, and nobody is told. New ones work.
    void freeze() {
        for (const auto& pipe : m_pipes) pipe->frozen = true;
    }
    [[nodiscard]] int cuts() const { return m_cuts; }

    Weather weather;

private:
    struct Pipe {
        QPointer<QTcpSocket> laptop, host;
        qint64 left = -1;   // bytes until it is cut; below 0: never
        bool frozen = false;
    };

    void accept() {
        while (QTcpSocket* laptop = m_server.nextPendingConnection()) {
            const auto pipe = std::make_shared<Pipe>();
            pipe->laptop = laptop;
            pipe->host = new QTcpSocket(this);
            laptop->setParent(this);
            if (weather.cutAfterAtMost > 0) pipe->left = std::uniform_int_distribution<qint64>(1, weather.cutAfterAtMost)(m_dice);
            m_pipes.push_back(pipe);
            connect(laptop, &QTcpSocket::readyRead, this, [this, pipe] { pass(pipe, pipe->laptop, pipe->host); });
            connect(pipe->host, &QTcpSocket::readyRead, this, [this, pipe] { pass(pipe, pipe->host, pipe->laptop); });
            connect(pipe->host, &QTcpSocket::connected, this, [this, pipe] { pass(pipe, pipe->laptop, pipe->host); });
            for (QTcpSocket* end : {laptop, pipe->host.data()}) {
                connect(end, &QTcpSocket::disconnected, this, [this, pipe] { if (!pipe->frozen) cut(*pipe); });
                connect(end, &QTcpSocket::errorOccurred, this, [this, pipe] { if (!pipe->frozen) cut(*pipe); });
            }
            pipe->host->connectToHost(QHostAddress(QHostAddress::LocalHost), m_hostPort);
        }
    }
    void pass(const std::shared_ptr<Pipe>& pipe, QTcpSocket* from, QTcpSocket* to) {
        if (pipe->frozen || from == nullptr || to == nullptr || to->state() != QAbstractSocket::ConnectedState) return;
        QByteArray bytes = from->readAll();
        if (bytes.isEmpty()) return;
        const bool ends = pipe->left >= 0 && bytes.size() >= pipe->left;
        if (ends) bytes.truncate(pipe->left);
        if (pipe->left >= 0) pipe->left -= bytes.size();
        const auto deliver = [this, pipe, to = QPointer<QTcpSocket>(to), bytes, ends] {
            if (pipe->frozen || !to) return;
            to->write(bytes);
            to->flush();
            if (!ends) return;
            ++m_cuts;
            cut(*pipe);
        };
        if (weather.delay.count() > 0) QTimer::singleShot(weather.delay, this, deliver);
        else deliver();
    }
    static void cut(Pipe& pipe) {
        for (QPointer<QTcpSocket> end : {pipe.laptop, pipe.host})
            if (end) {
                end->disconnect();
                end->abort();
                end->deleteLater();
            }
        pipe.laptop.clear();
        pipe.host.clear();
    }

    quint16 m_hostPort;
    std::mt19937 m_dice;
    QTcpServer m_server;
    std::vector<std::shared_ptr<Pipe>> m_pipes;
    int m_cuts = 0;
};

}  // namespace gladi::net
