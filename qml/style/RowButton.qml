import QtQuick
import QtQuick.Templates as T

// A row or card that is chosen or opened as a whole; its content is what it says.
T.AbstractButton {
    id: root
    property bool chosen: false
    property color edge: chosen ? Theme.accent : Theme.hairline
    property int edgeWidth: Theme.line
    property color ground: Theme.surface

    implicitHeight: Math.max(Theme.controlHeight, contentItem.implicitHeight + topPadding + bottomPadding)
    padding: Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.soft(Theme.accent) : root.down ? Theme.pressed : root.hovered ? Theme.hover : root.ground
        border.width: root.edgeWidth
        border.color: root.edge
        FocusRing {
            control: root
            visible: root.visualFocus
        }
    }
}
