import QtQuick
import QtTest
import Gladi.Style
import Gladi.Test

// The vocabulary of these tests: a page is walked through by Tab, read by its names and looked at for what is cut.
TestCase {
    id: root
    property Item page

    function cleanup() {
        Theme.scale = 1
        Theme.dark = false
        page?.destroy()
        page = null
        wait(0)
    }
    // Into the page's own window.
    function tap(key) { Probe.press(page, key) }
    function holder() { return page.Window.activeFocusItem }

    // From what holds the keyboard once round by Tab: each stop is marked, in sight and has a name.
    function walked(key) {
        const stops = []
        const first = holder()
        do {
            const item = holder()
            verify(item !== null, "the keyboard is nowhere after " + stops.map(stop => Probe.nameOf(stop)).join(", "))
            verify(Probe.nameOf(item).length > 0, item + " has a name")
            if (stops.length > 0) {
                verify(Probe.isInSight(item), Probe.nameOf(item) + " is in sight")
                verify(Probe.isMarked(item), Probe.nameOf(item) + " is marked as holding the keyboard")
            }
            stops.push(item)
            tap(key ?? Qt.Key_Tab)
        } while (holder() !== first && stops.length < 100)
        return stops
    }
    function names(stops) { return stops.map(stop => Probe.nameOf(stop)) }

    // Tab leads to exactly these, in this order, and back again; and no control is left out.
    function compareStops(expected) {
        const stops = walked()
        compare(names(stops), expected)
        compare(Probe.unreached(page, stops), [])
        const back = names(walked(Qt.Key_Backtab))
        compare([back[0]].concat(back.slice(1).reverse()), expected)
    }
    function compareWhole() {
        Probe.settle(page)
        compare(Probe.cutTexts(page), [])
        compare(Probe.nameless(page), [])
        compare(Probe.lowerThan(page, Theme.controlHeight), [])
    }
    function find(name) { return findChild(page, name) }
    function press(item) {
        verify(item, "there is such a control")
        item.forceActiveFocus(Qt.TabFocusReason)
        tap(Qt.Key_Return)
    }
}
