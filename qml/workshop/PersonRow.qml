import QtQuick
import QtQuick.Layouts
import Gladi.Style

// Somebody of the room; a click puts them somewhere else.
RowButton {
    id: root
    required property string personId
    required property string name
    required property string agency
    required property string position
    required property string team
    required property string roleTitles
    required property string link

    readonly property string state_: link === "here" ? qsTr("tersambung") : link === "away" ? qsTr("terputus") : qsTr("ditunggu")

    implicitHeight: Math.max(Theme.px(56), contentItem.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + (team.length > 0 ? team : qsTr("belum di tim")) + ", " + state_

    contentItem: RowLayout {
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
