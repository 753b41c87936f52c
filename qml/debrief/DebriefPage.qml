pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// Three scores with their reasons, then every obligation and rule behind them.
FocusScope {
    id: root
    required property Program program
    required property Evaluation evaluation
    signal leaving()

    property url exportedTo
    property string exportedNames
    property string failure

    // A folder as people write it: no scheme, and no slash before a drive letter.
    function pathOf(folder: url): string {
        return decodeURIComponent(String(folder)).replace(/^file:\/\/(\/(?=[A-Za-z]:))?/, "")
    }

    Keys.forwardTo: [scroll]
    Connections {
        target: root.program
        function onExported(folder: url, files: list<string>) {
            root.failure = ""
            root.exportedTo = folder
            const names = []
            for (const file of files)
                names.push(file.split(/[\\/]/).pop())
            root.exportedNames = names.join(", ")
        }
        function onFailed(what: string, code: string, detail: string) {
            if (what === "export")
                root.failure = Words.refusal(code) + (detail.length > 0 ? " (" + detail + ")" : "")
        }
    }

    ScrollColumn {
        id: scroll
        anchors.fill: parent

        RowLayout {
            width: parent.width
            spacing: Theme.space4
            SessionLine {
                Layout.fillWidth: true
                evaluation: root.evaluation
            }
            ComboBox {
                objectName: "reviewedTeam"
                Layout.preferredWidth: Theme.px(140)
                visible: root.program.reviewTeams.length > 1
                label: qsTr("Tim")
                model: root.program.reviewTeams
                currentIndex: root.program.reviewTeams.indexOf(root.program.reviewedTeam) // qmllint disable type
                onActivated: index => root.program.reviewTeam(root.program.reviewTeams[index])
            }
            ExportBar {
                program: root.program
                onLeaving: root.leaving()
            }
        }
        Banner {
            width: parent.width
            visible: root.failure.length > 0
            tone: Banner.Danger
            title: qsTr("Ekspor gagal")
            text: root.failure
            onClosed: root.failure = ""
        }
        Banner {
            width: parent.width
            visible: root.exportedNames.length > 0 && root.failure.length === 0
            tone: Banner.Positive
            title: qsTr("Tersimpan di %1").arg(root.pathOf(root.exportedTo))
            text: root.exportedNames
            actionText: qsTr("Buka folder")
            onActed: Qt.openUrlExternally(root.exportedTo)
            onClosed: root.exportedNames = ""
        }
        Repeater {
            model: root.evaluation.vetoes
            Banner {
                required property string modelData
                width: parent ? parent.width : 0
                tone: Banner.Danger
                closable: false
                title: qsTr("Pelanggaran berat")
                text: modelData
            }
        }
        ScoreRow {
            width: parent.width
            evaluation: root.evaluation
            language: root.program.language
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.evaluation.learning
            quiet: true
        }
        TabBar {
            id: tabs
            objectName: "sections"
            width: parent.width
            focus: true
            Tab { text: qsTr("Kewajiban") }
            Tab { text: qsTr("SOP") }
            Tab { text: qsTr("Tes") }
            Tab { text: qsTr("Pertanyaan diskusi") }
        }
        ObligationList {
            width: parent.width
            visible: tabs.currentIndex === 0
            evaluation: root.evaluation
        }
        RuleList {
            width: parent.width
            visible: tabs.currentIndex === 1
            evaluation: root.evaluation
        }
        TestList {
            width: parent.width
            visible: tabs.currentIndex === 2
            evaluation: root.evaluation
        }
        QuestionList {
            width: parent.width
            visible: tabs.currentIndex === 3
            evaluation: root.evaluation
        }
    }
}
