pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// What a statement rests on; each can be taken off.
Column {
    id: root
    required property Exercise exercise
    property list<string> basis
    property bool readOnly: false
    signal removed(string itemId)
    spacing: Theme.space1

    Label {
        width: parent.width
        text: root.basis.length > 0 ? qsTr("Dasar") : qsTr("Belum ada dasar. Tekan D pada unggahan atau memo yang menjadi dasar pernyataan.")
        font.pixelSize: Theme.caption
        quiet: true
    }
    Repeater {
        model: root.basis
        Rectangle {
            id: chip
            required property string modelData
            width: root.width
            height: Theme.px(32)
            radius: Theme.radiusSmall
            color: Theme.hover
            FeedItem {
                id: item
                feed: root.exercise.feed
                itemId: chip.modelData
            }
            Icon {
                id: glyph
                x: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(16)
                height: width
                name: item.verification === "answered" ? "source" : "basis"
                color: item.verification === "answered" ? Theme.positive : Theme.muted
            }
            Label {
                anchors.left: glyph.right
                anchors.leftMargin: Theme.space2
                anchors.right: off.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.exercise.excerptOf(chip.modelData)
                font.pixelSize: Theme.caption
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            IconButton {
                id: off
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.readOnly
                compact: true
                symbol: "close"
                text: qsTr("Lepas dasar ini")
                onClicked: root.removed(chip.modelData)
            }
        }
    }
}
