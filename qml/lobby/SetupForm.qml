pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Style

// Who takes part, as what and how fast. Arrow keys move between the roles.
ColumnLayout {
    id: root
    required property list<string> roleIds
    required property list<string> roleTitles
    required property list<string> roleDuties
    property alias name: nameField.text
    property int roleIndex: 0
    // Taken up again where the list was read anew, or in another scenario that has it too.
    property string wanted
    property int speedIndex: 0
    readonly property string role: roleIds[roleIndex] ?? ""
    readonly property real speed: [1, 2, 5, 10, 20][speedIndex]

    spacing: Theme.space4
    onRoleIdsChanged: roleIndex = Math.max(0, roleIds.indexOf(wanted))

    Label {
        Layout.fillWidth: true
        text: root.roleIds.length > 1 ? qsTr("Pilih peran Anda") : qsTr("Peran Anda")
        strong: true
        Accessible.role: Accessible.Heading
    }
    // A column, as a layout of Qt 6.4 crashes on rows that go.
    Column {
        Layout.fillWidth: true
        spacing: Theme.space2
        Repeater {
            id: roles
            model: root.roleIds.length
            RoleCard {
                required property int index
                width: parent?.width ?? 0
                text: root.roleTitles[index] ?? ""
                duties: root.roleDuties[index] ?? ""
                checked: root.roleIndex === index
                autoExclusive: false
                focusPolicy: checked ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: {
                    root.take(index)
                    checked = Qt.binding(() => root.roleIndex === index)
                }
                Keys.onUpPressed: root.choose(index - 1)
                Keys.onDownPressed: root.choose(index + 1)
            }
        }
    }
    function roleAt(index: int): RoleCard { return roles.itemAt(index) as RoleCard }
    function choose(index: int) {
        if (index < 0 || index >= roleIds.length)
            return
        roleAt(index).forceActiveFocus(Qt.TabFocusReason)
        take(index)
    }
    function take(index: int) {
        roleIndex = index
        wanted = roleIds[index]
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        columns: root.width > Theme.px(560) ? 2 : 1
        columnSpacing: Theme.space5
        rowSpacing: Theme.space4
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space1
            Label {
                text: qsTr("Nama Anda (boleh kosong)")
                strong: true
            }
            TextField {
                id: nameField
                objectName: "participantName"
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(320)
                label: qsTr("Nama Anda")
                placeholderText: qsTr("Muncul di hasil latihan")
                maximumLength: 80
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space1
            Label {
                text: qsTr("Laju waktu")
                strong: true
            }
            SegmentedControl {
                label: qsTr("Laju waktu")
                options: ["1x", "2x", "5x", "10x", "20x"]
                current: root.speedIndex
                onChosen: index => root.speedIndex = index
            }
            Label {
                Layout.fillWidth: true
                text: root.speedIndex === 0 ? qsTr("Waktu nyata; bisa diubah selama latihan.")
                                            : qsTr("Lebih cepat dari waktu nyata; bisa diubah selama latihan.")
                quiet: true
                font.pixelSize: Theme.caption
            }
        }
    }
}
