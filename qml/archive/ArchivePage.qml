pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// Past sessions, the newest first: go on, look at the result, throw away.
FocusScope {
    id: root
    required property Program program
    property bool discardFailed: false

    Component.onCompleted: program.refresh()

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.space5, Theme.px(1000))
        height: parent.height
        spacing: Theme.space4
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space5
            text: qsTr("Arsip latihan")
            font.pixelSize: Theme.title
            strong: true
            Accessible.role: Accessible.Heading
        }
        Banner {
            objectName: "discardFailed"
            Layout.fillWidth: true
            visible: root.discardFailed
            tone: Banner.Danger
            title: qsTr("Sesi tidak dapat dibuang")
            text: qsTr("Berkasnya masih ada dan tidak berubah. Tutup program lain yang memakainya, lalu coba lagi.")
            onClosed: root.discardFailed = false
        }
        Rows {
            id: list
            objectName: "sessionList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            model: root.program.sessions
            spacing: Theme.space3
            bottomMargin: Theme.space5
            Accessible.name: qsTr("Arsip latihan")
            delegate: SessionCard {
                width: ListView.view.width - Theme.space4
                language: root.program.language
                onResumed: root.program.resumeSession(path)
                onReviewed: root.program.review(path)
                onDiscarded: {
                    discard.path = path
                    discard.sessionTitle = title
                    discard.open()
                }
            }
            EmptyState {
                objectName: "empty"
                anchors.centerIn: parent
                width: Theme.px(420)
                visible: list.count === 0 && !root.program.busy
                symbol: "archive"
                title: qsTr("Belum ada latihan")
                text: qsTr("Setiap latihan yang Anda mulai tersimpan di sini. Yang terputus dapat dilanjutkan, yang selesai dapat dilihat lagi hasilnya.")
            }
        }
    }
    DiscardDialog {
        id: discard
        onClosed: if (!root.activeFocus) list.forceActiveFocus(Qt.TabFocusReason)
        onConfirmed: path => {
            root.discardFailed = !root.program.discardSession(path)
            root.program.refresh()
        }
    }
}
