pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// The trainer's desk: who is there, what comes, how each team fares. Time is at the top, always.
FocusScope {
    id: root
    required property Program program
    required property Console desk
    signal leaving()

    property int page: 0
    property string chosenInject

    Connections {
        target: root.desk
        function onStageChanged() {
            if (root.desk.stage === Console.Running)
                root.page = 1
        }
        function onRefused(code: string, detail: string) { refusal.text = Words.refusal(code, detail) }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        ConsoleBar {
            Layout.fillWidth: true
            desk: root.desk
            page: root.page
            onPageChosen: page => root.page = page
            onEndRequested: ending.open()
            onLeaving: root.desk.stage === Console.Lobby ? root.leaving() : leave.open()
            onWallRequested: wall.show()
            onReviewRequested: root.program.reviewConsole()
        }
        Banner {
            id: refusal
            Layout.fillWidth: true
            Layout.margins: Theme.space3
            visible: text.length > 0
            tone: Banner.Warning
            onClosed: text = ""
        }
        Banner {
            Layout.fillWidth: true
            Layout.margins: Theme.space3
            visible: root.desk.failure.length > 0
            closable: false
            tone: Banner.Danger
            title: qsTr("Sesi tidak dapat direkam lagi")
            text: qsTr("Jam dihentikan dan peserta diberi tahu. Yang sudah diterima tetap tersimpan. Kosongkan ruang di diska, tutup ruang ini, lalu lanjutkan dari arsip.")
        }
        LobbyPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.page === 0
            desk: root.desk
            onPersonChosen: (id, name, team) => placement.ask(id, name, team)
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.page === 1
            spacing: 0
            ColumnLayout {
                Layout.preferredWidth: Theme.px(430)
                Layout.fillWidth: false
                Layout.fillHeight: true
                spacing: 0
                RowLayout {
                    Layout.fillWidth: true
                    Layout.margins: Theme.space3
                    Layout.bottomMargin: 0
                    Label {
                        Layout.fillWidth: true
                        text: qsTr("Daftar kejadian")
                        font.pixelSize: Theme.lead
                        strong: true
                        Accessible.role: Accessible.Heading
                    }
                    Button {
                        kind: Button.Quiet
                        symbol: "plus"
                        text: qsTr("Sisipkan")
                        enabled: root.desk.stage === Console.Running || root.desk.stage === Console.Paused
                        onClicked: insert.open()
                    }
                    Button {
                        kind: Button.Quiet
                        symbol: "clock"
                        text: qsTr("Tunda 5 menit")
                        hint: qsTr("Semua yang belum datang mundur lima menit, jaraknya tetap")
                        enabled: root.desk.stage === Console.Running || root.desk.stage === Console.Paused
                        onClicked: root.desk.delay("", 5)
                    }
                }
                Rows {
                    id: msel
                    objectName: "msel"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.margins: Theme.space2
                    model: root.desk.msel
                    spacing: Theme.space1
                    Accessible.name: qsTr("Daftar kejadian")
                    delegate: MselRow {
                        width: ListView.view.width - Theme.space3
                        desk: root.desk
                        chosen: injectId === root.chosenInject
                        onClicked: root.chosenInject = injectId
                        onChosenChanged: if (chosen) panel.inject = this
                    }
                }
            }
            Rule { Layout.fillHeight: true }
            ScrollColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: Theme.space4
                spacing: Theme.space3
                Label {
                    width: parent.width
                    text: qsTr("Tim")
                    font.pixelSize: Theme.lead
                    strong: true
                    Accessible.role: Accessible.Heading
                }
                Flow {
                    id: cards
                    width: parent.width
                    spacing: Theme.space3
                    Repeater {
                        model: root.desk.teams
                        TeamCard {
                            width: Math.floor((cards.width - (columns - 1) * cards.spacing) / columns)
                            readonly property int columns: Math.max(1, Math.floor(cards.width / Theme.px(260)))
                            desk: root.desk
                            onHintRequested: (id, title) => hint.ask(id, title)
                        }
                    }
                }
                InjectPanel {
                    id: panel
                    width: parent.width
                    desk: root.desk
                }
            }
        }
    }
    PlacementDialog { id: placement; desk: root.desk }
    InsertDialog { id: insert; desk: root.desk }
    Dialog {
        id: hint
        property string team
        title: qsTr("Petunjuk pelatih")
        function ask(id: string, name: string) {
            team = id
            lead = name.length > 0 ? qsTr("Hanya untuk %1.").arg(name) : qsTr("Untuk semua tim.")
            words.text = ""
            open()
        }
        onOpened: words.forceActiveFocus()
        TextArea {
            id: words
            width: parent.width
            label: qsTr("Petunjuk pelatih")
        }
        actions: [
            Button {
                kind: Button.Primary
                symbol: "send"
                text: qsTr("Kirim")
                enabled: words.text.trim().length > 0
                onClicked: {
                    root.desk.hint(words.text, hint.team)
                    hint.close()
                }
            },
            Button { text: qsTr("Batal"); onClicked: hint.close() }
        ]
    }
    ConfirmDialog {
        id: ending
        question: qsTr("Akhiri latihan untuk semua tim?")
        consequence: qsTr("Jam berhenti di sini dan tidak dapat dijalankan lagi. Yang belum datang tidak dinilai.")
        yes: qsTr("Akhiri")
        onConfirmed: root.desk.end()
    }
    ConfirmDialog {
        id: leave
        question: qsTr("Tutup ruang?")
        consequence: root.desk.stage === Console.Ended ? qsTr("Peserta keluar dari ruang. Hasilnya ada di arsip.")
                                                   : qsTr("Jam berhenti dan peserta menunggu. Ruang yang sama dapat dibuka lagi dari arsip, dengan kode yang sama.")
        yes: qsTr("Tutup ruang")
        onConfirmed: root.leaving()
    }
    WallWindow { id: wall; desk: root.desk }
}
