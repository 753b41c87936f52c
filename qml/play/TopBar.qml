import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// Where we are, what time it is, and how fast time runs.
Rectangle {
    id: root
    required property Exercise exercise
    required property Program program
    readonly property bool running: exercise.stage === Exercise.Running
    readonly property bool paused: exercise.stage === Exercise.Paused
    readonly property list<real> speeds: [1, 2, 5, 10, 20]
    readonly property bool narrow: width < Theme.px(1000)
    signal endRequested()
    signal helpRequested()

    implicitHeight: Theme.px(56)
    color: Theme.surface

    // The clock of a workshop is the trainer's.
    function togglePause() {
        if (exercise.hosted)
            return
        if (running)
            exercise.pause()
        else if (paused)
            exercise.resume()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space2
        spacing: Theme.space2
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: root.exercise.scenarioTitle
                font.pixelSize: Theme.lead
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            Label {
                Layout.fillWidth: true
                text: [root.exercise.phaseTitle.length > 0 ? qsTr("Fase: %1").arg(root.exercise.phaseTitle) : "", root.exercise.roleTitle].filter(part => part.length > 0).join(" · ") // qmllint disable type
                font.pixelSize: Theme.caption
                quiet: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        Label {
            objectName: "clock"
            Layout.preferredWidth: Theme.px(128)
            horizontalAlignment: Text.AlignRight
            text: root.exercise.clock
            font.pixelSize: Theme.title
            strong: true
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Jam latihan %1").arg(text)
        }
        ComboBox {
            objectName: "speed"
            visible: !root.exercise.hosted
            Layout.preferredWidth: Theme.px(84)
            label: qsTr("Kecepatan")
            model: root.speeds.map(factor => factor + "x") // qmllint disable type
            currentIndex: root.speeds.indexOf(root.exercise.speed) // qmllint disable type
            displayText: Number(root.exercise.speed.toFixed(1)) + "x"
            onActivated: index => root.exercise.setSpeed(root.speeds[index])
        }
        Button {
            objectName: "pause"
            visible: !root.exercise.hosted
            Layout.preferredWidth: root.narrow ? Theme.controlHeight : Theme.px(144)
            leftPadding: root.narrow ? 0 : Theme.space4
            rightPadding: leftPadding
            symbol: root.paused ? "play" : "pause"
            text: root.narrow ? "" : word
            readonly property string word: root.paused ? qsTr("Lanjutkan") : qsTr("Jeda")
            Accessible.name: word
            kind: root.paused ? Button.Primary : Button.Secondary
            enabled: root.running || root.paused
            hint: root.paused ? qsTr("Jam latihan berjalan lagi") : qsTr("Jam latihan berhenti")
            keyHint: "Ctrl+P"
            onClicked: root.togglePause()
        }
        IconButton {
            objectName: "jump"
            visible: !root.exercise.hosted
            symbol: "forward"
            text: qsTr("Loncat ke kejadian berikut")
            enabled: root.running
            onClicked: root.exercise.jumpToNext()
        }
        LinkState {
            objectName: "linkState"
            visible: root.exercise.hosted
            Layout.leftMargin: Theme.space2
            exercise: root.exercise
        }
        Row {
            visible: !root.exercise.hosted
            Layout.leftMargin: Theme.space2
            Layout.preferredWidth: root.narrow ? Theme.px(24) : Theme.px(100)
            spacing: Theme.space1
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(16)
                height: width
                name: root.exercise.failure.length > 0 ? "danger" : root.exercise.saved ? "check" : "save"
                color: root.exercise.failure.length > 0 ? Theme.danger : root.exercise.saved ? Theme.positive : Theme.muted
            }
            Label {
                visible: !root.narrow
                text: root.exercise.failure.length > 0 ? qsTr("Tidak terekam") : root.exercise.saved ? qsTr("Terekam") : qsTr("Merekam")
                font.pixelSize: Theme.caption
                wrapMode: Text.NoWrap
                color: root.exercise.failure.length > 0 ? Theme.danger : Theme.muted
            }
        }
        Button {
            kind: Button.Quiet
            symbol: "globe"
            text: root.program.language === "en" ? "EN" : "ID"
            hint: root.program.language === "en" ? "Bahasa Indonesia" : "English"
            Accessible.name: qsTr("Bahasa: %1").arg(text)
            onClicked: root.program.language = root.program.language === "en" ? "id" : "en"
        }
        IconButton {
            symbol: Theme.dark ? "sun" : "moon"
            text: Theme.dark ? qsTr("Tampilan terang") : qsTr("Tampilan gelap")
            onClicked: root.program.appearance = Theme.dark ? "light" : "dark"
        }
        IconButton {
            symbol: "help"
            text: qsTr("Pintasan papan ketik")
            keyHint: "?"
            onClicked: root.helpRequested()
        }
        Button {
            objectName: "end"
            visible: !root.exercise.hosted
            symbol: "end"
            text: root.narrow ? "" : qsTr("Akhiri")
            leftPadding: root.narrow ? Theme.space2 : Theme.space4
            rightPadding: leftPadding
            Accessible.name: qsTr("Akhiri latihan")
            hint: qsTr("Akhiri latihan dan lihat hasilnya")
            enabled: root.running || root.paused
            onClicked: root.endRequested()
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
