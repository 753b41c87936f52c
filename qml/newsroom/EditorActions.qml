import QtQuick
import Gladi.Style
import Gladi.Bridge

// Hand in, publish.
Flow {
    id: root
    required property Exercise exercise
    property string kind
    property string channel
    property string status
    property bool hasText
    readonly property bool running: exercise.stage === Exercise.Running
    signal submitted()
    signal published()
    spacing: Theme.space2

    function publish() {
        if (status === "approved" || kind === "holding")
            published()
        else
            unapproved.open()
    }

    Button {
        kind: root.status === "approved" || root.kind === "holding" || !submitButton.visible ? Button.Primary : Button.Secondary
        symbol: "publish"
        text: qsTr("Terbitkan")
        hint: root.running ? qsTr("Terbit di %1").arg(root.exercise.channelTitle(root.channel)) : qsTr("Terbitkan setelah latihan dilanjutkan")
        visible: root.exercise.may("publish")
        enabled: root.running && root.hasText && root.channel.length > 0
        onClicked: root.publish()
    }
    Button {
        id: submitButton
        kind: root.kind === "holding" ? Button.Secondary : Button.Primary
        symbol: "send"
        text: root.status === "submitted" ? qsTr("Diajukan") : qsTr("Ajukan persetujuan")
        visible: root.exercise.may("submit") && root.status !== "approved"
        enabled: root.running && root.hasText && root.status !== "submitted"
        onClicked: root.submitted()
    }
    ConfirmDialog {
        id: unapproved
        question: qsTr("Belum disetujui pimpinan")
        consequence: qsTr("Terbitkan tanpa persetujuan? Yang sudah terbit tidak dapat ditarik, hanya dikoreksi.")
        yes: qsTr("Terbitkan tanpa persetujuan")
        onConfirmed: root.published()
    }
}
