import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge
import Gladi.Workshop

// For the projector: clock, phase and how to come in. Nothing that participants may not see.
T.ApplicationWindow {
    id: root
    required property Console desk

    width: Theme.windowWidth
    height: Theme.windowHeight
    title: qsTr("Layar ruang") + " – Gladi"
    color: Theme.background
    font.pixelSize: Theme.body

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space6
        spacing: Theme.space5
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.desk.scenarioTitle
            font.pixelSize: Theme.clock
            strong: true
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: root.desk.stage !== Console.Lobby
            text: root.desk.clock
            font.pixelSize: Theme.px(180)
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            strong: true
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.desk.stage === Console.Lobby ? qsTr("Buka Gladi, pilih Lokakarya, ketik kode:") : root.desk.stage === Console.Paused ? qsTr("Dijeda")
                : root.desk.stage === Console.Ended ? qsTr("Latihan selesai") : root.desk.phaseTitle
            font.pixelSize: Theme.heading
            quiet: true
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: root.desk.stage === Console.Lobby
            text: root.desk.code
            font.pixelSize: Theme.px(140)
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            strong: true
        }
        QrCode {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.desk.stage === Console.Lobby
            width: Math.round(root.height / 3.2)
            height: width
            text: root.desk.links[0] ?? ""
        }
    }
    Shortcut { sequence: "Escape"; onActivated: root.close() }
    Shortcut { sequence: "F11"; onActivated: root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen }
}
