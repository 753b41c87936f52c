pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Gladi.Archive
import Gladi.Bridge
import Gladi.Debrief
import Gladi.Lobby
import Gladi.Play
import Gladi.Quiz
import Gladi.Style
import Gladi.Workshop

// The window: what is on screen follows from the program's state and the section chosen.
T.ApplicationWindow {
    id: window
    required property Program program
    /// What the screen has room for.
    property size room: Qt.size(Theme.windowWidth, Theme.windowHeight)

    enum Place { Library, Archive, Briefing, Test, Play, Scoring, Debrief, Workshop, Join, Finished, Host, Console }
    property int section: Main.Library
    property bool debriefing: false
    property bool leaving: false
    // The test before the exercise is on screen in place of the briefing.
    property bool pretesting: false
    property int rooted: -1
    // What the page on top shows; kept here so that it outlives the change of pages.
    property Exercise exercise
    property Evaluation evaluation
    property Console desk
    readonly property int place: {
        if (debriefing)
            return Main.Debrief
        if (program.desk)
            return Main.Console
        if (!program.exercise)
            return section
        switch (program.exercise.stage) {
        case Exercise.Briefing: return pretesting ? Main.Test : Main.Briefing
        case Exercise.Ended: return program.exercise.testing ? Main.Test : program.exercise.hosted ? Main.Finished : Main.Scoring
        }
        return Main.Play
    }

    width: Math.min(Theme.windowWidth, room.width)
    height: Math.min(Theme.windowHeight, room.height)
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    visible: true
    title: place === Main.Play && exercise ? exercise.scenarioTitle + " – Gladi" : "Gladi"
    color: Theme.background
    font.pixelSize: Theme.body

    // A section that is still there comes back as it was left.
    function showSection() {
        if (rooted === section)
            return
        rooted = section
        stack.replace(null, sectionPage(), {}, T.StackView.Immediate)
    }
    function sectionPage(): Component {
        switch (section) {
        case Main.Archive: return archivePage
        case Main.Workshop: return workshopPage
        case Main.Join: return joinPage
        case Main.Host: return hostPage
        }
        return libraryPage
    }
    function show() {
        if (place !== Main.Debrief && program.exercise)
            exercise = program.exercise
        stack.pop(null, T.StackView.Immediate)
        switch (place) {
        case Main.Library: case Main.Archive: case Main.Workshop: case Main.Join: case Main.Host: showSection(); break
        case Main.Console: desk = program.desk; stack.push(consolePage, {}, T.StackView.Immediate); break
        case Main.Briefing: stack.push(briefingPage, {}, T.StackView.Immediate); break
        case Main.Test: stack.push(quizPage, {}, T.StackView.Immediate); break
        case Main.Play: stack.push(playPage, {}, T.StackView.Immediate); break
        case Main.Scoring: stack.push(scoringPage, {}, T.StackView.Immediate); break
        case Main.Finished: stack.push(finishedPage, {}, T.StackView.Immediate); break
        case Main.Debrief: stack.push(debriefPage, {}, T.StackView.Immediate); break
        }
        stack.currentItem?.forceActiveFocus(Qt.TabFocusReason)
    }
    function leaveExercise(section: int) {
        window.section = section
        pretesting = false
        program.closeExercise()
        debriefing = false
    }
    onPlaceChanged: show()
    Component.onCompleted: show()
    onClosing: close => {
        if ((place === Main.Play || place === Main.Console) && !leaving) {
            close.accepted = false
            leave.open()
        }
    }

    SystemPalette { id: system }
    Binding {
        target: Theme
        property: "dark"
        value: window.program.appearance === "dark" || window.program.appearance !== "light" && system.window.hslLightness < 0.5
    }
    Connections {
        target: window.program
        function onExerciseChanged() {
            if (!window.program.exercise)
                window.pretesting = false
        }
        function onEvaluationChanged() {
            window.evaluation = window.program.evaluation
            window.debriefing = window.evaluation !== null
        }
        function onFailed(what: string, code: string, detail: string) {
            if (what !== "export" || window.place !== Main.Debrief)
                failure.tell(what, code, detail)
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        NavigationBar {
            id: bar
            Layout.fillWidth: true
            visible: window.place !== Main.Play && window.place !== Main.Console
            program: window.program
            section: window.place === Main.Archive ? 1 : window.place === Main.Library ? 0
                   : window.place === Main.Workshop || window.place === Main.Join || window.place === Main.Host ? 2 : -1
            onChosen: section => {
                failure.what = ""
                window.leaveExercise(section === 2 ? Main.Workshop : section === 1 ? Main.Archive : Main.Library)
            }
            onAboutRequested: about.open()
        }
        FailureBanner {
            id: failure
            Layout.fillWidth: true
            Layout.margins: Theme.space4
        }
        T.StackView {
            id: stack
            objectName: "pages"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            popExit: Transition {}   // without any transition a StackView of Qt 6.4 keeps every page that it ever showed
            Component { id: libraryPage; LibraryPage { program: window.program } }
            Component { id: archivePage; ArchivePage { program: window.program } }
            Component {
                id: workshopPage
                WorkshopPage {
                    onJoinRequested: window.section = Main.Join
                    onHostRequested: window.section = Main.Host
                }
            }
            Component { id: joinPage; JoinPage { program: window.program; onLeaving: window.section = Main.Workshop } }
            Component { id: hostPage; HostPage { program: window.program; onLeaving: window.section = Main.Workshop } }
            Component {
                id: consolePage
                ConsolePage {
                    program: window.program
                    desk: window.desk
                    onLeaving: {
                        window.section = Main.Archive
                        window.program.closeConsole()
                    }
                }
            }
            Component { id: finishedPage; FinishedPage { onLeaving: window.leaveExercise(Main.Workshop) } }
            Component {
                id: briefingPage
                BriefingPage {
                    program: window.program
                    exercise: window.exercise
                    onLeaving: window.leaveExercise(window.exercise.hosted ? Main.Workshop : Main.Library)
                    onTestRequested: window.pretesting = true
                }
            }
            Component { id: quizPage; QuizPage { exercise: window.exercise; onLeaving: window.pretesting = false } }
            Component { id: playPage; PlayPage { program: window.program; exercise: window.exercise } }
            Component { id: scoringPage; ScoringPage { program: window.program; onLeaving: window.leaveExercise(Main.Archive) } }
            Component {
                id: debriefPage
                DebriefPage {
                    program: window.program
                    evaluation: window.evaluation
                    onLeaving: window.leaveExercise(window.section)
                }
            }
        }
    }
    BusyLine {
        y: bar.visible ? bar.height : 0
        width: parent ? parent.width : 0
        busy: window.program.busy
    }
    AboutDialog { id: about; version: window.program.version }
    LeaveDialog {
        id: leave
        hosted: window.exercise?.hosted ?? false
        onConfirmed: {
            window.leaving = true
            window.program.closeExercise()
            window.close()
        }
    }
}
