import QtQuick
import Gladi.Style

// An article: outlet, headline, lead.
Item {
    id: root
    required property Post post
    Component.onCompleted: column.forceLayout() // heights hold from the first frame on
    implicitHeight: column.y + column.height + Theme.space2

    Column {
        id: column
        x: Theme.space4
        y: Theme.space4
        width: parent.width - 2 * x
        spacing: Theme.space2
        Item {
            width: parent.width
            height: Theme.px(24)
            Icon {
                id: glyph
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(16)
                height: width
                name: root.post.channelKind === "broadcast" ? "broadcast" : "news"
                color: Theme.accent
            }
            Label {
                anchors.left: glyph.right
                anchors.leftMargin: Theme.space2
                anchors.right: marks.left
                anchors.verticalCenter: parent.verticalCenter
                text: (root.post.organisation.length > 0 ? root.post.organisation : root.post.author) + " · " + root.post.time
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
            text: root.post.title
            font.pixelSize: Theme.title
            strong: true
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: root.post.body
            maximumLineCount: 8
            elide: Text.ElideRight
        }
        MediaNote {
            width: parent.width
            text: root.post.media
        }
        Label {
            visible: root.post.organisation.length > 0 && root.post.author !== root.post.organisation
            width: parent.width
            text: qsTr("Ditulis oleh %1").arg(root.post.author)
            font.pixelSize: Theme.caption
            quiet: true
        }
        PostActions {
            x: -Theme.space2
            width: parent.width + Theme.space2
            post: root.post
        }
    }
}
