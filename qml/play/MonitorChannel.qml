import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// One channel in figures.
T.ItemDelegate {
    id: row
    required property int index
    required property string channelId
    required property string title
    required property string kind
    required property int unread
    required property Exercise exercise
    property string symbol
    readonly property bool marks: kind === "microblog" || kind === "group" || kind === "portal"

    text: title
    implicitHeight: Theme.px(48)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2 masuk, %3 belum dibaca, %4 belum dipilah").arg(title).arg(everything.count).arg(unread).arg(unmarked.count)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    ChannelFeed {
        id: everything
        sourceModel: row.exercise.feed
        channels: [row.channelId]
    }
    ChannelFeed {
        id: unmarked
        sourceModel: row.exercise.feed
        channels: [row.channelId]
        onlyUnmarked: true
    }
    background: Rectangle {
        color: row.hovered ? Theme.hover : "transparent"
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
        FocusRing {
            control: row
            anchors.margins: 2
            visible: row.visualFocus
        }
    }
    component Figure: Label {
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize
            height: width
            name: row.symbol
            color: Theme.muted
        }
        Figure {
            x: Theme.space6
            width: parent.width - x - 3 * Theme.px(110)
            horizontalAlignment: Text.AlignLeft
            text: row.title
            elide: Text.ElideRight
        }
        Figure {
            x: parent.width - 3 * Theme.px(110)
            width: Theme.px(110)
            text: everything.count
            quiet: true
        }
        Figure {
            x: parent.width - 2 * Theme.px(110)
            width: Theme.px(110)
            text: row.unread
            strong: row.unread > 0
        }
        Figure {
            x: parent.width - Theme.px(110)
            width: Theme.px(110)
            text: row.marks ? unmarked.count : "–"
            strong: row.marks && unmarked.count > 0
            quiet: !row.marks
        }
    }
}
