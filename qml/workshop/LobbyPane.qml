pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge
import Gladi.Workshop

// How to come in, in letters for the back row; who is there, and in which team.
RowLayout {
    id: root
    required property Console desk
    signal personChosen(string id, string name, string team)

    spacing: 0
    ScrollColumn {
        Layout.preferredWidth: Theme.px(430)
        Layout.fillWidth: false
        Layout.fillHeight: true
        padding: Theme.space5
        spacing: Theme.space4
        Label {
            width: parent.width
            text: qsTr("Kode gabung")
            quiet: true
        }
        Label {
            objectName: "roomCode"
            width: parent.width
            text: root.desk.code
            font.pixelSize: Theme.px(64)
            font.letterSpacing: Theme.px(4)
            fontSizeMode: Text.HorizontalFit
            strong: true
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Kode gabung %1").arg(root.desk.code.split("").join(" "))
        }
        QrCode {
            width: Math.min(parent.width, Theme.px(240))
            height: width
            text: root.desk.links[0] ?? ""
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Kode QR dengan alamat, kode gabung dan sidik jari")
        }
        Column {
            width: parent.width
            spacing: Theme.space1
            Label { width: parent.width; text: qsTr("Alamat"); quiet: true }
            Repeater {
                model: root.desk.links
                Label {
                    required property string modelData
                    width: parent?.width ?? 0
                    text: modelData.replace(/^gladi:\/\//, "").replace(/\/.*$/, "")
                    font.pixelSize: Theme.title
                }
            }
        }
        Column {
            width: parent.width
            spacing: Theme.space1
            Label { width: parent.width; text: qsTr("Sidik jari"); quiet: true }
            Label {
                width: parent.width
                text: root.desk.fingerprint
                font.pixelSize: Theme.lead
            }
            Label {
                width: parent.width
                text: qsTr("Harus sama dengan yang tampil di laptop peserta.")
                font.pixelSize: Theme.caption
                quiet: true
            }
        }
    }
    Rule { Layout.fillHeight: true }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.space2
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space4
            Layout.bottomMargin: 0
            spacing: Theme.space2
            Label {
                Layout.fillWidth: true
                text: qsTr("Peserta")
                font.pixelSize: Theme.title
                strong: true
                Accessible.role: Accessible.Heading
            }
            Button {
                symbol: "team"
                text: qsTr("Bagi acak")
                hint: qsTr("Tim sama besar, peran dibagi")
                enabled: root.desk.joined > 0
                onClicked: root.desk.spread(Console.Random)
            }
            Button {
                symbol: "office"
                text: qsTr("Per instansi")
                hint: qsTr("Orang seinstansi dalam satu tim")
                enabled: root.desk.joined > 0
                onClicked: root.desk.spread(Console.ByAgency)
            }
            Button {
                symbol: "share"
                text: qsTr("Campur instansi")
                hint: qsTr("Orang seinstansi dalam tim yang berlainan")
                enabled: root.desk.joined > 0
                onClicked: root.desk.spread(Console.Mixed)
            }
        }
        Rows {
            id: list
            objectName: "people"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.space4
            model: root.desk.people
            spacing: Theme.space1
            Accessible.name: qsTr("Peserta")
            delegate: PersonRow {
                width: ListView.view.width - Theme.space3
                onClicked: root.personChosen(personId, name, team)
            }
            EmptyState {
                anchors.centerIn: parent
                width: Theme.px(420)
                visible: list.count === 0
                symbol: "team"
                title: qsTr("Belum ada peserta")
                text: qsTr("Peserta membuka Gladi, memilih Lokakarya, lalu mengetik kode gabung. Namanya muncul di sini.")
            }
        }
    }
}
