import QtQuick
import QtTest
import Gladi.Archive
import Gladi.Bridge
import Gladi.Style
import Gladi.Test

// Past sessions: go on, look at the result, throw away.
Item {
    id: stage
    width: 1366
    height: 712

    Component { id: archive; ArchivePage { anchors.fill: parent; program: House.program } }

    PageCase {
        name: "Archive"
        when: windowShown

        function init() {
            stage.width = 1366
            stage.height = 712
            House.open(["contoh-singkat"])
        }
        function cleanupTestCase() { House.program.closeExercise() }
        function show() {
            page = archive.createObject(stage)
            tryVerify(() => !House.program.busy)
            page.forceActiveFocus(Qt.TabFocusReason)
            Probe.settle(page)
        }
        function furnish() {
            House.keep("ideal", "2026-01-01 selesai")
            House.keep("poor", "2026-01-02 terputus", 200)
            House.leaveRubbish("2026-01-03 rusak")
            show()
        }
        function cards() {
            const list = find("sessionList")
            const found = []
            for (let index = 0; index < list.count; ++index)
                found.push(list.itemAtIndex(index))
            return found
        }

        function test_an_empty_archive_says_what_will_be_there() {
            show()
            verify(find("empty").visible)
            compareWhole()
        }
        function test_each_session_offers_what_can_be_done_with_it() {
            furnish()
            verify(!find("empty").visible)
            compare(cards().map(card => card.status), ["interrupted", "ended", "damaged"])
            compareStops(["Lanjutkan", "Buang", "Tes akhir", "Lihat hasil", "Buang", "Buang"])
            verify(Probe.nameOf(cards()[0]).indexOf("Air keruh di Kota Samara, Terputus, Sari Wulandari") === 0, Probe.nameOf(cards()[0]))
        }
        function test_tab_leads_through_an_archive_longer_than_the_page() {
            for (let number = 10; number < 24; ++number)
                House.leaveRubbish("sesi " + number)
            stage.height = 380
            show()
            const list = find("sessionList")
            for (let card = 0; card < 14; ++card) {
                compare(list.last, card)
                verify(Probe.isInSight(holder()))
                verify(Probe.isMarked(holder()))
                keyClick(Qt.Key_Tab)
            }
            keyClick(Qt.Key_End)
            for (let card = 13; card >= 0; --card) {
                compare(list.last, card)
                verify(Probe.isInSight(holder()))
                keyClick(Qt.Key_Up)
            }
        }
        function test_an_interrupted_exercise_is_taken_up_and_stands_still() {
            furnish()
            keyClick(Qt.Key_Return)
            verify(House.program.exercise)
            tryCompare(House.program.exercise, "stage", Exercise.Paused)
        }
        function test_a_finished_exercise_shows_its_result() {
            furnish()
            press(Probe.child(cards()[1], "Lihat hasil"))
            tryVerify(() => House.program.evaluation)
            verify(House.program.evaluation.speed > 80)
        }
        function test_a_session_is_thrown_away_only_when_confirmed() {
            furnish()
            press(Probe.child(cards()[1], "Buang"))
            tryVerify(() => Probe.nameOf(holder()) === "Simpan")
            keyClick(Qt.Key_Return)
            tryVerify(() => Probe.nameOf(holder()) === "Buang")
            compare(House.program.sessions.count, 3)
            keyClick(Qt.Key_Return)
            tryVerify(() => Probe.nameOf(holder()) === "Simpan")
            keyClick(Qt.Key_Backtab)
            compare(Probe.nameOf(holder()), "Buang")
            keyClick(Qt.Key_Return)
            tryCompare(House.program.sessions, "count", 2)
            compare(cards().map(card => card.status), ["interrupted", "damaged"])
            tryVerify(() => holder() !== null && Probe.nameOf(holder()).length > 0)
        }
        function test_what_cannot_be_thrown_away_is_told() {
            furnish()
            const gone = cards()[1].path
            press(Probe.child(cards()[1], "Buang"))
            tryVerify(() => Probe.nameOf(holder()) === "Simpan")
            House.remove(gone)
            keyClick(Qt.Key_Backtab)
            keyClick(Qt.Key_Return)
            tryVerify(() => find("discardFailed").visible)
            compareWhole()
        }
        function test_everything_is_whole_data() {
            const rows = []
            for (const language of ["id", "en"])
                for (const size of [Qt.size(1366, 712), Qt.size(680, 324)])
                    rows.push({tag: [language, size.width].join(" "), language, size})
            return rows
        }
        function test_everything_is_whole(data) {
            stage.width = data.size.width
            stage.height = data.size.height
            furnish()
            House.program.language = data.language
            compareWhole()
        }
    }
}
