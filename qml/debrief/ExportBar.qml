import QtQuick
import Gladi.Style
import Gladi.Bridge

// What can be taken away from the debrief, and the way out.
Row {
    id: root
    required property Program program
    signal leaving()

    spacing: Theme.space2
    Button {
        objectName: "exportCsv"
        symbol: "download"
        text: qsTr("Ekspor CSV")
        hint: qsTr("Tabel nilai, kewajiban dan aturan")
        enabled: !root.program.busy
        onClicked: root.program.exportCsv(root.program.exportFolder())
    }
    Button {
        objectName: "exportReport"
        symbol: "file"
        text: qsTr("Laporan HTML")
        hint: qsTr("Laporan untuk dibaca di peramban")
        enabled: !root.program.busy
        onClicked: root.program.exportReport(root.program.exportFolder())
    }
    Button {
        objectName: "leaveDebrief"
        kind: Button.Primary
        symbol: "check"
        text: qsTr("Selesai")
        onClicked: root.leaving()
    }
}
