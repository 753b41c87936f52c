import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// Where in the program we are, and the settings that hold everywhere.
Rectangle {
    id: root
    required property Program program
    // 0: library, 1: archive, 2: workshop
    required property int section
    signal chosen(int section)
    signal aboutRequested()

    implicitHeight: Theme.px(56)
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space5
        anchors.rightMargin: Theme.space4
        spacing: Theme.space2
        Wordmark {
            visible: root.width >= Theme.px(760)   // the sections come first
            Layout.rightMargin: Theme.space5
        }
        NavigationTab {
            objectName: "goLibrary"
            here: root.section === 0
            symbol: "play"
            text: qsTr("Latihan")
            onClicked: root.chosen(0)
        }
        NavigationTab {
            objectName: "goArchive"
            here: root.section === 1
            symbol: "archive"
            text: qsTr("Arsip")
            onClicked: root.chosen(1)
        }
        NavigationTab {
            objectName: "goWorkshop"
            here: root.section === 2
            symbol: "team"
            text: qsTr("Lokakarya")
            onClicked: root.chosen(2)
        }
        Item { Layout.fillWidth: true }
        SegmentedControl {
            objectName: "language"
            label: qsTr("Bahasa")
            options: ["ID", "EN"]
            current: root.program.language === "en" ? 1 : 0
            onChosen: index => root.program.language = index === 1 ? "en" : "id"
        }
        AppearanceMenu { program: root.program }
        IconButton {
            objectName: "about"
            symbol: "info"
            text: qsTr("Tentang Gladi")
            onClicked: root.aboutRequested()
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
