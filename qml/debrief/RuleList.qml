pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

Column {
    id: root
    required property Evaluation evaluation

    spacing: Theme.space2
    EmptyState {
        width: parent.width
        topPadding: Theme.space5
        visible: cards.count === 0
        symbol: "shield"
        title: qsTr("Tidak ada aturan SOP")
        text: qsTr("Skenario ini tidak menilai aturan SOP.")
    }
    Repeater {
        id: cards
        model: root.evaluation.rules
        RuleCard { width: root.width }
    }
}
