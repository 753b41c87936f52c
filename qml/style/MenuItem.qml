import QtQuick
import Gladi.Style
import QtQuick.Layouts
import QtQuick.Templates as T

T.MenuItem {
    id: root
    property string symbol
    property string keyHint

    implicitHeight: Theme.controlHeight
    implicitWidth: Math.max(Theme.px(240), implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    hoverEnabled: true
    font.pixelSize: Theme.body
    Accessible.role: Accessible.MenuItem
    Accessible.name: text

    contentItem: RowLayout {
        spacing: Theme.space3
        Icon {
            visible: root.symbol.length > 0
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
            name: root.symbol
            color: Theme.muted
        }
        Text {
            Layout.fillWidth: true
            text: root.text
            font: root.font
            color: root.enabled ? Theme.text : Theme.muted
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
        Text {
            text: root.keyHint
            font.pixelSize: Theme.caption
            color: Theme.muted
            textFormat: Text.PlainText
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.highlighted ? Theme.soft(Theme.accent) : "transparent"
    }
}
