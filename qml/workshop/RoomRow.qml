import QtQuick
import QtQuick.Templates as T
import Gladi.Style

// A room that is announced on the local network.
T.AbstractButton {
    id: root
    required property string title
    required property string place
    required property string address
    required property string fingerprint
    required property bool chosen
    readonly property string roomAddress: address

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: title
    Accessible.role: Accessible.RadioButton
    Accessible.name: [title, place, address].filter(part => part.length > 0).join(", ") // qmllint disable type
    Accessible.checked: chosen
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Column {
        spacing: Theme.space1
        Label {
            width: parent.width
            text: root.title
            strong: true
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: [root.place, root.address, root.fingerprint].filter(part => part.length > 0).join(" · ") // qmllint disable type
            quiet: true
            font.pixelSize: Theme.caption
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.soft(Theme.accent) : root.hovered ? Theme.hover : Theme.surface
        border.width: root.chosen ? 2 : Theme.line
        border.color: root.chosen ? Theme.accent : Theme.hairline
        FocusRing {
            control: root
            visible: root.visualFocus
        }
    }
}
