import QtQuick
import Gladi.Style
import Gladi.Bridge

// Between ENDEX and the debrief; also where one stands when scoring failed.
FocusScope {
    id: root
    required property Program program
    signal leaving()

    EmptyState {
        id: words
        anchors.centerIn: parent
        width: Theme.px(420)
        symbol: "chart"
        title: root.program.busy ? qsTr("Latihan selesai. Sedang dinilai…") : qsTr("Latihan selesai")
        text: root.program.busy ? qsTr("Hasilnya segera tampil di sini.") : qsTr("Rekamannya tersimpan di Arsip. Hasilnya dapat dibuka lagi dari sana.")
    }
    Button {
        anchors.top: words.bottom
        anchors.topMargin: Theme.space5
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !root.program.busy
        focus: true
        text: qsTr("Ke Arsip")
        onClicked: root.leaving()
    }
}
