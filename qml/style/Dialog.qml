import QtQuick
import QtQuick.Templates as T

// Asks one thing. The content is below the title and scrolls where the window is too low for it; `actions` are the
// buttons at its foot, the main one first.
T.Dialog {
    id: root
    default property alias body: scroll.content
    property alias actions: foot.data
    property string lead
    readonly property FocusReturn focusReturn: FocusReturn { popup: root }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.px(520), parent ? parent.width - 2 * Theme.space5 : Theme.px(520))
    modal: true
    focus: true
    padding: Theme.space5
    closePolicy: T.Popup.CloseOnEscape
    implicitHeight: topPadding + bottomPadding + implicitContentHeight
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space2 : implicitHeight)

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hairline
    }
    contentItem: Item { // qmllint disable deferred-property-id
        implicitHeight: (head.visible ? head.height + Theme.space4 : 0) + scroll.contentHeight - 2 * scroll.padding + Theme.space4 + foot.height
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Label {
            id: head
            width: parent.width
            visible: root.title.length > 0
            text: root.title
            font.pixelSize: Theme.title
            strong: true
            Accessible.role: Accessible.Heading
        }
        ScrollColumn {
            id: scroll
            padding: Theme.space2   // room for the rings of what stands at its edges
            anchors.fill: parent
            anchors.margins: -padding
            anchors.topMargin: head.visible ? head.height + Theme.space4 - padding : -padding
            anchors.bottomMargin: foot.height + Theme.space4 - padding
            spacing: Theme.space3
            Label {
                width: parent.width
                bottomPadding: Theme.space1
                visible: root.lead.length > 0
                text: root.lead
                quiet: true
            }
        }
        Flow {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width
            layoutDirection: Qt.RightToLeft
            spacing: Theme.space2
        }
    }
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion } }
}
