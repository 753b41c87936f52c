import QtQuick
import Gladi.Style
import Gladi.Bridge

// One score: its figure, its rating in a letter and in words, and the sentence that explains it.
Card {
    id: root
    required property string title
    required property string symbol
    required property string asks
    required property real value
    required property string rating
    required property string sentence
    required property string language

    readonly property bool measured: value >= 0
    readonly property string figure: measured ? Number(value).toLocaleString(Qt.locale(language), "f", 1) : "–"
    readonly property color hue: rating === "P" ? Theme.positive : rating === "S" ? Theme.accent
                               : rating === "M" ? Theme.warning : rating === "U" ? Theme.danger : Theme.muted
    readonly property string mark: rating === "P" ? "check" : rating === "S" ? "up" : rating === "M" ? "warning" : rating === "U" ? "danger" : "unclear"

    padding: Theme.space5
    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: title + ": " + figure + ". " + rating + ", " + Words.rating(rating) + ". " + sentence

    Row {
        width: parent.width
        spacing: Theme.space2
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize
            height: width
            name: root.symbol
            color: Theme.muted
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            font.pixelSize: Theme.lead
            strong: true
        }
    }
    Row {
        spacing: Theme.space2
        Label {
            id: large
            text: root.figure
            font.pixelSize: Theme.clock
            font.weight: Font.DemiBold
            lineHeight: 1
        }
        Label {
            anchors.baseline: large.baseline
            visible: root.measured
            text: qsTr("dari 100")
            quiet: true
        }
    }
    Rectangle {
        width: parent.width
        implicitHeight: words.implicitHeight + 2 * Theme.space2
        radius: Theme.radiusSmall
        color: Theme.soft(root.hue)
        Icon {
            id: glyph
            x: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(16)
            height: width
            name: root.mark
            color: root.hue
        }
        Label {
            id: words
            anchors.left: glyph.right
            anchors.leftMargin: Theme.space2
            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            text: root.rating.length > 0 ? qsTr("%1 · %2").arg(root.rating).arg(Words.rating(root.rating)) : Words.rating("")
            color: root.hue
            strong: true
        }
    }
    Label {
        width: parent.width
        text: root.sentence
    }
    Label {
        width: parent.width
        text: root.asks
        quiet: true
        font.pixelSize: Theme.caption
    }
}
