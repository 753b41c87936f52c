import QtQuick
import QtQuick.Templates as T

// Who had the keyboard when a popup opened gets it back when that closes, with its ring if it had one.
Connections {
    required property T.Popup popup
    property Item before
    property bool ringed: false

    target: popup
    function onAboutToShow() {
        before = popup.parent ? popup.parent.Window.activeFocusItem : null
        ringed = (before as T.Control)?.visualFocus ?? false
    }
    function onClosed() {
        before?.forceActiveFocus(Qt.PopupFocusReason)
        const control = before as T.Control
        if (control && ringed)
            control.focusReason = Qt.TabFocusReason
    }
}
