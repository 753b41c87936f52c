import QtQuick
import Gladi.Style
import Gladi.Bridge

// Which session this was.
Column {
    id: root
    required property Evaluation evaluation

    Label {
        width: parent.width
        text: qsTr("Hasil: %1").arg(root.evaluation.scenarioTitle)
        font.pixelSize: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        quiet: true
        text: {
            const end = root.evaluation.endedEarly ? qsTr("diakhiri lebih awal pada %1").arg(root.evaluation.lastClock)
                                                   : qsTr("berakhir pada %1").arg(root.evaluation.lastClock)
            return root.evaluation.participantName.length > 0 ? root.evaluation.participantName + " · " + end : end
        }
    }
}
