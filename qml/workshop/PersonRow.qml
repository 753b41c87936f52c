import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Gladi.Style

// Somebody of the room; a click puts them somewhere else.
T.AbstractButton {
    id: root
    required property string personId
    required property string name
    required property string agency
    required property string position
    required property string team
    required property string roleTitles
    required property string link

    readonly property string state_: link === "here" ? qsTr("tersambung") : link === "away" ? qsTr("terputus") : qsTr("ditunggu")

    implicitHeight: Math.max(Theme.px(56), row.implicitHeight + 2 * Theme.space2)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + (team.length > 0 ? team : qsTr("belum di tim")) + ", " + state_
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.line
        border.color: Theme.hairline
        FocusRing {
            control: root
            visible: root.visualFocus
        }
    }
    RowLayout {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space3
        width: parent.width - 2 * Theme.space3
        spacing: Theme.space3
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: root.name
                strong: true
            }
            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: [root.position, root.agency].filter(each => each.length > 0).join(" · ") // qmllint disable type
                font.pixelSize: Theme.caption
                quiet: true
            }
        }
        Label {
            Layout.preferredWidth: Theme.px(200)
            horizontalAlignment: Text.AlignRight
            text: root.roleTitles
            font.pixelSize: Theme.caption
            quiet: true
        }
        Chip {
            Layout.preferredWidth: Theme.px(96)
            text: root.team.length > 0 ? root.team : qsTr("tanpa tim")
            hue: root.team.length > 0 ? Theme.accent : Theme.warning
        }
        Chip {
            Layout.preferredWidth: Theme.px(120)
            symbol: root.link === "here" ? "check" : root.link === "away" ? "warning" : "clock"
            text: root.state_
            hue: root.link === "here" ? Theme.positive : root.link === "away" ? Theme.danger : Theme.muted
        }
    }
}
