// A host with 200 laptops on this computer's loopback, beside a bare QWebSocketServer that sends the same posts to as
// many clients, without TLS, in the same run. The two take turns. All clients of both live on one thread, so that what
// they cost is the same for both.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <QCoreApplication>
#include <QSslConfiguration>
#include <QThread>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include "simulator/net/host.h"
#include "simulator/net/wire/guard.h"
#include "simulator/net/wire/secrets.h"
#include "tests/support/scenario_builder.h"

using namespace gladi;
using namespace std::chrono_literals;

namespace {

constexpr int kClients = 200;
constexpr std::size_t kPost = 300;   // bytes of text
constexpr auto kPostEvery = 10ms;

std::int64_t nanoseconds() { return net::steadyNow().time_since_epoch().count(); }

/// 300 bytes that say when they were written.
std::string postNow() {
    std::string text = "@" + std::to_string(nanoseconds()) + " ";
    text.resize(kPost, 'x');
    return text;
}

void runOn(QThread& thread, QObject* there, const std::function<void()>& work) {
    if (QThread::currentThread() == &thread) work();
    else QMetaObject::invokeMethod(there, work, Qt::BlockingQueuedConnection);
}

/// Clients that only count what arrives and how long it took. Made, used and destroyed on the load's thread.
class Crowd : public QObject {
public:
    void add(const QUrl& url, const QString& hello) {
        auto* client = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setCaCertificates({});
        client->setSslConfiguration(tls);
        connect(client, &QWebSocket::connected, this, [this, client, hello] {
            if (hello.isEmpty()) ++ready;
            else client->sendTextMessage(hello);
        });
        connect(client, &QWebSocket::textMessageReceived, this, [this](const QString& message) { take(message); });
        connect(client, &QWebSocket::disconnected, this, [this] { ++lost; });
        client->open(url);
    }

    std::atomic<int> ready = 0, lost = 0;
    std::atomic<std::int64_t> received = 0;
    std::vector<double> latencies;   // ms; read when the load rests

private:
    void take(const QString& message) {
        const auto now = nanoseconds();
        if (message.contains(QLatin1String("\"type\":\"welcome\""))) ++ready;
        for (qsizetype at = message.indexOf(QLatin1Char('@')); at >= 0; at = message.indexOf(QLatin1Char('@'), at + 1)) {
            const auto end = message.indexOf(QLatin1Char(' '), at);
            latencies.push_back(static_cast<double>(now - QStringView(message).sliced(at + 1, end - at - 1).toLongLong()) / 1e6);
            ++received;
        }
    }
};

/// Joins at once, everybody into the same world; posts come from outside.
class Session final : public net::HostedSession {
public:
    void submit(core::Command command) override {
        if (const auto* join = std::get_if<core::control::Join>(&command.action)) add(core::event::ParticipantJoined{join->participant, join->credential});
        host->accepted(command.id);
    }
    std::vector<core::Record> recordsAfter(core::Sequence, std::size_t) const override { return {}; }
    const core::Scenario& scenario() const override { return m_scenario; }
    std::vector<net::ScenarioFile> scenarioFiles() const override { return {}; }

