pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// Oldest first, as a log: what arrives goes below, so that nothing moves that is being read.
ListView {
    id: list
    required property Exercise exercise
    required property ChannelFeed rows
    // The lowest row that has been on screen.
    property int reached: -1
    readonly property int below: Math.max(0, count - 1 - reached)
    signal act(string name, string itemId, string statementId)

    model: rows
    clip: true
    reuseItems: true
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    currentIndex: -1
    boundsBehavior: Flickable.StopAtBounds
    topMargin: Theme.space3
    bottomMargin: Theme.space6
    cacheBuffer: Theme.px(400)
    activeFocusOnTab: true
    Accessible.role: Accessible.List

    // The first row does not always stand at 0: rows above what is on screen are only measured once they are made.
    function rowAt(y: real): int {
        return indexAt(width / 2, Math.max(originY, Math.min(originY + contentHeight - 1, y)))
    }
    function firstRow(): int { return rowAt(contentY + Theme.space5) }
    function lastRow(): int { return rowAt(contentY + height - Theme.space5) }
    function noteReached() {
        if (height > 0 && visible)
            reached = Math.max(reached, lastRow())
    }
    function settle() {
        reached = -1
        Qt.callLater(noteReached) // qmllint disable type
    }
    function focusRow(row: int) {
        if (row < 0 || row >= count)
            return
        positionViewAtIndex(row, ListView.Contain)
        const item = itemAtIndex(row)
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason)
    }
    function reveal(row: int) {
        if (row < 0)
            return
        positionViewAtIndex(row, ListView.Center)
        focusRow(row)
        noteReached()
    }
    function showNewest() {
        const row = Math.min(reached + 1, count - 1)
        positionViewAtIndex(row, ListView.Beginning)
        focusRow(row)
        noteReached()
    }
    function focusedRow(): int {
        for (let row = firstRow(), last = lastRow(); row >= 0 && row <= last + 1; ++row) {
            const item = itemAtIndex(row)
            if (item && item.activeFocus)
                return row
        }
        return -1
    }
    function step(by: int) {
        const row = focusedRow()
        focusRow(row < 0 ? firstRow() : Math.max(0, Math.min(count - 1, row + by)))
    }

    onContentYChanged: noteReached()
    onHeightChanged: Qt.callLater(noteReached) // qmllint disable type
    onVisibleChanged: noteReached()
    onContentHeightChanged: Qt.callLater(noteReached) // qmllint disable type
    onActiveFocusChanged: if (activeFocus && focusedRow() < 0) focusRow(Math.max(0, firstRow()))
    // The rows are one stop on the way through the page, in both directions.
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)
    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_Home)
            focusRow(0)
        else if (event.key === Qt.Key_End)
            focusRow(count - 1)
        else if (event.key === Qt.Key_PageDown)
            focusRow(Math.min(count - 1, Math.max(lastRow(), 0)))
        else if (event.key === Qt.Key_PageUp)
            focusRow(Math.max(0, firstRow() - 2))
        else
            event.accepted = false
    }

    delegate: FeedRow {
        width: ListView.view ? ListView.view.width : 0
        exercise: list.exercise
        onAct: name => list.act(name, itemId, statementId)
    }

    T.ScrollBar.vertical: ScrollBar {}
}
