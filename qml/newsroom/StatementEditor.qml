pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Gladi.Style
import Gladi.Bridge

// Writes one statement. Keeps it at each pause of typing and on leaving.
FocusScope {
    id: root
    required property Exercise exercise
    property string draftId
    property string kind: "statement"
    property string channel
    property list<string> basis
    property string status: "draft"
    property string comment
    property bool dirty: false
    property bool loading: false
    property bool verified: false
    readonly property list<string> kinds: ["holding", "statement", "clarification", "update", "correction"]
    signal leaving()

    function begin(newKind: string, newBasis: list<string>) {
        save()
        show(exercise.newDraftId(), newKind.length > 0 ? newKind : "statement", exercise.outlets.valueAt(0), newBasis, "", "draft")
        dirty = newBasis.length > 0
        save()
    }
    function load(draft: string) {
        save()
        const drafts = exercise.drafts
        show(draft, drafts.kindOf(draft), drafts.channelOf(draft), drafts.basisOf(draft), drafts.textOf(draft), drafts.statusOf(draft))
    }
    function show(id: string, newKind: string, newChannel: string, newBasis: list<string>, text: string, newStatus: string) {
        loading = true
        draftId = id
        kind = newKind
        channel = newChannel
        basis = newBasis
        area.text = text
        status = newStatus
        loading = false
        dirty = false
        follow()
        Qt.callLater(area.forceActiveFocus)
    }
    function addBasis(itemId: string) {
        if (basis.indexOf(itemId) < 0) {
            basis = Array.from(basis).concat([itemId])
            touched()
        }
    }
    function removeBasis(itemId: string) {
        basis = Array.from(basis).filter(known => known !== itemId)
        touched()
    }
    function touched() {
        if (loading || draftId.length === 0)
            return
        dirty = true
        pause.restart()
        follow()
    }
    function save() {
        pause.stop()
        if (!dirty || draftId.length === 0)
            return
        dirty = false
        exercise.saveDraft(draftId, kind, channel, basis, area.text)
    }
    function close() {
        save()
        draftId = ""
        leaving()
    }
    // What the record says about this draft.
    function follow() {
        if (draftId.length === 0)
            return
        const drafts = exercise.drafts
        const row = drafts.rowOf(draftId)
        status = row < 0 ? "draft" : drafts.statusOf(draftId)
        comment = row < 0 ? "" : String(drafts.data(drafts.index(row, 0), DraftModel.Comment) ?? "")
        verified = Array.from(basis).some(item => {
            const found = feed.rowOf(item)
            return found >= 0 && feed.data(feed.index(found, 0), FeedModel.Verification) === "answered"
        })
    }

    onVisibleChanged: if (!visible) save()
    Component.onDestruction: save()
    Timer {
        id: pause
        interval: 800
        onTriggered: root.save()
    }
    ChannelFeed {
        id: feed
        sourceModel: root.exercise.feed
    }
    Connections {
        target: root.exercise.drafts
        function onDraftChanged(draft: string) {
            if (draft !== root.draftId)
                return
            root.follow()
            if (root.status === "published")
                root.close()
        }
    }
    Connections {
        target: root.exercise.feed
        function onDataChanged() { root.follow() }
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
                    onClicked: root.close()
                }
                Chip {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: Words.draftStatus(root.status)
                    symbol: root.status === "approved" ? "approve" : root.status === "returned" ? "undo" : root.status === "submitted" ? "clock" : "draft"
                    hue: root.status === "approved" ? Theme.positive : root.status === "returned" ? Theme.warning : Theme.muted
                }
            }
            Banner {
                width: parent.width
                visible: root.status === "returned"
                closable: false
                tone: Banner.Warning
                title: qsTr("Dikembalikan pimpinan")
                text: root.comment
            }
            Row {
                width: parent.width
                spacing: Theme.space2
                ComboBox {
                    width: (parent.width - parent.spacing) / 2
                    label: qsTr("Jenis")
                    model: root.kinds.map(code => Words.statementKind(code)) // qmllint disable
                    currentIndex: root.kinds.indexOf(root.kind)
                    onActivated: index => {
                        root.kind = root.kinds[index]
                        root.touched()
                    }
                }
                ComboBox {
                    width: (parent.width - parent.spacing) / 2
                    label: qsTr("Kanal")
                    model: root.exercise.outlets
                    textRole: "text"
                    valueRole: "value"
                    currentIndex: root.exercise.outlets.rowOf(root.channel)
                    onActivated: index => {
                        root.channel = root.exercise.outlets.valueAt(index)
                        root.touched()
                    }
                }
            }
            BasisChips {
                width: parent.width
                exercise: root.exercise
                basis: root.basis
                onRemoved: itemId => root.removeBasis(itemId)
            }
            TextArea {
                id: area
                objectName: "statementText"
                width: parent.width
                height: Theme.px(190)
                label: qsTr("Teks pernyataan")
                placeholderText: qsTr("Tulis pernyataan. Tersimpan sendiri selagi Anda menulis.")
                onTextChanged: root.touched()
            }
            Row {
                spacing: Theme.space1
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(16)
                    height: width
                    name: root.dirty ? "draft" : root.exercise.saved ? "check" : "save"
                    color: Theme.muted
                }
                Label {
                    text: root.dirty ? qsTr("Belum tersimpan") : root.exercise.saved ? qsTr("Tersimpan") : qsTr("Menyimpan")
                    font.pixelSize: Theme.caption
                    quiet: true
                    wrapMode: Text.NoWrap
                }
            }
            EditorActions {
                width: parent.width
                exercise: root.exercise
                kind: root.kind
                channel: root.channel
                status: root.status
                hasText: area.text.trim().length > 0
                onSubmitted: {
                    root.save()
                    root.exercise.submit(root.draftId)
                }
                onPublished: {
                    root.save()
                    root.exercise.publish(root.draftId)
                }
                onDiscarded: {
                    root.dirty = false
                    if (root.exercise.drafts.rowOf(root.draftId) >= 0)
                        root.exercise.discardDraft(root.draftId)
                    root.close()
                }
            }
            Rule { width: parent.width }
            Checklist {
                width: parent.width
                draftId: root.draftId
                verified: root.verified
                approved: root.status === "approved"
            }
        }
    }
}
