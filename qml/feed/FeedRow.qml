import QtQuick
import Gladi.Style

// One row of a feed in the shape of its platform, with the keys of its acts.
Post {
    id: row
    readonly property bool messenger: channelKind === "group"
    property bool marked: activeFocus

    implicitHeight: sheet.implicitHeight + (messenger ? 0 : Theme.space2)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3").arg(author).arg(time).arg((title.length > 0 ? title + ". " : "") + body)
    Accessible.focusable: true
    Accessible.focused: activeFocus

    function actOf(key: int): string {
        switch (key) {
        case Qt.Key_H: return "hoax"
        case Qt.Key_B: return "true"
        case Qt.Key_J: return "unverified"
        case Qt.Key_V: return "verify"
        case Qt.Key_K: return "reply"
        case Qt.Key_D: return "basis"
        case Qt.Key_E: return "escalate"
        case Qt.Key_T: return "acknowledge"
        case Qt.Key_C: return "correct"
        case Qt.Key_R:
        case Qt.Key_Return:
        case Qt.Key_Enter: return "detail"
        }
        return ""
    }
    Keys.onPressed: event => {
        const name = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier) ? "" : actOf(event.key)
        event.accepted = name.length > 0 && may(name)
        if (event.accepted)
            act(name)
    }

    TapHandler {
        onTapped: row.forceActiveFocus(Qt.MouseFocusReason)
    }
    Rectangle {
        x: sheet.x
        width: sheet.width
        height: sheet.implicitHeight
        radius: Theme.radius
        color: row.messenger ? row.marked ? Theme.soft(Theme.accent) : "transparent" : Theme.surface
        border.width: row.marked ? 2 : row.messenger ? 0 : Theme.line
        border.color: row.marked ? Theme.accent : Theme.hairline
    }
    Loader {
        id: sheet
        x: Math.round((row.width - width) / 2)
        width: Math.min(row.width - 2 * Theme.space4, Theme.textWidth)
    }
    // By name rather than as components here: a pooled row may take another shape.
    readonly property string shape: messenger ? "GroupBubble.qml" : own ? "OwnRelease.qml" : channelKind === "memo" ? "MemoSheet.qml"
        : channelKind === "microblog" ? "MicroblogPost.qml" : "NewsArticle.qml"
    onShapeChanged: sheet.setSource(shape, { "post": row, "width": sheet.width })
}
