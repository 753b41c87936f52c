import QtQml
import Gladi.Bridge

// One item of a feed by its id, kept up to date; empty until there is such an item.
QtObject {
    id: root
    required property FeedModel feed
    property string itemId

    readonly property string channelId: words(FeedModel.ChannelId, revision)
    readonly property string channelKind: words(FeedModel.ChannelKind, revision)
    readonly property string author: words(FeedModel.Author, revision)
    readonly property string organisation: words(FeedModel.Organisation, revision)
    readonly property string title: words(FeedModel.Title, revision)
    readonly property string body: words(FeedModel.Body, revision)
    readonly property real at: row < 0 ? 0 : Number(rows.data(rows.index(row, 0), FeedModel.At))
    readonly property string verification: words(FeedModel.Verification, revision)
    readonly property string verificationText: words(FeedModel.VerificationText, revision)
    readonly property bool read: row >= 0 && revision >= 0 && Boolean(rows.data(rows.index(row, 0), FeedModel.IsRead))
    readonly property string answerText: words(FeedModel.AnswerText, revision)

    property int revision: 0
    readonly property ChannelFeed rows: ChannelFeed { sourceModel: root.feed }
    // Rows are only ever appended: where an item stands holds for good.
    readonly property int row: itemId.length > 0 && revision >= 0 ? rows.rowOf(itemId) : -1

    function words(role: int, revision: int): string {
        return row < 0 ? "" : String(rows.data(rows.index(row, 0), role) ?? "")
    }
    readonly property Connections changes: Connections {
        target: root.feed
        function onDataChanged() { root.revision++ }
        function onRowsInserted() {
            if (root.row < 0)
                root.revision++
        }
    }
}
