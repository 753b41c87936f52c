pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// Puts one person into a team and roles, before or during the exercise.
Dialog {
    id: root
    required property Console desk
    property string person
    property string team
    property list<string> held

    function ask(id: string, name: string, inTeam: string) {
        person = id
        team = inTeam
        held = desk.rolesOf(id)
        title = name
        open()
    }
    function toggle(role: string, on: bool) {
        const others = Array.from(held).filter(each => each !== role)
        held = on ? others.concat([role]) : others
    }

    Label { text: qsTr("Tim"); strong: true }
    Column {
        width: parent.width
        Repeater {
            model: root.desk.teams
            RadioButton {
                required property string teamId
                required property string title
                width: parent?.width ?? 0
                text: title
                checked: root.team === teamId
                onClicked: root.team = teamId
            }
        }
    }
    Label { text: qsTr("Peran"); strong: true }
    Column {
        width: parent.width
        Repeater {
            model: root.desk.roles.count
            CheckBox {
                required property int index
                width: parent?.width ?? 0
                text: root.desk.roles.textAt(index)
                checked: root.held.indexOf(root.desk.roles.valueAt(index)) >= 0
                onToggled: root.toggle(root.desk.roles.valueAt(index), checked)
            }
        }
    }
    actions: [
        Button {
            kind: Button.Primary
            text: qsTr("Tempatkan")
            enabled: root.team.length > 0 && root.held.length > 0
            onClicked: {
                root.desk.assign(root.person, root.team, root.held)
                root.close()
            }
        },
        Button { text: qsTr("Batal"); onClicked: root.close() }
    ]
}
