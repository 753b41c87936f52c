pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// What the press asks: letters or calls on the left, the chosen one on the right.
FocusScope {
    id: page
    required property Exercise exercise
    property alias channels: rows.channels
    property string title
    property string chosen
    readonly property int chosenRow: chosen.length > 0 && all.count > 0 ? all.rowOf(chosen) : -1

    signal verifyRequested(string itemId)
    signal basisRequested(string itemId)
    signal correctRequested(string statementId)

    function reveal(itemId: string) {
        field.clear()
        chosen = itemId
        list.positionViewAtIndex(rows.rowOf(itemId), ListView.Contain)
    }
    function search() { field.forceActiveFocus(Qt.ShortcutFocusReason) }

    ChannelFeed {
        id: rows
        sourceModel: page.exercise.feed
        search: field.text
    }
    // Searching never closes what is being answered.
    ChannelFeed {
        id: all
        sourceModel: page.exercise.feed
        channels: rows.channels
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0
        ColumnLayout {
            Layout.preferredWidth: Math.min(Theme.px(320), page.width * 0.4)
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillHeight: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                Layout.margins: Theme.space4
                Layout.bottomMargin: 0
                text: page.title
                font.pixelSize: Theme.title
                strong: true
                Accessible.role: Accessible.Heading
            }
            SearchField {
                id: field
                Layout.fillWidth: true
                Layout.margins: Theme.space3
                label: qsTr("Cari di %1").arg(page.title)
            }
            Rule { Layout.fillWidth: true }
            Rows {
                id: list
                objectName: "inquiryList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: rows
                focus: true
                Accessible.name: page.title
                delegate: InquiryRow {
                    width: ListView.view ? ListView.view.width : 0
                    exercise: page.exercise
                    chosen: page.chosen === itemId
                    onClicked: page.chosen = itemId
                }
            }
        }
        Rule {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.line
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            StackLayout {
                anchors.fill: parent
                visible: page.chosenRow >= 0
                currentIndex: page.chosenRow
                Repeater {
                    model: all
                    InquiryDetail {
                        exercise: page.exercise
                        shown: page.visible && page.chosen === itemId
                        onBasisRequested: itemId => page.basisRequested(itemId)
                        onCorrectRequested: statementId => page.correctRequested(statementId)
                        onVerifyRequested: itemId => page.verifyRequested(itemId)
                    }
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.space5, Theme.px(320))
                visible: page.chosenRow < 0
                symbol: "press"
                title: all.count === 0 ? qsTr("Belum ada pertanyaan") : qsTr("Pilih pertanyaan")
                text: all.count === 0 ? qsTr("Surat dan telepon dari wartawan muncul di sini, dengan tenggatnya.")
                                       : qsTr("Isi dan kolom jawaban terbuka di sini.")
            }
        }
    }
}
