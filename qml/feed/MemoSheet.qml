pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style

// A report from within, on the office's paper.
Item {
    id: root
    required property Post post
    Component.onCompleted: column.forceLayout() // heights hold from the first frame on
    implicitHeight: column.y + column.height + Theme.space2

    component Field: Row {
        id: field
        property string name
        property string content
        width: parent ? parent.width : 0
        Label {
            width: Theme.px(72)
            text: field.name
            quiet: true
        }
        Label {
            width: field.width - Theme.px(72)
            text: field.content
            strong: true
        }
    }
    Column {
        id: column
        x: Theme.space5
        y: Theme.space4
        width: parent.width - 2 * x
        spacing: Theme.space2
        Item {
            width: parent.width
            height: Math.max(emblem.height, letterhead.height)
            Icon {
                id: emblem
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(28)
                height: width
                name: "office"
                color: Theme.text
            }
            Column {
                id: letterhead
                anchors.left: emblem.right
                anchors.leftMargin: Theme.space3
                anchors.right: marks.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                Label {
                    visible: text.length > 0
                    width: parent.width
                    text: root.post.organisation
                    strong: true
                }
                Label {
                    width: parent.width
                    text: qsTr("Memo internal, tidak untuk disebarluaskan")
                    font.pixelSize: Theme.caption
                    quiet: true
                }
            }
            PostMarks {
                id: marks
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                post: root.post
            }
        }
        Rule {
            width: parent.width
            height: 2
            color: Theme.text
        }
        Field { name: qsTr("Dari"); content: root.post.author }
        Field { name: qsTr("Waktu"); content: root.post.time }
        Field {
            visible: root.post.title.length > 0
            name: qsTr("Perihal")
            content: root.post.title
        }
        Rule { width: parent.width }
        Label {
            width: parent.width
            text: root.post.body
        }
        MediaNote {
            width: parent.width
            text: root.post.media
        }
        PostActions {
            x: -Theme.space2
            width: parent.width + Theme.space2
            post: root.post
        }
    }
}
