pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gladi.Bridge

// One page a channel, kept as it was left, and the overview after them.
StackLayout {
    id: root
    required property Exercise exercise
    property list<string> symbols
    signal asked(string what, string id)
    signal channelChosen(int index)

    function reveal(channelId: string, itemId: string) {
        for (let index = 0; index < channels.count; ++index) {
            const slot = channels.itemAt(index) as ChannelSlot
            if (slot.channelId !== channelId)
                continue
            currentIndex = index
            slot.visited = true
            Qt.callLater(() => slot.reveal(itemId))
            return
        }
    }
    function focusPage() {
        const page = children[currentIndex] as Item
        page.forceActiveFocus(Qt.TabFocusReason)
    }
    function search() {
        const slot = channels.itemAt(currentIndex) as ChannelSlot
        if (slot)
            slot.search()
    }

    Repeater {
        id: channels
        model: root.exercise.channels
        ChannelSlot {
            exercise: root.exercise
            shown: root.currentIndex === index
            onAsked: (what, id) => root.asked(what, id)
        }
    }
    MonitorPage {
        exercise: root.exercise
        shown: root.currentIndex === channels.count
        symbols: root.symbols
        onChannelChosen: index => root.channelChosen(index)
        onVerifyRequested: root.asked("verify", "")
    }
}
