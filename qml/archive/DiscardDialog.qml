import QtQuick
import Gladi.Style

// Asks once before a session goes to the trash.
Dialog {
    id: root
    property string path
    property string sessionTitle
    signal confirmed(string path)

    title: qsTr("Buang sesi ini?")
    lead: qsTr("“%1” dipindahkan ke tempat sampah komputer ini dan dapat dikembalikan dari sana.").arg(sessionTitle)
    onOpened: keep.forceActiveFocus(Qt.TabFocusReason)

    actions: [
        Button {
            kind: Button.Danger
            symbol: "trash"
            text: qsTr("Buang")
            onClicked: {
                root.close()
                root.confirmed(root.path)
            }
        },
        Button {
            id: keep
            text: qsTr("Simpan")
            onClicked: root.close()
        }
    ]
}
