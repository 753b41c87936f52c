import QtQuick

// Drawn around whatever holds the keyboard. Put it into a control's background.
Rectangle {
    required property Item control

    anchors.fill: parent
    anchors.margins: -3
    visible: control.activeFocus
    color: "transparent"
    radius: Theme.radius + 3
    border.width: 2
    border.color: Theme.accent
}
