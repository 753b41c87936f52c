#include <cstdio>

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScreen>
#include <QTimer>

#include "qml/app/desktop.h"
#include "qml/app/diagnostics.h"
#include "qml/app/places.h"

using gladi::app::Desktop;

namespace {

/// Saves what the window shows after a while and ends the program; for documentation.
void photograph(QQmlApplicationEngine& engine, const QString& file, int milliseconds) {
    QTimer::singleShot(milliseconds, &engine, [&engine, file] {
        auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
        const bool saved = window != nullptr && window->grabWindow().save(file);
        QCoreApplication::exit(saved ? 0 : 1);
    });
}

/// Says on standard output when the first frame is on screen and stays until a line comes in; for benchmarks.
void tellFirstFrame(QQmlApplicationEngine& engine) {
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (window == nullptr) return;
    QObject::connect(window, &QQuickWindow::frameSwapped, &engine, [] {
        std::puts("first frame");
        std::fflush(stdout);
        (void)std::getchar();
        QCoreApplication::exit(0);
    }, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

}  // namespace

int main(int argc, char** argv) {
    QGuiApplication::setApplicationName(QStringLiteral("Gladi"));
    QGuiApplication::setOrganizationName(QStringLiteral("Gladi"));
    QGuiApplication::setApplicationVersion(QStringLiteral(GLADI_VERSION));
    QGuiApplication program(argc, argv);
    QFont font(QStringLiteral("Noto Sans"));
    font.setStyleHint(QFont::SansSerif);
    QGuiApplication::setFont(font);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Gladi: gladi komunikasi krisis. Crisis communication exercises."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("scenarios"), QStringLiteral("Folder with scenarios."), QStringLiteral("folder")},
                       {QStringLiteral("sessions"), QStringLiteral("Folder for sessions."), QStringLiteral("folder")},
                       {QStringLiteral("scenario"), QStringLiteral("Open this scenario at once."), QStringLiteral("folder")},
                       {QStringLiteral("speed"), QStringLiteral("With this speed."), QStringLiteral("factor"), QStringLiteral("1")},
                       {QStringLiteral("seed"), QStringLiteral("Draw generated posts from this seed, the same for everybody."), QStringLiteral("number")},
                       {QStringLiteral("start"), QStringLiteral("And skip its briefing.")},
                       {QStringLiteral("review"), QStringLiteral("Show the evaluation of this session."), QStringLiteral("file")},
                       {QStringLiteral("screenshot"), QStringLiteral("Save a picture of the window and quit."), QStringLiteral("file")},
                       {QStringLiteral("after"), QStringLiteral("Take the picture after this many ms."), QStringLiteral("ms"), QStringLiteral("1500")},
                       {QStringLiteral("first-frame"), QStringLiteral("Tell when the first frame is on screen, then wait for a line and quit.")}});
    parser.process(program);

    const auto sessions = gladi::app::sessionFolder(parser.value(QStringLiteral("sessions")));
    gladi::app::keepDiagnostics(sessions);
    // The window goes before what it shows.
    Desktop desktop(gladi::app::findScenarios(parser.value(QStringLiteral("scenarios"))), sessions);
    if (parser.isSet(QStringLiteral("seed"))) desktop.setSeed(parser.value(QStringLiteral("seed")).toULongLong());
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(&desktop, &Desktop::languageChanged, &engine, &QQmlEngine::retranslate);
    engine.setInitialProperties({{QStringLiteral("program"), QVariant::fromValue(&desktop)},
                                 {QStringLiteral("room"), QSizeF(QGuiApplication::primaryScreen()->availableSize())}});
    QObject::connect(&engine, &QQmlApplicationEngine::objectCreationFailed, &program, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Gladi/App/Main.qml")));

    if (parser.isSet(QStringLiteral("scenario"))) {
        desktop.open(parser.value(QStringLiteral("scenario")), {}, {}, parser.value(QStringLiteral("speed")).toDouble());
        if (parser.isSet(QStringLiteral("start")) && desktop.exercise() != nullptr) desktop.exercise()->start();
    }
    if (parser.isSet(QStringLiteral("review"))) desktop.review(parser.value(QStringLiteral("review")));
    if (parser.isSet(QStringLiteral("screenshot"))) photograph(engine, parser.value(QStringLiteral("screenshot")), parser.value(QStringLiteral("after")).toInt());
    if (parser.isSet(QStringLiteral("first-frame"))) tellFirstFrame(engine);
    return QGuiApplication::exec();
}
