pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Bridge
import Gladi.Feed
import Gladi.Inquiries

// One page a channel, made when first seen and then kept as it was left.
StackLayout {
    id: root
    required property Exercise exercise
    property list<string> symbols
    signal verifyRequested(string itemId)
    signal replyRequested(string itemId)
    signal basisRequested(string itemId)
    signal escalateRequested(string itemId)
    signal correctRequested(string statementId)
    signal helpRequested()
    signal channelChosen(int index)

    function indexOf(channelId: string): int {
        for (let index = 0; index < channels.count; ++index) {
            const slot = channels.itemAt(index) as ChannelSlot
            if (slot.channelId === channelId)
                return index
        }
        return -1
    }
    function reveal(channelId: string, itemId: string) {
        const index = indexOf(channelId)
        if (index < 0)
            return
        currentIndex = index
        const slot = channels.itemAt(index) as ChannelSlot
        slot.visited = true
        Qt.callLater(() => slot.reveal(itemId))
    }
    function focusPage() { (children[currentIndex] as Item)?.forceActiveFocus(Qt.TabFocusReason) }
    function search() { (channels.itemAt(currentIndex) as ChannelSlot)?.search() }

    component ChannelSlot: FocusScope {
        id: slot
        required property int index
        required property string channelId
        required property string title
        required property string kind
        property bool visited: false
        readonly property bool shown: root.currentIndex === index
        readonly property bool asks: kind === "press" || kind === "phone"
        onShownChanged: visited = visited || shown
        Component.onCompleted: visited = shown
        function reveal(itemId: string) {
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
        Loader {
            id: page
            anchors.fill: parent
            focus: true
            active: slot.visited
            sourceComponent: slot.asks ? inquiries : feed
        }
        Component {
            id: feed
            FeedPage {
                focus: true
                exercise: root.exercise
                channels: [slot.channelId]
                title: slot.title
                onVerifyRequested: itemId => root.verifyRequested(itemId)
                onReplyRequested: itemId => root.replyRequested(itemId)
                onBasisRequested: itemId => root.basisRequested(itemId)
                onEscalateRequested: itemId => root.escalateRequested(itemId)
                onCorrectRequested: statementId => root.correctRequested(statementId)
                onHelpRequested: root.helpRequested()
            }
        }
        Component {
            id: inquiries
            InquiryPage {
                focus: true
                exercise: root.exercise
                channels: [slot.channelId]
                title: slot.title
                onVerifyRequested: itemId => root.verifyRequested(itemId)
                onBasisRequested: itemId => root.basisRequested(itemId)
            }
        }
    }
    Repeater {
        id: channels
        model: root.exercise.channels
        ChannelSlot {}
    }
    Loader {
        active: root.currentIndex === channels.count
        sourceComponent: MonitorPage {
            exercise: root.exercise
            symbols: root.symbols
            onChannelChosen: index => root.channelChosen(index)
            onVerifyRequested: itemId => root.verifyRequested(itemId)
        }
    }
}
