pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// One's own acts and notes, the newest first.
FocusScope {
    id: root
    required property Exercise exercise

    function write() {
        if (note.text.trim().length === 0)
            return
        exercise.note(note.text)
        note.clear()
    }
    Row {
        id: head
        x: Theme.space4
        y: Theme.space3
        width: parent.width - 2 * x
        spacing: Theme.space2
        TextField {
            id: note
            width: parent.width - add.width - parent.spacing
            focus: true
            label: qsTr("Catatan baru")
            placeholderText: qsTr("Catat keputusan dan alasannya")
            maximumLength: 2000
            Component.onCompleted: text = root.exercise.unsent.textOf("note", "")
            onTextChanged: root.exercise.unsent.keep("note", "", text)
            onAccepted: root.write()
        }
        Button {
            id: add
            symbol: "note"
            text: qsTr("Catat")
            enabled: note.text.trim().length > 0 && root.exercise.may("note")
            onClicked: root.write()
        }
    }
    ListView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: Theme.space2
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        model: root.exercise.log
        currentIndex: -1
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Log")
        Keys.onDownPressed: contentY = Math.min(Math.max(originY, originY + contentHeight - height), contentY + Theme.px(80))
        Keys.onUpPressed: contentY = Math.max(originY, contentY - Theme.px(80))
        T.ScrollBar.vertical: ScrollBar {}
        delegate: LogRow {
            width: ListView.view ? ListView.view.width : 0
            exercise: root.exercise
        }
        FocusRing { control: list }
    }
    EmptyState {
        anchors.centerIn: list
        width: parent.width - 2 * Theme.space5
        visible: list.count === 0
        symbol: "log"
        title: qsTr("Log masih kosong")
        text: qsTr("Tindakan Anda, catatan, dan jawaban sumber tercatat di sini.")
    }
}
