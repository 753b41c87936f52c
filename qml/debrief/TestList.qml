pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// The questions of the test, with what was answered before and after the exercise.
Column {
    id: root
    required property Evaluation evaluation

    component Answer: Item {
        id: answer
        required property string title
        required property string words
        required property bool correct
        readonly property bool given: words.length > 0
        readonly property color hue: !given ? Theme.muted : correct ? Theme.positive : Theme.danger
        width: parent ? parent.width : 0
        implicitHeight: line.implicitHeight
        Icon {
            id: glyph
            y: Theme.px(2)
            width: Theme.px(16)
            height: width
            name: !answer.given ? "unclear" : answer.correct ? "check" : "close"
            color: answer.hue
        }
        Label {
            id: line
            anchors.left: glyph.right
            anchors.leftMargin: Theme.space2
            anchors.right: parent.right
            text: !answer.given ? qsTr("%1: tidak dijawab").arg(answer.title)
                : answer.correct ? qsTr("%1: benar. %2").arg(answer.title).arg(answer.words) : qsTr("%1: keliru. %2").arg(answer.title).arg(answer.words)
            color: answer.hue
        }
    }

    spacing: Theme.space2
    EmptyState {
        width: parent.width
        topPadding: Theme.space5
        visible: cards.count === 0
        symbol: "checklist"
        title: root.evaluation.learning.length > 0 ? qsTr("Tes akhir belum selesai") : qsTr("Tes tidak dikerjakan")
        text: root.evaluation.learning.length > 0 ? qsTr("Jawaban yang benar tampil setelah tes akhir diserahkan atau dilewati, dari Arsip.")
                                                   : qsTr("Tes awal dan tes akhir menunjukkan apa yang bertambah selama latihan.")
    }
    Label {
        width: Math.min(parent.width, Theme.textWidth)
        visible: cards.count > 0
        text: qsTr("Tes ini berdiri di samping ketiga nilai dan tidak ikut di dalamnya.")
        quiet: true
    }
    Repeater {
        id: cards
        model: root.evaluation.test
        Card {
            id: card
            required property int index
            required property string question
            required property string rightAnswer
            required property string before
            required property string after
            required property bool rightBefore
            required property bool rightAfter
            width: root.width
            spacing: Theme.space2
            Label {
                width: parent.width
                text: qsTr("%1. %2").arg(card.index + 1).arg(card.question)
                strong: true
            }
            Label {
                width: parent.width
                text: qsTr("Jawaban yang benar: %1").arg(card.rightAnswer)
            }
            Answer { title: qsTr("Sebelum"); words: card.before; correct: card.rightBefore }
            Answer { title: qsTr("Sesudah"); words: card.after; correct: card.rightAfter }
        }
    }
}
