import QtQuick
import Gladi.Style

// What the participant published; it can be corrected, never taken back.
Item {
    id: root
    required property Post post
    Component.onCompleted: column.forceLayout() // heights hold from the first frame on
    implicitHeight: column.y + column.height + Theme.space2

    Rectangle {
        width: Theme.px(4)
        height: parent.height
        radius: Theme.radiusSmall
        color: Theme.accent
    }
    Column {
        id: column
        x: Theme.space5
        y: Theme.space4
        width: parent.width - x - Theme.space4
        spacing: Theme.space2
        Item {
            width: parent.width
            height: Theme.px(24)
            Icon {
                id: glyph
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(16)
                height: width
                name: "broadcast"
                color: Theme.accent
            }
            Label {
                anchors.left: glyph.right
                anchors.leftMargin: Theme.space2
                anchors.right: marks.left
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Terbitan Anda · %1").arg(root.post.time)
                font.pixelSize: Theme.caption
                color: Theme.accent
                strong: true
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
            visible: text.length > 0
            width: parent.width
            text: root.post.replyToAuthor.length > 0 ? qsTr("Membalas %1").arg(root.post.replyToAuthor) : root.post.title
            font.pixelSize: root.post.replyToAuthor.length > 0 ? Theme.body : Theme.lead
            strong: root.post.replyToAuthor.length === 0
            quiet: root.post.replyToAuthor.length > 0
        }
        Label {
            width: parent.width
            text: root.post.body
        }
        PostActions {
            x: -Theme.space2
            width: parent.width + Theme.space2
            post: root.post
        }
    }
}
