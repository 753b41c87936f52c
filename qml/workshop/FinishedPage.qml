import QtQuick
import Gladi.Style

// After ENDEX of a workshop: its results are shown by the trainer.
FocusScope {
    id: root
    signal leaving()

    EmptyState {
        id: words
        anchors.centerIn: parent
        width: Theme.px(420)
        symbol: "check"
        title: qsTr("Latihan selesai")
        text: qsTr("Hasil dibahas bersama pelatih.")
    }
    Button {
        objectName: "leaveRoom"
        anchors.top: words.bottom
        anchors.topMargin: Theme.space5
        anchors.horizontalCenter: parent.horizontalCenter
        focus: true
        text: qsTr("Tinggalkan ruang")
        onClicked: root.leaving()
    }
}
