pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// The channels of the scenario and the overview.
Rectangle {
    id: root
    required property Exercise exercise
    property int current: 0
    readonly property int count: buttons.count
    readonly property list<string> symbols: {
        const found = []
        for (let index = 0; index < buttons.count; ++index)
            found.push((buttons.itemAt(index) as RailButton)?.symbol ?? "")
        return found
    }
    signal chosen(int index)

    implicitWidth: Theme.px(88)
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Kanal")

    function symbolOf(kind: string): string {
        switch (kind) {
        case "microblog": return "feed"
        case "group": return "group"
        case "portal": return "news"
        case "press": return "mail"
        case "phone": return "phone"
        case "memo": return "memo"
        }
        return "broadcast"
    }

    Flickable {
        anchors.fill: parent
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: column
            width: parent.width
            topPadding: Theme.space1
            Repeater {
                id: buttons
                model: root.exercise.channels
                RailButton {
                    required property int index
                    required property string title
                    required property string kind
                    required unread
                    text: title
                    symbol: root.symbolOf(kind)
                    checked: root.current === index
                    onClicked: root.chosen(index)
                }
            }
            Rule { width: parent.width }
            RailButton {
                text: qsTr("Pantau")
                symbol: "monitor"
                checked: root.current === root.count
                onClicked: root.chosen(root.count)
            }
        }
    }
    Rule {
        anchors.right: parent.right
        height: parent.height
    }
}
