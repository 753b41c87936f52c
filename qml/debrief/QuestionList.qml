pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// Questions to talk over after the exercise.
Column {
    id: root
    required property Evaluation evaluation

    spacing: Theme.space4
    Label {
        width: parent.width
        text: qsTr("Bicarakan bersama rekan, atau jawab untuk diri sendiri, selagi ingatan masih segar.")
        quiet: true
    }
    EmptyState {
        width: parent.width
        visible: root.evaluation.questions.length === 0
        symbol: "comment"
        title: qsTr("Tidak ada pertanyaan diskusi")
        text: qsTr("Skenario ini tidak menyertakannya.")
    }
    Repeater {
        model: root.evaluation.questions
        Item {
            id: entry
            required property int index
            required property string modelData
            width: root.width
            implicitHeight: Math.max(Theme.px(32), words.implicitHeight)
            Label {
                y: -Theme.px(3)
                text: String(entry.index + 1)
                font.pixelSize: Theme.title
                color: Theme.accent
                strong: true
                Accessible.ignored: true
            }
            Label {
                id: words
                x: Theme.space6
                width: Math.min(parent.width - x, Theme.textWidth)
                text: entry.modelData
                font.pixelSize: Theme.lead
            }
        }
    }
}
