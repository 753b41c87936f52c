import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// The participant's own desk: what is owed, what is being written, what was done.
FocusScope {
    id: root
    required property Exercise exercise
    property bool collapsed: false
    signal itemOpened(string itemId, string channelId)
    signal startRequested(string act, string kind, string itemId, string channelId)
    signal correctRequested(string statementId)
    signal reportRequested()

    implicitWidth: collapsed ? Theme.px(48) : Theme.px(380)

    function showTab(index: int) {
        collapsed = false
        tabs.currentIndex = index
        const page = pages.children[index] as Item
        page.forceActiveFocus(Qt.TabFocusReason)
    }
    function write(kind: string, itemId: string) {
        collapsed = false
        tabs.currentIndex = 1
        editor.begin(kind, itemId.length > 0 ? [itemId] : [])
    }
    // Joins the open draft, or begins one.
    function addBasis(itemId: string) {
        if (editor.draftId.length === 0)
            return write("statement", itemId)
        collapsed = false
        tabs.currentIndex = 1
        editor.addBasis(itemId)
    }
    function openDraft(draftId: string) {
        collapsed = false
        tabs.currentIndex = 1
        editor.load(draftId)
    }
    function save() { editor.save() }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Column {
        visible: root.collapsed
        y: Theme.space2
        width: parent.width
        spacing: Theme.space2
        IconButton {
            anchors.horizontalCenter: parent.horizontalCenter
            symbol: "chevron-left"
            text: qsTr("Buka meja kerja")
            onClicked: root.collapsed = false
        }
        Badge {
            anchors.horizontalCenter: parent.horizontalCenter
            count: root.exercise.obligations.openCount
            hue: root.exercise.obligations.overdueCount > 0 ? Theme.danger : Theme.accent
        }
    }
    ColumnLayout {
        anchors.fill: parent
        visible: !root.collapsed
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(56)
            Layout.leftMargin: Theme.space2
            Layout.rightMargin: Theme.space2
            spacing: 0
            TabBar {
                id: tabs
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBottom
                Accessible.name: qsTr("Meja kerja")
                Tab {
                    width: implicitWidth
                    text: qsTr("Kewajiban")
                    count: root.exercise.obligations.openCount
                    countColor: root.exercise.obligations.overdueCount > 0 ? Theme.danger : Theme.accent
                }
                Tab {
                    width: implicitWidth
                    text: qsTr("Draf")
                    count: root.exercise.drafts.openCount
                }
                Tab {
                    width: implicitWidth
                    text: qsTr("Log")
                }
            }
            IconButton {
                symbol: "chevron-right"
                text: qsTr("Tutup meja kerja")
                onClicked: root.collapsed = true
            }
        }
        Rule { Layout.fillWidth: true }
        StackLayout {
            id: pages
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex
            ObligationList {
                exercise: root.exercise
                onItemOpened: (itemId, channelId) => root.itemOpened(itemId, channelId)
                onStartRequested: (act, kind, itemId, channelId) => root.startRequested(act, kind, itemId, channelId)
                onReportRequested: root.reportRequested()
            }
            FocusScope {
                DraftList {
                    anchors.fill: parent
                    visible: editor.draftId.length === 0
                    focus: visible
                    exercise: root.exercise
                    onDraftOpened: draftId => root.openDraft(draftId)
                    onNewRequested: editor.begin("statement", [])
                    onCorrectRequested: statementId => root.correctRequested(statementId)
                }
                StatementEditor {
                    id: editor
                    anchors.fill: parent
                    visible: draftId.length > 0
                    focus: visible
                    exercise: root.exercise
                }
            }
            LogList { exercise: root.exercise }
        }
    }
    Rule {
        height: parent.height
        width: Theme.line
    }
}
