pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// Asks, never answers. What the record shows is ticked by it; the rest is the writer's own look.
Column {
    id: root
    required property Exercise exercise
    property string draftId
    property bool verified: false
    property bool approved: false
    // Positions in the questions; they live as long as the draft.
    property list<string> ticked

    readonly property list<string> questions: [
        qsTr("Sumber resmi disebut?"), qsTr("Apa yang sudah diketahui?"), qsTr("Apa yang belum diketahui?"),
        qsTr("Kapan pembaruan berikut?"), qsTr("Apa yang harus dilakukan warga?"), qsTr("Di mana mendapat bantuan?"),
        qsTr("Ada empati bagi yang terdampak?")
    ]

    function isTicked(index: int): bool { return ticked.indexOf(String(index)) >= 0 }
    function setTicked(index: int, on: bool) {
        const others = Array.from(ticked).filter(known => known !== String(index))
        ticked = on ? others.concat([String(index)]) : others
        exercise.unsent.keep("ticks", draftId, Array.from(ticked).join(","))
    }
    onDraftIdChanged: ticked = exercise.unsent.textOf("ticks", draftId).split(",").filter(tick => tick.length > 0)

    component Known: Item {
        id: known
        property string question
        property bool done
        width: root.width
        height: Theme.px(32)
        Accessible.role: Accessible.CheckBox
        Accessible.name: question
        Accessible.checked: done
        Accessible.readOnly: true
        Icon {
            id: glyph
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(20)
            height: width
            name: known.done ? "check" : "clock"
            color: known.done ? Theme.positive : Theme.muted
        }
        Label {
            anchors.left: glyph.right
            anchors.leftMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            text: known.question
            quiet: !known.done
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: known.done ? qsTr("sudah") : qsTr("belum")
            font.pixelSize: Theme.caption
            wrapMode: Text.NoWrap
            color: known.done ? Theme.positive : Theme.muted
            Accessible.ignored: true
        }
    }
    Label {
        width: parent.width
        text: qsTr("Daftar periksa")
        strong: true
        bottomPadding: Theme.space1
    }
    Known {
        question: qsTr("Sudah diverifikasi?")
        done: root.verified
    }
    Known {
        question: qsTr("Sudah disetujui?")
        done: root.approved
    }
    Repeater {
        model: root.questions
        CheckBox {
            required property int index
            required property string modelData
            objectName: "tick" + index
            width: root.width
            text: modelData
            checked: root.isTicked(index)
            onToggled: {
                root.setTicked(index, checked)
                checked = Qt.binding(() => root.isTicked(index))
            }
        }
    }
}
