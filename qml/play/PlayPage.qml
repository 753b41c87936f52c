pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge
import Gladi.Feed
import Gladi.Newsroom

// The participant's newsroom while the exercise runs.
FocusScope {
    id: page
    required property Program program
    required property Exercise exercise
    // Room for one thing at a time: the desk takes the place of the channels.
    readonly property bool narrow: width < Theme.px(1000)
    signal ended()

    function show(index: int) {
        if (narrow)
            desk.collapsed = true
        pages.currentIndex = index
        pages.focusPage()
    }
    function begin(act: string, kind: string, itemId: string, channelId: string) {
        switch (act) {
        case "publish": return desk.write(kind, itemId)
        case "verify": return verifying.ask(itemId)
        case "reply": return replying.replyTo(itemId)
        case "report": return reporting.report(itemId)
        case "escalate": return reporting.escalate(itemId)
        case "note": return desk.showTab(2)
        case "correct": return desk.showTab(1)
        }
        open(itemId, channelId)
    }
    function open(itemId: string, channelId: string) {
        if (narrow)
            desk.collapsed = true
        pages.reveal(channelId, itemId)
    }
    function answerTo(what: string, id: string) {
        switch (what) {
        case "verify": return verifying.ask(id)
        case "reply": return replying.replyTo(id)
        case "basis": return desk.addBasis(id)
        case "escalate": return reporting.escalate(id)
        case "correct": return correcting.correct(id)
        case "help": return keys.open()
        }
    }
    function told() {
        if (exercise.stage === Exercise.Ended)
            ended()
    }

    Component.onCompleted: {
        told()
        Qt.callLater(pages.focusPage) // qmllint disable type
    }
    Connections {
        target: page.exercise
        function onStageChanged() { page.told() }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        TopBar {
            id: bar
            Layout.fillWidth: true
            program: page.program
            exercise: page.exercise
            onEndRequested: ending.open()
            onHelpRequested: keys.open()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            ChannelRail {
                id: rail
                Layout.fillHeight: true
                exercise: page.exercise
                current: pages.currentIndex
                onChosen: index => page.show(index)
            }
            Item {
                visible: !page.narrow || desk.collapsed
                Layout.fillWidth: true
                Layout.fillHeight: true
                ChannelPages {
                    id: pages
                    objectName: "channelPages"
                    anchors.fill: parent
                    focus: true
                    exercise: page.exercise
                    symbols: rail.symbols
                    onAsked: (what, id) => page.answerTo(what, id)
                    onChannelChosen: index => page.show(index)
                }
                Notices {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.px(64)
                    width: Math.min(parent.width - 2 * Theme.space4, Theme.px(600))
                    exercise: page.exercise
                    onItemOpened: (itemId, channelId) => page.open(itemId, channelId)
                    onLeaving: page.program.closeExercise()
                }
            }
            Desk {
                id: desk
                Layout.fillHeight: true
                Layout.fillWidth: page.narrow && !collapsed
                Layout.preferredWidth: implicitWidth
                collapsed: page.narrow
                exercise: page.exercise
                onItemOpened: (itemId, channelId) => page.open(itemId, channelId)
                onStartRequested: (act, kind, itemId, channelId) => page.begin(act, kind, itemId, channelId)
                onCorrectRequested: statementId => correcting.correct(statementId)
                onReportRequested: reporting.report("")
            }
        }
    }
    VerifyDialog { id: verifying; exercise: page.exercise }
    ReplyDialog { id: replying; exercise: page.exercise }
    ReportDialog { id: reporting; exercise: page.exercise }
    CorrectDialog { id: correcting; exercise: page.exercise }
    ShortcutSheet { id: keys }
    ConfirmDialog {
        id: ending
        question: qsTr("Akhiri latihan sekarang?")
        consequence: qsTr("Latihan berhenti di %1 dan dinilai sampai di sini. Tidak dapat dilanjutkan lagi.").arg(page.exercise.clock)
        yes: qsTr("Akhiri latihan")
        onConfirmed: {
            desk.save()
            page.exercise.end()
        }
    }

    Instantiator {
        model: 9
        Shortcut {
            required property int index
            sequence: "Ctrl+" + (index + 1)
            onActivated: if (index <= rail.count) page.show(index)
        }
    }
    Shortcut { sequences: ["?", "F1"]; onActivated: keys.open() }
    Shortcut { sequence: "Ctrl+P"; onActivated: bar.togglePause() }
    Shortcut { sequence: "Ctrl+F"; onActivated: pages.search() }
    Shortcut { sequence: "Ctrl+K"; onActivated: desk.showTab(0) }
    Shortcut { sequence: "Ctrl+D"; onActivated: desk.showTab(1) }
    Shortcut { sequence: "Ctrl+L"; onActivated: desk.showTab(2) }
}
