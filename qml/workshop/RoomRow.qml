import QtQuick
import Gladi.Style

// A room that is announced on the local network.
RowButton {
    id: root
    required property string title
    required property string place
    required property string address
    required property string fingerprint
    readonly property string roomAddress: address

    edgeWidth: chosen ? 2 : Theme.line
    text: title
    Accessible.role: Accessible.RadioButton
    Accessible.name: [title, place, address].filter(part => part.length > 0).join(", ") // qmllint disable type
    Accessible.checked: chosen

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
}
