import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// One past session and what can be done with it; the keyboard goes to the first of that.
FocusScope {
    id: root
    required property string path
    required property string title
    required property string participant
    required property date started
    required property string status
    required property string lastClock
    required property bool testOpen
    required property string language
    signal resumed()
    signal reviewed()
    signal discarded()

    readonly property bool over: status === "ended" || status === "early"

    implicitHeight: Math.max(Theme.px(72), row.implicitHeight + 2 * Theme.space4)
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + Words.sessionStatus(status) + ", " + when.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hairline
    }
    RowLayout {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space4
        width: parent.width - Theme.space4 - Theme.space3
        spacing: Theme.space4
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1
            Label {
                Layout.fillWidth: true
                text: root.title.length > 0 ? root.title : root.path.split(/[\\/]/).pop()
                font.pixelSize: Theme.lead
                strong: true
            }
            Label {
                id: when
                Layout.fillWidth: true
                readonly property string day: root.started.toLocaleString(Qt.locale(root.language), "d MMMM yyyy, HH.mm")
                text: root.participant.length > 0 ? root.participant + " · " + day : day
                quiet: true
            }
        }
        Label {
            text: root.lastClock
            quiet: true
            Accessible.name: qsTr("Berhenti pada %1").arg(root.lastClock)
        }
        Chip {
            text: Words.sessionStatus(root.status)
            symbol: root.status === "ended" ? "check" : root.status === "early" ? "end" : root.status === "interrupted" ? "pause" : "danger"
            hue: root.status === "ended" ? Theme.positive : root.status === "early" ? Theme.accent
               : root.status === "interrupted" ? Theme.warning : Theme.danger
        }
        Button {
            visible: root.status === "interrupted"
            focus: visible
            symbol: "play"
            text: qsTr("Lanjutkan")
            onClicked: root.resumed()
        }
        Button {
            visible: root.testOpen
            symbol: "checklist"
            text: qsTr("Tes akhir")
            hint: qsTr("Jawab pertanyaan sesudah latihan, lalu lihat hasilnya")
            onClicked: root.resumed()
        }
        Button {
            visible: root.over
            focus: visible
            symbol: "chart"
            text: qsTr("Lihat hasil")
            onClicked: root.reviewed()
        }
        IconButton {
            focus: root.status === "damaged"
            symbol: "trash"
            text: qsTr("Buang")
            onClicked: root.discarded()
        }
    }
}
