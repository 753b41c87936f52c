pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// Title, time and what can be done with it; which of the desk's pages is on screen.
Rectangle {
    id: root
    required property Console desk
    required property int page
    signal pageChosen(int page)
    signal endRequested()
    signal wallRequested()
    signal reviewRequested()
    signal leaving()

    readonly property bool live: desk.stage === Console.Running || desk.stage === Console.Paused
    readonly property list<real> speeds: [0.5, 1, 2, 5, 10, 20]
    readonly property bool narrow: width < Theme.px(1100)

    implicitHeight: Theme.px(56)
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space3
        spacing: Theme.space3
        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.px(120)
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: root.desk.scenarioTitle
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                text: root.desk.stage === Console.Lobby ? qsTr("Menunggu peserta") : root.desk.stage === Console.Ended ? qsTr("Selesai")
                    : root.desk.stage === Console.Paused ? qsTr("Dijeda") : root.desk.phaseTitle
                font.pixelSize: Theme.caption
                quiet: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        SegmentedControl {
            label: qsTr("Halaman")
            options: [qsTr("Ruang"), qsTr("Latihan")]
            current: root.page
            onChosen: index => root.pageChosen(index)
        }
        Label {
            text: qsTr("%1 dari %2 tersambung").arg(root.desk.here).arg(root.desk.joined)
            quiet: true
            visible: !root.narrow
            wrapMode: Text.NoWrap
        }
        Label {
            objectName: "consoleClock"
            Layout.preferredWidth: Theme.px(128)
            horizontalAlignment: Text.AlignRight
            text: root.desk.clock
            font.pixelSize: Theme.title
            strong: true
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Jam latihan %1").arg(text)
        }
        ComboBox {
            Layout.preferredWidth: Theme.px(84)
            label: qsTr("Kecepatan")
            model: root.speeds.map(factor => factor + "x") // qmllint disable type
            currentIndex: root.speeds.indexOf(root.desk.speed) // qmllint disable type
            displayText: Number(root.desk.speed.toFixed(1)) + "x"
            onActivated: index => root.desk.setSpeed(root.speeds[index])
        }
        Button {
            objectName: "consoleStart"
            visible: root.desk.stage === Console.Lobby
            kind: Button.Primary
            symbol: "play"
            text: qsTr("Mulai latihan")
            hint: qsTr("STARTEX bagi semua tim; yang belum punya tim ditempatkan sendiri")
            enabled: root.desk.joined > 0
            onClicked: root.desk.start()
        }
        Button {
            visible: root.live
            kind: root.desk.stage === Console.Paused ? Button.Primary : Button.Secondary
            symbol: root.desk.stage === Console.Paused ? "play" : "pause"
            text: root.desk.stage === Console.Paused ? qsTr("Lanjutkan") : qsTr("Jeda")
            hint: qsTr("Bagi semua tim")
            onClicked: root.desk.stage === Console.Paused ? root.desk.resume() : root.desk.pause()
        }
        IconButton {
            visible: root.live
            symbol: "forward"
            text: qsTr("Loncat ke kejadian berikut")
            enabled: root.desk.stage === Console.Running
            onClicked: root.desk.jumpToNext()
        }
        Button {
            visible: root.desk.stage === Console.Ended
            kind: Button.Primary
            symbol: "chart"
            text: qsTr("Lihat hasil")
            onClicked: root.reviewRequested()
        }
        IconButton {
            symbol: "eye"
            text: qsTr("Layar ruang")
            onClicked: root.wallRequested()
        }
        Button {
            visible: root.live
            symbol: "end"
            text: root.narrow ? "" : qsTr("Akhiri")
            Accessible.name: qsTr("Akhiri latihan")
            onClicked: root.endRequested()
        }
        IconButton {
            symbol: "close"
            text: qsTr("Tutup ruang")
            onClicked: root.leaving()
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
