import QtQuick
import Gladi.Bridge
import Gladi.Feed
import Gladi.Inquiries

// The page of one channel, made when first seen.
FocusScope {
    id: slot
    required property int index
    required property string channelId
    required property string title
    required property string kind
    property Exercise exercise
    property bool shown: false
    property bool visited: false
    readonly property bool asks: kind === "press" || kind === "phone"
    // "verify", "reply", "basis", "escalate", "correct" (then a statement) or "help"
    signal asked(string what, string id)

    function reveal(itemId: string) {
        visited = true
        if (asks)
            (page.item as InquiryPage).reveal(itemId)
        else
            (page.item as FeedPage).reveal(itemId)
    }
    function search() {
        if (asks)
            (page.item as InquiryPage).search()
        else
            (page.item as FeedPage).search()
    }
    onShownChanged: visited = visited || shown
    Component.onCompleted: visited = visited || shown

    Loader {
        id: page
        anchors.fill: parent
        focus: true
        active: slot.visited
        sourceComponent: slot.asks ? inquiries : feed
    }
    // Unbound, as a Loader of Qt 6.4 takes no bound component; so the checker cannot follow `slot`.
    // qmllint disable unqualified
    Component {
        id: feed
        FeedPage {
            focus: true
            exercise: slot.exercise
            channels: [slot.channelId]
            title: slot.title
            onVerifyRequested: itemId => slot.asked("verify", itemId)
            onReplyRequested: itemId => slot.asked("reply", itemId)
            onBasisRequested: itemId => slot.asked("basis", itemId)
            onEscalateRequested: itemId => slot.asked("escalate", itemId)
            onCorrectRequested: statementId => slot.asked("correct", statementId)
            onHelpRequested: slot.asked("help", "")
        }
    }
    Component {
        id: inquiries
        InquiryPage {
            focus: true
            exercise: slot.exercise
            channels: [slot.channelId]
            title: slot.title
            onVerifyRequested: itemId => slot.asked("verify", itemId)
            onBasisRequested: itemId => slot.asked("basis", itemId)
            onCorrectRequested: statementId => slot.asked("correct", statementId)
        }
    }
    // qmllint enable unqualified
}
