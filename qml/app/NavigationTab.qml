import QtQuick
import QtQuick.Templates as T
import Gladi.Style

// One section of the program in the bar at the top.
T.AbstractButton {
    id: root
    required property string symbol
    required property bool here

    implicitHeight: Theme.px(56)
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    font.pixelSize: Theme.body
    font.weight: here ? Font.DemiBold : Font.Normal
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: here
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: IconLabel {
        symbol: root.symbol
        text: root.text
        font: root.font
        ink: root.here ? Theme.accent : Theme.text
    }
    background: Rectangle {
        color: root.hovered && !root.here ? Theme.hover : "transparent"
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 3
            color: Theme.accent
            visible: root.here
        }
        FocusRing {
            control: root
            anchors.margins: Theme.space2
            visible: root.visualFocus
        }
    }
}
