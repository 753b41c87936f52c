import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// All that somebody should know before choosing, and what they choose with it.
ScrollColumn {
    id: root
    required property ScenarioCard scenario
    property alias name: form.name
    readonly property string role: form.role
    readonly property real speed: form.speed

    padding: Theme.space5
    maximumWidth: Theme.px(860)
    spacing: Theme.space5

    Column {
        width: parent.width
        spacing: Theme.space3
        Label {
            width: parent.width
            text: root.scenario?.title ?? ""
            font.pixelSize: Theme.heading
            strong: true
            Accessible.role: Accessible.Heading
        }
        Flow {
            width: parent.width
            spacing: Theme.space2
            Chip {
                symbol: root.scenario?.crisisSymbol ?? "help"
                text: Words.crisis(root.scenario?.crisis ?? "")
            }
            Chip {
                symbol: "chart"
                text: Words.difficulty(root.scenario?.difficulty ?? "")
            }
            Chip {
                symbol: "clock"
                text: qsTr("%1 menit pada 1x").arg(root.scenario?.minutes ?? 0)
            }
            Chip {
                symbol: "feed"
                text: qsTr("%1 kejadian").arg(root.scenario?.injects ?? 0)
            }
        }
        Label {
            width: Math.min(parent.width, Theme.textWidth)
            text: root.scenario?.summary ?? ""
            font.pixelSize: Theme.lead
            lineHeight: 1.4
        }
    }
    Banner {
        width: parent.width
        visible: root.scenario?.introductory ?? false
        closable: false
        title: qsTr("Baru pertama kali? Mulai dari sini.")
        text: qsTr("Latihan singkat ini memakai setiap bagian jendela satu kali.")
    }
    GridLayout {
        width: parent.width
        columns: width > Theme.px(560) ? 2 : 1
        columnSpacing: Theme.space5
        rowSpacing: Theme.space4
        PointList {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
            title: qsTr("Yang Anda latih")
            entries: root.scenario?.objectives ?? []
        }
        PointList {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            title: qsTr("Yang perlu disiapkan")
            symbol: "chevron-right"
            entries: root.scenario?.needs ?? []
        }
    }
    Rule { width: parent.width }
    SetupForm {
        id: form
        objectName: "setupForm"
        width: parent.width
        roleIds: root.scenario?.roleIds ?? []
        roleTitles: root.scenario?.roleTitles ?? []
        roleDuties: root.scenario?.roleDuties ?? []
    }
}
