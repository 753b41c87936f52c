import QtQuick
import QtQuick.Templates as T
import Gladi.Style

// A list whose rows are gone through by arrow keys, wherever they came in, and that shows the row with the keyboard.
ListView {
    id: root
    // The row that has the keyboard, or had it last.
    property int last: 0
    readonly property Item holder: Window.activeFocusItem

    clip: true
    currentIndex: -1
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: Theme.px(20000)   // rows that were made once stay, in the order in which Tab leads to them,
    displayMarginBeginning: Theme.px(120)
    displayMarginEnd: Theme.px(120)   // and the next one is always there
    Accessible.role: Accessible.List
    T.ScrollBar.vertical: ScrollBar {}

    function rowOf(item: Item): int {
        let row = item
        while (row && row.parent !== contentItem)
            row = row.parent
        return row ? indexAt(row.x + row.width / 2, row.y + row.height / 2) : -1
    }
    // From a row on, past those that are not shown; false at the end of the list.
    function go(row: int, by: int): bool {
        for (let next = row; next >= 0 && next < count; next += by) {
            positionViewAtIndex(next, ListView.Contain)
            const item = itemAtIndex(next)
            if (!item || !item.visible)
                continue
            item.forceActiveFocus(Qt.TabFocusReason)
            return true
        }
        return false
    }
    // Rows that went or were read anew leave the keyboard with the list: it goes to the row in their place.
    function settle() {
        if (holder === root && !go(Math.min(last, count - 1), -1))
            go(0, 1)
    }

    onHolderChanged: {
        const row = rowOf(holder)
        if (row < 0)
            return
        last = row
        positionViewAtIndex(row, ListView.Contain)
    }
    onActiveFocusChanged: if (activeFocus) settle()
    onCountChanged: Qt.callLater(settle) // qmllint disable type
    Keys.onDownPressed: go(last + 1, 1)
    Keys.onUpPressed: go(last - 1, -1)
    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_Home)
            go(0, 1)
        else if (event.key === Qt.Key_End)
            go(count - 1, -1)
        else
            event.accepted = false
    }
}
