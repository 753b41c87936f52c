import QtQuick
import QtTest
import Gladi.Style
import Gladi.Test

// Each control by the keys that are its own.
Item {
    id: stage
    width: 900
    height: 700

    ControlCase {
        name: "Keys"
        when: windowShown

        function test_a_button_is_pressed_by_key_data() {
            return [{tag: "space", key: Qt.Key_Space}, {tag: "return", key: Qt.Key_Return}, {tag: "enter", key: Qt.Key_Enter}]
        }
        function test_a_button_is_pressed_by_key(data) {
            focused(controls.button)
            listen("clicked")
            keyClick(data.key)
            compare(spy.count, 1)
        }
        function test_the_mouse_presses_a_button_and_leaves_no_ring() {
            make(controls.button)
            listen("clicked")
            mouseClick(control)
            compare(spy.count, 1)
            verify(control.activeFocus)
            verify(!control.visualFocus)
            keyClick(Qt.Key_Backtab)
            keyClick(Qt.Key_Tab)
            verify(Probe.isMarked(control))
        }
        function test_a_disabled_button_cannot_be_pressed() {
            make(controls.button, {enabled: false})
            listen("clicked")
            mouseClick(control)
            compare(spy.count, 0)
        }
        function test_a_button_that_can_be_checked_is_toggled_by_key() {
            focused(controls.button, {checkable: true})
            keyClick(Qt.Key_Return)
            verify(control.checked)
            keyClick(Qt.Key_Space)
            verify(!control.checked)
        }
        function test_a_button_says_what_it_does_when_it_holds_the_keyboard() {
            focused(controls.button)
            compare(control.Accessible.description, "Terbit di siaran resmi")
        }
        function test_space_ticks_a_box_and_takes_the_tick_away() {
            focused(controls.checkBox)
            keyClick(Qt.Key_Space)
            verify(control.checked)
            keyClick(Qt.Key_Space)
            verify(!control.checked)
        }
        function test_space_chooses_one_of_several() {
            focused(controls.radioButton)
            keyClick(Qt.Key_Space)
            verify(control.checked)
        }
        function test_keys_choose_from_a_list_and_escape_leaves_it() {
            focused(controls.comboBox)
            listen("activated")
            keyClick(Qt.Key_Space)
            tryVerify(() => control.popup.opened)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            tryVerify(() => !control.popup.visible)
            compare(control.currentIndex, 1)
            compare(spy.count, 1)
            compare(Probe.nameOf(control), "Jenis: Pembaruan")
            keyClick(Qt.Key_Space)
            tryVerify(() => control.popup.opened)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !control.popup.visible)
            compare(control.currentIndex, 1)
            verify(control.activeFocus)
        }
        function test_the_choices_of_a_list_are_shown_whole() {
            focused(controls.comboBox, {model: ["Ya", controls.lengthy]})
            keyClick(Qt.Key_Space)
            tryVerify(() => control.popup.opened)
            Probe.settle(control.popup.contentItem)
            compare(Probe.cutTexts(control.popup.contentItem), [])
            keyClick(Qt.Key_Escape)
        }
        function test_arrows_choose_a_segment_and_stop_at_the_ends() {
            make(controls.segments)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Right)
            compare(control.current, 1)
            compare(Probe.nameOf(holder()), "2x")
            verify(Probe.isMarked(holder()))
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Right)
            compare(control.current, 2)
            keyClick(Qt.Key_Left)
            compare(control.current, 1)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Backtab)
            compare(Probe.nameOf(holder()), "2x")
        }
        function test_arrows_go_from_tab_to_tab() {
            make(controls.tabs)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Right)
            compare(control.currentIndex, 1)
            compare(Probe.nameOf(holder()), "Draf")
            verify(Probe.isMarked(holder()))
            keyClick(Qt.Key_Left)
            compare(control.currentIndex, 0)
        }
        function test_escape_empties_a_search_and_keeps_the_keyboard() {
            focused(controls.searchField)
            keyClick("a")
            compare(control.text, "a")
            keyClick(Qt.Key_Escape)
            compare(control.text, "")
            verify(control.activeFocus)
        }
        function test_an_empty_search_lets_escape_through() {
            focused(controls.searchField)
            let left = false
            page.Keys.escapePressed.connect(() => left = true)
            keyClick(Qt.Key_Escape)
            verify(left)
        }
        function test_tab_leaves_a_text_of_several_lines() {
            focused(controls.textArea)
            keyClick("a")
            keyClick(Qt.Key_Return)
            keyClick("b")
            keyClick(Qt.Key_Tab)
            compare(control.text, "a\nb")
            verify(!control.activeFocus)
        }
        function test_a_long_text_scrolls_to_where_is_written() {
            focused(controls.textArea, {width: 300, height: 100})
            for (let line = 0; line < 12; ++line) {
                keyClick("a")
                keyClick(Qt.Key_Return)
            }
            const caret = control.editor.mapToItem(control, 0, control.editor.cursorRectangle.y).y
            verify(caret >= 0 && caret < control.height, "the caret is in sight")
        }
        function test_a_banner_warns_and_closes_by_key() {
            make(controls.banner, {closable: true})
            compare(Probe.roleOf(control), Accessible.AlertMessage)
            compare(Probe.nameOf(control), "Tidak tersimpan Disk penuh.")
            listen("acted")
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
            listen("closed")
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }
        function test_what_only_adorns_is_not_read_out_data() {
            return [{tag: "avatar", component: controls.avatar}, {tag: "badge", component: controls.badge}]
        }
        function test_what_only_adorns_is_not_read_out(data) {
            make(data.component)
            verify(control.Accessible.ignored)
        }
        function test_a_chip_and_a_bar_are_read_out() {
            make(controls.chip, {text: "Hoaks"})
            compare(Probe.roleOf(control), Accessible.StaticText)
            compare(Probe.nameOf(control), "Hoaks")
            page.destroy()
            make(controls.timeBar)
            compare(Probe.roleOf(control), Accessible.ProgressBar)
            compare(Probe.nameOf(control), "Segera")
        }
        function test_an_icon_without_a_shape_is_told() {
            ignoreWarning("No icon is called \"tidak ada\"")
            make(controls.icon, {name: "tidak ada"})
        }
    }
}
