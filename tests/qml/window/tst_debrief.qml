import QtQuick
import QtTest
import Gladi.App
import Gladi.Bridge
import Gladi.Debrief
import Gladi.Style
import Gladi.Test

// The three scores and what is behind them; and the page until they are there.
Item {
    id: stage
    width: 1366
    height: 712

    Component {
        id: debrief
        DebriefPage {
            anchors.fill: parent
            program: House.program
            evaluation: House.program.evaluation
        }
    }
    Component { id: scoring; ScoringPage { anchors.fill: parent; program: House.program } }
    SignalSpy { id: left; signalName: "leaving" }

    PageCase {
        name: "Debrief"
        when: windowShown

        function init() {
            stage.width = 1366
            stage.height = 712
            House.open([])
        }
        function show(response, until) {
            House.program.review(House.keep(response, "sesi", until ?? -1))
            tryVerify(() => House.program.evaluation && !House.program.busy, 5000)
            page = debrief.createObject(stage)
            page.forceActiveFocus(Qt.TabFocusReason)
            Probe.settle(page)
            left.target = page
            left.clear()
        }
        function cardsBelow() { return walked().filter(stop => Probe.nameOf(stop).indexOf(". ") > 0) }

        function test_tab_leads_over_exports_and_sections_to_each_obligation() {
            show("average")
            const names = this.names(walked())
            compare(names.slice(0, 1), ["Kewajiban"])
            compare(names.filter(name => name.indexOf(". ") > 0).length, House.program.evaluation.obligations.rowCount())
            compare(names.slice(-3), ["Ekspor CSV", "Laporan HTML", "Selesai"])
            compare(Probe.unreached(page, walked()), [])
        }
        function test_each_score_is_read_out_with_its_rating_and_its_reason() {
            show("ideal")
            for (const title of ["Kecepatan", "Akurasi", "Kepatuhan SOP"]) {
                const card = Probe.child(page, title + ": ")
                verify(card, title)
                verify(/: \d+,\d\. [PSMU], .+\. .+/.test(Probe.nameOf(card)), Probe.nameOf(card))
            }
        }
        function test_a_card_opens_and_closes_by_key_and_shows_what_was_expected_and_done() {
            show("average")
            const card = cardsBelow().find(each => Probe.nameOf(each).indexOf("Jawab pertanyaan") === 0)
            card.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            compare(card.Accessible.description, "Ciutkan")
            Probe.settle(page)
            verify(Probe.says(page, "Yang diharapkan"))
            verify(Probe.says(page, "Yang Anda lakukan"))
            compareWhole()
            keyClick(Qt.Key_Left)
            compare(card.Accessible.description, "Bentangkan")
            keyClick(Qt.Key_Right)
            compare(card.Accessible.description, "Ciutkan")
        }
        function test_every_card_of_every_section_is_whole_when_open_data() { return sizes() }
        function test_every_card_of_every_section_is_whole_when_open(data) {
            stage.width = data.size.width
            stage.height = data.size.height
            show("poor")
            House.program.language = data.language
            const tabs = find("sections")
            const sections = Probe.count(page, Accessible.PageTab)
            for (let section = 0; section < sections; ++section) {
                for (const card of cardsBelow())
                    press(card)
                compareWhole()
                tabs.forceActiveFocus(Qt.TabFocusReason)
                keyClick(Qt.Key_Right)
            }
        }
        function sizes() {
            const rows = []
            for (const language of ["id", "en"])
                for (const size of [Qt.size(1366, 712), Qt.size(680, 324)])
                    rows.push({tag: [language, size.width].join(" "), language, size})
            return rows
        }
        function test_an_open_card_stays_open_in_the_other_language() {
            show("average")
            const card = cardsBelow()[0]
            card.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            House.program.language = "en"
            compare(card.Accessible.description, "Collapse")
            verify(card.activeFocus)
        }
        function test_an_export_says_where_it_lies() {
            show("average")
            press(find("exportCsv"))
            tryVerify(() => House.exports().indexOf("kejadian.csv") >= 0)
            tryVerify(() => Probe.says(page, "Tersimpan di"))
            compareWhole()
            press(find("exportReport"))
            tryVerify(() => House.exports().indexOf("evaluasi.html") >= 0)
        }
        function test_an_export_that_fails_says_what_to_do() {
            show("average")
            House.blockExports()
            press(find("exportCsv"))
            tryVerify(() => Probe.says(page, "Ekspor gagal"))
            compareWhole()
        }
        function test_a_session_in_which_nothing_was_owed_says_so_and_shows_no_figure() {
            show("average", 0)
            verify(Probe.says(page, "Tidak ada kewajiban"))
            const card = Probe.child(page, "Akurasi: ")
            verify(Probe.nameOf(card).indexOf("Akurasi: –") === 0, Probe.nameOf(card))
            compareWhole()
        }
        function test_a_grave_breach_is_told_above_the_scores() {
            show("poor")
            compare(House.program.evaluation.vetoes.length > 0, Probe.says(page, "Pelanggaran berat"))
        }
        function test_selesai_leaves() {
            show("ideal")
            press(find("leaveDebrief"))
            compare(left.count, 1)
        }

        function test_until_the_scores_are_there_the_page_says_that_they_come() {
            const session = House.keep("ideal", "sesi")
            House.program.review(session)
            page = scoring.createObject(stage)
            page.forceActiveFocus(Qt.TabFocusReason)
            verify(Probe.says(page, "Sedang dinilai"))
            compareWhole()
            tryVerify(() => !House.program.busy, 5000)
        }
        function test_when_scoring_fails_the_page_leads_to_the_archive() {
            House.program.review("tidak ada.gladi")
            page = scoring.createObject(stage)
            page.forceActiveFocus(Qt.TabFocusReason)
            tryVerify(() => !House.program.busy)
            verify(!House.program.evaluation)
            left.target = page
            left.clear()
            compareStops(["Ke Arsip"])
            compareWhole()
            keyClick(Qt.Key_Return)
            compare(left.count, 1)
        }
    }
}
