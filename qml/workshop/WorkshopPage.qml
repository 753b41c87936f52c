import QtQuick
import QtQuick.Layouts
import Gladi.Style

// Several people, one exercise: to take part or to lead.
FocusScope {
    id: root
    signal joinRequested()
    signal hostRequested()

    Keys.forwardTo: [scroll]

    ScrollColumn {
        id: scroll
        anchors.fill: parent
        padding: Theme.space6
        maximumWidth: Theme.px(860)
        spacing: Theme.space5

        Label {
            width: parent.width
            text: qsTr("Lokakarya")
            font.pixelSize: Theme.heading
            strong: true
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: qsTr("Berlatih bersama di satu ruang: pelatih memegang jam latihan, peserta bergabung dari laptop masing-masing lewat jaringan setempat.")
            font.pixelSize: Theme.lead
            lineHeight: 1.4
        }
        GridLayout {
            width: parent.width
            columns: width > Theme.px(560) ? 2 : 1
            columnSpacing: Theme.space4
            rowSpacing: Theme.space4
            WorkshopCard {
                id: join
                objectName: "joinWorkshop"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                focus: true
                symbol: "user"
                text: qsTr("Ikut lokakarya")
                lead: qsTr("Anda peserta. Siapkan kode gabung yang tampil di layar pelatih.")
                onClicked: root.joinRequested()
                KeyNavigation.right: host
                KeyNavigation.down: host
            }
            WorkshopCard {
                id: host
                objectName: "hostWorkshop"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                symbol: "team"
                text: qsTr("Adakan lokakarya")
                lead: qsTr("Anda pelatih. Latihan berjalan di komputer ini; peserta bergabung ke sini.")
                onClicked: root.hostRequested()
                KeyNavigation.left: join
                KeyNavigation.up: join
            }
        }
    }
}
