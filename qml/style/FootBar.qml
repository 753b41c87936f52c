import QtQuick
import QtQuick.Layouts

// What can be done on a page, at its foot below what scrolls: a row as wide as the page's content.
Rectangle {
    id: root
    default property alias content: row.data
    property int padding: Theme.space6
    property int maximumWidth: Theme.px(1120)

    anchors.bottom: parent?.bottom
    width: parent?.width ?? 0
    height: row.implicitHeight + 2 * Theme.space4
    color: Theme.surface
    Rule { width: parent.width }
    RowLayout {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: Math.max(root.padding, Math.round((parent.width - width) / 2))
        width: Math.min(parent.width - 2 * root.padding, root.maximumWidth)
        spacing: Theme.space3
    }
}
