import QtQuick
import Gladi.Style
import Gladi.Bridge

// The chosen event: what it says, what an evaluator looks at, and the trainer's hand in it.
Card {
    id: root
    required property Console desk
    property MselRow inject

    readonly property bool live: desk.stage === Console.Running || desk.stage === Console.Paused
    readonly property bool coming: inject !== null && (inject.state === "future" || inject.state === "next" || inject.state === "waiting" || inject.state === "some")

    visible: inject !== null
    spacing: Theme.space3

    Label {
        width: parent.width
        text: root.inject?.title ?? ""
        font.pixelSize: Theme.lead
        strong: true
        Accessible.role: Accessible.Heading
    }
    Label {
        width: Math.min(parent.width, Theme.textWidth)
        visible: text.length > 0 && text !== (root.inject?.title ?? "")
        text: root.inject?.body ?? ""
    }
    Label {
        width: Math.min(parent.width, Theme.textWidth)
        visible: (root.inject?.evaluator ?? "").length > 0
        text: qsTr("Penilai: %1").arg(root.inject?.evaluator ?? "")
        quiet: true
    }
    Flow {
        width: parent.width
        spacing: Theme.space2
        visible: root.live
        Button {
            symbol: "send"
            text: qsTr("Keluarkan sekarang")
            enabled: root.coming
            onClicked: root.desk.fire(root.inject.injectId, "")
        }
        Button {
            symbol: "clock"
            text: qsTr("Tunda 5 menit")
            enabled: root.coming
            onClicked: root.desk.delay(root.inject.injectId, 5)
        }
        Button {
            symbol: root.inject?.state === "skipped" ? "undo" : "close"
            text: root.inject?.state === "skipped" ? qsTr("Jangan lewati") : qsTr("Lewati")
            enabled: root.coming || root.inject?.state === "skipped"
            onClicked: root.inject.state === "skipped" ? root.desk.unskip(root.inject.injectId) : root.desk.skip(root.inject.injectId)
        }
        Button {
            symbol: "undo"
            text: qsTr("Tarik kembali")
            hint: qsTr("Selama belum tampil di layar siapa pun")
            enabled: root.inject?.state === "past" && root.desk.isUnseen(root.inject.injectId)
            onClicked: root.desk.withdraw(root.inject.injectId)
        }
    }
}
