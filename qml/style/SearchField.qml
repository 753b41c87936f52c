import QtQuick
import Gladi.Style

TextField {
    id: root

    leftPadding: Theme.space2 + Theme.iconSize + Theme.space2
    rightPadding: clear.visible ? clear.width : Theme.space3
    placeholderText: qsTr("Cari")
    Keys.onEscapePressed: event => {
        event.accepted = root.length > 0
        root.clear()
    }

    Icon {
        x: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconSize
        height: width
        name: "search"
        color: Theme.muted
    }
    IconButton {
        id: clear
        anchors.right: parent.right
        visible: root.length > 0
        symbol: "close"
        text: qsTr("Kosongkan pencarian")
        focusPolicy: Qt.NoFocus
        onClicked: {
            root.clear()
            root.forceActiveFocus()
        }
    }
}
