import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// One event of the list: past ones dimmed, the next one marked.
RowButton {
    id: root
    required property Console desk
    required property string injectId
    required property int number
    required property string title
    required property string body
    required property string channel
    required property string from
    required property real at
    required property string state
    required property string evaluator
    required property int duties

    readonly property bool past: state === "past" || state === "off"
    readonly property string stateWord: state === "past" ? qsTr("sudah") : state === "some" ? qsTr("sebagian tim") : state === "next" ? qsTr("berikutnya")
        : state === "waiting" ? qsTr("bila syarat terpenuhi") : state === "skipped" ? qsTr("dilewati") : state === "off" ? qsTr("tidak akan datang") : ""

    padding: Theme.space2
    ground: "transparent"
    edge: Theme.accent
    edgeWidth: state === "next" || chosen ? Theme.line : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: (at >= 0 ? desk.clockOf(at) : "") + " " + title + " " + stateWord

    contentItem: RowLayout {
        spacing: Theme.space3
        Label {
            Layout.preferredWidth: Theme.px(84)
            Layout.alignment: Qt.AlignTop
            text: root.at >= 0 ? root.desk.clockOf(root.at) : "–"
            font.pixelSize: Theme.caption
            quiet: true
            wrapMode: Text.NoWrap
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: root.title
                quiet: root.past
                strong: root.state === "next"
                maximumLineCount: 2
                lineHeight: 1
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                text: [root.channel, root.from, root.stateWord].filter(each => each.length > 0).join(" · ") // qmllint disable type
                font.pixelSize: Theme.caption
                color: root.state === "next" ? Theme.accent : root.state === "skipped" ? Theme.warning : Theme.muted
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        Badge {
            Layout.alignment: Qt.AlignTop
            visible: root.duties > 0
            count: root.duties
            hue: root.past ? Theme.muted : Theme.accent
        }
    }
}
