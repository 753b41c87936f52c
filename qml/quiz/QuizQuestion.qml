pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style

// One question. Arrow keys move between its options, space or return takes one.
Card {
    id: root
    required property int index
    required property string question
    required property list<string> options
    required property int chosen
    signal answered(int option)

    spacing: 0
    Accessible.role: Accessible.Grouping
    Accessible.name: question

    function step(option: int) {
        if (option >= 0 && option < choices.count)
            choices.itemAt(option).forceActiveFocus(Qt.TabFocusReason)
    }

    Label {
        width: parent.width
        bottomPadding: Theme.space2
        text: qsTr("%1. %2").arg(root.index + 1).arg(root.question)
        font.pixelSize: Theme.lead
        strong: true
    }
    Repeater {
        id: choices
        model: root.options
        RadioButton {
            id: choice
            required property int index
            required property string modelData
            objectName: "option" + root.index + "." + index
            width: parent ? parent.width : 0
            text: modelData
            autoExclusive: false
            checked: root.chosen === index
            focus: root.index === 0 && index === 0
            focusPolicy: index === Math.max(0, root.chosen) ? Qt.StrongFocus : Qt.ClickFocus
            onClicked: {
                root.answered(index)
                checked = Qt.binding(() => root.chosen === choice.index)
            }
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Keys.onUpPressed: root.step(index - 1)
            Keys.onDownPressed: root.step(index + 1)
        }
    }
}
