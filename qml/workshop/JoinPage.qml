pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// Into a trainer's room: which room, whether it is the right one, who comes. One step is on screen at a time; what was
// typed before stays.
FocusScope {
    id: root
    required property Program program
    readonly property Joining joining: program.joining
    readonly property int step: joining.step
    readonly property bool isWorking: step === Joining.Looking || step === Joining.Joining_
    signal leaving()

    Keys.forwardTo: [scroll]
    Keys.onEscapePressed: back()

    function back() {
        if (step === Joining.Choose)
            leaving()
        else
            joining.cancel()
    }
    function begin() {
        if (!visible)
            return
        switch (step) {
        case Joining.Choose:
            joining.search()
            return room.begin()
        case Joining.Compare: return compare.begin()
        case Joining.Introduce: return introduce.begin()
        case Joining.Denied: return again.forceActiveFocus(Qt.TabFocusReason)
        }
        stop.forceActiveFocus(Qt.TabFocusReason)
    }

    onStepChanged: Qt.callLater(begin) // qmllint disable type
    // Also when it comes back from below the exercise.
    onVisibleChanged: if (visible) Qt.callLater(begin) // qmllint disable type
    Component.onCompleted: Qt.callLater(begin) // qmllint disable type
    // Whoever goes elsewhere is not called into a room later.
    Component.onDestruction: if (step !== Joining.Joined) joining.cancel()

    ScrollColumn {
        id: scroll
        anchors.fill: parent
        padding: Theme.space6
        maximumWidth: Theme.textWidth
        spacing: Theme.space5

        Label {
            width: parent.width
            text: qsTr("Ikut lokakarya")
            font.pixelSize: Theme.heading
            strong: true
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.joining.roomTitle
            font.pixelSize: Theme.lead
        }
        Banner {
            objectName: "joinProblem"
            width: parent.width
            visible: root.joining.reason.length > 0 && root.step !== Joining.Joined
            closable: false
            tone: root.step === Joining.Denied ? Banner.Danger : Banner.Warning
            title: root.joining.waitSeconds > 0 ? qsTr("Tunggu %1 detik").arg(root.joining.waitSeconds) : ""
            text: Words.denial(root.joining.reason)
        }
        Button {
            objectName: "comeBack"
            visible: (root.step === Joining.Choose || root.step === Joining.Denied) && root.joining.canComeBack
            symbol: "undo"
            text: qsTr("Kembali ke ruang tadi")
            hint: qsTr("Sebagai peserta yang sama; semua yang sudah Anda kirim masih ada")
            onClicked: root.joining.comeBack()
        }
        JoinRoom {
            id: room
            width: parent.width
            visible: root.step === Joining.Choose
            joining: root.joining
        }
        Card {
            width: parent.width
            visible: root.isWorking || root.step === Joining.Joined
            Label {
                width: parent.width
                text: root.step === Joining.Looking ? qsTr("Mencari ruang…") : qsTr("Memasuki ruang…")
                font.pixelSize: Theme.lead
                strong: true
            }
            Button {
                id: stop
                objectName: "stopJoining"
                visible: root.isWorking
                text: qsTr("Batal")
                onClicked: root.joining.cancel()
            }
        }
        JoinCompare {
            id: compare
            width: parent.width
            visible: root.step === Joining.Compare
            joining: root.joining
        }
        JoinIntroduce {
            id: introduce
            width: parent.width
            visible: root.step === Joining.Introduce
            program: root.program
            joining: root.joining
        }
        Row {
            spacing: Theme.space3
            Button {
                symbol: "back"
                visible: root.step === Joining.Choose || root.step === Joining.Introduce
                text: qsTr("Kembali")
                onClicked: root.back()
            }
            Button {
                id: again
                objectName: "joinAgain"
                visible: root.step === Joining.Denied
                kind: Button.Primary
                text: qsTr("Mulai dari awal")
                onClicked: root.joining.cancel()
            }
        }
    }
}
