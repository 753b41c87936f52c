import QtQuick
import QtTest
import Gladi.Bridge
import Gladi.Inquiries
import Gladi.Test

Item {
    width: 898
    height: 700

    Component {
        id: inbox
        InquiryPage {
            anchors.fill: parent
            exercise: Room.exercise
            channels: ["kotak-pers"]
            title: "Pers"
        }
    }

    TestCase {
        name: "Inquiries"
        when: windowShown
        property InquiryPage page

        function init() {
            Room.open("contoh-singkat")
            Room.advanceTo(130)
            show()
        }
        function show() {
            page = createTemporaryObject(inbox, parent)
            page.reveal("pers-01")
            waitForRendering(page)
        }
        function again() {
            cleanup()
            Room.reopen()
            show()
        }
        function cleanup() {
            page.destroy()
            wait(0)
        }
        function editor() {
            const area = findChild(page, "answerText")
            area.forceActiveFocus()
            verify(area.editor.activeFocus)
            return area
        }

        function test_an_answer_is_written_and_sent_by_keys_alone() {
            editor()
            for (const letter of "belum ada racun")
                keyClick(letter)
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            compare(Room.acts[Room.acts.length - 1], "answer belum ada racun")
        }
        function test_searching_does_not_lose_what_was_typed() {
            const area = editor()
            for (const letter of "lab")
                keyClick(letter)
            page.search()
            for (const letter of "zzz")
                keyClick(letter)
            tryVerify(() => findChild(page, "inquiryList").count === 0)
            compare(findChild(page, "answerText").text, "lab")
        }
        function test_what_was_typed_survives_a_crash_and_goes_once_it_is_sent() {
            editor()
            for (const letter of "lab")
                keyClick(letter)
            again()
            compare(findChild(page, "answerText").text, "lab")
            compare(Room.exercise.unsent.textOf("answer", "pers-01"), "lab")
            Room.exercise.answer("pers-01", "lab")
            compare(Room.exercise.unsent.textOf("answer", "pers-01"), "")
        }
        function test_a_letter_that_was_opened_counts_as_read() {
            tryVerify(() => Room.acts.indexOf("read pers-01") >= 0)
            wait(50)
            compare(Room.acts.filter(act => act === "read pers-01").length, 1)
        }
        function test_tab_leaves_the_answer() {
            const area = editor()
            keyClick("a")
            keyClick(Qt.Key_Tab)
            verify(!area.editor.activeFocus)
            compare(area.text, "a")
        }
    }
}
