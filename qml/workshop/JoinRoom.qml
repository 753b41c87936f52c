pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// Which room: one that was found, or its address; and its code.
Column {
    id: root
    required property Joining joining
    spacing: Theme.space4

    function begin() {
        // A wrong code is what has to be typed again, not the address.
        const field = addressField.length > 0 ? code : addressField
        field.forceActiveFocus(Qt.TabFocusReason)
        field.selectAll()
    }
    function look() {
        if (!go.enabled)
            return
        const row = joining.rooms.rowOf(addressField.text.trim())
        if (row >= 0)
            joining.lookAt(row, code.text)
        else
            joining.look(addressField.text.trim(), code.text)
    }

    Card {
        width: parent.width
        visible: root.joining.rooms.count > 0
        Label {
            width: parent.width
            text: qsTr("Ruang di jaringan ini")
            strong: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.joining.rooms
            RoomRow {
                width: parent?.width ?? 0
                chosen: addressField.text.trim() === roomAddress
                onClicked: {
                    addressField.text = roomAddress
                    code.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }
    Card {
        width: parent.width
        spacing: Theme.space2
        Label {
            width: parent.width
            text: qsTr("Alamat atau tautan")
            strong: true
        }
        TextField {
            id: addressField
            objectName: "roomAddress"
            width: parent.width
            label: qsTr("Alamat atau tautan")
            placeholderText: "192.168.1.5:47800"
            maximumLength: 400
            onAccepted: code.length > 0 || text.trim().startsWith("gladi://") ? root.look() : code.forceActiveFocus(Qt.TabFocusReason)
        }
        Label {
            width: parent.width
            text: root.joining.rooms.count > 0 ? qsTr("Pilih ruang di atas, atau ketik alamat dari layar pelatih.")
                                               : qsTr("Ketik alamat dari layar pelatih. Ruang di jaringan ini tampil sendiri begitu terdengar.")
            quiet: true
            font.pixelSize: Theme.caption
        }
        Item {
            width: parent.width
            height: Theme.space2
        }
        Label {
            width: parent.width
            text: qsTr("Kode gabung")
            strong: true
        }
        TextField {
            id: code
            objectName: "roomCode"
            width: Theme.px(280)
            implicitHeight: Theme.px(64)
            label: qsTr("Kode gabung, enam huruf dan angka")
            font.pixelSize: Theme.clock
            font.letterSpacing: Theme.space1
            font.capitalization: Font.AllUppercase
            inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
            maximumLength: 8
            onAccepted: root.look()
        }
        Label {
            width: parent.width
            text: qsTr("Enam huruf dan angka dari layar pelatih. Tautan sudah memuatnya.")
            quiet: true
            font.pixelSize: Theme.caption
        }
    }
    Button {
        id: go
        objectName: "lookForRoom"
        kind: Button.Primary
        symbol: "forward"
        text: qsTr("Masuk ke ruang")
        enabled: addressField.text.trim().length > 0 && root.joining.waitSeconds === 0
        onClicked: root.look()
    }
}
