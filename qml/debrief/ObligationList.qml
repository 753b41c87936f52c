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
        symbol: "checklist"
        title: qsTr("Tidak ada kewajiban")
        text: qsTr("Latihan berakhir sebelum ada yang harus Anda jawab.")
    }
    Repeater {
        id: cards
        model: root.evaluation.obligations
        ObligationCard { width: root.width }
    }
}
