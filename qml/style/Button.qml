import QtQuick
import QtQuick.Templates as T

// Primary: the one thing to do here. Secondary: the others. Quiet: beside content. Danger: cannot be taken back.
T.Button {
    id: root

    enum Kind { Primary, Secondary, Quiet, Danger }
    property int kind: Button.Secondary
    property string symbol
    // Told in the tooltip: what happens, and the key for it.
    property string hint
    property string keyHint
    // Small to look at; what can be hit is as high as any other.
    property bool compact: false

    readonly property bool filled: kind === Button.Primary || kind === Button.Danger
    readonly property color fill: kind === Button.Danger ? Theme.danger : Theme.accent
    readonly property color ink: !enabled ? Theme.muted : filled ? Theme.onFill : kind === Button.Quiet && !checked ? Theme.text : Theme.accent

    implicitHeight: Theme.controlHeight
    topInset: compact ? Theme.space1 : 0
    bottomInset: topInset
    implicitWidth: Math.max(implicitHeight, contentItem.implicitWidth + leftPadding + rightPadding)
    leftPadding: compact ? Theme.space2 : Theme.space4
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.pixelSize: compact ? Theme.caption : Theme.body
    font.weight: kind === Button.Quiet ? Font.Normal : Font.DemiBold
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    function press() {
        if (checkable)
            toggle()
        clicked()
    }

    contentItem: IconLabel {
        symbol: root.symbol
        text: root.text
        font: root.font
        ink: root.ink
        iconSize: root.compact ? Theme.px(16) : Theme.iconSize
        gap: root.compact ? Theme.space1 : Theme.space2
    }
    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.filled)
                return !root.enabled ? Theme.pressed : root.down ? Theme.mix(root.fill, Theme.text, 0.25) : root.hovered ? Theme.mix(root.fill, Theme.text, 0.12) : root.fill
            if (root.checked)
                return Theme.soft(Theme.accent)
            return root.down ? Theme.pressed : root.hovered ? Theme.hover : root.kind === Button.Secondary ? Theme.surface : "transparent"
        }
        border.width: root.kind === Button.Secondary ? Theme.line : 0
        border.color: root.enabled ? Theme.outline : Theme.hairline
        FocusRing {
            control: root
            visible: root.visualFocus
        }
    }
    ToolTip {
        objectName: "toolTip"
        visible: (root.hovered || root.visualFocus) && (root.hint.length > 0 || root.keyHint.length > 0)
        text: root.hint
        keyHint: root.keyHint
    }
}
