pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style

// A short list below its heading, each entry with a mark.
Column {
    id: root
    property string title
    property string symbol: "check"
    property list<string> entries

    visible: entries.length > 0
    spacing: Theme.space2

    Label {
        width: parent.width
        text: root.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.entries
        Item {
            id: entry
            required property string modelData
            width: root.width
            implicitHeight: words.implicitHeight
            Icon {
                y: Theme.px(2)
                width: Theme.px(16)
                height: width
                name: root.symbol
                color: Theme.accent
            }
            Label {
                id: words
                x: Theme.px(16) + Theme.space2
                width: parent.width - x
                text: entry.modelData
            }
        }
    }
}
