import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// A letter or a call in the list.
T.ItemDelegate {
    id: row
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
    required property Exercise exercise
    property bool chosen: false
    readonly property bool open: !answered && !declined

    leftPadding: Theme.space3
    rightPadding: Theme.space3
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [isRead ? "" : qsTr("Belum dibaca"), author, organisation, subject.text, state.text].filter(part => part.length > 0).join(", ") // qmllint disable type
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        color: row.chosen ? Theme.soft(Theme.accent) : row.hovered ? Theme.hover : "transparent"
        Rectangle {
            width: Theme.px(4)
            height: parent.height
            visible: row.chosen
            color: Theme.accent
        }
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
            height: Theme.px(20)
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - time.width - Theme.space2
                text: row.organisation.length > 0 ? row.author + ", " + row.organisation : row.author
                strong: !row.isRead
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Label {
                id: time
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: row.exercise.clockOf(row.at)
                font.pixelSize: Theme.caption
                quiet: true
                wrapMode: Text.NoWrap
            }
        }
        Label {
            id: subject
            width: parent.width
            text: row.title.length > 0 ? row.title : row.channelKind === "phone" ? qsTr("Panggilan masuk") : row.body
            strong: !row.isRead
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        TimeLeft {
            visible: row.open && row.deadlineAt >= 0
            width: parent.width
            exercise: row.exercise
            opened: row.at
            deadline: row.deadlineAt
        }
        Chip {
            id: state
            visible: text.length > 0
            text: row.answered ? qsTr("Sudah dijawab") : row.declined ? qsTr("Ditolak") : ""
            symbol: row.answered ? "check" : "close"
            hue: row.answered ? Theme.positive : Theme.muted
        }
    }
}
