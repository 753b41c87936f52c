import QtQuick
import Gladi.Style
import Gladi.Bridge

// Whether the way to the trainer's computer is open; what is written while it is not goes out later.
Row {
    id: root
    required property Exercise exercise
    readonly property bool lost: exercise.failure.length > 0 || exercise.denial.length > 0
    readonly property string word: exercise.failure.length > 0 ? qsTr("Tidak terekam") : lost ? qsTr("Sambungan berakhir")
                                 : exercise.connected ? qsTr("Tersambung") : qsTr("Menyambung lagi; tulisan Anda aman")
    readonly property color hue: lost ? Theme.danger : exercise.connected ? Theme.positive : Theme.warning

    spacing: Theme.space1
    Accessible.role: Accessible.StaticText
    Accessible.name: word

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(16)
        height: width
        name: root.lost ? "danger" : root.exercise.connected ? "link" : "warning"
        color: root.hue
    }
    Label {
        text: root.word
        font.pixelSize: Theme.caption
        wrapMode: Text.NoWrap
        color: root.exercise.connected && !root.lost ? Theme.muted : root.hue
        Accessible.ignored: true
    }
}
