import QtQuick
import Gladi.Bridge

// The statement on the desk. Keeps itself at each pause of typing and when told to.
QtObject {
    id: root
    required property Exercise exercise
    property string draftId
    property string kind: "statement"
    property string channel
    property list<string> basis
    property string text
    property string status: "draft"
    property string comment
    property bool dirty: false
    property bool verified: false
    // Another text was laid on the desk.
    signal shown()

    function begin(newKind: string, newBasis: list<string>) {
        save()
        show(exercise.newDraftId(), newKind.length > 0 ? newKind : "statement", exercise.outlets.valueAt(0), newBasis, "")
        dirty = newBasis.length > 0
        save()
    }
    function load(draft: string) {
        save()
        const drafts = exercise.drafts
        show(draft, drafts.kindOf(draft), drafts.channelOf(draft), drafts.basisOf(draft), drafts.textOf(draft))
    }
    function show(id: string, newKind: string, newChannel: string, newBasis: list<string>, newText: string) {
        draftId = id
        kind = newKind
        channel = newChannel
        basis = newBasis
        text = newText
        dirty = false
        follow()
        shown()
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
        if (draftId.length === 0)
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
        exercise.saveDraft(draftId, kind, channel, basis, text)
    }
    function discard() {
        dirty = false
        if (exercise.drafts.rowOf(draftId) >= 0)
            exercise.discardDraft(draftId)
        draftId = ""
    }
    function close() {
        save()
        draftId = ""
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

    readonly property Timer pause: Timer {
        interval: 800
        onTriggered: root.save()
    }
    readonly property ChannelFeed feed: ChannelFeed { sourceModel: root.exercise.feed }
    readonly property Connections drafts: Connections {
        target: root.exercise.drafts
        function onDraftChanged(draft: string) {
            if (draft !== root.draftId)
                return
            root.follow()
            if (root.status === "published")
                root.close()
        }
    }
    readonly property Connections items: Connections {
        target: root.exercise.feed
        function onDataChanged() { root.follow() }
    }
}
