import QtQuick

// A hairline.
Rectangle {
    implicitWidth: Theme.line
    implicitHeight: Theme.line
    color: Theme.hairline
}
