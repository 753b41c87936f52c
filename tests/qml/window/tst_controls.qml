import QtQuick
import QtTest
import Gladi.Style
import Gladi.Test

// What holds for every control of the style.
Item {
    id: stage
    width: 900
    height: 700

    ControlCase {
        name: "Controls"
        when: windowShown

        function everything() {
            return [
                {tag: "button", component: controls.button, role: Accessible.Button, says: "Terbitkan"},
                {tag: "primary button", component: controls.primary, role: Accessible.Button, says: "Terbitkan"},
                {tag: "compact button", component: controls.compactButton, role: Accessible.Button, says: "Balas"},
                {tag: "icon button", component: controls.iconButton, role: Accessible.Button, says: "Jeda"},
                {tag: "check box", component: controls.checkBox, role: Accessible.CheckBox, says: "Sumber resmi disebut"},
                {tag: "radio button", component: controls.radioButton, role: Accessible.RadioButton, says: "Laboratorium"},
                {tag: "combo box", component: controls.comboBox, role: Accessible.ComboBox, says: "Jenis: Klarifikasi"},
                {tag: "text field", component: controls.textField, role: Accessible.EditableText, says: "Nama Anda"},
                {tag: "search field", component: controls.searchField, role: Accessible.EditableText, says: "Cari di Linimasa"},
                {tag: "text area", component: controls.textArea, role: Accessible.EditableText, says: "Teks pernyataan"},
                {tag: "segmented control", component: controls.segments, role: Accessible.RadioButton, says: "1x"},
                {tag: "tab bar", component: controls.tabs, role: Accessible.PageTab, says: "Kewajiban 3"},
                {tag: "banner", component: controls.banner, role: Accessible.Button, says: "Coba lagi"}
            ]
        }
        function test_tab_leads_to_it_and_what_holds_the_keyboard_is_marked_and_named_data() { return everything() }
        function test_tab_leads_to_it_and_what_holds_the_keyboard_is_marked_and_named(data) {
            make(data.component)
            keyClick(Qt.Key_Tab)
            verify(control.activeFocus || Probe.nameOf(holder()) === data.says)
            compare(Probe.nameOf(holder()), data.says)
            compare(Probe.roleOf(holder()), data.role)
            verify(Probe.isMarked(holder()))
            keyClick(Qt.Key_Backtab)
            compare(Probe.nameOf(holder()), "Sebelum")
        }
        function test_it_is_as_high_as_a_finger_at_any_scale_data() { return everything() }
        function test_it_is_as_high_as_a_finger_at_any_scale(data) {
            for (const scale of [1, 1.5, 2]) {
                Theme.scale = scale
                make(data.component)
                verify(control.implicitHeight >= Theme.controlHeight, control.implicitHeight + " at " + scale)
                compare(Probe.lowerThan(page, Theme.controlHeight), [])
                page.destroy()
            }
        }
        function test_it_takes_no_key_while_disabled_data() { return everything() }
        function test_it_takes_no_key_while_disabled(data) {
            make(data.component, {enabled: false})
            createTemporaryObject(controls.button, page, {text: "Sesudah"})
            keyClick(Qt.Key_Tab)
            compare(Probe.nameOf(holder()), "Sesudah")
        }
        function test_long_words_are_shown_whole_at_double_size_data() {
            const choices = list => list.map(each => controls.lengthy + each)
            return [
                {tag: "button", component: controls.button, properties: {text: controls.lengthy}},
                {tag: "primary button", component: controls.primary, properties: {text: controls.lengthy}},
                {tag: "compact button", component: controls.compactButton, properties: {text: controls.lengthy}},
                {tag: "check box", component: controls.checkBox, properties: {text: controls.lengthy, width: 400}},
                {tag: "radio button", component: controls.radioButton, properties: {text: controls.lengthy, width: 400}},
                {tag: "segmented control", component: controls.segments, properties: {options: ["Terang", "Mengikuti sistem"]}},
                {tag: "chip", component: controls.chip, properties: {text: controls.lengthy, symbol: "hoax"}},
                {tag: "label", component: controls.label, properties: {text: controls.lengthy, width: 200}},
                {tag: "banner", component: controls.banner, properties: {title: controls.lengthy, text: controls.lengthy + ". " + controls.lengthy, width: 700}},
                {tag: "empty state", component: controls.emptyState, properties: {title: controls.lengthy, text: controls.lengthy, width: 300}},
                {tag: "tab", component: controls.tab, properties: {text: controls.lengthy, count: 12}},
                {tag: "combo box", component: controls.comboBox, properties: {model: choices(["", "2"]), width: 880}},
                {tag: "badge", component: controls.badge, properties: {count: 1234}}
            ]
        }
        function test_long_words_are_shown_whole_at_double_size(data) {
            Theme.scale = 2
            make(data.component, data.properties)
            Probe.settle(control)
            compare(Probe.cutTexts(control), [])
        }
    }
}
