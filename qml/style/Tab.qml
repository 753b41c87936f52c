import QtQuick
import QtQuick.Templates as T

T.TabButton {
    id: root
    property int count: 0
    property color countColor: Theme.accent

    width: implicitWidth
    implicitHeight: Theme.controlHeight
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    font.pixelSize: Theme.body
    font.weight: checked ? Font.DemiBold : Font.Normal
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: count > 0 ? text + " " + count : text

    contentItem: IconLabel {
        text: root.text
        font: root.font
        ink: root.checked ? Theme.text : Theme.muted
        count: root.count
        countColor: root.countColor
    }
    background: Rectangle {
        color: root.hovered && !root.checked ? Theme.hover : "transparent"
        radius: Theme.radiusSmall
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -Theme.line
            width: parent.width
            height: 2
            color: Theme.accent
            visible: root.checked
        }
        FocusRing {
            control: root
            anchors.margins: 1
            visible: root.visualFocus
        }
    }
}
