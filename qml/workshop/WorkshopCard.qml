import QtQuick
import Gladi.Style

// One of the two ways into a workshop.
RowButton {
    id: root
    required property string symbol
    required property string lead

    padding: Theme.space5
    edge: Theme.outline
    Accessible.name: text
    Accessible.description: lead

    contentItem: Column {
        spacing: Theme.space3
        Icon {
            width: Theme.px(40)
            height: width
            name: root.symbol
            color: Theme.accent
        }
        Label {
            width: parent.width
            text: root.text
            font.pixelSize: Theme.title
            strong: true
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.lead
            quiet: true
            Accessible.ignored: true
        }
    }
}
