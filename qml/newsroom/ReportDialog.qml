import QtQuick
import Gladi.Style
import Gladi.Bridge

// Reports to an office, or hands an item up to one. What is typed is kept until it has gone out.
Dialog {
    id: root
    required property Exercise exercise
    property string itemId
    property bool escalating: false
    readonly property string act: escalating ? "escalate" : "report"

    function report(item: string) { begin(item, false) }
    function escalate(item: string) { begin(item, true) }
    function begin(item: string, up: bool) {
        itemId = item
        escalating = up
        area.text = exercise.unsent.textOf(act, item)
        open()
    }
    function send() {
        const to = exercise.authorities.valueAt(office.currentIndex)
        if (escalating)
            exercise.escalate(to, itemId, area.text)
        else
            exercise.report(to, itemId.length > 0 ? [itemId] : [], area.text)
        close()
    }

    title: escalating ? qsTr("Eskalasi") : qsTr("Laporan ke instansi")
    lead: itemId.length > 0 ? exercise.excerptOf(itemId) : ""
    onOpened: area.forceActiveFocus()

    Label {
        text: qsTr("Kepada")
        strong: true
    }
    ComboBox {
        id: office
        width: parent.width
        label: qsTr("Kepada")
        model: root.exercise.authorities
        textRole: "text"
        valueRole: "value"
    }
    TextArea {
        id: area
        objectName: "reportText"
        width: parent.width
        height: Theme.px(180)
        onTextChanged: root.exercise.unsent.keep(root.act, root.itemId, text)
        label: root.escalating ? qsTr("Yang diteruskan") : qsTr("Isi laporan")
        placeholderText: root.escalating ? qsTr("Mengapa ini perlu ditangani di sana") : qsTr("Apa yang terjadi, kapan, dampaknya, langkah yang sudah diambil")
    }
    actions: [
        Button {
            kind: Button.Primary
            symbol: "send"
            text: root.escalating ? qsTr("Teruskan") : qsTr("Kirim laporan")
            enabled: area.text.trim().length > 0 && office.currentIndex >= 0 && root.exercise.stage === Exercise.Running
            onClicked: root.send()
        },
        Button {
            kind: Button.Quiet
            text: qsTr("Batal")
            onClicked: root.close()
        }
    ]
}
