import QtQuick
import Gladi.Style

// A call that nobody has taken yet.
Column {
    id: root
    property string caller
    signal taken()
    spacing: Theme.space4
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Telepon berdering: %1").arg(caller)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.px(96)
        height: width
        radius: width / 2
        color: Theme.soft(Theme.positive)
        border.width: 2
        border.color: Theme.positive
        Icon {
            id: handset
            anchors.centerIn: parent
            width: Theme.px(44)
            height: width
            name: "phone"
            color: Theme.positive
            SequentialAnimation on rotation {
                running: root.visible && Theme.motion > 0
                loops: Animation.Infinite
                NumberAnimation { to: 12; duration: 70 }
                NumberAnimation { to: -12; duration: 140 }
                NumberAnimation { to: 0; duration: 70 }
                PauseAnimation { duration: 1400 }
            }
        }
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.caller
        font.pixelSize: Theme.title
        strong: true
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Telepon berdering")
        quiet: true
    }
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        kind: Button.Primary
        symbol: "phone"
        text: qsTr("Angkat")
        onClicked: root.taken()
    }
}
