pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style

// How far a post has gone, as its platform shows it.
Row {
    id: root
    required property Post post
    spacing: Theme.space4

    component Count: Row {
        id: count
        property string symbol
        property int number
        property string word
        spacing: Theme.space1
        Accessible.role: Accessible.StaticText
        Accessible.name: count.number + " " + count.word
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(16)
            height: width
            name: count.symbol
            color: Theme.muted
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: Number(count.number).toLocaleString(Qt.locale("id_ID"), "f", 0)
            font.pixelSize: Theme.caption
            quiet: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Count {
        symbol: "comment"
        number: root.post.replies
        word: qsTr("komentar")
    }
    Count {
        symbol: "share"
        number: root.post.shares
        word: qsTr("dibagikan")
    }
    Count {
        symbol: "like"
        number: root.post.likes
        word: qsTr("suka")
    }
}
