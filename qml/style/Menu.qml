import QtQuick
import QtQuick.Templates as T

T.Menu {
    id: root

    readonly property FocusReturn focusReturn: FocusReturn { popup: root }
    readonly property real widest: {
        let width = 0
        for (let index = 0; index < count; ++index)
            width = Math.max(width, itemAt(index)?.implicitWidth ?? 0)
        return width
    }

    implicitWidth: Math.max(Theme.px(260), widest + 2 * padding)
    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.space1
    margins: Theme.space1
    overlap: 1
    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: Window.window ? contentHeight > Window.window.height : false
        clip: true
        currentIndex: root.currentIndex
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.outline
    }
}
