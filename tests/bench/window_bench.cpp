// The window: start to first frame and memory of the real program, and a feed of 100,000 posts under the reader's
// scroll. Each beside the least that Qt Quick can do in the same run: a window with one line of text, and a list of
// plain lines.

#include <chrono>
#include <memory>

#include <QGuiApplication>
#include <QProcess>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

#include "qml/bridge/exercise.h"
#include "tests/support/direct_link.h"
#include "tests/support/turns.h"

using namespace gladi;
using namespace gladi::core;

namespace {

constexpr int kPosts = 100'000;
constexpr auto kPlainWindow = "import QtQuick\nRectangle { width: 1366; height: 768; Text { text: 'Gladi' } }";
constexpr auto kPlainList = R"(import QtQuick
ListView { objectName: "feedList"; width: 898; height: 700; model: 100000; delegate: Text { height: 40; text: "Kabar ke-" + index } })";
constexpr auto kFeed = R"(import QtQuick
import Gladi.Feed
FeedPage { width: 898; height: 700; channels: ["medsos"]; title: "Linimasa" })";

/// A window with this QML in it, shown.
std::unique_ptr<QQuickView> shown(const QByteArray& qml, const QVariantMap& properties = {}) {
    auto view = std::make_unique<QQuickView>();
    view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    auto* component = new QQmlComponent(view->engine(), view.get());
    component->setData(qml, QUrl());
    auto* item = qobject_cast<QQuickItem*>(component->createWithInitialProperties(properties));
    if (item == nullptr) qFatal("%s", qPrintable(component->errorString()));
    view->setContent(QUrl(), component, item);
    view->show();
    return view;
}

/// Until the window has been painted anew.
void paint(QQuickView& view) {
    bool painted = false;
    const auto connection = QObject::connect(&view, &QQuickWindow::frameSwapped, &view, [&] { painted = true; });
    view.update();
    while (!painted) QGuiApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(connection);
}

/// Milliseconds by the wall until this program says that its first frame is on screen, and its memory in MiB then.
struct Start {
    double milliseconds = 0, memory = 0;
};
Start start(const QString& program, const QStringList& arguments) {
    const auto begin = std::chrono::steady_clock::now();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForReadyRead(20'000)) qFatal("%s shows nothing", qPrintable(program));
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    Start result{taken.count(), 0};
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:")) result.memory = line.mid(6).replace("kB", "").trimmed().toDouble() / 1024;
    process.write("\n");
    process.waitForFinished();
    return result;
}

void BM_StartToFirstFrame(benchmark::State& bench) {
    const QTemporaryDir sessions;
    const QString gladi = QCoreApplication::applicationDirPath() + QStringLiteral("/gladi");
    const QStringList arguments{QStringLiteral("--sessions"), sessions.path(), QStringLiteral("--scenarios"),
                                QStringLiteral(GLADI_SOURCE_DIR "/scenarios"), QStringLiteral("--first-frame")};
    (void)start(gladi, arguments);   // the very first start also fills the cache of compiled QML
    double ours = 0, plain = 0, memory = 0, plainMemory = 0;
    for ([[maybe_unused]] auto _ : bench) {
        const Start bare = start(QCoreApplication::applicationFilePath(), {QStringLiteral("--plain-window")});
        const Start whole = start(gladi, arguments);
        plain += bare.milliseconds;
        ours += whole.milliseconds;
        memory = std::max(memory, whole.memory);
        plainMemory = std::max(plainMemory, bare.memory);
    }
    const auto runs = static_cast<double>(bench.iterations());
    bench.counters["ms"] = ours / runs;
    bench.counters["plain ms"] = plain / runs;
    bench.counters["MiB"] = memory;
    bench.counters["plain MiB"] = plainMemory;
    bench.counters["of_plain"] = plain / ours;
}

struct Crowd {
    std::shared_ptr<const Scenario> scenario = support::shippedScenario("contoh-singkat");
    support::DirectLink link{scenario};
    bridge::Exercise exercise{scenario, link.self(), link, link.records()};
    int posts = 0;

    Crowd() {
        QQmlEngine::setObjectOwnership(&exercise, QQmlEngine::CppOwnership);
        exercise.start();
    }
    void post(int count) {
        std::vector<Record> records;
        for (int i = 0; i < count; ++i) {
            event::ItemReleased item;
            item.item = InjectId{"warga-" + std::to_string(++posts)};
            item.channel = ChannelId{"medsos"};
            item.author = "Warga " + std::to_string(posts);
            item.text = "Kabar ke-" + std::to_string(posts) + ": air di Wijen keruh sejak pagi, " + std::string(static_cast<std::size_t>(posts * 37 % 300), 'a');
            records.push_back({Sequence{static_cast<std::uint64_t>(1'000'000 + posts)}, link.now(), {}, {}, std::move(item)});
        }
        link.insert(records);
    }
};

/// One step of the wheel, painted.
double scroll(QQuickView& view, QQuickItem& list, int step) {
    const double height = list.property("contentHeight").toDouble() - list.height();
    support::Timer timer;
    timer.run([&] {
        list.setProperty("contentY", std::fmod(height / 3 + 120.0 * step, height));
        paint(view);
    });
    return timer.seconds() * 1000;
}

void BM_ScrollPosts(benchmark::State& bench) {
    Crowd crowd;
    crowd.post(kPosts);
    const auto feed = shown(kFeed, {{QStringLiteral("exercise"), QVariant::fromValue(&crowd.exercise)}});
    const auto plain = shown(kPlainList);
    auto* list = feed->rootObject()->findChild<QQuickItem*>(QStringLiteral("feedList"));
    if (list == nullptr) qFatal("the feed has no list");
    paint(*feed);
    paint(*plain);
    double ours = 0, bare = 0, worst = 0;
    int step = 0;
    for ([[maybe_unused]] auto _ : bench) {
        ++step;
        bare += scroll(*plain, *plain->rootObject(), step);
        const double taken = scroll(*feed, *list, step);
        ours += taken;
        worst = std::max(worst, taken);
    }
    bench.counters["ms a frame"] = ours / step;
    bench.counters["worst"] = worst;
    bench.counters["of_plain"] = bare / ours;
}

void BM_PostArrives(benchmark::State& bench) {
    Crowd crowd;
    crowd.post(kPosts);
    const auto feed = shown(kFeed, {{QStringLiteral("exercise"), QVariant::fromValue(&crowd.exercise)}});
    paint(*feed);
    double taken = 0, worst = 0;
    int posts = 0;
    for ([[maybe_unused]] auto _ : bench) {
        support::Timer timer;
        timer.run([&] {
            crowd.post(1);
            paint(*feed);
        });
        ++posts;
        taken += timer.seconds() * 1000;
        worst = std::max(worst, timer.seconds() * 1000);
    }
    bench.counters["ms a post"] = taken / posts;
    bench.counters["worst"] = worst;
}

BENCHMARK(BM_StartToFirstFrame)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(7);
BENCHMARK(BM_ScrollPosts)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(300);
BENCHMARK(BM_PostArrives)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(100);

/// The reference for a start: says so when its first frame is there, and stays until it is told to go.
int plainWindow() {
    const auto view = shown(kPlainWindow);
    paint(*view);
    std::puts("first frame");
    std::fflush(stdout);
    (void)std::getchar();
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    QGuiApplication program(argc, argv);
    if (argc > 1 && std::string_view(argv[1]) == "--plain-window") return plainWindow();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
