import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// The whole of an item, with what the source said about it.
Dialog {
    id: root
    required property Exercise exercise

    function show(itemId: string) {
        item.itemId = itemId
        open()
    }

    title: item.title.length > 0 ? item.title : item.author
    lead: [item.author, item.organisation, root.exercise.clockOf(item.at)].filter(part => part.length > 0).join(" · ")
    width: Math.min(Theme.textWidth, parent ? parent.width - 2 * Theme.space5 : Theme.textWidth)

    FeedItem {
        id: item
        feed: root.exercise.feed
    }
    Flickable {
        width: parent.width
        height: Math.min(text.height, Theme.px(360))
        contentHeight: text.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        Label {
            id: text
            width: parent.width - Theme.space4
            text: item.body
            font.pixelSize: Theme.lead
        }
    }
    Banner {
        width: parent.width
        visible: item.verification.length > 0
        closable: false
        title: item.verification === "answered" ? qsTr("Jawaban sumber") : qsTr("Menunggu jawaban sumber")
        text: item.verificationText
    }
    Banner {
        width: parent.width
        visible: item.answerText.length > 0
        closable: false
        tone: Banner.Positive
        title: qsTr("Balasan Anda")
        text: item.answerText
    }
    actions: Button {
        text: qsTr("Tutup")
        kind: Button.Primary
        focus: true
        onClicked: root.close()
    }
}
