pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// An event that is not in the scenario, in the name of one of its people.
Dialog {
    id: root
    required property Console desk
    title: qsTr("Sisipkan kejadian")
    onOpened: {
        words.text = ""
        headline.text = ""
        words.forceActiveFocus()
    }
    Label { text: qsTr("Saluran"); strong: true }
    ComboBox {
        id: channel
        width: parent.width
        label: qsTr("Saluran")
        model: root.desk.channels
        textRole: "text"
        valueRole: "value"
    }
    Label { text: qsTr("Atas nama"); strong: true }
    ComboBox {
        id: persona
        width: parent.width
        label: qsTr("Atas nama")
        model: root.desk.personas
        textRole: "text"
        valueRole: "value"
    }
    Label { text: qsTr("Judul (boleh kosong)"); strong: true }
    TextField {
        id: headline
        width: parent.width
        label: qsTr("Judul")
        maximumLength: 120
    }
    Label { text: qsTr("Isi"); strong: true }
    TextArea {
        id: words
        width: parent.width
        label: qsTr("Isi")
    }
    Label { text: qsTr("Batas jawab (hanya pers dan telepon)"); strong: true }
    SegmentedControl {
        id: deadline
        property int minutes: [0, 5, 10, 15, 30][current]
        label: qsTr("Batas jawab")
        options: [qsTr("tanpa"), "5", "10", "15", "30"]
        onChosen: index => current = index
    }
    actions: [
        Button {
            kind: Button.Primary
            symbol: "send"
            text: qsTr("Keluarkan")
            enabled: words.text.trim().length > 0
            onClicked: {
                root.desk.insert(root.desk.channels.valueAt(channel.currentIndex), root.desk.personas.valueAt(persona.currentIndex),
                                    headline.text, words.text, deadline.minutes, "")
                root.close()
            }
        },
        Button { text: qsTr("Batal"); onClicked: root.close() }
    ]
}
