pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// Before STARTEX: the situation, the role, what will happen. The clock stands still.
FocusScope {
    id: root
    required property Program program
    required property Exercise exercise
    signal leaving()
    signal testRequested()

    Keys.forwardTo: [scroll]
    Keys.onEscapePressed: leaving()

    ScrollColumn {
        id: scroll
        objectName: "briefing"
        anchors.fill: parent
        anchors.bottomMargin: foot.height
        padding: Theme.space6
        spacing: Theme.space5

        GridLayout {
            id: grid
            readonly property bool wide: parent.width >= Theme.px(940)
            width: parent.width
            columns: wide ? 2 : 1
            columnSpacing: Theme.space6
            rowSpacing: Theme.space5

            Column {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.textWidth
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space4
                Chip {
                    symbol: "pause"
                    text: qsTr("Pengarahan · jam belum berjalan")
                }
                Label {
                    width: parent.width
                    text: root.exercise.scenarioTitle
                    font.pixelSize: Theme.heading
                    strong: true
                    Accessible.role: Accessible.Heading
                }
                Banner {
                    objectName: "hint"
                    width: parent.width
                    visible: root.exercise.hint.length > 0
                    title: Words.act("hint")
                    text: root.exercise.hint
                    onClosed: root.exercise.closeHint()
                }
                Repeater {
                    model: root.exercise.briefing.split(/\n\s*\n/).filter(each => each.trim().length > 0)
                    Label {
                        required property string modelData
                        width: parent ? parent.width : 0
                        text: modelData.trim()
                        font.pixelSize: Theme.lead
                        lineHeight: 1.45
                    }
                }
                Banner {
                    width: parent.width
                    visible: root.exercise.test.count > 0 && !root.exercise.test.finished
                    closable: false
                    title: qsTr("Sebelum mulai: tes awal")
                    text: qsTr("%1 pertanyaan singkat, yang diajukan lagi sesudah latihan. Boleh dilewati; tidak ikut dalam ketiga nilai.").arg(root.exercise.test.count)
                }
                Card {
                    width: parent.width
                    visible: root.exercise.roleTitle.length > 0   // in a workshop the trainer gives it
                    spacing: Theme.space1
                    Label {
                        width: parent.width
                        text: root.exercise.participantName.length > 0
                              ? qsTr("Peran %1").arg(root.exercise.participantName) : qsTr("Peran Anda")
                        quiet: true
                    }
                    Label {
                        width: parent.width
                        text: root.exercise.roleTitle
                        font.pixelSize: Theme.lead
                        strong: true
                    }
                    Label {
                        width: parent.width
                        visible: text.length > 0
                        text: root.exercise.roleDuties
                    }
                }
            }
            BriefingAside {
                hosted: root.exercise.hosted
                Layout.fillWidth: !grid.wide
                Layout.preferredWidth: Theme.px(380)
                Layout.maximumWidth: grid.wide ? Theme.px(380) : Theme.textWidth
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    FootBar {
        id: foot
        Button {
            focus: root.exercise.hosted
            symbol: "back"
            text: root.exercise.hosted ? qsTr("Tinggalkan ruang") : qsTr("Kembali")
            onClicked: root.leaving()
        }
        Item { Layout.fillWidth: true }
        Label {
            objectName: "waiting"
            visible: root.exercise.hosted
            Layout.maximumWidth: Theme.px(420)
            text: root.exercise.denial.length > 0 ? Words.denial(root.exercise.denial)
                : root.exercise.connected ? qsTr("Menunggu pelatih memulai latihan") : qsTr("Menyambung lagi ke komputer pelatih")
            quiet: true
        }
        Button {
            objectName: "openTest"
            visible: root.exercise.test.count > 0 && !root.exercise.test.finished
            symbol: "checklist"
            text: root.exercise.test.answered > 0 ? qsTr("Lanjutkan tes") : qsTr("Kerjakan tes")
            hint: qsTr("Sebelum mulai: tes awal")
            onClicked: root.testRequested()
        }
        Button {
            objectName: "startExercise"
            visible: !root.exercise.hosted
            focus: !root.exercise.hosted
            kind: Button.Primary
            symbol: "play"
            text: qsTr("Mulai latihan")
            hint: qsTr("STARTEX: jam mulai berjalan")
            onClicked: root.exercise.start()
        }
    }
}
