import QtQuick
import Gladi.Style

// Words from the exercise, set off by a line at their side.
Column {
    id: root
    property string title
    property string text

    spacing: Theme.space1
    Label {
        width: parent.width
        text: root.title
        quiet: true
        strong: true
    }
    Item {
        width: parent.width
        implicitHeight: words.implicitHeight
        Rectangle {
            width: 3
            height: parent.height
            color: Theme.hairline
        }
        Label {
            id: words
            x: Theme.space3
            width: Math.min(parent.width - x, Theme.textWidth)
            text: root.text
        }
    }
}