    void post() {
        core::event::ItemReleased item;
        item.item = item.inject = core::InjectId{"post"};
        item.channel = core::ChannelId{"medsos"};
        item.author = "Ratna";
        item.text = postNow();
        add(item);
    }
    net::Host* host = nullptr;

private:
    void add(core::Event event) {
        const std::lock_guard lock(m_mutex);
        const core::Record record{core::Sequence{++m_last}, {}, {}, {}, std::move(event), {}};
        host->publish({&record, 1});
    }
    const core::Scenario m_scenario = support::smallCrisis();
    std::mutex m_mutex;
    std::uint64_t m_last = 0;
};

/// The bare one: takes connections and sends to all of them.
class Broadcaster : public QObject {
public:
    void listen() {
        m_server = new QWebSocketServer(QString(), QWebSocketServer::NonSecureMode, this);
        m_server->setMaxPendingConnections(2 * kClients);
        connect(m_server, &QWebSocketServer::newConnection, this, [this] { m_clients.push_back(m_server->nextPendingConnection()); });
        if (!m_server->listen(QHostAddress::LocalHost)) throw std::runtime_error("listen");
    }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    void post() {
        const QString text = QString::fromStdString(postNow());
        for (QWebSocket* client : m_clients) client->sendTextMessage(text);
    }

private:
    QWebSocketServer* m_server = nullptr;
    std::vector<QWebSocket*> m_clients;
};

/// Both of them with their clients, connected for the whole run.
class Contest {
public:
    Contest() {
        m_bareThread.start();
        m_loadThread.start();
        m_broadcaster.moveToThread(&m_bareThread);
        m_bareCrowd.moveToThread(&m_loadThread);
        m_crowd.moveToThread(&m_loadThread);
        runOn(m_bareThread, &m_broadcaster, [this] { m_broadcaster.listen(); });

        net::HostOptions options;
        options.certificate = net::newCertificate().value();
        options.address = QHostAddress::LocalHost;
        options.code = net::newCode();
        m_host = std::make_unique<net::Host>(m_session, options);
        m_session.host = m_host.get();
        const quint16 port = m_host->open().value();

        const auto begin = net::steadyNow();
        runOn(m_loadThread, &m_crowd, [&] {
            for (int n = 0; n < kClients; ++n) {
                const net::up::Join join{net::kProtocol, options.code, net::newToken(), "Peserta", "", "", ""};
                m_crowd.add(QUrl(QStringLiteral("wss://127.0.0.1:%1").arg(port)), QString::fromStdString(net::encode(net::Upward{join})));
            }
        });
        awaitThat([this] { return m_crowd.ready == kClients; });
        joining = std::chrono::duration<double, std::milli>(net::steadyNow() - begin).count();
        // One after the other, as its queue of pending connections is short.
        for (int n = 1; n <= kClients; ++n) {
            runOn(m_loadThread, &m_bareCrowd, [&] { m_bareCrowd.add(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_broadcaster.port())), {}); });
            awaitThat([&] { return m_bareCrowd.ready == n; });
        }
    }
    ~Contest() {
        m_host.reset();
        runOn(m_loadThread, &m_crowd, [this] {
            qDeleteAll(m_crowd.children());
            qDeleteAll(m_bareCrowd.children());
        });
        runOn(m_bareThread, &m_broadcaster, [this] { qDeleteAll(m_broadcaster.children()); });
        for (QThread* thread : {&m_bareThread, &m_loadThread}) {
            thread->quit();
            thread->wait();
        }
    }

    /// So many posts at so long intervals; returns when all of them have arrived everywhere, after how many seconds.
    double play(bool bare, int posts, std::chrono::nanoseconds every) {
        Crowd& crowd = bare ? m_bareCrowd : m_crowd;
        const auto expected = crowd.received + std::int64_t{posts} * kClients;
        const auto begin = net::steadyNow();
        for (int n = 0; n < posts; ++n) {
            if (every.count() > 0) std::this_thread::sleep_until(begin + n * every);
            if (!bare) m_session.post();
            else if (every.count() > 0) runOn(m_bareThread, &m_broadcaster, [this] { m_broadcaster.post(); });
        }
        if (bare && every.count() == 0) runOn(m_bareThread, &m_broadcaster, [&] {
            for (int n = 0; n < posts; ++n) m_broadcaster.post();
        });
        awaitThat([&] { return crowd.received >= expected; });
        if (crowd.received != expected || m_crowd.lost + m_bareCrowd.lost > 0) throw std::runtime_error("lost or doubled");
        return std::chrono::duration<double>(net::steadyNow() - begin).count();
    }
    [[nodiscard]] std::vector<double> latencies(bool bare) {
        std::vector<double> taken;
        runOn(m_loadThread, &m_crowd, [&] { taken.swap(bare ? m_bareCrowd.latencies : m_crowd.latencies); });
        std::sort(taken.begin(), taken.end());
        return taken;
    }

    double joining = 0;   ///< ms until all had joined at once

private:
    static void awaitThat(const std::function<bool()>& isSo) {
        const auto begin = net::steadyNow();
        while (!isSo()) {
            if (net::steadyNow() - begin > 60s) throw std::runtime_error("it takes too long");
            std::this_thread::sleep_for(1ms);
        }
    }

    QThread m_bareThread, m_loadThread;
    Broadcaster m_broadcaster;
    Crowd m_crowd, m_bareCrowd;
    Session m_session;
    std::unique_ptr<net::Host> m_host;
};

std::unique_ptr<Contest> theContest;

Contest& contest() {
    if (!theContest) theContest = std::make_unique<Contest>();
    return *theContest;
}

double percentile(const std::vector<double>& sorted, double part) {
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
}

/// 100 posts a second: milliseconds from publishing to receipt.
void BM_Posts(benchmark::State& state) {
    Contest& both = contest();
    (void)both.latencies(false), (void)both.latencies(true);
    for ([[maybe_unused]] auto _ : state) {
        both.play(false, 100, kPostEvery);
        both.play(true, 100, kPostEvery);
    }
    const auto ours = both.latencies(false), bare = both.latencies(true);
    state.counters["p50_ms"] = percentile(ours, 0.5);
    state.counters["p99_ms"] = percentile(ours, 0.99);
    state.counters["bare_p50_ms"] = percentile(bare, 0.5);
    state.counters["bare_p99_ms"] = percentile(bare, 0.99);
    state.counters["above_bare_ms"] = percentile(ours, 0.99) - percentile(bare, 0.99);
    state.counters["joining_ms"] = both.joining;
}

/// As many as can be: deliveries a second.
void BM_Deliveries(benchmark::State& state) {
    constexpr int kPosts = 500;
    Contest& both = contest();
    double ours = 0, bare = 0;
    int turns = 0;
    for ([[maybe_unused]] auto _ : state) {
        ours += both.play(false, kPosts, 0ns);
        bare += both.play(true, kPosts, 0ns);
        ++turns;
    }
    const double deliveries = static_cast<double>(turns) * kPosts * kClients;
    state.counters["deliveries/s"] = deliveries / ours;
    state.counters["bare/s"] = deliveries / bare;
    state.counters["of_bare"] = bare / ours;
}

BENCHMARK(BM_Posts)->Unit(benchmark::kMillisecond)->Iterations(10);
BENCHMARK(BM_Deliveries)->Unit(benchmark::kMillisecond)->Iterations(20);

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    theContest.reset();
    return 0;
}
