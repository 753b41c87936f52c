import QtQuick
import Gladi.Style
import Gladi.Bridge

// One line of one's own log.
Item {
    id: row
    required property string act
    required property string subject
    required property string body
    required property real at
    required property Exercise exercise
    readonly property string about: subject.length > 0 ? exercise.excerptOf(subject) : ""
    readonly property string content: act === "triage" ? Words.mark(body)
        : act === "verify" && exercise.sources.rowOf(body) >= 0 ? exercise.sources.textAt(exercise.sources.rowOf(body)) : body

    implicitHeight: column.height + 2 * Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: [Words.act(act), content, about, exercise.clockOf(at)].filter(part => part.length > 0).join(", ")

    Icon {
        x: Theme.space4
        y: Theme.space2 + Theme.px(2)
        width: Theme.px(16)
        height: width
        name: {
            switch (row.act) {
            case "note": return "note"
            case "triage": return "tag"
            case "verify": return "shield"
            case "verified": return "source"
            case "publish": return "broadcast"
            case "reply":
            case "answer": return "reply"
            case "approve": return "approve"
            case "return": return "undo"
            case "correct": return "correct"
            case "report": return "report"
            case "escalate": return "escalate"
            case "submit": return "send"
            case "acknowledge": return "check"
            case "decline": return "close"
            case "hint": return "info"
            }
            return "log"
        }
        color: row.act === "verified" || row.act === "approve" ? Theme.positive : row.act === "return" ? Theme.warning : Theme.muted
    }
    Column {
        id: column
        x: Theme.space4 + Theme.px(16) + Theme.space2
        y: Theme.space2
        width: parent.width - x - Theme.space4
        Item {
            width: parent.width
            height: name.implicitHeight
            Label {
                id: name
                text: Words.act(row.act)
                strong: true
                Accessible.ignored: true
            }
            Label {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: row.exercise.clockOf(row.at)
                font.pixelSize: Theme.caption
                quiet: true
                Accessible.ignored: true
            }
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: row.content
            maximumLineCount: 6
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: row.about
            font.pixelSize: Theme.caption
            quiet: true
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
