pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import QtQuick.Templates as T

// `model` is a list of words, or a model with `textRole`.
T.ComboBox {
    id: root
    property string label

    implicitHeight: Theme.controlHeight
    implicitWidth: Theme.px(200)
    leftPadding: Theme.space3
    rightPadding: Theme.space6
    font.pixelSize: Theme.body
    hoverEnabled: true
    Accessible.role: Accessible.ComboBox
    Accessible.name: label.length > 0 ? label + ": " + displayText : displayText

    contentItem: Text {
        text: root.displayText
        font: root.font
        color: root.enabled ? Theme.text : Theme.muted
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        textFormat: Text.PlainText
    }
    indicator: Icon {
        x: root.width - width - Theme.space2
        y: Math.round((root.height - height) / 2)
        width: Theme.iconSize
        height: width
        name: "chevron-down"
        color: Theme.muted
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.line
        border.color: Theme.outline
        FocusRing { control: root }
    }
    delegate: T.ItemDelegate {
        id: choice
        required property int index
        width: ListView.view ? ListView.view.width : 0
        implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight + topPadding + bottomPadding)
        padding: Theme.space2
        leftPadding: Theme.space3
        rightPadding: Theme.space3
        text: root.textAt(index)
        highlighted: root.highlightedIndex === index
        hoverEnabled: true
        contentItem: Text {
            text: choice.text
            font.pixelSize: Theme.body
            font.weight: root.currentIndex === choice.index ? Font.DemiBold : Font.Normal
            color: Theme.text
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }
        background: Rectangle {
            color: choice.highlighted ? Theme.soft(Theme.accent) : "transparent"
        }
    }
    popup: T.Popup {
        y: root.height + Theme.space1
        width: root.width
        height: Math.min(contentItem.implicitHeight + 2, Theme.px(320))
        padding: 1
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            T.ScrollBar.vertical: ScrollBar {}
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: Theme.surface
            border.width: Theme.line
            border.color: Theme.outline
        }
    }
}
