pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// What can be played: the list on the left, everything about the chosen scenario on the right.
FocusScope {
    id: root
    required property Program program
    readonly property ScenarioCard chosen: list.currentItem as ScenarioCard

    property string chosenFolder
    onChosenChanged: if (chosen !== null) chosenFolder = chosen.folder

    // A beginner finds the introduction chosen; a list read anew keeps what was chosen.
    function preselect() {
        const all = program.scenarios
        let first = all.count > 0 ? 0 : -1
        for (let row = all.count - 1; row >= 0; --row) {
            if (all.data(all.index(row, 0), ScenarioListModel.Difficulty) === "introductory")
                first = row
        }
        for (let row = 0; row < all.count; ++row) {
            if (chosenFolder.length > 0 && all.data(all.index(row, 0), ScenarioListModel.Folder) === chosenFolder)
                first = row
        }
        list.currentIndex = first
    }
    Component.onCompleted: preselect()
    Connections {
        target: root.program.scenarios
        function onCountChanged() { root.preselect() }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(420)
        visible: root.program.scenarios.count === 0 && !root.program.busy
        symbol: "folder"
        title: qsTr("Belum ada skenario")
        text: qsTr("Skenario adalah map di folder scenarios di sebelah program Gladi. Letakkan satu di sana, lalu muat ulang.")
    }
    Button {
        id: refresh
        objectName: "refresh"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height / 2) + Theme.px(100)
        visible: root.program.scenarios.count === 0 && !root.program.busy
        focus: visible
        text: qsTr("Muat ulang")
        onClicked: root.program.refresh()
    }

    RowLayout {
        anchors.fill: parent
        visible: root.program.scenarios.count > 0
        spacing: 0
        ColumnLayout {
            Layout.preferredWidth: Math.max(Theme.px(300), Math.min(Theme.px(380), root.width * 0.28))
            Layout.fillWidth: false
            Layout.fillHeight: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                Layout.margins: Theme.space5
                Layout.bottomMargin: 0
                text: qsTr("Pilih latihan")
                font.pixelSize: Theme.title
                strong: true
                Accessible.role: Accessible.Heading
            }
            ListView {
                id: list
                objectName: "scenarioList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: !refresh.visible
                activeFocusOnTab: true
                clip: true
                model: root.program.scenarios
                currentIndex: -1
                spacing: Theme.space3
                leftMargin: Theme.space5
                rightMargin: Theme.space4
                topMargin: Theme.space4
                bottomMargin: Theme.space5
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: true
                highlightMoveDuration: Theme.motion
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Daftar latihan")
                T.ScrollBar.vertical: ScrollBar {}
                Keys.onReturnPressed: open.clicked()
                Keys.onEnterPressed: open.clicked()
                delegate: ScenarioCard {
                    width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
                    focusPolicy: Qt.NoFocus
                    onClicked: {
                        list.currentIndex = index
                        list.forceActiveFocus()
                    }
                }
            }
        }
        Rule { Layout.fillHeight: true }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            ScenarioDetail {
                id: detail
                Layout.fillWidth: true
                Layout.fillHeight: true
                scenario: root.chosen
                name: root.program.participantName
            }
            Rule { Layout.fillWidth: true }
            RowLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.space4
                Layout.leftMargin: Theme.space5
                Layout.rightMargin: Theme.space5
                spacing: Theme.space4
                Label {
                    Layout.fillWidth: true
                    opacity: root.width < Theme.px(900) ? 0 : 1   // the button says it as well
                    text: qsTr("Waktu belum berjalan: Anda membaca pengarahan dahulu.")
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    quiet: true
                    horizontalAlignment: Text.AlignRight
                }
                Button {
                    id: open
                    objectName: "openBriefing"
                    kind: Button.Primary
                    symbol: "forward"
                    text: qsTr("Buka pengarahan")
                    enabled: root.chosen !== null && !root.program.busy
                    onClicked: {
                        if (!enabled)
                            return
                        root.program.participantName = detail.name.trim()
                        root.program.open(root.chosen.folder, detail.role, detail.name.trim(), detail.speed)
                    }
                }
            }
        }
    }
}
