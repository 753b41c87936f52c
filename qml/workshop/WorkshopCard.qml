import QtQuick
import QtQuick.Templates as T
import Gladi.Style

// One of the two ways into a workshop.
T.AbstractButton {
    id: root
    required property string symbol
    required property string lead

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space5
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: lead
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Column {
        spacing: Theme.space3
        Icon {
            width: Theme.px(40)
            height: width
            name: root.symbol
            color: Theme.accent
        }
        Label {
            width: parent.width
            text: root.text
            font.pixelSize: Theme.title
            strong: true
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.lead
            quiet: true
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.line
        border.color: Theme.outline
        FocusRing {
            control: root
            visible: root.visualFocus
        }
    }
}
