#include <QQmlEngine>
#include <QtQuickTest>

#include "tests/qml/play/room.h"

namespace gladi::test {

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath("qrc:/qt/qml");
        qmlRegisterSingletonInstance("Gladi.Test", 1, 0, "Room", &m_room);
    }

private:
    Room m_room;
};

}  // namespace gladi::test

QUICK_TEST_MAIN_WITH_SETUP(play_pages, gladi::test::Setup)

#include "pages_test.moc"
