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

    // From the words themselves: the row shrinks with the room that is given, so its width says nothing of what is wanted.
    implicitWidth: (glyph.visible ? iconSize : 0) + (glyph.visible && word.visible ? gap : 0) + (word.visible ? Math.ceil(word.implicitWidth) : 0)
                   + (badge.visible ? gap + badge.implicitWidth : 0)
    implicitHeight: row.implicitHeight

    Row {
        id: row
        anchors.centerIn: parent
        spacing: root.gap
        Icon {
            id: glyph
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
            width: Math.min(Math.ceil(implicitWidth), Math.max(0, root.width - (glyph.visible ? root.iconSize + root.gap : 0) - (badge.visible ? root.gap + badge.width : 0)))
            text: root.text
            color: root.ink
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
        Badge {
            id: badge
            anchors.verticalCenter: parent.verticalCenter
            count: root.count
            hue: root.countColor
        }
    }
}
