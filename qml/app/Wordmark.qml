import QtQuick
import Gladi.Style

// The name of the program: a clock that is about to start, and its word.
Row {
    spacing: Theme.space2
    Accessible.role: Accessible.StaticText
    Accessible.name: "Gladi"

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(28)
        height: width
        radius: Theme.radius
        color: Theme.accent
        Icon {
            anchors.centerIn: parent
            width: Theme.px(18)
            height: width
            name: "broadcast"
            color: Theme.onFill
        }
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: "Gladi"
        color: Theme.text
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        font.letterSpacing: -0.3
        textFormat: Text.PlainText
    }
}
