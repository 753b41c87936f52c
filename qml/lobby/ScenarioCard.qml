import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// One scenario in the list. The page reads the details of the chosen one from it.
T.ItemDelegate {
    id: root
    required property int index
    required property string folder
    required property string title
    required property string summary
    required property string crisis
    required property string difficulty
    required property int minutes
    required property int injects
    required property list<string> objectives
    required property list<string> needs
    required property list<string> roleIds
    required property list<string> roleTitles
    required property list<string> roleDuties

    readonly property bool current: ListView.isCurrentItem
    readonly property bool introductory: difficulty === "introductory"
    readonly property string crisisSymbol: {
        switch (crisis) {
        case "health": return "plus"
        case "disaster": return "attention"
        case "cyber": return "shield"
        case "service": return "monitor"
        case "social": return "team"
        }
        return "help"
    }

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space4
    hoverEnabled: true
    text: title
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + Words.crisis(crisis) + ", " + Words.difficulty(difficulty) + ", " + qsTr("%1 menit").arg(minutes)
    Accessible.selected: current

    contentItem: Column {
        spacing: Theme.space2
        Label {
            width: parent.width
            text: root.title
            font.pixelSize: Theme.lead
            strong: true
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.space2
            Chip {
                symbol: root.crisisSymbol
                text: Words.crisis(root.crisis)
            }
            Chip {
                visible: root.introductory
                symbol: "play"
                text: qsTr("Mulai dari sini")
                hue: Theme.positive
            }
        }
        Label {
            width: parent.width
            text: qsTr("%1 · %2 menit").arg(Words.difficulty(root.difficulty)).arg(root.minutes)
            quiet: true
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.soft(Theme.accent) : root.hovered ? Theme.hover : Theme.surface
        border.width: root.current ? 2 : Theme.line
        border.color: root.current ? Theme.accent : Theme.hairline
        FocusRing {
            control: root
            visible: root.current && (root.ListView.view?.activeFocus ?? false)
        }
    }
}
