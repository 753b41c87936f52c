import QtQuick
import Gladi.Style

// A short public post: who, to how many, what.
Item {
    id: root
    required property Post post
    Component.onCompleted: column.forceLayout() // heights hold from the first frame on
    implicitHeight: column.y + column.height + Theme.space2

    Avatar {
        x: Theme.space3
        y: Theme.space3
        name: root.post.author
        kind: root.post.authorKind
    }
    Column {
        id: column
        x: Theme.space3 + Theme.px(40) + Theme.space3
        y: Theme.space3
        width: parent.width - x - Theme.space3
        spacing: Theme.space1
        Item {
            width: parent.width
            height: Theme.px(24)
            Label {
                id: name
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width * 0.45)
                text: root.post.author
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: name.right
                anchors.leftMargin: Theme.space2
                anchors.right: marks.left
                anchors.rightMargin: Theme.space2
                text: (root.post.handle.length > 0 ? "@" + root.post.handle + " · " : "") + root.post.time
                font.pixelSize: Theme.caption
                quiet: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            PostMarks {
                id: marks
                anchors.right: parent.right
                post: root.post
            }
        }
        Label {
            visible: root.post.replyToAuthor.length > 0
            width: parent.width
            text: qsTr("Membalas %1").arg(root.post.replyToAuthor)
            font.pixelSize: Theme.caption
            quiet: true
        }
        Label {
            width: parent.width
            text: root.post.body
        }
        MediaNote {
            width: parent.width
            text: root.post.media
        }
        PostCounts {
            topPadding: Theme.space1
            post: root.post
        }
        PostActions {
            x: -Theme.space2
            width: parent.width + Theme.space2
            post: root.post
        }
    }
}
