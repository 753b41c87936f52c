import QtQuick
import QtQuick.Templates as T
import Gladi.Style

// A place to go to, with what waits there.
T.AbstractButton {
    id: root
    property string symbol
    property int unread: 0

    implicitWidth: Theme.px(88)
    implicitHeight: Math.max(Theme.px(72), word.y + word.implicitHeight + Theme.space1)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: unread > 0 ? qsTr("%1, %2 belum dibaca").arg(text).arg(unread) : text
    Accessible.checked: checked
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        color: root.checked ? Theme.soft(Theme.accent) : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        Rectangle {
            width: Theme.px(3)
            height: parent.height
            visible: root.checked
            color: Theme.accent
        }
        FocusRing {
            control: root
            anchors.margins: 2
            visible: root.visualFocus
        }
    }
    contentItem: Item { // qmllint disable deferred-property-id
        Icon {
            id: glyph
            y: Theme.space2 + Theme.px(2)
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(24)
            height: width
            name: root.symbol
            color: root.checked ? Theme.accent : Theme.text
        }
        Badge {
            x: glyph.x + glyph.width - Theme.px(6)
            y: Theme.px(4)
            count: root.unread
        }
        Label {
            id: word
            anchors.top: glyph.bottom
            anchors.topMargin: Theme.px(2)
            x: Theme.space1
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            font.pixelSize: Theme.caption
            font.weight: root.checked ? Font.DemiBold : Font.Normal
            color: root.checked ? Theme.accent : Theme.text
            lineHeight: 1
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    ToolTip {
        visible: root.hovered
        text: root.text
        x: root.width + Theme.space1
        y: Math.round((root.height - implicitHeight) / 2)
    }
}
