import QtQuick
import Gladi.Style

// Something is being read, scored or written. Shown only when it takes longer than a blink.
Item {
    id: root
    required property bool busy

    implicitHeight: Theme.px(3)
    visible: busy && wait.over
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Sedang memproses")
    clip: true

    Timer {
        id: wait
        property bool over: false
        interval: 250
        running: root.busy
        onRunningChanged: if (running) over = false
        onTriggered: over = true
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.soft(Theme.accent)
    }
    Rectangle {
        id: runner
        width: root.width * 0.3
        height: parent.height
        color: Theme.accent
        NumberAnimation on x {
            running: root.visible && !Theme.reduceMotion
            from: -runner.width
            to: root.width
            duration: 1200
            loops: Animation.Infinite
        }
    }
}
