import QtQuick
import QtQuick.Templates as T

T.RadioButton {
    id: root

    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    spacing: Theme.space2
    font.pixelSize: Theme.body
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text

    indicator: Rectangle {
        y: Math.round((root.height - height) / 2)
        width: Theme.px(20)
        height: width
        radius: width / 2
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: root.checked ? 2 : Theme.line
        border.color: root.checked ? Theme.accent : Theme.outline
        Rectangle {
            anchors.centerIn: parent
            visible: root.checked
            width: Theme.px(10)
            height: width
            radius: width / 2
            color: Theme.accent
        }
        FocusRing {
            control: root
            visible: root.visualFocus
            radius: width / 2
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
