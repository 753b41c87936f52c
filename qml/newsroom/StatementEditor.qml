pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// Writes one statement. Keeps it at each pause of typing and on leaving.
FocusScope {
    id: root
    required property Exercise exercise
    readonly property string draftId: draft.draftId
    readonly property list<string> kinds: ["holding", "statement", "clarification", "update", "correction"]

    function begin(kind: string, basis: list<string>) { draft.begin(kind, basis) }
    function load(draftId: string) { draft.load(draftId) }
    function addBasis(itemId: string) { draft.addBasis(itemId) }
    function save() { draft.save() }

    onVisibleChanged: if (!visible) draft.save()
    Component.onDestruction: draft.save()
    StatementDraft {
        id: draft
        exercise: root.exercise
        onShown: {
            area.text = text
            Qt.callLater(area.forceActiveFocus)
        }
    }
    Flickable {
        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.space4
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        Column {
            id: column
            x: Theme.space4
            y: Theme.space2
            width: parent.width - 2 * x
            spacing: Theme.space3
            Item {
                width: parent.width
                height: Theme.controlHeight
                Button {
                    anchors.left: parent.left
                    anchors.leftMargin: -Theme.space2
                    kind: Button.Quiet
                    symbol: "back"
                    text: qsTr("Semua draf")
                    onClicked: draft.close()
                }
                Chip {
                    anchors.right: trash.left
                    anchors.rightMargin: Theme.space1
                    anchors.verticalCenter: parent.verticalCenter
                    text: Words.draftStatus(draft.status)
                    symbol: draft.status === "approved" ? "approve" : draft.status === "returned" ? "undo" : draft.status === "submitted" ? "clock" : "draft"
                    hue: draft.status === "approved" ? Theme.positive : draft.status === "returned" ? Theme.warning : Theme.muted
                }
                IconButton {
                    id: trash
                    anchors.right: parent.right
                    anchors.rightMargin: -Theme.space2
                    symbol: "trash"
                    text: qsTr("Buang draf")
                    onClicked: away.open()
                }
            }
            Banner {
                width: parent.width
                visible: draft.status === "returned"
                closable: false
                tone: Banner.Warning
                title: qsTr("Dikembalikan pimpinan")
                text: draft.comment
            }
            Row {
                width: parent.width
                spacing: Theme.space2
                ComboBox {
                    width: (parent.width - parent.spacing) / 2
                    label: qsTr("Jenis")
                    model: root.kinds.map(code => Words.statementKind(code)) // qmllint disable type
                    currentIndex: root.kinds.indexOf(draft.kind)
                    onActivated: index => {
                        draft.kind = root.kinds[index]
                        draft.touched()
                    }
                }
                ComboBox {
                    width: (parent.width - parent.spacing) / 2
                    label: qsTr("Kanal")
                    model: root.exercise.outlets
                    textRole: "text"
                    valueRole: "value"
                    currentIndex: root.exercise.outlets.rowOf(draft.channel)
                    onActivated: index => {
                        draft.channel = root.exercise.outlets.valueAt(index)
                        draft.touched()
                    }
                }
            }
            BasisChips {
                width: parent.width
                exercise: root.exercise
                basis: draft.basis
                onRemoved: itemId => draft.removeBasis(itemId)
            }
            TextArea {
                id: area
                objectName: "statementText"
                width: parent.width
                height: Theme.px(190)
                label: qsTr("Teks pernyataan")
                placeholderText: qsTr("Tulis pernyataan. Tersimpan sendiri selagi Anda menulis.")
                onTextChanged: {
                    if (text === draft.text)
                        return
                    draft.text = text
                    draft.touched()
                }
            }
            Row {
                spacing: Theme.space1
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(16)
                    height: width
                    name: draft.dirty ? "draft" : root.exercise.saved ? "check" : "save"
                    color: Theme.muted
                }
                Label {
                    text: draft.dirty ? qsTr("Belum tersimpan") : root.exercise.saved ? qsTr("Tersimpan") : qsTr("Menyimpan")
                    font.pixelSize: Theme.caption
                    quiet: true
                    wrapMode: Text.NoWrap
                }
            }
            EditorActions {
                width: parent.width
                exercise: root.exercise
                kind: draft.kind
                channel: draft.channel
                status: draft.status
                hasText: area.text.trim().length > 0
                onSubmitted: {
                    draft.save()
                    root.exercise.submit(draft.draftId)
                }
                onPublished: {
                    draft.save()
                    root.exercise.publish(draft.draftId)
                }
            }
            Rule { width: parent.width }
            Checklist {
                width: parent.width
                exercise: root.exercise
                draftId: draft.draftId
                verified: draft.verified
                approved: draft.status === "approved"
            }
        }
    }
    ConfirmDialog {
        id: away
        question: qsTr("Buang draf ini?")
        consequence: qsTr("Teksnya hilang dari meja kerja Anda.")
        yes: qsTr("Buang draf")
        onConfirmed: draft.discard()
    }
}
