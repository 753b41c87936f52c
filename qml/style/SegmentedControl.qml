pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// One of a few: the words stand side by side. Arrow keys move between them.
FocusScope {
    id: root
    property list<string> options
    property int current: 0
    property string label
    signal chosen(int index)

    implicitHeight: Theme.controlHeight
    implicitWidth: row.implicitWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    function step(by: int) {
        const next = Math.max(0, Math.min(options.length - 1, current + by))
        // First the keyboard, by a reason that shows: what is chosen would take it without one.
        segments.itemAt(next)?.forceActiveFocus(Qt.TabFocusReason)
        if (next !== current)
            chosen(next)
    }
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)

    Row {
        id: row
        height: parent.height
        Repeater {
            id: segments
            model: root.options
            T.RadioButton {
                id: segment
                required property int index
                required property string modelData
                height: row.height
                leftPadding: Theme.space3
                rightPadding: Theme.space3
                implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
                text: modelData
                checked: root.current === index
                autoExclusive: false
                focus: root.current === index
                focusPolicy: root.current === index ? Qt.StrongFocus : Qt.ClickFocus
                hoverEnabled: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                onClicked: {
                    if (root.current !== index)
                        root.chosen(index)
                    checked = Qt.binding(() => root.current === index)
                }
                contentItem: Text {
                    text: segment.text
                    font.pixelSize: Theme.body
                    font.weight: segment.checked ? Font.DemiBold : Font.Normal
                    color: !segment.enabled ? Theme.muted : segment.checked ? Theme.accent : Theme.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    textFormat: Text.PlainText
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: segment.checked ? Theme.soft(Theme.accent) : segment.hovered ? Theme.hover : "transparent"
                    border.width: segment.checked ? Theme.line : 0
                    border.color: Theme.accent
                    FocusRing {
                        control: segment
                        visible: segment.visualFocus
                    }
                }
            }
        }
    }
}
