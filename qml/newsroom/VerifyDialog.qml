pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// Asks a source, about an item or for its latest.
Dialog {
    id: root
    required property Exercise exercise
    property string source
    property bool asked: false

    function ask(itemId: string) {
        item.itemId = itemId
        asked = false
        open()
    }

    title: item.itemId.length > 0 ? qsTr("Verifikasi ke sumber") : qsTr("Minta kabar terbaru")
    lead: item.itemId.length > 0 ? root.exercise.excerptOf(item.itemId) : qsTr("Sumber menjawab setelah beberapa saat; jawabannya masuk ke log.")

    FeedItem {
        id: item
        feed: root.exercise.feed
    }
    Banner {
        width: parent.width
        visible: item.verification === "answered" || root.asked || item.verification === "asked"
        closable: false
        tone: item.verification === "answered" ? Banner.Positive : Banner.Information
        title: item.verification === "answered" ? qsTr("Jawaban sumber") : qsTr("Menunggu jawaban")
        text: item.verification === "answered" ? item.verificationText : qsTr("Anda boleh menutup jendela ini; jawabannya juga masuk ke log.")
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(contentHeight, Theme.px(280))
        clip: true
        model: root.exercise.sources
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sumber")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Column {
            id: choice
            required property int index
            required property string value
            required property string text
            required property string detail
            width: ListView.view ? ListView.view.width : 0
            RadioButton {
                width: parent.width
                text: choice.text
                checked: root.source === choice.value
                onClicked: {
                    root.source = choice.value
                    checked = Qt.binding(() => root.source === choice.value)
                }
            }
            Label {
                visible: text.length > 0
                x: Theme.px(28)
                width: parent.width - x
                text: choice.detail
                font.pixelSize: Theme.caption
                quiet: true
            }
        }
    }
    actions: [
        Button {
            kind: Button.Primary
            symbol: "send"
            text: qsTr("Tanyakan")
            enabled: root.source.length > 0 && root.exercise.stage === Exercise.Running
            onClicked: {
                root.exercise.verify(item.itemId, root.source)
                root.asked = true
            }
        },
        Button {
            kind: Button.Quiet
            text: qsTr("Tutup")
            onClicked: root.close()
        }
    ]
}
