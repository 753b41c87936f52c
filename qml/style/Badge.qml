import QtQuick

// A count that waits. Nothing at zero.
Rectangle {
    id: root
    property int count: 0
    property color hue: Theme.accent

    visible: count > 0
    implicitHeight: Theme.px(18)
    implicitWidth: Math.max(implicitHeight, figure.implicitWidth + Theme.px(10))
    radius: height / 2
    color: hue
    Accessible.ignored: true

    Text {
        id: figure
        anchors.centerIn: parent
        text: root.count > 999 ? "999+" : root.count
        color: Theme.onFill
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
    }
}
