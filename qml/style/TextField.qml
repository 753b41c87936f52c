import QtQuick
import QtQuick.Templates as T

T.TextField {
    id: root
    property string label

    implicitHeight: Theme.controlHeight
    implicitWidth: Theme.px(240)
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.onFill
    placeholderTextColor: Theme.muted
    font.pixelSize: Theme.body
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label.length > 0 ? label : placeholderText

    Text {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height
        verticalAlignment: Text.AlignVCenter
        visible: root.length === 0 && root.preeditText.length === 0
        text: root.placeholderText
        color: root.placeholderTextColor
        font: root.font
        elide: Text.ElideRight
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: root.activeFocus ? Theme.accent : Theme.outline
        FocusRing { control: root }
    }
}
