import QtQuick
import Gladi.Style
import Gladi.Bridge

// One channel, or some together.
FocusScope {
    id: page
    required property Exercise exercise
    property alias channels: rows.channels
    property string title

    signal verifyRequested(string itemId)
    signal replyRequested(string itemId)
    signal basisRequested(string itemId)
    signal escalateRequested(string itemId)
    signal correctRequested(string statementId)
    signal helpRequested()

    // Brings an item on screen and gives it the keyboard.
    function reveal(itemId: string) {
        if (rows.rowOf(itemId) < 0) {
            rows.search = ""
            rows.onlyUnmarked = false
        }
        list.reveal(rows.rowOf(itemId))
    }
    function search() { toolbar.search() }

    function perform(name: string, itemId: string, statementId: string) {
        switch (name) {
        case "hoax":
        case "true":
        case "unverified": return exercise.triage(itemId, name)
        case "acknowledge": return exercise.acknowledge(itemId)
        case "verify": return verifyRequested(itemId)
        case "reply": return replyRequested(itemId)
        case "basis": return basisRequested(itemId)
        case "escalate": return escalateRequested(itemId)
        case "correct": return correctRequested(statementId)
        case "detail": return detail.show(itemId)
        }
    }

    ChannelFeed {
        id: rows
        sourceModel: page.exercise.feed
        onFilterChanged: list.settle()
    }
    FeedToolbar {
        id: toolbar
        width: parent.width
        rows: rows
        title: page.title
        canMark: page.exercise.may("triage")
        onHelpRequested: page.helpRequested()
    }
    FeedList {
        id: list
        objectName: "feedList"
        anchors.top: toolbar.bottom
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        anchors.bottomMargin: bar.visible ? Theme.space2 : 0
        width: parent.width
        focus: true
        exercise: page.exercise
        rows: rows
        Accessible.name: page.title
        onAct: (name, itemId, statementId) => page.perform(name, itemId, statementId)
    }
    // An item counts as read once it has stood before the reader for a moment.
    Timer {
        interval: 900
        repeat: true
        running: page.visible && list.count > 0 && page.exercise.stage === Exercise.Running
        onTriggered: {
            for (let row = list.firstRow(), last = list.lastRow(); row >= 0 && row <= Math.max(row, last) && row < list.count; ++row) {
                const item = list.itemAtIndex(row) as FeedRow
                if (item && !item.isRead && !item.own)
                    page.exercise.read(item.itemId)
                if (row >= last)
                    break
            }
        }
    }
    EmptyState {
        anchors.centerIn: list
        width: Math.min(list.width - 2 * Theme.space5, Theme.px(360))
        visible: list.count === 0
        symbol: rows.search.length > 0 ? "search" : rows.onlyUnmarked ? "check" : "feed"
        title: rows.search.length > 0 ? qsTr("Tidak ditemukan") : rows.onlyUnmarked ? qsTr("Semua sudah dipilah") : qsTr("Masih sepi")
        text: rows.search.length > 0 ? qsTr("Tidak ada yang memuat kata itu di sini.")
            : rows.onlyUnmarked ? qsTr("Yang baru akan muncul di sini.")
            : qsTr("Yang masuk di kanal ini muncul di sini begitu latihan berjalan.")
    }
    Button {
        id: bar
        objectName: "newBar"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space2
        visible: list.below > 0 && list.count > 0
        kind: Button.Primary
        symbol: "chevron-down"
        text: qsTr("%1 unggahan baru").arg(list.below)
        hint: qsTr("Lanjut ke yang belum terlihat")
        keyHint: "N"
        onClicked: list.showNewest()
    }
    PostDetail {
        id: detail
        exercise: page.exercise
        onClosed: list.forceActiveFocus()
    }
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return
        event.accepted = true
        if (event.key === Qt.Key_N && list.below > 0)
            list.showNewest()
        else if (event.key === Qt.Key_Slash)
            toolbar.search()
        else
            event.accepted = false
    }
    Component.onCompleted: {
        list.forceLayout() // what arrives before the first frame goes below what is there, too
        list.settle()
    }
}
