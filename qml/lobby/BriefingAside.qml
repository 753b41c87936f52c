pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style

// Beside the briefing: how the exercise goes and what is scored.
Column {
    id: root
    // The clock is the trainer's.
    property bool hosted: false
    spacing: Theme.space4

    component Point: Item {
        id: point
        property string symbol
        property string title
        property string text
        width: parent ? parent.width : 0
        implicitHeight: words.implicitHeight
        Icon {
            id: glyph
            width: Theme.iconSize
            height: width
            name: point.symbol
            color: Theme.accent
        }
        Column {
            id: words
            x: glyph.width + Theme.space3
            width: parent.width - x
            Label {
                width: parent.width
                text: point.title
                strong: true
            }
            Label {
                width: parent.width
                text: point.text
                quiet: true
            }
        }
    }

    Card {
        width: parent.width
        Label {
            width: parent.width
            text: qsTr("Yang akan terjadi")
            font.pixelSize: Theme.lead
            strong: true
            Accessible.role: Accessible.Heading
        }
        Point {
            symbol: "clock"
            title: qsTr("Jam latihan berjalan")
            text: qsTr("Unggahan, pertanyaan pers dan laporan datang menurut jam di kiri atas.")
        }
        Point {
            symbol: "checklist"
            title: qsTr("Kewajiban punya batas waktu")
            text: qsTr("Yang Anda tanggung tampil di meja kerja dengan sisa waktunya.")
        }
        Point {
            visible: !root.hosted
            symbol: "pause"
            title: qsTr("Anda boleh menjeda")
            text: qsTr("Jam berhenti dan tidak ada yang terlewat. Setiap tindakan langsung tersimpan.")
        }
    }
    Card {
        width: parent.width
        Label {
            width: parent.width
            text: qsTr("Yang dinilai")
            font.pixelSize: Theme.lead
            strong: true
            Accessible.role: Accessible.Heading
        }
        Point {
            symbol: "speed"
            title: qsTr("Kecepatan")
            text: qsTr("Apakah setiap kewajiban dijawab dalam waktunya.")
        }
        Point {
            symbol: "true"
            title: qsTr("Akurasi")
            text: qsTr("Apakah yang Anda tulis benar, lengkap dan tidak mengulang kabar bohong.")
        }
        Point {
            symbol: "shield"
            title: qsTr("Kepatuhan SOP")
            text: qsTr("Apakah urutan dan syarat kerja dipatuhi: periksa, ajukan, terbitkan, koreksi.")
        }
    }
}
