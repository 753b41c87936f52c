pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// The test before the exercise, and again after it. It never says which answer is right.
FocusScope {
    id: root
    required property Exercise exercise
    readonly property bool before: exercise !== null && exercise.stage === Exercise.Briefing
    readonly property TestModel test: exercise ? exercise.test : null   // the page may outlive it for a moment
    signal leaving()

    Keys.forwardTo: [scroll]
    Keys.onEscapePressed: if (before) leaving()

    ScrollColumn {
        id: scroll
        anchors.fill: parent
        anchors.bottomMargin: foot.height
        maximumWidth: Theme.textWidth

        Label {
            width: parent.width
            text: root.before ? qsTr("Tes awal") : qsTr("Tes akhir")
            font.pixelSize: Theme.heading
            strong: true
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: root.before ? qsTr("Jawab menurut yang Anda ketahui sekarang. Pertanyaan yang sama diajukan lagi sesudah latihan, supaya tampak apa yang bertambah. Tes ini tidak ikut dalam ketiga nilai.")
                              : qsTr("Latihan selesai dan terekam. Jawab sekali lagi pertanyaan yang diajukan sebelum latihan; sesudah itu hasil Anda tampil. Tes ini tidak ikut dalam ketiga nilai.")
            font.pixelSize: Theme.lead
            lineHeight: 1.4
        }
        Repeater {
            model: root.test
            QuizQuestion {
                width: parent ? parent.width : 0
                onAnswered: option => root.exercise.answerTest(index, option)
            }
        }
    }
    FootBar {
        id: foot
        padding: Theme.space5
        maximumWidth: Theme.textWidth
        Button {
            visible: root.before
            symbol: "back"
            text: qsTr("Kembali")
            hint: qsTr("Jawaban Anda tersimpan")
            onClicked: root.leaving()
        }
        Button {
            objectName: "skipTest"
            visible: !root.before
            symbol: "forward"
            text: qsTr("Lewati tes")
            hint: qsTr("Langsung ke hasil; yang belum dijawab tidak dihitung")
            onClicked: root.exercise.finishTest()
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            text: qsTr("%1 dari %2 dijawab").arg(root.test ? root.test.answered : 0).arg(root.test ? root.test.count : 0)
            quiet: true
        }
        Button {
            objectName: "handIn"
            kind: Button.Primary
            symbol: "check"
            text: qsTr("Serahkan jawaban")
            enabled: root.test !== null && root.test.answered === root.test.count
            onClicked: {
                root.exercise.finishTest()
                root.leaving()
            }
        }
    }
}
