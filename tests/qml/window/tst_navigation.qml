import QtQuick
import QtTest
import Gladi.App
import Gladi.Bridge
import Gladi.Style
import Gladi.Test

// The window as a whole: from section to section and through an exercise, by key.
Item {
    id: stage
    width: 100
    height: 100

    Component { id: main; Main { program: House.program } }

    PageCase {
        name: "Navigation"
        when: windowShown
        property Main window

        function cleanup() {
            House.program.closeExercise()
            window.destroy()
            page = null
            wait(0)
            Theme.dark = false
        }
        function show(scenarios) {
            House.open(scenarios ?? ["contoh-singkat"])
            House.program.appearance = "light"
            tryVerify(() => !House.program.busy)
            window = main.createObject(stage)
            page = window.contentItem
            window.requestActivate()
            tryVerify(() => window.active && holder())
            Probe.settle(page)
        }
        function play() {
            press(find("openBriefing"))
            tryVerify(() => Probe.nameOf(holder()) === "Mulai latihan")
            tap(Qt.Key_Return)
            tryCompare(House.program.exercise, "stage", Exercise.Running)
        }
        readonly property string scenario: "Air keruh di Kota Samara, Pengenalan, Pengantar, 10 menit"

        function test_tab_leads_from_the_page_to_the_bar_and_back() {
            show()
            compareStops([scenario, "Petugas humas", "Nama Anda", "1x", "Buka pengarahan",
                          "Latihan", "Arsip", "Lokakarya", "ID", "Tampilan: Terang", "Tentang Gladi"])
        }
        function test_a_section_is_chosen_by_key_and_gets_the_keyboard() {
            show()
            House.keep("ideal", "sesi")
            press(find("goArchive"))
            tryVerify(() => Probe.nameOf(holder()) === "Lihat hasil")
            verify(find("goArchive").Accessible.selected)
            verify(!find("goLibrary").Accessible.selected)
            press(find("goLibrary"))
            compare(Probe.nameOf(holder()), scenario)
        }
        function test_who_comes_back_from_a_briefing_finds_what_was_chosen() {
            show(["contoh-singkat", "krisis-kesehatan"])
            tap(Qt.Key_Down)
            find("setupForm").choose(1)
            press(find("openBriefing"))
            tryVerify(() => Probe.nameOf(holder()) === "Mulai latihan")
            tap(Qt.Key_Escape)
            tryVerify(() => Probe.nameOf(holder()) === "Buka pengarahan")
            compare(find("setupForm").role, "juru-bicara")
            verify(!House.program.exercise)
        }
        function test_the_language_changes_at_once_and_nothing_is_cut() {
            show()
            find("language").forceActiveFocus(Qt.TabFocusReason)
            tap(Qt.Key_Right)
            compare(House.program.language, "en")
            verify(Probe.says(page, "Choose an exercise"), "the page speaks English")
            verify(Probe.says(page, "Cloudy water in Samara"), "the scenario does")
            compareWhole()
            tap(Qt.Key_Left)
            verify(Probe.says(page, "Pilih latihan"))
        }
        function test_the_appearance_is_chosen_from_a_menu_by_key() {
            show()
            press(find("appearance"))
            tryVerify(() => Probe.roleOf(holder()) !== Accessible.Button)
            tap(Qt.Key_Down)
            tap(Qt.Key_Down)
            tap(Qt.Key_Down)
            tryVerify(() => Probe.nameOf(holder()) === "Gelap")
            tap(Qt.Key_Return)
            tryCompare(Theme, "dark", true)
            tryVerify(() => Probe.nameOf(holder()) === "Tampilan: Gelap")
            verify(Probe.isMarked(holder()))
        }
        function test_what_gladi_is_opens_and_closes_by_key() {
            show()
            press(find("about"))
            tryVerify(() => Probe.nameOf(holder()) === "Tutup")
            tap(Qt.Key_Escape)
            tryVerify(() => Probe.nameOf(holder()) === "Tentang Gladi")
        }
        function test_what_fails_is_told_above_the_page_until_it_is_closed_or_left() {
            show()
            House.remove(House.scenario("contoh-singkat"))
            for (const away of ["Tutup", "Arsip"]) {
                press(find("openBriefing"))
                tryVerify(() => Probe.says(page, "Latihan tidak dapat dibuka"))
                compareWhole()
                press(Probe.child(page, away))
                tryVerify(() => !Probe.says(page, "Latihan tidak dapat dibuka"))
            }
        }
        function test_an_exercise_is_gone_through_from_choosing_it_to_its_result() {
            show()
            play()
            tryVerify(() => holder() && Probe.nameOf(holder()).length > 0)
            verify(!find("goArchive").visible)
            House.program.exercise.end()
            tryVerify(() => find("skipTest"))
            press(find("skipTest"))
            tryVerify(() => House.program.evaluation, 10000)
            tryVerify(() => Probe.nameOf(holder()) === "Kewajiban")
            tryVerify(() => !find("channelPages"), 2000, "the newsroom is gone, with its keys")
            press(find("leaveDebrief"))
            tryVerify(() => Probe.nameOf(holder()) === "Buka pengarahan")
            verify(!House.program.exercise)
            press(find("goArchive"))
            tryVerify(() => Probe.nameOf(holder()) === "Lihat hasil")
        }
        function test_closing_the_window_in_an_exercise_asks_once() {
            show()
            play()
            window.close()
            tryVerify(() => Probe.nameOf(holder()) === "Tetap berlatih")
            compareDialog(["Tetap berlatih", "Tutup Gladi"])
            tap(Qt.Key_Return)
            tryVerify(() => !Probe.says(page, "Tutup Gladi sekarang?"))
            verify(window.visible)
            compare(House.program.exercise.stage, Exercise.Running)
            window.close()
            tryVerify(() => Probe.nameOf(holder()) === "Tetap berlatih")
            press(find("leaveConfirmed"))
            tryVerify(() => !window.visible)
            verify(!House.program.exercise)
        }
        function compareDialog(expected) { compare(names(walked()), expected) }
        function test_the_smallest_window_shows_everything_data() {
            const rows = []
            for (const language of ["id", "en"])
                for (const section of ["goLibrary", "goArchive"])
                    rows.push({tag: section + " " + language, section, language})
            return rows
        }
        function test_the_smallest_window_shows_everything(data) {
            show()
            House.keep("poor", "terputus", 200)
            window.width = window.minimumWidth
            window.height = window.minimumHeight
            House.program.language = data.language
            press(find(data.section))
            tryVerify(() => !House.program.busy)
            compareWhole()
            walked()
        }
    }
}
