import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// Name of the channel, search, and the filter for what has no mark yet.
Rectangle {
    id: root
    required property ChannelFeed rows
    property string title
    property bool canMark: true
    signal helpRequested()

    function search() { field.forceActiveFocus(Qt.ShortcutFocusReason) }

    implicitHeight: Theme.px(56)
    color: Theme.background

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space2
        spacing: Theme.space2
        Label {
            Layout.fillWidth: true
            text: root.title
            font.pixelSize: Theme.title
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        SearchField {
            id: field
            Layout.preferredWidth: root.width < Theme.px(640) ? Theme.px(132) : Theme.px(220)
            label: qsTr("Cari di %1").arg(root.title)
            onTextChanged: root.rows.search = text
        }
        Button {
            visible: root.canMark
            symbol: "filter"
            text: qsTr("Belum dipilah")
            hint: qsTr("Hanya yang belum Anda tandai")
            checked: root.rows.onlyUnmarked
            kind: Button.Quiet
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: root.rows.onlyUnmarked = !root.rows.onlyUnmarked
        }
        IconButton {
            symbol: "keyboard"
            text: qsTr("Pintasan papan ketik")
            keyHint: "?"
            onClicked: root.helpRequested()
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
