import QtQuick
import Gladi.Style

Dialog {
    id: root
    required property string version

    title: qsTr("Tentang Gladi")
    lead: qsTr("Versi %1").arg(version)
    onOpened: shut.forceActiveFocus(Qt.TabFocusReason)

    Label {
        width: parent.width
        text: qsTr("Gladi adalah tempat berlatih komunikasi krisis: kabar, pertanyaan pers dan laporan datang menurut jam, Anda menjawab, dan setiap nilai dapat ditelusuri sampai ke tindakan Anda.")
    }
    Label {
        width: parent.width
        text: qsTr("Semua berjalan tanpa internet dan semua rekaman tetap di komputer ini. Tokoh, lembaga dan media di dalam latihan adalah rekaan.")
    }
    Label {
        width: parent.width
        text: qsTr("Perangkat lunak sumber terbuka, Lisensi Apache 2.0.")
        quiet: true
    }
    actions: Button {
        id: shut
        text: qsTr("Tutup")
        onClicked: root.close()
    }
}
