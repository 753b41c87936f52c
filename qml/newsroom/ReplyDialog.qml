import QtQuick
import Gladi.Style
import Gladi.Bridge

// A public reply beneath a post. What is typed is kept until it has gone out.
Dialog {
    id: root
    required property Exercise exercise
    property string itemId

    function replyTo(item: string) {
        itemId = item
        area.text = exercise.unsent.textOf("reply", item)
        open()
    }
    function send() {
        exercise.reply(itemId, area.text)
        close()
    }

    title: qsTr("Balas sebagai akun resmi")
    lead: itemId.length > 0 ? exercise.excerptOf(itemId) : ""
    onOpened: area.forceActiveFocus()

    TextArea {
        id: area
        objectName: "replyText"
        width: parent.width
        label: qsTr("Balasan")
        onTextChanged: root.exercise.unsent.keep("reply", root.itemId, text)
        placeholderText: qsTr("Terlihat oleh semua orang di kanal ini")
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Return && event.modifiers & Qt.ControlModifier && sendButton.enabled) {
                event.accepted = true
                root.send()
            }
        }
    }
    actions: [
        Button {
            id: sendButton
            kind: Button.Primary
            symbol: "send"
            text: qsTr("Kirim balasan")
            hint: qsTr("Tidak dapat ditarik, tetapi dapat dikoreksi")
            keyHint: "Ctrl+Enter"
            enabled: area.text.trim().length > 0 && root.exercise.stage === Exercise.Running
            onClicked: root.send()
        },
        Button {
            kind: Button.Quiet
            text: qsTr("Batal")
            onClicked: root.close()
        }
    ]
}
