pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// What is owed, the most pressing first; what is done folds away.
FocusScope {
    id: root
    required property Exercise exercise
    property bool showDone: false
    signal itemOpened(string itemId, string channelId)
    signal startRequested(string act, string kind, string itemId, string channelId)
    signal reportRequested()

    Rows {
        id: list
        objectName: "obligationList"
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: parent.width
        focus: true
        model: root.exercise.obligations
        Accessible.name: qsTr("Kewajiban")
        delegate: ObligationRow {
            width: ListView.view ? ListView.view.width : 0
            exercise: root.exercise
            visible: pending || root.showDone
            height: visible ? implicitHeight : 0
            onClicked: root.itemOpened(itemId, channelId)
            onStartRequested: root.startRequested(act, kind, itemId, channelId)
        }
    }
    EmptyState {
        anchors.centerIn: list
        width: parent.width - 2 * Theme.space5
        visible: root.exercise.obligations.openCount === 0 && !(root.showDone && list.count > 0)
        symbol: "checklist"
        title: qsTr("Tidak ada yang menunggu")
        text: qsTr("Yang ditunggu dari Anda muncul di sini, dengan sisa waktunya.")
    }
    Column {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        Rule { width: parent.width }
        Row {
            padding: Theme.space2
            spacing: Theme.space2
            Button {
                visible: list.count > root.exercise.obligations.openCount
                kind: Button.Quiet
                symbol: root.showDone ? "chevron-down" : "chevron-up"
                text: root.showDone ? qsTr("Sembunyikan yang selesai") : qsTr("Selesai (%1)").arg(list.count - root.exercise.obligations.openCount)
                onClicked: root.showDone = !root.showDone
            }
            Button {
                visible: root.exercise.authorities.count > 0 && root.exercise.may("report")
                kind: Button.Quiet
                symbol: "report"
                text: qsTr("Buat laporan")
                hint: qsTr("Lapor ke instansi yang berwenang")
                onClicked: root.reportRequested()
            }
        }
    }
}
