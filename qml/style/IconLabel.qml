import QtQuick
import Gladi.Style

// A symbol and its word, as controls show them.
Item {
    id: root
    property string symbol
    property string text
    property alias font: word.font
    property color ink: Theme.text
    property int iconSize: Theme.iconSize
    property int gap: Theme.space2
    property int count: 0
    property color countColor: Theme.accent

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row
        anchors.centerIn: parent
        spacing: root.gap
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.symbol.length > 0
            width: root.iconSize
            height: width
            name: root.symbol
            color: root.ink
        }
        Text {
            id: word
            anchors.verticalCenter: parent.verticalCenter
            visible: text.length > 0
            width: Math.min(implicitWidth, Math.max(0, root.width - x))
            text: root.text
            color: root.ink
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
        Badge {
            anchors.verticalCenter: parent.verticalCenter
            count: root.count
            hue: root.countColor
        }
    }
}
