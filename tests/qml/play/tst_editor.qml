import QtQuick
import QtTest
import Gladi.Bridge
import Gladi.Newsroom
import Gladi.Test

Item {
    width: 380
    height: 700

    Component {
        id: desk
        Desk {
            anchors.fill: parent
            exercise: Room.exercise
        }
    }

    TestCase {
        name: "Editor"
        when: windowShown
        property Desk page

        function init() {
            Room.open("contoh-singkat")
            page = createTemporaryObject(desk, parent)
        }
        function cleanup() {
            page.destroy()
            wait(0)
        }
        function drafts() { return Room.acts.filter(act => act.startsWith("draft ")) }
        function typed(text) {
            page.write("statement", "")
            const area = findChild(page, "statementText")
            tryVerify(() => area.editor.activeFocus)
            for (const letter of text)
                keyClick(letter)
            return area
        }

        function test_a_pause_in_typing_keeps_the_draft() {
            typed("kami periksa")
            compare(drafts().length, 0)
            tryVerify(() => drafts().length === 1, 2000)
            compare(drafts()[0], "draft kami periksa")
            compare(Room.exercise.drafts.openCount, 1)
        }
        function test_leaving_keeps_the_draft_at_once() {
            typed("lab")
            page.showTab(0)
            compare(drafts()[0], "draft lab")
        }
        function again() {
            cleanup()
            Room.reopen()
            page = createTemporaryObject(desk, parent)
        }
        function test_ticks_live_as_long_as_the_draft() {
            typed("lab")
            tryVerify(() => Room.exercise.drafts.openCount === 1)
            const id = Room.exercise.drafts.data(Room.exercise.drafts.index(0, 0), DraftModel.DraftId)
            findChild(page, "tick2").forceActiveFocus()
            keyClick(Qt.Key_Space)
            verify(findChild(page, "tick2").checked)
            again()
            page.openDraft(id)
            verify(findChild(page, "tick2").checked)
            verify(!findChild(page, "tick1").checked)
            Room.exercise.publish(id)
            compare(Room.exercise.unsent.textOf("ticks", id), "")
        }
        function test_a_note_that_was_typed_survives_a_crash() {
            page.showTab(2)
            for (const letter of "hubungi lab")
                keyClick(letter)
            again()
            page.showTab(2)
            keyClick(Qt.Key_Return)
            compare(Room.exercise.log.rowCount(), 1)
            compare(Room.exercise.unsent.textOf("note", ""), "")
        }
        function test_what_was_kept_is_there_on_coming_back() {
            typed("lab")
            page.collapsed = true
            tryVerify(() => Room.exercise.drafts.openCount === 1)
            compare(Room.exercise.drafts.textOf(Room.exercise.drafts.data(Room.exercise.drafts.index(0, 0), DraftModel.DraftId)), "lab")
        }
    }
}
