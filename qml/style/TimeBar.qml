import QtQuick
import QtQuick.Templates as T

// What is left of a span of time (or of any work): shrinks from full to nothing.
T.ProgressBar {
    id: root
    property color hue: Theme.accent
    property string label

    implicitHeight: Theme.px(4)
    implicitWidth: Theme.px(120)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label

    background: Rectangle {
        radius: height / 2
        color: Theme.hairline
    }
    contentItem: Item {
        Rectangle {
            width: root.indeterminate ? parent.width : root.position * parent.width
            height: parent.height
            radius: height / 2
            color: root.hue
        }
    }
}
