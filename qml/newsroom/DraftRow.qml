import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// A draft or what went out of it.
T.ItemDelegate {
    id: row
    required property string draftId
    required property string kind
    required property string channelId
    required property string body
    required property string status
    required property real savedAt
    required property Exercise exercise
    signal correctRequested()

    text: Words.statementKind(kind)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ", " + Words.draftStatus(status) + ", " + body
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
            height: Theme.px(24)
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - state.width - Theme.space2
                text: row.text
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Chip {
                id: state
                anchors.right: parent.right
                text: Words.draftStatus(row.status)
                symbol: row.status === "published" ? "broadcast" : row.status === "approved" ? "approve" : row.status === "returned" ? "undo" : row.status === "submitted" ? "clock" : "draft"
                hue: row.status === "approved" ? Theme.positive : row.status === "returned" ? Theme.warning : row.status === "published" ? Theme.accent : Theme.muted
            }
        }
        Label {
            width: parent.width
            text: row.body.length > 0 ? row.body : qsTr("Masih kosong")
            maximumLineCount: 2
            elide: Text.ElideRight
            quiet: row.body.length === 0
        }
        Item {
            width: parent.width
            height: Math.max(place.implicitHeight, fix.visible ? fix.height : 0)
            Label {
                id: place
                anchors.verticalCenter: parent.verticalCenter
                text: [row.exercise.channelTitle(row.channelId), row.exercise.clockOf(row.savedAt)].filter(part => part.length > 0).join(" · ")
                font.pixelSize: Theme.caption
                quiet: true
                wrapMode: Text.NoWrap
            }
            Button {
                id: fix
                anchors.right: parent.right
                visible: row.status === "published" && row.exercise.may("correct")
                compact: true
                symbol: "correct"
                text: qsTr("Koreksi")
                onClicked: row.correctRequested()
            }
        }
    }
}
