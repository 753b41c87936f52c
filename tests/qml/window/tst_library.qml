import QtQuick
import QtTest
import Gladi.Bridge
import Gladi.Lobby
import Gladi.Style
import Gladi.Test

// Choosing what to play, as whom and how fast; and the page before the clock starts.
Item {
    id: stage
    width: 1366
    height: 712

    Component { id: library; LibraryPage { anchors.fill: parent; program: House.program } }
    Component {
        id: briefing
        BriefingPage {
            anchors.fill: parent
            program: House.program
            exercise: House.program.exercise
        }
    }
    SignalSpy { id: failed; target: House.program; signalName: "failed" }
    SignalSpy { id: left; signalName: "leaving" }

    PageCase {
        name: "Library"
        when: windowShown

        function cleanupTestCase() { House.program.closeExercise() }
        function show(scenarios) {
            House.open(scenarios)
            tryVerify(() => !House.program.busy)
            page = library.createObject(stage)
            page.forceActiveFocus(Qt.TabFocusReason)
            Probe.settle(page)
        }
        function brief() {
            show(["contoh-singkat"])
            cleanup()
            House.program.open(House.scenario("contoh-singkat"), "", "Sari", 1)
            page = briefing.createObject(stage)
            page.forceActiveFocus(Qt.TabFocusReason)
            tryVerify(() => House.program.exercise.saved)
            left.target = page
            left.clear()
            Probe.settle(page)
        }

        function test_tab_leads_from_the_list_over_role_name_and_speed_to_the_briefing() {
            show(["contoh-singkat", "krisis-kesehatan"])
            compareStops(["Air keruh di Kota Samara, Pengenalan, Pengantar, 10 menit", "Petugas humas", "Nama Anda", "1x", "Buka pengarahan"])
        }
        function test_the_introduction_is_chosen_for_a_beginner() {
            show(["krisis-kesehatan", "contoh-singkat"])
            compare(page.chosen.difficulty, "introductory")
            verify(page.chosen.Accessible.name.indexOf("Air keruh di Kota Samara") === 0)
        }
        function test_arrows_choose_a_scenario_and_its_details_follow() {
            show(["contoh-singkat", "krisis-kesehatan"])
            const first = page.chosen.folder
            keyClick(Qt.Key_Down)
            verify(page.chosen.folder !== first)
            compare(Probe.nameless(page), [])
            keyClick(Qt.Key_Up)
            compare(page.chosen.folder, first)
        }
        function test_another_scenario_asks_for_its_own_roles_anew() {
            stage.height = 1400
            show(["contoh-singkat", "krisis-kesehatan"])
            const form = find("setupForm")
            keyClick(Qt.Key_Down)
            compare(form.roleIds.slice(0, 2), ["humas", "juru-bicara"])
            form.choose(0)
            keyClick(Qt.Key_Down)
            compare(form.role, "juru-bicara")
            compare(ticked(form), [1])
            verify(Probe.isMarked(holder()))
            find("scenarioList").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Up)
            compare(form.role, "humas")
            compare(ticked(form), [0])
            keyClick(Qt.Key_Down)
            compare(ticked(form), [form.roleIds.indexOf(form.role)])
            mouseClick(form.roleAt(2))
            compare(form.role, form.roleIds[2])
            compare(ticked(form), [2])
        }
        function ticked(form) { return form.roleIds.map((id, index) => index).filter(index => form.roleAt(index).checked) }
        function test_going_through_scenarios_with_few_and_many_roles_is_safe() {
            show(["contoh-singkat", "krisis-kesehatan", "kebocoran-data", "bencana-alam", "gangguan-layanan", "ketahanan-sosial"])
            for (const key of [Qt.Key_Down, Qt.Key_Down, Qt.Key_Up, Qt.Key_Up, Qt.Key_Down, Qt.Key_Down, Qt.Key_Down, Qt.Key_Down]) {
                keyClick(key)
                Probe.settle(page)
                compare(Probe.nameless(page), [])
            }
        }
        function test_what_was_chosen_is_what_is_opened() {
            show(["contoh-singkat"])
            const name = find("participantName")
            name.forceActiveFocus(Qt.TabFocusReason)
            name.clear()
            for (const letter of "Sari")
                keyClick(letter)
            compare(name.text, "Sari")
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Right)
            press(find("openBriefing"))
            verify(House.program.exercise)
            compare(House.program.exercise.participantName, "Sari")
            compare(House.program.exercise.stage, Exercise.Briefing)
            tryCompare(House.program.exercise, "speed", 5)
            compare(House.program.participantName, "Sari")
        }
        function test_return_in_the_list_opens_the_briefing_data() { return [{tag: "return", key: Qt.Key_Return}, {tag: "enter", key: Qt.Key_Enter}] }
        function test_return_in_the_list_opens_the_briefing(data) {
            show(["contoh-singkat"])
            keyClick(data.key)
            verify(House.program.exercise)
        }
        function test_without_scenarios_it_says_where_they_go_and_reads_anew() {
            show([])
            compareStops(["Muat ulang"])
            compareWhole()
            House.add("contoh-singkat")
            press(find("refresh"))
            tryVerify(() => House.program.scenarios.count === 1 && !House.program.busy)
            verify(page.chosen)
        }
        function test_a_scenario_that_is_gone_is_told_and_nothing_opens() {
            show(["contoh-singkat"])
            House.remove(page.chosen.folder)
            press(find("openBriefing"))
            compare(failed.count, 1)
            compare(failed.signalArguments[0][0], "open")
            verify(!House.program.exercise)
        }

        function test_the_briefing_is_left_and_started_by_key() {
            brief()
            compareStops(["Mulai latihan", "Kembali", "Kerjakan tes"])
            keyClick(Qt.Key_Escape)
            compare(left.count, 1)
            keyClick(Qt.Key_Return)
            tryVerify(() => House.program.exercise.stage === Exercise.Running)
        }
        function test_a_long_briefing_scrolls_by_key() {
            stage.height = 380
            brief()
            const scroll = find("briefing")
            keyClick(Qt.Key_PageDown)
            verify(scroll.contentY > 0)
            keyClick(Qt.Key_Home)
            compare(scroll.contentY, 0)
        }
        function test_everything_is_whole_data() {
            const rows = []
            for (const language of ["id", "en"])
                for (const size of [Qt.size(1366, 712), Qt.size(680, 324)])
                    for (const which of ["library", "briefing"])
                        rows.push({tag: [which, language, size.width].join(" "), which, language, size})
            return rows
        }
        function test_everything_is_whole(data) {
            stage.width = data.size.width
            stage.height = data.size.height
            if (data.which === "library")
                show(["contoh-singkat", "krisis-kesehatan"])
            else
                brief()
            House.program.language = data.language
            compareWhole()
        }
        function init() {
            stage.width = 1366
            stage.height = 712
            failed.clear()
        }
    }
}
