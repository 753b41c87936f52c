import QtQuick
import QtTest
import Gladi.Style
import Gladi.Test

// Puts a control below a button that stands before it.
PageCase {
    id: root
    property Item control
    readonly property Controls controls: Controls {}
    readonly property SignalSpy spy: SignalSpy {}
    readonly property Component column: Component { Column { spacing: 12; padding: 12 } }

    function make(component, properties) {
        page = column.createObject(parent)
        createTemporaryObject(controls.before, page).forceActiveFocus(Qt.TabFocusReason)
        control = createTemporaryObject(component, page, properties ?? {})
        Probe.settle(control)
    }
    function focused(component, properties) {
        make(component, properties)
        control.forceActiveFocus(Qt.TabFocusReason)
    }
    function listen(signal) {
        spy.target = null
        spy.signalName = signal
        spy.target = control
        spy.clear()
    }
}
