import QtQuick
import QtQuick.Templates as T
import Gladi.Style

// One role to take: its title and what it does.
T.RadioButton {
    id: root
    property string duties

    padding: Theme.space3
    leftPadding: Theme.space3 + indicator.width + Theme.space3
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    hoverEnabled: true
    font.pixelSize: Theme.body
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: duties

    indicator: Rectangle {
        x: Theme.space3
        y: Theme.space3
        width: Theme.px(20)
        height: width
        radius: width / 2
        color: Theme.surface
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
    }
    contentItem: Column {
        Label {
            width: parent.width
            text: root.text
            strong: true
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.duties
            quiet: true
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.soft(Theme.accent) : root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.line
        border.color: root.checked ? Theme.accent : Theme.hairline
        FocusRing {
            control: root
            visible: root.visualFocus
        }
    }
}
