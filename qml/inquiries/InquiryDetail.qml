import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// One inquiry: the letter or the call, the time left, the answer.
Flickable {
    id: root
    required property string itemId
    required property string channelKind
    required property string author
    required property string authorKind
    required property string organisation
    required property string title
    required property string body
    required property real at
    required property real deadlineAt
    required property bool isRead
    required property bool answered
    required property bool declined
    required property string answerText
    required property string statementId
    required property Exercise exercise
    property bool shown: false
    property bool taken: false
    // A letter is read once it is open; a call once it is taken.
    readonly property bool opened: shown && !phone && !isRead
    readonly property bool phone: channelKind === "phone"
    readonly property bool ringing: phone && !taken && !isRead && !answered && !declined
    readonly property string asker: organisation.length > 0 ? author + ", " + organisation : author
    signal basisRequested(string itemId)
    signal verifyRequested(string itemId)
    signal correctRequested(string statementId)

    onOpenedChanged: if (opened) Qt.callLater(exercise.read, itemId) // qmllint disable type

    contentHeight: ringing ? height : column.height + 2 * Theme.space5
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollBar {}

    RingingPhone {
        visible: root.ringing
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space5
        caller: root.asker
        onTaken: {
            root.taken = true
            root.exercise.read(root.itemId)
        }
    }
    Column {
        id: column
        visible: !root.ringing
        x: Theme.space5
        y: Theme.space5
        width: Math.min(root.width - 2 * x, Theme.textWidth)
        spacing: Theme.space4
        Label {
            width: parent.width
            text: root.title.length > 0 ? root.title : root.phone ? qsTr("Panggilan telepon") : qsTr("Pertanyaan pers")
            font.pixelSize: Theme.title
            strong: true
            Accessible.role: Accessible.Heading
        }
        Row {
            spacing: Theme.space3
            Avatar {
                name: root.author
                kind: root.authorKind
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                Label {
                    text: root.asker
                    strong: true
                }
                Label {
                    text: root.phone ? qsTr("Menelepon pada %1").arg(root.exercise.clockOf(root.at)) : root.exercise.clockOf(root.at)
                    font.pixelSize: Theme.caption
                    quiet: true
                }
            }
        }
        TimeLeft {
            visible: root.deadlineAt >= 0 && !root.answered && !root.declined
            width: parent.width
            exercise: root.exercise
            opened: root.at
            deadline: root.deadlineAt
        }
        Rule { width: parent.width }
        Label {
            width: parent.width
            text: root.phone ? "“" + root.body + "”" : root.body
            font.pixelSize: Theme.lead
        }
        Row {
            spacing: Theme.space2
            Button {
                compact: true
                symbol: "shield"
                text: qsTr("Verifikasi")
                visible: root.exercise.may("verify")
                onClicked: root.verifyRequested(root.itemId)
            }
            Button {
                compact: true
                symbol: "basis"
                text: qsTr("Jadikan dasar")
                hint: qsTr("Jadikan dasar pernyataan")
                visible: root.exercise.may("draft")
                onClicked: root.basisRequested(root.itemId)
            }
        }
        Rule { width: parent.width }
        Banner {
            width: parent.width
            visible: root.answered || root.declined
            closable: false
            tone: root.answered ? Banner.Positive : Banner.Information
            title: root.answered ? qsTr("Jawaban terkirim") : qsTr("Anda menolak menjawab")
            text: root.answerText
        }
        Button {
            visible: root.answered && root.statementId.length > 0 && root.exercise.may("correct")
            symbol: "correct"
            text: qsTr("Koreksi jawaban")
            onClicked: root.correctRequested(root.statementId)
        }
        AnswerEditor {
            width: parent.width
            visible: !root.answered && !root.declined
            exercise: root.exercise
            itemId: root.itemId
            asker: root.asker
        }
    }
}
