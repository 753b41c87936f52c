import QtQuick
import Gladi.Style
import Gladi.Bridge

// What is left until a deadline: figures, a word and a shrinking bar.
Column {
    id: root
    required property Exercise exercise
    required property real opened
    required property real deadline
    readonly property real remaining: deadline - exercise.now // qmllint disable type
    readonly property real share: deadline > opened ? Math.max(0, Math.min(1, remaining / (deadline - opened))) : 0
    readonly property color hue: remaining < 0 ? Theme.danger : share < 0.34 ? Theme.warning : Theme.text
    readonly property string word: remaining < 0 ? qsTr("Lewat tenggat") : share < 0.34 ? qsTr("Segera") : qsTr("Masih ada waktu")

    spacing: Theme.space1
    Accessible.role: Accessible.StaticText
    Accessible.name: word + " " + figures.text

    Item {
        width: parent.width
        height: figures.implicitHeight
        Label {
            text: root.word
            font.pixelSize: Theme.caption
            color: root.hue
            strong: root.share < 0.34
            Accessible.ignored: true
        }
        Label {
            id: figures
            anchors.right: parent.right
            text: (root.remaining < 0 ? "+" : "") + root.exercise.lengthOf(Math.abs(root.remaining))
            font.pixelSize: Theme.caption
            color: root.hue
            strong: true
            Accessible.ignored: true
        }
    }
    TimeBar {
        width: parent.width
        value: root.share
        hue: root.remaining < 0 ? Theme.danger : root.share < 0.34 ? Theme.warning : Theme.accent
        label: root.word
    }
}
