import QtQuick
import Gladi.Style

Rectangle {
    color: Theme.background

    component Group: Column {
        property string title
        spacing: Theme.space3
        width: (parent.width - 2 * Theme.space5) / 3
        Label { text: parent.title; font.pixelSize: Theme.title; strong: true }
    }

    Row {
        anchors.fill: parent
        anchors.margins: Theme.space5
        spacing: Theme.space5
        Group {
            title: "Tombol dan isian"
            Flow {
                width: parent.width
                spacing: Theme.space2
                Button { text: "Terbitkan"; kind: Button.Primary; symbol: "publish" }
                Button { text: "Ajukan"; symbol: "send" }
                Button { text: "Batal"; kind: Button.Quiet }
                Button { text: "Akhiri latihan"; kind: Button.Danger }
                Button { text: "Nonaktif"; enabled: false; kind: Button.Primary }
                Button { text: "Nonaktif"; enabled: false }
                Button { text: "Balas"; compact: true; kind: Button.Quiet; symbol: "reply" }
                Button { id: focused; text: "Fokus"; Component.onCompleted: forceActiveFocus(Qt.TabFocusReason) }
                IconButton { symbol: "pause"; text: "Jeda" }
                IconButton { symbol: "moon"; text: "Gelap" }
            }
            TextField { width: parent.width; placeholderText: "Nama Anda (boleh kosong)" }
            SearchField { width: parent.width }
            TextArea { width: parent.width; text: "Kami sudah menerima laporan warga. Penyebabnya masih diperiksa; kabar berikutnya pukul 10.30." }
            ComboBox { width: parent.width; model: ["Klarifikasi", "Pernyataan awal"] }
            CheckBox { width: parent.width; text: "Sumber resmi disebut"; checked: true }
            CheckBox { width: parent.width; text: "Hal yang belum diketahui diakui secara terbuka, beserta kapan akan diketahui" }
            RadioButton { width: parent.width; text: "Petugas humas"; checked: true }
            SegmentedControl { options: ["1x", "2x", "5x", "10x", "20x"]; current: 2 }
        }
        Group {
            title: "Isi"
            TabBar {
                width: parent.width
                Tab { text: "Kewajiban"; count: 3; countColor: Theme.warning }
                Tab { text: "Draf"; count: 1 }
                Tab { text: "Log" }
            }
            Flow {
                width: parent.width
                spacing: Theme.space2
                Chip { text: "Hoaks"; symbol: "hoax"; hue: Theme.danger }
                Chip { text: "Benar"; symbol: "true"; hue: Theme.positive }
                Chip { text: "Belum jelas"; symbol: "unclear"; hue: Theme.warning }
                Chip { text: "Desas-desus"; symbol: "rumour"; hue: Theme.rumour }
                Chip { text: "Diteruskan berkali-kali"; symbol: "forwarded" }
                Badge { count: 2 }
                Badge { count: 12; hue: Theme.danger }
            }
            Banner { width: parent.width; title: "Tidak tersimpan"; text: "Disk penuh. Tidak ada yang hilang; kosongkan ruang lalu coba lagi."; actionText: "Coba lagi"; tone: Banner.Danger }
            Banner { width: parent.width; text: "Jawaban Laboratorium PDAM sudah datang."; tone: Banner.Positive }
            Banner { width: parent.width; text: "Satu kewajiban hampir lewat waktu."; tone: Banner.Warning; closable: false }
            Card {
                width: parent.width
                Row {
                    spacing: Theme.space3
                    Repeater {
                        model: ["citizen", "journalist", "media", "official", "leader"]
                        Avatar {
                            required property string modelData
                            required property int index
                            kind: modelData
                            name: ["Ratna Wulandari", "Bayu Aji", "Kabar Samara", "PDAM Kota", "Kepala Dinas"][index]
                        }
                    }
                }
                TimeBar { width: parent.width; value: 0.6 }
                TimeBar { width: parent.width; value: 0.2; hue: Theme.warning }
            }
            EmptyState { width: parent.width; symbol: "press"; title: "Belum ada pertanyaan pers"; text: "Surel wartawan muncul di sini setelah latihan dimulai." }
        }
        Group {
            title: "Ikon"
            Flow {
                width: parent.width
                spacing: Theme.space4
                Repeater {
                    model: "approve archive attention back basis broadcast chart check checklist chevron-down chevron-left chevron-right chevron-up clock close comment correct danger desk download draft end escalate eye feed file filter folder forward forwarded globe group help hoax info keyboard like link log mail memo monitor moon more news note office pause phone play plus press publish reply report rumour save search send share shield source speed sun tag team trash true unclear undo up user warning".split(" ")
                    Icon { required property string modelData; name: modelData; width: 32; height: 32; color: Theme.text }
                }
            }
            Label { text: "10:23"; font.pixelSize: Theme.clock }
            Label { text: "Krisis awal"; font.pixelSize: Theme.heading }
            Label { width: parent.width; text: "Teks isi dengan kata panjang seperti ketidakpertanggungjawaban dan mempertanggungjawabkannya." }
            Label { text: "Keterangan kecil"; font.pixelSize: Theme.caption; quiet: true }
        }
    }
}
