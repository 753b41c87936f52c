import QtQuick
import QtQuick.Templates as T

// Content that scrolls when it is longer than its page; in the middle when the page is wider than it needs.
// What gets the keyboard is brought into view. A page passes its own keys on with `Keys.forwardTo`.
Flickable {
    id: root
    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: Theme.space5
    property int maximumWidth: Theme.px(1120)

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * padding
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    T.ScrollBar.vertical: ScrollBar {}

    function scrollTo(y: real) {
        contentY = Math.max(0, Math.min(y, contentHeight - height))
    }
    function reveal(item: Item) {
        let above = item
        while (above && above !== column)
            above = above.parent
        if (!above)
            return
        column.forceLayout()
        const top = item.mapToItem(root.contentItem, 0, 0).y
        if (item.height > height)
            return
        if (top - Theme.space5 < contentY)
            scrollTo(top - Theme.space5)
        else if (top + item.height + Theme.space5 > contentY + height)
            scrollTo(top + item.height + Theme.space5 - height)
    }
    readonly property Item holder: Window.activeFocusItem
    onHolderChanged: if (holder) reveal(holder)

    Keys.onPressed: event => {
        event.accepted = true
        switch (event.key) {
        case Qt.Key_PageDown: scrollTo(contentY + height * 0.9); break
        case Qt.Key_PageUp: scrollTo(contentY - height * 0.9); break
        case Qt.Key_Down: scrollTo(contentY + Theme.px(60)); break
        case Qt.Key_Up: scrollTo(contentY - Theme.px(60)); break
        case Qt.Key_Home: scrollTo(0); break
        case Qt.Key_End: scrollTo(contentHeight); break
        default: event.accepted = false
        }
    }

    Column {
        id: column
        x: Math.max(root.padding, Math.round((root.width - width) / 2))
        y: root.padding
        width: Math.min(root.width - 2 * root.padding, root.maximumWidth)
        spacing: Theme.space4
    }
}
