import QtQuick
import Gladi.Style
import Gladi.Bridge

// Declining is an answer of its own: it needs a reason.
Dialog {
    id: root
    required property Exercise exercise
    required property string itemId
    signal confirmed(string reason)
    title: qsTr("Tolak menjawab?")
    lead: qsTr("Penanya menerima alasan Anda. Keputusan ini tidak dapat ditarik.")
    onAboutToShow: reason.text = exercise.unsent.textOf("decline", itemId)
    onOpened: reason.forceActiveFocus()

    TextArea {
        id: reason
        width: parent.width
        label: qsTr("Alasan")
        onTextChanged: root.exercise.unsent.keep("decline", root.itemId, text)
        placeholderText: qsTr("Mengapa belum atau tidak dapat dijawab, dan kapan bisa")
    }
    actions: [
        Button {
            kind: Button.Danger
            text: qsTr("Tolak menjawab")
            enabled: reason.text.trim().length > 0
            onClicked: {
                root.confirmed(reason.text)
                root.close()
            }
        },
        Button {
            kind: Button.Quiet
            text: qsTr("Batal")
            onClicked: root.close()
        }
    ]
}
