pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style

// Findings of one kind: a symbol and a word for the kind, then each finding. Nothing when there is none.
Column {
    id: root
    required property string title
    required property string symbol
    required property color hue
    required property list<string> entries

    visible: entries.length > 0
    spacing: Theme.space1

    Row {
        spacing: Theme.space2
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(16)
            height: width
            name: root.symbol
            color: root.hue
        }
        Label {
            text: root.title
            color: root.hue
            strong: true
        }
    }
    Repeater {
        model: root.entries
        Label {
            required property string modelData
            x: Theme.px(16) + Theme.space2
            width: Math.min(root.width - x, Theme.textWidth)
            text: modelData
        }
    }
}
