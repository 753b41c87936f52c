import QtQuick
import Gladi.Style

// A small fact beside a title: a symbol and a word, never colour alone.
Rectangle {
    id: root
    property string text
    property string symbol
    property color hue: Theme.muted

    implicitHeight: Theme.px(24)
    implicitWidth: row.implicitWidth + 2 * Theme.space2
    radius: Theme.radiusSmall
    color: Theme.soft(hue)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space1
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.symbol.length > 0
            width: Theme.px(14)
            height: width
            name: root.symbol
            color: root.hue
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.hue
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            textFormat: Text.PlainText
        }
    }
}
