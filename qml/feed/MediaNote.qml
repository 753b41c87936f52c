import QtQuick
import Gladi.Style

// A picture or film is told in words: nothing is downloaded and nothing is shown that is not there.
Rectangle {
    id: root
    property string text

    visible: text.length > 0
    implicitHeight: visible ? words.implicitHeight + 2 * Theme.space3 : 0
    radius: Theme.radius
    color: Theme.hover

    Icon {
        id: glyph
        x: Theme.space3
        y: Theme.space3
        width: Theme.iconSize
        height: width
        name: "file"
        color: Theme.muted
    }
    Label {
        id: words
        anchors.left: glyph.right
        anchors.leftMargin: Theme.space2
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: Theme.space3
        text: root.text
        quiet: true
        Accessible.name: qsTr("Lampiran: %1").arg(text)
    }
}
