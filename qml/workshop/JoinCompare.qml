import QtQuick
import Gladi.Style
import Gladi.Bridge

// Two people compare what the room's computer shows of itself. Nothing has been said to it yet.
Card {
    id: root
    required property Joining joining
    spacing: Theme.space4

    function begin() { matches.forceActiveFocus(Qt.TabFocusReason) }

    Label {
        width: parent.width
        text: qsTr("Apakah sidik jari ini sama dengan yang tampil di layar pelatih?")
        font.pixelSize: Theme.lead
        strong: true
        Accessible.role: Accessible.Heading
    }
    Label {
        objectName: "fingerprint"
        width: parent.width
        text: root.joining.fingerprint
        font.pixelSize: Theme.clock
        strong: true
        Accessible.name: qsTr("Sidik jari %1").arg(text)
    }
    Label {
        width: parent.width
        text: qsTr("Dengan begitu Anda yakin tersambung ke komputer pelatih, bukan ke komputer lain. Bila ada satu saja yang berbeda, jangan lanjutkan dan beri tahu pelatih.")
        quiet: true
    }
    Flow {
        width: parent.width
        spacing: Theme.space3
        Button {
            id: matches
            objectName: "fingerprintMatches"
            kind: Button.Primary
            symbol: "check"
            text: qsTr("Cocok, lanjutkan")
            onClicked: root.joining.trust()
        }
        Button {
            objectName: "fingerprintDiffers"
            symbol: "close"
            text: qsTr("Tidak cocok")
            onClicked: root.joining.cancel()
        }
    }
}
