import QtQuick
import QtQuick.Templates as T

// Asks one thing. The content is below the title; `actions` are the buttons at its foot, the main one last.
T.Dialog {
    id: root
    default property alias body: column.data
    property alias actions: foot.data
    property string lead
    // Who had the keyboard: gets it back when this closes.
    property Item before

    onAboutToShow: before = parent ? parent.Window.activeFocusItem : null
    onClosed: before?.forceActiveFocus(Qt.PopupFocusReason)

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.px(520), parent ? parent.width - 2 * Theme.space5 : Theme.px(520))
    modal: true
    focus: true
    padding: Theme.space5
    closePolicy: T.Popup.CloseOnEscape
    implicitHeight: topPadding + bottomPadding + contentItem.implicitHeight

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hairline
    }
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.space4
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Label {
            width: parent.width
            visible: root.title.length > 0
            text: root.title
            font.pixelSize: Theme.title
            strong: true
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            visible: root.lead.length > 0
            text: root.lead
            quiet: true
        }
        Column {
            id: column
            width: parent.width
            spacing: Theme.space3
        }
        Flow {
            id: foot
            width: parent.width
            layoutDirection: Qt.RightToLeft
            spacing: Theme.space2
        }
    }
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion } }
}
