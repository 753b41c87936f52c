import QtQuick
import Gladi.Style

// One of each control, as pages use them.
QtObject {
    readonly property string lengthy: "Mempertanggungjawabkan ketidakberpihakan"

    readonly property Component button: Component { Button { text: "Terbitkan"; hint: "Terbit di siaran resmi" } }
    readonly property Component primary: Component { Button { text: "Terbitkan"; kind: Button.Primary; symbol: "publish" } }
    readonly property Component compactButton: Component { Button { text: "Balas"; compact: true; kind: Button.Quiet; symbol: "reply" } }
    readonly property Component iconButton: Component { IconButton { text: "Jeda"; symbol: "pause" } }
    readonly property Component checkBox: Component { CheckBox { text: "Sumber resmi disebut" } }
    readonly property Component radioButton: Component { RadioButton { text: "Laboratorium" } }
    readonly property Component comboBox: Component { ComboBox { label: "Jenis"; model: ["Klarifikasi", "Pembaruan"] } }
    readonly property Component textField: Component { TextField { label: "Nama Anda"; placeholderText: "Muncul di hasil" } }
    readonly property Component searchField: Component { SearchField { label: "Cari di Linimasa" } }
    readonly property Component textArea: Component { TextArea { label: "Teks pernyataan" } }
    readonly property Component segments: Component { SegmentedControl { id: speed; label: "Laju"; options: ["1x", "2x", "5x"]; onChosen: index => speed.current = index } }
    readonly property Component tabs: Component { TabBar { Tab { text: "Kewajiban"; count: 3 } Tab { text: "Draf" } } }
    readonly property Component banner: Component { Banner { title: "Tidak tersimpan"; text: "Disk penuh."; closable: false; actionText: "Coba lagi" } }
    readonly property Component before: Component { Button { text: "Sebelum" } }
    readonly property Component chip: Component { Chip { text: "Hoaks"; symbol: "hoax" } }
    readonly property Component label: Component { Label {} }
    readonly property Component emptyState: Component { EmptyState {} }
    readonly property Component tab: Component { Tab { text: "Draf" } }
    readonly property Component badge: Component { Badge { count: 3 } }
    readonly property Component avatar: Component { Avatar { name: "Ratna Wulandari" } }
    readonly property Component timeBar: Component { TimeBar { label: "Segera"; value: 0.4 } }
    readonly property Component icon: Component { Icon { width: 20; height: 20 } }
}
