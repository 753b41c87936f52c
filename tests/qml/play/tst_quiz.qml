import QtQuick
import QtTest
import Gladi.Bridge
import Gladi.Quiz
import Gladi.Test

Item {
    width: 1000
    height: 700

    Component {
        id: quiz
        QuizPage {
            anchors.fill: parent
            exercise: Room.exercise
        }
    }
    SignalSpy { id: leaving; signalName: "leaving" }

    TestCase {
        name: "Quiz"
        when: windowShown
        property QuizPage page

        function show() {
            page = createTemporaryObject(quiz, parent)
            page.forceActiveFocus(Qt.TabFocusReason)
            leaving.target = page
            leaving.clear()
            waitForRendering(page)
        }
        function before() {
            Room.brief("contoh-singkat")
            show()
        }
        function after() {
            Room.open("contoh-singkat")
            Room.advanceTo(3600)
            show()
        }
        function cleanup() {
            page.destroy()
            wait(0)
        }
        function chosen(question) {
            const test = Room.exercise.test
            return test.data(test.index(question, 0), TestModel.Chosen)
        }
        function option(question, place) { return findChild(page, "option" + question + "." + place) }
        function handIn() { return findChild(page, "handIn") }

        function test_an_answer_is_given_and_changed_by_keys_alone() {
            before()
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            compare(chosen(0), 1)
            keyClick(Qt.Key_Down)
            compare(chosen(0), 1)
            keyClick(Qt.Key_Space)
            compare(chosen(0), 2)
            compare(Room.exercise.test.answered, 1)
        }
        function test_tab_leads_from_question_to_question() {
            before()
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Space)
            compare(chosen(0), 0)
            compare(chosen(1), 0)
        }
        function test_one_option_of_a_question_is_taken() {
            before()
            mouseClick(option(0, 0))
            mouseClick(option(0, 1))
            verify(!option(0, 0).checked)
            verify(option(0, 1).checked)
            mouseClick(option(0, 1))
            verify(option(0, 1).checked)
        }
        function test_it_is_handed_in_once_every_question_is_answered() {
            before()
            verify(!handIn().enabled)
            for (let question = 0; question < Room.exercise.test.count; ++question)
                Room.exercise.answerTest(question, 0)
            verify(handIn().enabled)
            mouseClick(handIn())
            verify(Room.exercise.test.finished)
            compare(leaving.count, 1)
        }
        function test_the_test_after_starts_blank_and_can_be_skipped() {
            after()
            verify(Room.exercise.testing)
            compare(Room.exercise.test.answered, 0)
            mouseClick(findChild(page, "skipTest"))
            verify(!Room.exercise.testing)
            verify(Room.exercise.test.finished)
        }
        function test_no_answer_is_told_to_be_right_or_wrong() {
            before()
            const looks = []
            for (let place = 0; place < 3; ++place) {
                mouseClick(option(0, place))
                mouseMove(page, 1, 1)
                waitForRendering(page)
                const picture = grabImage(option(0, place).indicator)
                looks.push([picture.pixel(0, picture.height / 2), picture.pixel(picture.width / 2, picture.height / 2)].join())
            }
            compare(looks[0], looks[1])
            compare(looks[1], looks[2])
        }
    }
}
