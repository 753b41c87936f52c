import QtQuick
import QtQuick.Templates as T

T.ToolTip {
    id: root
    property string keyHint

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - Theme.space1
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.space1
    padding: Theme.space2
    delay: 500
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Row {
        spacing: Theme.space2
        Text {
            visible: text.length > 0
            text: root.text
            color: Theme.background
            font.pixelSize: Theme.caption
            textFormat: Text.PlainText
        }
        Text {
            visible: root.keyHint.length > 0
            text: root.keyHint
            color: Theme.background
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            textFormat: Text.PlainText
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.text
    }
}
