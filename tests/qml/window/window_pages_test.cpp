#include <QAccessible>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QtQuickTest>

#include "tests/qml/window/house.h"
#include "tests/qml/window/probe.h"

namespace gladi::test {

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        QGuiApplication::setApplicationName("Gladi");
        QGuiApplication::setOrganizationName("Gladi");
        QGuiApplication::setFont(QFont("Noto Sans"));
        QAccessible::setActive(true);   // as with a screen reader
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath("qrc:/qt/qml");
        qmlRegisterSingletonInstance("Gladi.Test", 1, 0, "House", &m_house);
        qmlRegisterSingletonInstance("Gladi.Test", 1, 0, "Probe", &m_probe);
        connect(&m_house, &House::moved, engine, [this, engine] {
            connect(m_house.program(), &bridge::Program::languageChanged, engine, &QQmlEngine::retranslate);
        });
    }
    void cleanupTestCase() { m_house.close(); }

private:
    House m_house;
    Probe m_probe;
};

}  // namespace gladi::test

QUICK_TEST_MAIN_WITH_SETUP(window_pages, gladi::test::Setup)

#include "window_pages_test.moc"
