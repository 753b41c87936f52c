pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

FocusScope {
    id: root
    required property Exercise exercise
    signal draftOpened(string draftId)
    signal newRequested()
    signal correctRequested(string statementId)

    Button {
        id: add
        x: Theme.space4
        y: Theme.space3
        width: parent.width - 2 * x
        focus: true
        kind: Button.Primary
        symbol: "plus"
        text: qsTr("Draf baru")
        onClicked: root.newRequested()
    }
    Rows {
        id: list
        anchors.top: add.bottom
        anchors.topMargin: Theme.space3
        anchors.bottom: parent.bottom
        width: parent.width
        model: root.exercise.drafts
        Accessible.name: qsTr("Draf")
        delegate: DraftRow {
            width: ListView.view ? ListView.view.width : 0
            exercise: root.exercise
            onClicked: if (status !== "published") root.draftOpened(draftId)
            onCorrectRequested: root.correctRequested(draftId)
        }
    }
    EmptyState {
        anchors.centerIn: list
        width: parent.width - 2 * Theme.space5
        visible: list.count === 0
        symbol: "draft"
        title: qsTr("Belum ada draf")
        text: qsTr("Mulai dari sini, atau tekan D pada unggahan yang menjadi dasar pernyataan.")
    }
}
