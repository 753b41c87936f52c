import QtQuick
import Gladi.Style

// Says what will appear here, and when.
Column {
    id: root
    property string symbol: "feed"
    property string title
    property string text

    spacing: Theme.space2
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + text

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.px(40)
        height: width
        name: root.symbol
        color: Theme.outline
    }
    Label {
        width: parent.width
        visible: root.title.length > 0
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        font.pixelSize: Theme.lead
        strong: true
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        quiet: true
    }
}
