import QtQuick
import Gladi.Style
import QtQuick.Templates as T

T.CheckBox {
    id: root

    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    spacing: Theme.space2
    font.pixelSize: Theme.body
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text

    indicator: Rectangle {
        y: Math.round((root.height - height) / 2)
        width: Theme.px(20)
        height: width
        radius: Theme.radiusSmall
        color: root.checked ? Theme.accent : root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.line
        border.color: root.checked ? Theme.accent : Theme.outline
        Icon {
            anchors.fill: parent
            anchors.margins: Theme.px(2)
            visible: root.checked
            name: "check"
            color: Theme.onFill
        }
        FocusRing {
            control: root
            visible: root.visualFocus
            radius: Theme.radiusSmall + 3
        }
    }
    contentItem: Text {
        leftPadding: root.indicator.width + root.spacing
        verticalAlignment: Text.AlignVCenter
        text: root.text
        font: root.font
        color: root.enabled ? Theme.text : Theme.muted
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
}
