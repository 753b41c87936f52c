pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// The situation at a glance: what waits on each channel, what the sources last said.
Flickable {
    id: page
    required property Exercise exercise
    // Counting costs: only while somebody looks.
    property bool shown: true
    signal channelChosen(int index)
    signal verifyRequested(string itemId)
    property list<string> symbols

    contentHeight: column.height + 2 * Theme.space5
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollBar {}

    Column {
        id: column
        x: Math.round((page.width - width) / 2)
        y: Theme.space4
        width: Math.min(page.width - 2 * Theme.space4, Theme.textWidth)
        spacing: Theme.space4
        Label {
            text: qsTr("Pantau")
            font.pixelSize: Theme.title
            strong: true
            Accessible.role: Accessible.Heading
        }
        Card {
            width: parent.width
            spacing: 0
            Item {
                width: parent.width
                height: Theme.px(28)
                component Head: Label {
                    width: Theme.px(110)
                    horizontalAlignment: Text.AlignRight
                    font.pixelSize: Theme.caption
                    quiet: true
                }
                Head { x: 0; horizontalAlignment: Text.AlignLeft; text: qsTr("Kanal") }
                Head { x: parent.width - 3 * Theme.px(110); text: qsTr("Masuk") }
                Head { x: parent.width - 2 * Theme.px(110); text: qsTr("Belum dibaca") }
                Head { x: parent.width - Theme.px(110); text: qsTr("Belum dipilah") }
            }
            Rule { width: parent.width }
            Repeater {
                model: page.shown ? page.exercise.channels : null
                MonitorChannel {
                    width: parent ? parent.width : 0
                    exercise: page.exercise
                    symbol: page.symbols[index] ?? ""
                    onClicked: page.channelChosen(index)
                }
            }
        }
        Card {
            width: parent.width
            Item {
                width: parent.width
                height: Theme.controlHeight
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Jawaban sumber terbaru")
                    font.pixelSize: Theme.lead
                    strong: true
                    Accessible.role: Accessible.Heading
                }
                Button {
                    anchors.right: parent.right
                    visible: page.exercise.sources.count > 0 && page.exercise.may("verify")
                    symbol: "source"
                    text: qsTr("Minta kabar terbaru")
                    onClicked: page.verifyRequested("")
                }
            }
            Repeater {
                id: answers
                model: page.shown ? page.exercise.log : null
                Column {
                    id: answer
                    required property string act
                    required property string subject
                    required property string body
                    required property real at
                    width: parent ? parent.width : 0
                    visible: act === "verified"
                    spacing: Theme.space1
                    Label {
                        width: parent.width
                        text: [page.exercise.clockOf(answer.at), answer.visible && answer.subject.length > 0 ? page.exercise.excerptOf(answer.subject) : ""].filter(part => part.length > 0).join(" · ")
                        font.pixelSize: Theme.caption
                        quiet: true
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                    }
                    Label {
                        width: parent.width
                        text: answer.body
                    }
                }
            }
            Label {
                width: parent.width
                text: qsTr("Sumber menjawab setelah beberapa saat. Setiap jawaban muncul di sini dan di log.")
                font.pixelSize: Theme.caption
                quiet: true
            }
        }
    }
}
