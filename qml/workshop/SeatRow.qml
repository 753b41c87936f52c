import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Gladi.Style

// Somebody on the trainer's list.
T.ItemDelegate {
    id: root
    required property int index
    required property string seatId
    required property string name
    required property string agency
    required property string position
    required property bool taken
    readonly property string details: [position, agency].filter(part => part.length > 0).join(" · ") // qmllint disable type
    readonly property bool current: ListView.isCurrentItem

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    enabled: !taken
    text: name
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, details, taken ? qsTr("Sudah bergabung") : ""].filter(part => part.length > 0).join(", ") // qmllint disable type
    Accessible.selected: current

    contentItem: RowLayout {
        spacing: Theme.space2
        Column {
            Layout.fillWidth: true
            spacing: Theme.space1
            Label {
                width: parent.width
                text: root.name
                strong: true
                quiet: root.taken
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: root.details
                quiet: true
                font.pixelSize: Theme.caption
                Accessible.ignored: true
            }
        }
        Chip {
            visible: root.taken
            symbol: "check"
            text: qsTr("Sudah bergabung")
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.soft(Theme.accent) : root.hovered ? Theme.hover : Theme.surface
        border.width: root.current ? 2 : 0
        border.color: Theme.accent
        FocusRing {
            control: root
            visible: root.current && (root.ListView.view?.activeFocus ?? false)
        }
    }
}
