import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// Who waits for what, and for how long still.
T.ItemDelegate {
    id: row
    required property string itemId
    required property string act
    required property string kind
    required property string toTitle
    required property string author
    required property string excerpt
    required property string channelId
    required property string status
    required property real openedAt
    required property real targetAt
    required property Exercise exercise
    readonly property bool pending: status === "open" || status === "overdue"
    readonly property real remaining: targetAt - exercise.now // qmllint disable type
    readonly property real share: targetAt > openedAt ? Math.max(0, Math.min(1, remaining / (targetAt - openedAt))) : 0
    readonly property bool late: status === "overdue" || remaining < 0
    readonly property bool soon: !late && share < 0.34
    readonly property color hue: !pending ? Theme.muted : late ? Theme.danger : soon ? Theme.warning : Theme.text
    readonly property string word: !pending ? Words.obligationStatus(status) : late ? qsTr("Lewat target") : soon ? qsTr("Segera") : qsTr("Tepat waktu")
    signal startRequested()

    text: Words.obligation(act, kind, toTitle)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [text, author, word, pending ? figures.text : ""].filter(part => part.length > 0).join(", ") // qmllint disable type
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
        FocusRing {
            control: row
            anchors.margins: 2
            visible: row.visualFocus
        }
    }
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space1
        Item {
            width: parent.width
            height: Math.max(what.implicitHeight, Theme.px(32))
            Icon {
                id: glyph
                y: Theme.px(6)
                width: Theme.iconSize
                height: width
                name: !row.pending ? row.status === "met" ? "check" : "close" : row.late ? "danger" : row.soon ? "warning" : "clock"
                color: row.hue
            }
            Label {
                id: what
                anchors.left: glyph.right
                anchors.leftMargin: Theme.space2
                anchors.right: figures.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                text: row.text
                strong: row.pending
                quiet: !row.pending
                Accessible.ignored: true
            }
            Label {
                id: figures
                anchors.right: begin.visible ? begin.left : parent.right
                anchors.rightMargin: begin.visible ? Theme.space1 : 0
                anchors.verticalCenter: parent.verticalCenter
                visible: row.pending
                text: (row.late ? "+" : "") + row.exercise.lengthOf(Math.abs(row.remaining))
                font.pixelSize: Theme.lead
                color: row.hue
                strong: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            IconButton {
                id: begin
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: row.pending
                compact: true
                symbol: "chevron-right"
                text: qsTr("Kerjakan: %1").arg(row.text)
                onClicked: row.startRequested()
            }
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: [row.author, row.excerpt].filter(part => part.length > 0).join(": ") // qmllint disable type
            font.pixelSize: Theme.caption
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            width: parent.width
            height: word.implicitHeight
            Label {
                id: word
                text: row.word
                font.pixelSize: Theme.caption
                color: row.hue
                strong: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            TimeBar {
                anchors.left: word.right
                anchors.leftMargin: Theme.space2
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: row.pending
                value: row.share
                hue: row.late ? Theme.danger : row.soon ? Theme.warning : Theme.accent
                label: row.word
            }
        }
    }
}
