pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// Light, dark, or as the system has it.
IconButton {
    id: root
    required property Program program

    function words(code: string): string {
        return code === "light" ? qsTr("Terang") : code === "dark" ? qsTr("Gelap") : qsTr("Ikuti sistem")
    }

    objectName: "appearance"
    symbol: program.appearance === "light" ? "sun" : program.appearance === "dark" ? "moon" : "monitor"
    text: qsTr("Tampilan: %1").arg(words(program.appearance))
    onClicked: menu.popup(root, root.width - menu.width, root.height + Theme.space1)

    Menu {
        id: menu
        width: Theme.px(220)
        component Choice: MenuItem {
            required property string code
            text: root.words(code)
            keyHint: root.program.appearance === code ? "✓" : ""
            Accessible.checked: root.program.appearance === code
            onTriggered: root.program.appearance = code
        }
        Choice { code: "system"; symbol: "monitor" }
        Choice { code: "light"; symbol: "sun" }
        Choice { code: "dark"; symbol: "moon" }
    }
}
