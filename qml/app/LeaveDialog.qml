import QtQuick
import Gladi.Style

// Asks once before the window closes on a running exercise.
Dialog {
    id: root
    // In a room of the trainer's.
    property bool hosted: false
    signal confirmed()

    title: qsTr("Tutup Gladi sekarang?")
    lead: hosted ? qsTr("Latihan belum selesai. Yang sudah terkirim tersimpan di komputer pelatih; Anda dapat masuk lagi lewat Lokakarya, Kembali ke ruang tadi.")
                 : qsTr("Latihan belum selesai. Semua tindakan Anda sudah tersimpan; latihan dapat dilanjutkan nanti dari Arsip.")
    onOpened: stay.forceActiveFocus(Qt.TabFocusReason)

    actions: [
        Button {
            objectName: "leaveConfirmed"
            kind: Button.Primary
            text: qsTr("Tutup Gladi")
            onClicked: {
                root.close()
                root.confirmed()
            }
        },
        Button {
            id: stay
            text: qsTr("Tetap berlatih")
            onClicked: root.close()
        }
    ]
}
