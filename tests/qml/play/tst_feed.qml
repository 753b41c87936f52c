import QtQuick
import QtTest
import Gladi.Bridge
import Gladi.Feed
import Gladi.Test

Item {
    width: 898
    height: 700

    Component {
        id: feed
        FeedPage {
            anchors.fill: parent
            exercise: Room.exercise
            channels: ["medsos"]
            title: "Linimasa"
        }
    }
    SignalSpy { id: verifySpy; signalName: "verifyRequested" }

    TestCase {
        name: "Feed"
        when: windowShown
        property FeedPage page
        property FeedList list

        function init() {
            Room.open("contoh-singkat")
            page = createTemporaryObject(feed, parent)
            list = findChild(page, "feedList")
        }
        function cleanup() {
            page.destroy()
            wait(0)
        }
        function postsAre(count) {
            Room.post("medsos", count)
            tryVerify(() => list.count >= count)
            waitForRendering(list)
        }

        function test_a_new_post_moves_nothing_that_is_being_read() {
            postsAre(40)
            list.positionViewAtIndex(12, ListView.Beginning)
            waitForRendering(list)
            const before = list.itemAtIndex(13).mapToItem(page, 0, 0).y
            for (let batch = 0; batch < 5; ++batch) {
                Room.post("medsos", 30)
                waitForRendering(list)
                compare(list.itemAtIndex(13).mapToItem(page, 0, 0).y, before)
            }
        }
        function test_nothing_moves_either_for_who_has_read_to_the_end() {
            postsAre(40)
            list.positionViewAtEnd()
            waitForRendering(list)
            const row = list.count - 1
            const before = list.itemAtIndex(row).mapToItem(page, 0, 0).y
            Room.post("medsos", 7)
            waitForRendering(list)
            compare(list.itemAtIndex(row).mapToItem(page, 0, 0).y, before)
            const bar = findChild(page, "newBar")
            tryVerify(() => bar.visible)
            verify(bar.text.startsWith(String(list.below)))
        }
        function test_the_bar_leads_on_to_what_has_not_been_seen() {
            postsAre(40)
            const bar = findChild(page, "newBar")
            tryVerify(() => bar.visible)
            const first = list.reached + 1
            mouseClick(bar)
            waitForRendering(list)
            verify(list.reached >= first)
        }
        function test_a_key_marks_the_chosen_post_and_another_takes_the_mark_back() {
            postsAre(5)
            list.focusRow(2)
            const item = list.itemAtIndex(2)
            verify(item.activeFocus)
            keyClick(Qt.Key_H)
            compare(Room.acts[Room.acts.length - 1], "triage " + item.itemId + " hoax")
            keyClick(Qt.Key_J)
            compare(Room.acts[Room.acts.length - 1], "triage " + item.itemId + " unverified")
        }
        function test_tab_leaves_the_posts_in_both_directions() {
            postsAre(5)
            list.focusRow(2)
            keyClick(Qt.Key_Backtab)
            verify(!list.activeFocus)
            list.focusRow(2)
            keyClick(Qt.Key_Tab)
            verify(!list.activeFocus)
        }
        function test_arrows_move_between_posts_and_v_asks_to_verify() {
            postsAre(5)
            list.focusRow(0)
            keyClick(Qt.Key_Down)
            verify(list.itemAtIndex(1).activeFocus)
            verifySpy.target = page
            verifySpy.clear()
            keyClick(Qt.Key_V)
            compare(verifySpy.count, 1)
            compare(verifySpy.signalArguments[0][0], list.itemAtIndex(1).itemId)
        }
        function test_keys_lead_on_from_the_middle_where_a_page_was_opened() {
            Room.post("medsos", 40)
            page.destroy()
            page = createTemporaryObject(feed, parent)
            list = findChild(page, "feedList")
            page.reveal(list.rows.data(list.rows.index(30, 0), FeedModel.ItemId))
            verify(list.itemAtIndex(30).activeFocus)
            keyClick(Qt.Key_Up)
            verify(list.itemAtIndex(29).activeFocus)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            verify(list.itemAtIndex(31).activeFocus)
        }
        function test_what_stood_before_the_reader_for_a_moment_counts_as_read_once() {
            Room.advanceTo(60)
            tryVerify(() => list.count > 0 && list.itemAtIndex(0) !== null)
            const item = list.itemAtIndex(0).itemId
            tryVerify(() => Room.acts.indexOf("read " + item) >= 0, 3000)
            wait(1200)
            compare(Room.acts.filter(act => act === "read " + item).length, 1)
        }
    }
}
