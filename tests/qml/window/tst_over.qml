import QtQuick
import QtTest
import Gladi.Style
import Gladi.Test

// Dialogs, menus, hints, and pages longer than the window.
Item {
    id: stage
    width: 900
    height: 700

    ControlCase {
        id: cases
        name: "Over the page"
        when: windowShown

        Component {
            id: dialogPage
            Item {
                width: 600
                height: 380
                property alias dialog: dialog
                property int answered: 0
                Button { id: opener; objectName: "opener"; text: "Buka"; onClicked: dialog.open() }
                Dialog {
                    id: dialog
                    title: "Akhiri latihan sekarang?"
                    lead: cases.controls.lengthy + ". " + cases.controls.lengthy
                    CheckBox { text: "Saya yakin" }
                    Item { width: 10; height: 700 }
                    actions: [
                        Button { text: "Akhiri"; kind: Button.Danger; onClicked: { answered++; dialog.close() } },
                        Button { text: "Batal"; focus: true; onClicked: dialog.close() }
                    ]
                }
            }
        }
        function openDialog() {
            page = dialogPage.createObject(stage)
            press(find("opener"))
            tryVerify(() => page.dialog.opened)
        }
        function test_a_dialog_keeps_the_keyboard_until_it_is_answered() {
            openDialog()
            const seen = []
            for (let step = 0; step < 6; ++step) {
                seen.push(Probe.nameOf(holder()))
                keyClick(Qt.Key_Tab)
            }
            verify(seen.indexOf("Buka") < 0, seen.join(", "))
            for (const each of ["Akhiri", "Batal", "Saya yakin"])
                verify(seen.indexOf(each) >= 0, each + " is reached: " + seen.join(", "))
            keyClick(Qt.Key_Escape)
            tryVerify(() => !page.dialog.visible)
            compare(Probe.nameOf(holder()), "Buka")
            compare(page.answered, 0)
        }
        function test_a_dialog_is_never_higher_than_its_window() {
            openDialog()
            verify(page.dialog.height < stage.height, "no higher than the window: " + page.dialog.height)
            compare(Probe.cutTexts(page.dialog.contentItem), [])
            for (let step = 0; step < 4; ++step) {
                verify(Probe.isInSight(holder()), Probe.nameOf(holder()) + " is in sight")
                keyClick(Qt.Key_Tab)
            }
            page.dialog.close()
        }
        Component {
            id: menuPage
            Item {
                property alias menu: menu
                property string chosen
                width: 600
                height: 500
                Button { objectName: "opener"; text: "Tampilan"; onClicked: menu.popup(0, 60) }
                Menu {
                    id: menu
                    MenuItem { text: "Terang"; onTriggered: chosen = text }
                    MenuItem { text: cases.controls.lengthy; symbol: "moon"; keyHint: "Ctrl+G"; onTriggered: chosen = text }
                }
            }
        }
        function test_a_menu_is_used_by_keys_and_gives_the_keyboard_back() {
            page = menuPage.createObject(stage)
            press(find("opener"))
            tryVerify(() => page.menu.opened)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            compare(Probe.nameOf(holder()), controls.lengthy)
            compare(Probe.roleOf(holder()), Accessible.MenuItem)
            compare(Probe.cutTexts(page.menu.contentItem), [])
            compare(Probe.lowerThan(page.menu.contentItem, Theme.controlHeight), [])
            keyClick(Qt.Key_Return)
            tryVerify(() => !page.menu.visible)
            compare(page.chosen, controls.lengthy)
            compare(Probe.nameOf(holder()), "Tampilan")
        }
        Component {
            id: scrollPage
            ScrollColumn {
                width: 400
                height: 300
                Repeater {
                    model: 20
                    Button { required property int index; text: "Tombol " + index }
                }
            }
        }
        function test_a_long_page_follows_the_keyboard_and_scrolls_by_keys() {
            page = scrollPage.createObject(stage)
            page.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_End)
            verify(page.atYEnd)
            keyClick(Qt.Key_Home)
            verify(page.atYBeginning)
            keyClick(Qt.Key_PageDown)
            verify(page.contentY > 200)
            for (let step = 0; step < 20; ++step) {
                keyClick(Qt.Key_Tab)
                verify(Probe.isInSight(holder()), Probe.nameOf(holder()))
            }
            compare(Probe.nameOf(holder()), "Tombol 19")
        }
        function test_a_hint_shows_for_the_keyboard_as_for_the_mouse() {
            focused(controls.button, {keyHint: "Ctrl+P"})
            const tip = findChild(control, "toolTip")
            tryVerify(() => tip.visible, 2000)
        }
    }
}
