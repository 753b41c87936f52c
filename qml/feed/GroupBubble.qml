import QtQuick
import Gladi.Style

// A message in a closed group; own ones stand on the right.
Item {
    id: root
    required property Post post
    Component.onCompleted: words.forceLayout() // heights hold from the first frame on
    readonly property int side: Theme.px(32) + Theme.space2
    implicitHeight: bubble.y + bubble.height + actions.height

    Avatar {
        visible: !root.post.own
        x: Theme.space2
        y: Theme.space1
        width: Theme.px(32)
        height: width
        name: root.post.author
        kind: root.post.authorKind
    }
    Rectangle {
        id: bubble
        readonly property int widest: root.width - 2 * root.side - Theme.space3
        x: root.post.own ? root.width - width - Theme.space2 : root.side + Theme.space2
        y: Theme.space1
        width: Math.min(widest, Math.max(header.implicitWidth, text.implicitWidth, marked.visible ? marked.implicitWidth : 0) + 2 * Theme.space3)
        height: words.implicitHeight + 2 * Theme.space2
        radius: Theme.radius
        color: root.post.own ? Theme.soft(Theme.accent) : Theme.surface
        border.width: Theme.line
        border.color: Theme.hairline
        Column {
            id: words
            x: Theme.space3
            y: Theme.space2
            width: bubble.width - 2 * Theme.space3
            spacing: Theme.space1
            Row {
                id: marked
                visible: root.post.forwarded
                spacing: Theme.space1
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(16)
                    height: width
                    name: "forwarded"
                    color: Theme.muted
                }
                Label {
                    text: qsTr("Diteruskan berkali-kali")
                    font.pixelSize: Theme.caption
                    font.italic: true
                    wrapMode: Text.NoWrap
                    quiet: true
                }
            }
            Row {
                id: header
                spacing: Theme.space2
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.post.own ? qsTr("Anda") : root.post.author
                    color: Theme.accent
                    strong: true
                    wrapMode: Text.NoWrap
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.post.time
                    wrapMode: Text.NoWrap
                    font.pixelSize: Theme.caption
                    quiet: true
                }
                PostMarks { post: root.post }
                Item { width: 1; height: Theme.px(24) }
            }
            Label {
                visible: root.post.replyToAuthor.length > 0
                width: parent.width
                text: qsTr("Membalas %1").arg(root.post.replyToAuthor)
                font.pixelSize: Theme.caption
                quiet: true
            }
            Label {
                id: text
                width: parent.width
                text: root.post.body
            }
            MediaNote {
                width: parent.width
                text: root.post.media
            }
        }
    }
    PostActions {
        id: actions
        anchors.top: bubble.bottom
        x: root.side
        width: parent.width - x
        layoutDirection: root.post.own ? Qt.RightToLeft : Qt.LeftToRight
        post: root.post
    }
}
