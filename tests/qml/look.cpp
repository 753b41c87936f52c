// Draws one QML file into a picture, so that a person can judge it: look FILE.qml OUT.png [--size WxH] [--dark]

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQuickView>
#include <QTimer>

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument("qml", "page");
    parser.addPositionalArgument("png", "picture");
    parser.addOption({"size", "size", "WxH", "1366x768"});
    parser.addOption({"dark", "dark colours"});
    parser.process(app);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2) parser.showHelp(2);
    app.setFont(QFont("Noto Sans"));

    QQuickView view;
    view.engine()->addImportPath("qrc:/qt/qml");
    if (parser.isSet("dark")) {
        const int id = qmlTypeId("Gladi.Style", 1, 0, "Theme");
        if (auto* theme = view.engine()->singletonInstance<QObject*>(id)) theme->setProperty("dark", true);
    }
    const QStringList size = parser.value("size").split('x');
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(QUrl::fromLocalFile(files[0]));
    view.resize(size[0].toInt(), size.value(1).toInt());
    if (view.status() != QQuickView::Ready) return 1;
    view.show();
    bool saved = false;
    QTimer::singleShot(700, &app, [&] {
        saved = view.grabWindow().save(files[1]);
        app.quit();
    });
    app.exec();
    return saved ? 0 : 1;
}
