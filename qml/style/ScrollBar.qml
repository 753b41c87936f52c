import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: root

    implicitWidth: Theme.px(10)
    implicitHeight: Theme.px(10)
    padding: Theme.px(2)
    minimumSize: 0.06
    visible: size < 1
    Accessible.role: Accessible.ScrollBar
    Accessible.name: qsTr("Gulir")

    contentItem: Rectangle {
        radius: width / 2
        color: root.pressed ? Theme.muted : Theme.outline
        opacity: root.pressed || root.hovered || root.active ? 1 : 0.45
        Behavior on opacity { NumberAnimation { duration: Theme.motion } }
    }
}
