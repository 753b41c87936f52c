import QtQuick
import Gladi.Style

// One thing to know, above the content. An error says what happened, that nothing was lost, what to do.
Rectangle {
    id: root

    enum Tone { Information, Positive, Warning, Danger }
    property int tone: Banner.Information
    property string title
    property string text
    property string actionText
    property bool closable: true
    signal acted()
    signal closed()

    readonly property color hue: tone === Banner.Danger ? Theme.danger : tone === Banner.Warning ? Theme.warning
                               : tone === Banner.Positive ? Theme.positive : Theme.accent

    implicitHeight: Math.max(Theme.controlHeight, words.implicitHeight) + 2 * Theme.space2
    implicitWidth: Theme.px(480)
    radius: Theme.radius
    color: Theme.soft(hue)
    border.width: Theme.line
    border.color: hue
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + text

    Icon {
        id: glyph
        x: Theme.space3
        y: Theme.space2 + Math.round((Theme.controlHeight - height) / 2)
        width: Theme.iconSize
        height: width
        name: root.tone === Banner.Danger ? "danger" : root.tone === Banner.Warning ? "warning"
            : root.tone === Banner.Positive ? "true" : "info"
        color: root.hue
    }
    Column {
        id: words
        anchors.left: glyph.right
        anchors.leftMargin: Theme.space3
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.title
            strong: true
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.text
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        y: Theme.space2
        Button {
            visible: text.length > 0
            kind: Button.Quiet
            text: root.actionText
            onClicked: root.acted()
        }
        IconButton {
            visible: root.closable
            symbol: "close"
            text: qsTr("Tutup")
            onClicked: root.closed()
        }
    }
}
