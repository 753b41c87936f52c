pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style

// Every key, in one place.
Dialog {
    id: root
    title: qsTr("Pintasan papan ketik")
    lead: qsTr("Berlaku untuk unggahan yang sedang dipilih. Pilih dengan panah atas dan bawah.")

    component Key: Row {
        id: key
        property string cap
        property string meaning
        spacing: Theme.space3
        width: parent ? parent.width / 2 - Theme.space2 : 0
        height: Theme.px(32)
        Accessible.role: Accessible.StaticText
        Accessible.name: cap + ": " + meaning
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Theme.px(28), letter.implicitWidth + Theme.space3)
            height: Theme.px(26)
            radius: Theme.radiusSmall
            color: Theme.hover
            border.width: Theme.line
            border.color: Theme.outline
            Label {
                id: letter
                anchors.centerIn: parent
                text: key.cap
                strong: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: key.width - x
            text: key.meaning
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space1
        Key { cap: "R"; meaning: qsTr("Baca selengkapnya") }
        Key { cap: "H"; meaning: qsTr("Tandai hoaks") }
        Key { cap: "B"; meaning: qsTr("Tandai benar") }
        Key { cap: "J"; meaning: qsTr("Tandai belum jelas") }
        Key { cap: "V"; meaning: qsTr("Verifikasi ke sumber") }
        Key { cap: "K"; meaning: qsTr("Balas") }
        Key { cap: "D"; meaning: qsTr("Jadikan dasar pernyataan") }
        Key { cap: "E"; meaning: qsTr("Eskalasi") }
        Key { cap: "T"; meaning: qsTr("Tandai memo diterima") }
        Key { cap: "C"; meaning: qsTr("Koreksi terbitan Anda") }
        Key { cap: "N"; meaning: qsTr("Lanjut ke yang baru") }
        Key { cap: "/"; meaning: qsTr("Cari") }
        Key { cap: "Ctrl+1…9"; meaning: qsTr("Pindah kanal") }
        Key { cap: "Ctrl+K"; meaning: qsTr("Kewajiban") }
        Key { cap: "Ctrl+D"; meaning: qsTr("Draf") }
        Key { cap: "Ctrl+L"; meaning: qsTr("Log") }
        Key { cap: "Ctrl+P"; meaning: qsTr("Jeda atau lanjutkan") }
        Key { cap: "?"; meaning: qsTr("Daftar ini") }
    }
    actions: Button {
        text: qsTr("Tutup")
        kind: Button.Primary
        focus: true
        onClicked: root.close()
    }
}
