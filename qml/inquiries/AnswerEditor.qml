import QtQuick
import Gladi.Style
import Gladi.Bridge

// What is written stays until it is sent, through a crash as well.
Column {
    id: root
    required property Exercise exercise
    required property string itemId
    property string asker
    readonly property bool running: exercise.stage === Exercise.Running
    spacing: Theme.space2

    function send() {
        if (answer.text.trim().length > 0 && running)
            exercise.answer(itemId, answer.text)
    }

    Label {
        text: qsTr("Jawaban Anda")
        strong: true
    }
    TextArea {
        id: answer
        objectName: "answerText"
        width: parent.width
        height: Theme.px(180)
        label: qsTr("Jawaban Anda kepada %1").arg(root.asker)
        placeholderText: qsTr("Yang sudah dipastikan, yang belum, dan kapan kabar berikutnya")
        Component.onCompleted: text = root.exercise.unsent.textOf("answer", root.itemId)
        onTextChanged: root.exercise.unsent.keep("answer", root.itemId, text)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Return && event.modifiers & Qt.ControlModifier) {
                event.accepted = true
                root.send()
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space2
        Button {
            kind: Button.Primary
            symbol: "send"
            text: qsTr("Kirim jawaban")
            hint: qsTr("Tidak dapat ditarik, tetapi dapat dikoreksi")
            keyHint: "Ctrl+Enter"
            enabled: root.running && answer.text.trim().length > 0 && root.exercise.may("answer")
            onClicked: root.send()
        }
        Button {
            kind: Button.Quiet
            text: qsTr("Tolak menjawab")
            enabled: root.running
            visible: root.exercise.may("decline")
            onClicked: declining.open()
        }
        Label {
            height: Theme.controlHeight
            verticalAlignment: Text.AlignVCenter
            visible: !root.running
            text: qsTr("Kirim setelah latihan dilanjutkan.")
            quiet: true
        }
    }
    DeclineDialog {
        id: declining
        exercise: root.exercise
        itemId: root.itemId
        onConfirmed: reason => root.exercise.decline(root.itemId, reason)
    }
}
