import QtQuick

// A surface with a hairline. Its content goes into `content`, below one another by default.
Rectangle {
    id: root
    default property alias content: column.data
    property int padding: Theme.space4
    property alias spacing: column.spacing

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.hairline

    Column {
        id: column
        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: Theme.space3
    }
}
