import QtQuick

// A button that shows only its symbol; `text` is its accessible name and its tooltip.
Button {
    id: root

    kind: Button.Quiet
    implicitWidth: implicitHeight
    leftPadding: 0
    rightPadding: 0
    leftInset: topInset
    rightInset: topInset
    hint: text

    contentItem: IconLabel {
        symbol: root.symbol
        ink: root.ink
        iconSize: root.compact ? Theme.px(18) : Theme.iconSize
    }
}
