import QtQuick
import QtQuick.Templates as T

// Several lines; scrolls inside its own frame. `text` is what is written.
FocusScope {
    id: root

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property alias readOnly: area.readOnly
    property alias length: area.length
    property alias editor: area
    property string label

    implicitWidth: Theme.px(320)
    implicitHeight: Theme.px(120)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: area.activeFocus ? Theme.accent : Theme.outline
        FocusRing { control: area }
    }
    Flickable {
        id: view
        anchors.fill: parent
        anchors.margins: 2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        T.TextArea.flickable: T.TextArea {
            id: area
            padding: Theme.space3
            focus: true
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.onFill
            placeholderTextColor: Theme.muted
            font.pixelSize: Theme.body
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            // Tab leaves the field: a text here never needs one.
            Keys.priority: Keys.BeforeItem
            Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label.length > 0 ? root.label : placeholderText
            Text {
                x: area.leftPadding
                y: area.topPadding
                width: area.width - area.leftPadding - area.rightPadding
                visible: area.length === 0 && area.preeditText.length === 0
                text: area.placeholderText
                color: area.placeholderTextColor
                font: area.font
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
