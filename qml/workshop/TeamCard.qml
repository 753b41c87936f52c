import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// How one team fares, at one glance.
Card {
    id: root
    required property Console desk
    required property string teamId
    required property string title
    required property int members
    required property int linked
    required property int open
    required property int overdue
    required property int lapsed
    required property int met
    required property string lastAct
    required property string lastActBy
    required property real lastActAt
    signal hintRequested(string id, string title)

    padding: Theme.space3
    spacing: Theme.space2
    border.color: overdue > 0 ? Theme.danger : Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: title + ", " + qsTr("%1 kewajiban terbuka, %2 terlambat").arg(open).arg(overdue)

    RowLayout {
        width: parent.width
        Label {
            Layout.fillWidth: true
            text: root.title.length > 0 ? root.title : qsTr("Semua peserta")
            font.pixelSize: Theme.lead
            strong: true
        }
        Chip {
            symbol: root.linked < root.members ? "warning" : "check"
            text: qsTr("%1/%2").arg(root.linked).arg(root.members)
            hue: root.linked < root.members ? Theme.warning : Theme.positive
            Accessible.name: qsTr("%1 dari %2 tersambung").arg(root.linked).arg(root.members)
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space2
        Chip { symbol: "checklist"; text: qsTr("%1 terbuka").arg(root.open) }
        Chip { visible: root.overdue > 0; symbol: "danger"; text: qsTr("%1 terlambat").arg(root.overdue); hue: Theme.danger }
        Chip { visible: root.lapsed > 0; symbol: "close"; text: qsTr("%1 terlewat").arg(root.lapsed); hue: Theme.warning }
        Chip { visible: root.met > 0; symbol: "true"; text: qsTr("%1 dijawab").arg(root.met); hue: Theme.positive }
    }
    Label {
        width: parent.width
        text: root.lastAct.length === 0 ? qsTr("Belum ada tindakan")
            : root.desk.clockOf(root.lastActAt) + " · " + Words.act(root.lastAct) + (root.lastActBy.length > 0 ? " · " + root.lastActBy : "")
        font.pixelSize: Theme.caption
        quiet: true
    }
    Button {
        kind: Button.Quiet
        compact: true
        symbol: "comment"
        text: qsTr("Petunjuk")
        hint: qsTr("Pesan pelatih untuk tim ini saja")
        Accessible.name: qsTr("Petunjuk untuk %1").arg(root.title)
        onClicked: root.hintRequested(root.teamId, root.title)
    }
}
