import QtQuick
import QtQuick.Templates as T
import Gladi.Style

// A row that opens: state, title and what stands on the right; its detail is only built once it is looked at.
Item {
    id: root
    property string symbol
    property color hue: Theme.muted
    property string stateText
    property string heading
    property string subtitle
    property string aside
    property bool open: false
    property Component detail
    property Item built

    onOpenChanged: {
        if (!open || built)
            return
        built = detail.createObject(body) as Item
        built.width = Qt.binding(() => body.width)
    }

    implicitHeight: head.height + (open ? body.implicitHeight + Theme.space4 : 0)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hairline
    }
    T.AbstractButton {
        id: head
        width: parent.width
        implicitHeight: Math.max(Theme.px(56), texts.implicitHeight + 2 * Theme.space3)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: root.heading + ". " + root.stateText + ". " + root.aside
        Accessible.description: root.open ? qsTr("Ciutkan") : qsTr("Bentangkan")
        onClicked: root.open = !root.open
        Keys.onReturnPressed: root.open = !root.open
        Keys.onEnterPressed: root.open = !root.open
        Keys.onRightPressed: root.open = true
        Keys.onLeftPressed: root.open = false
        background: Rectangle {
            radius: Theme.radius
            color: head.hovered ? Theme.hover : "transparent"
            FocusRing {
                control: head
                visible: head.visualFocus
            }
        }
        Chip {
            id: chip
            x: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            hue: root.hue
            text: root.stateText
        }
        Column {
            id: texts
            x: Math.max(Theme.space4 + chip.width + Theme.space4, Theme.px(190))
            width: right.x - x - Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: parent.width
                text: root.heading
                strong: true
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: root.subtitle
                quiet: true
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Row {
            id: right
            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space3
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.aside
                quiet: true
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.iconSize
                height: width
                name: root.open ? "chevron-up" : "chevron-down"
                color: Theme.muted
            }
        }
    }
    Item {
        id: body
        anchors.top: head.bottom
        x: Theme.space4
        width: parent.width - 2 * Theme.space4
        implicitHeight: root.built ? root.built.implicitHeight : 0
        visible: root.open
    }
}
