pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// Before a workshop: which scenario, how many teams, who is expected.
FocusScope {
    id: root
    required property Program program
    signal leaving()

    readonly property ScenarioListModel scenarios: program.scenarios
    readonly property bool sound: program.faultsOf(roster.text).length === 0
    property int teams: 2

    Keys.onEscapePressed: leaving()

    function folderAt(row: int): string { return scenarios.data(scenarios.index(row, 0), ScenarioListModel.Folder) ?? "" }
    function open() {
        if (sound && choice.currentIndex >= 0)
            program.host(folderAt(choice.currentIndex), teams, roster.text)
    }

    ScrollColumn {
        anchors.fill: parent
        anchors.bottomMargin: foot.height
        padding: Theme.space6
        maximumWidth: Theme.px(860)
        spacing: Theme.space5

        Label {
            width: parent.width
            text: qsTr("Adakan lokakarya")
            font.pixelSize: Theme.heading
            strong: true
            Accessible.role: Accessible.Heading
        }
        Label {
            width: Math.min(parent.width, Theme.textWidth)
            text: qsTr("Komputer ini menjadi tuan rumah. Laptop peserta bergabung lewat jaringan yang sama, tanpa internet.")
            font.pixelSize: Theme.lead
            quiet: true
        }
        Column {
            width: parent.width
            spacing: Theme.space1
            Label { text: qsTr("Skenario"); strong: true }
            ComboBox {
                id: choice
                objectName: "hostScenario"
                width: Math.min(parent.width, Theme.px(520))
                focus: true
                label: qsTr("Skenario")
                model: root.scenarios
                textRole: "title"
                currentIndex: root.scenarios.count > 0 ? 0 : -1
            }
        }
        Column {
            width: parent.width
            spacing: Theme.space1
            Label { text: qsTr("Jumlah tim"); strong: true }
            SegmentedControl {
                label: qsTr("Jumlah tim")
                options: ["1", "2", "3", "4", "5", "6", "8", "10"]
                current: options.indexOf(String(root.teams))
                onChosen: index => root.teams = parseInt(options[index])
            }
            Label {
                width: parent.width
                text: qsTr("Setiap tim menjalani seluruh krisis sendiri, dan tidak melihat tim lain.")
                quiet: true
                font.pixelSize: Theme.caption
            }
        }
        Column {
            width: parent.width
            spacing: Theme.space1
            Label { text: qsTr("Daftar peserta (boleh kosong)"); strong: true }
            Label {
                width: parent.width
                text: qsTr("Satu orang satu baris: nama, instansi, jabatan, NIP, tim. Tempel dari lembar kerja, atau muat berkas CSV. Peserta lalu memilih namanya sendiri.")
                quiet: true
                font.pixelSize: Theme.caption
            }
            TextArea {
                id: roster
                objectName: "hostRoster"
                width: parent.width
                height: Theme.px(160)
                label: qsTr("Daftar peserta")
                placeholderText: qsTr("Ani Lestari, Dinas Kominfo, Pranata Humas")
            }
            Row {
                spacing: Theme.space2
                Button {
                    symbol: "folder"
                    text: qsTr("Muat berkas CSV")
                    onClicked: file.open()
                }
            }
            Repeater {
                model: root.program.faultsOf(roster.text)
                Label {
                    required property string modelData
                    width: parent?.width ?? 0
                    text: modelData
                    color: Theme.danger
                }
            }
        }
    }
    FootBar {
        id: foot
        maximumWidth: Theme.px(860)
        Button {
            symbol: "back"
            text: qsTr("Kembali")
            onClicked: root.leaving()
        }
        Item { Layout.fillWidth: true }
        Button {
            objectName: "openRoom"
            kind: Button.Primary
            symbol: "team"
            text: qsTr("Buka ruang")
            enabled: root.sound && choice.currentIndex >= 0
            onClicked: root.open()
        }
    }
    FileDialog {
        id: file
        title: qsTr("Daftar peserta")
        nameFilters: [qsTr("Daftar (*.csv *.txt *.tsv)"), qsTr("Semua berkas (*)")]
        onAccepted: roster.text = root.program.contentOf(selectedFile)
    }
}
