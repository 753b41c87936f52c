import QtQuick
import Gladi.Style
import Gladi.Bridge

// What has to be told, over the foot of the page, so that nothing below it moves.
Column {
    id: root
    required property Exercise exercise
    property string refusal
    property string noticeTitle
    property string noticeText
    property string caller
    property string callId
    property string callChannel
    signal itemOpened(string itemId, string channelId)
    signal leaving()
    spacing: Theme.space2

    function titleOf(act: string): string {
        switch (act) {
        case "verified": return qsTr("Sumber menjawab")
        case "approve": return qsTr("Draf disetujui")
        case "return": return qsTr("Draf dikembalikan")
        }
        return Words.act(act)
    }
    Connections {
        target: root.exercise
        function onRefused(code: string) {
            root.refusal = Words.refusal(code)
            refusalTime.restart()
        }
        function onNoticed(act: string, subject: string, text: string) {
            root.noticeTitle = root.titleOf(act)
            root.noticeText = text.length > 0 ? text : subject.length > 0 ? root.exercise.excerptOf(subject) : ""
            noticeTime.restart()
        }
    }
    // A phone is heard wherever one is.
    Connections {
        target: root.exercise.feed
        function onArrived(first: int, last: int) {
            const feed = root.exercise.feed
            for (let row = first; row <= last; ++row) {
                const index = feed.index(row, 0)
                if (feed.data(index, FeedModel.ChannelKind) !== "phone")
                    continue
                root.caller = String(feed.data(index, FeedModel.Author))
                root.callId = String(feed.data(index, FeedModel.ItemId))
                root.callChannel = String(feed.data(index, FeedModel.ChannelId))
            }
        }
        function onDataChanged() {
            if (root.callId.length > 0 && call.read)
                root.caller = ""
        }
    }
    FeedItem {
        id: call
        feed: root.exercise.feed
        itemId: root.callId
    }
    Timer {
        id: refusalTime
        interval: 8000
        onTriggered: root.refusal = ""
    }
    Timer {
        id: noticeTime
        interval: 9000
        onTriggered: root.noticeTitle = ""
    }
    Banner {
        width: parent.width
        visible: root.caller.length > 0
        title: qsTr("Telepon berdering")
        text: root.caller
        actionText: qsTr("Buka")
        onActed: {
            root.caller = ""
            root.itemOpened(root.callId, root.callChannel)
        }
        onClosed: root.caller = ""
    }
    Banner {
        width: parent.width
        visible: root.noticeTitle.length > 0
        tone: Banner.Positive
        title: root.noticeTitle
        text: root.noticeText
        onClosed: root.noticeTitle = ""
    }
    Banner {
        width: parent.width
        visible: root.refusal.length > 0
        tone: Banner.Warning
        text: root.refusal
        onClosed: root.refusal = ""
    }
    // From the trainer to everybody: stays until it has been read.
    Banner {
        objectName: "hint"
        width: parent.width
        visible: root.exercise.hint.length > 0
        title: Words.act("hint")
        text: root.exercise.hint
        onClosed: root.exercise.closeHint()
    }
    Banner {
        objectName: "denied"
        width: parent.width
        visible: root.exercise.denial.length > 0
        closable: false
        tone: Banner.Danger
        title: qsTr("Sambungan ke ruang berakhir")
        text: Words.denial(root.exercise.denial)
        actionText: qsTr("Tinggalkan ruang")
        onActed: root.leaving()
    }
    Banner {
        width: parent.width
        visible: root.exercise.failure.length > 0
        closable: false
        tone: Banner.Danger
        title: qsTr("Latihan tidak dapat direkam lagi")
        text: Words.refusal(root.exercise.failure)
    }
    Banner {
        width: parent.width
        visible: root.exercise.stage === Exercise.Paused
        closable: false
        title: qsTr("Latihan dijeda")
        text: qsTr("Jam berhenti. Anda tetap dapat membaca dan menulis draf.")
        actionText: root.exercise.hosted ? "" : qsTr("Lanjutkan")
        onActed: root.exercise.resume()
    }
}
