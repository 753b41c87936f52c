import QtQuick
import QtTest
import Gladi.Bridge
import Gladi.Play
import Gladi.Test

Item {
    width: 1366
    height: 768

    Component {
        id: play
        PlayPage {
            anchors.fill: parent
            program: Room.program
            exercise: Room.exercise
        }
    }
    SignalSpy { id: ended; signalName: "ended" }

    TestCase {
        name: "Play"
        when: windowShown
        property PlayPage page
        property ChannelPages pages

        function init() {
            Room.open("contoh-singkat")
            Room.advanceTo(200)
            page = createTemporaryObject(play, parent)
            pages = findChild(page, "channelPages")
            ended.target = page
            ended.clear()
            waitForRendering(page)
        }
        function cleanup() {
            page.destroy()
            wait(0)
        }

        function test_keys_lead_to_every_channel_and_to_the_overview() {
            for (let key = 0; key < 8; ++key) {
                keyClick(Qt.Key_1 + key, Qt.ControlModifier)
                compare(pages.currentIndex, key)
            }
        }
        function test_time_stands_and_runs_by_key() {
            keyClick(Qt.Key_P, Qt.ControlModifier)
            compare(Room.exercise.stage, Exercise.Paused)
            keyClick(Qt.Key_P, Qt.ControlModifier)
            compare(Room.exercise.stage, Exercise.Running)
        }
        function test_d_lays_the_chosen_post_under_a_new_statement() {
            keyClick(Qt.Key_2, Qt.ControlModifier)
            const list = findChild(pages.children[1], "feedList")
            list.focusRow(0)
            const item = list.itemAtIndex(0).itemId
            keyClick(Qt.Key_D)
            tryCompare(Room.exercise.drafts, "openCount", 1)
            const drafts = Room.exercise.drafts
            compare(drafts.basisOf(drafts.data(drafts.index(0, 0), DraftModel.DraftId))[0], item)
        }
        function test_what_is_owed_leads_to_its_item() {
            const owed = findChild(page, "obligationList")
            const row = owed.itemAtIndex(0)
            mouseClick(row)
            const channel = row.channelId
            tryVerify(() => pages.children[pages.currentIndex].channelId === channel)
        }
        function test_arrows_go_through_what_is_owed_in_the_order_in_which_it_presses() {
            const owed = findChild(page, "obligationList")
            for (const seconds of [200, 300, 420]) {
                Room.advanceTo(seconds)
                waitForRendering(page)
                const shown = []
                for (let row = 0; row < owed.count; ++row)
                    if (owed.itemAtIndex(row).visible)
                        shown.push(row)
                verify(shown.length > 1, "several wait at " + seconds)
                keyClick(Qt.Key_K, Qt.ControlModifier)
                keyClick(Qt.Key_Home)
                for (const row of shown) {
                    verify(owed.itemAtIndex(row).activeFocus, "row " + row + " at " + seconds)
                    keyClick(Qt.Key_Down)
                }
                verify(owed.itemAtIndex(shown[shown.length - 1]).activeFocus, "and no further")
            }
        }
        function test_a_reader_of_one_channel_finds_it_as_it_was_left() {
            Room.post("medsos", 40)
            const list = findChild(pages.children[0], "feedList")
            list.positionViewAtIndex(20, ListView.Beginning)
            waitForRendering(list)
            const before = list.contentY
            keyClick(Qt.Key_4, Qt.ControlModifier)
            Room.post("medsos", 40)
            keyClick(Qt.Key_1, Qt.ControlModifier)
            waitForRendering(list)
            compare(list.contentY, before)
        }
        function test_the_end_is_told() {
            Room.advanceTo(3600)
            tryCompare(ended, "count", 1)
        }
    }
}
