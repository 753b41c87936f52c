import QtQuick
import Gladi.Style
import Gladi.Bridge

// Corrects what went out; the first version stays visible beside it.
Dialog {
    id: root
    required property Exercise exercise
    property string statementId

    function correct(statement: string) {
        statementId = statement
        area.text = exercise.unsent.textOf("correct", statement)
        open()
    }

    title: qsTr("Koreksi pernyataan")
    lead: qsTr("Sebutkan apa yang keliru dan apa yang benar. Koreksi terbit di kanal yang sama.")
    onOpened: area.forceActiveFocus()

    Label {
        visible: text.length > 0
        width: parent.width
        text: root.statementId.length > 0 ? root.exercise.drafts.textOf(root.statementId) : ""
        quiet: true
        maximumLineCount: 6
        elide: Text.ElideRight
    }
    TextArea {
        id: area
        width: parent.width
        height: Theme.px(160)
        label: qsTr("Koreksi")
        onTextChanged: root.exercise.unsent.keep("correct", root.statementId, text)
        placeholderText: qsTr("Yang benar adalah …")
    }
    actions: [
        Button {
            kind: Button.Primary
            symbol: "publish"
            text: qsTr("Terbitkan koreksi")
            enabled: area.text.trim().length > 0 && root.exercise.stage === Exercise.Running
            onClicked: {
                root.exercise.correct(root.statementId, area.text)
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
