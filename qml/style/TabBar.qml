import QtQuick
import QtQuick.Templates as T

T.TabBar {
    id: root

    implicitHeight: Theme.controlHeight + Theme.line
    implicitWidth: contentItem.implicitWidth
    spacing: Theme.space1
    Accessible.role: Accessible.PageTabList
    onActiveFocusChanged: if (activeFocus && Window.activeFocusItem === root) currentItem?.forceActiveFocus(Qt.TabFocusReason)
    // Arrows move the keyboard along without a reason; with one the ring shows.
    onCurrentItemChanged: {
        const tab = currentItem as Tab
        if (tab?.activeFocus)
            tab.focusReason = Qt.TabFocusReason
    }

    contentItem: ListView {
        implicitWidth: contentWidth
        model: root.contentModel
        currentIndex: root.currentIndex
        spacing: root.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.AutoFlickIfNeeded
        highlightMoveDuration: 0
    }
    background: Item {
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
