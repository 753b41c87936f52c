import QtQuick
import Gladi.Style

// Drawn from the name: initials, a colour of its own, a shape by kind of sender:
// people are round, media square, offices a shield-like square with one cut corner mark.
Item {
    id: root
    property string name
    // citizen, journalist, media, official, leader, influencer
    property string kind: "citizen"

    readonly property int hash: {
        let sum = 7
        for (let i = 0; i < name.length; ++i)
            sum = (sum * 31 + name.charCodeAt(i)) % 100003
        return sum
    }
    readonly property string initials: {
        const words = name.split(/[\s._-]+/).filter(word => word.length > 0)
        if (words.length === 0)
            return "?"
        const last = words.length > 1 ? words[words.length - 1][0] : ""
        return (words[0][0] + last).toUpperCase()
    }
    readonly property bool office: kind === "official" || kind === "leader"

    implicitWidth: Theme.px(40)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: root.kind === "media" ? Theme.radiusSmall : root.office || root.kind === "journalist" ? width * 0.28 : width / 2
        color: Theme.portrait((root.hash % 24) / 24)
    }
    Text {
        anchors.centerIn: parent
        text: root.initials
        color: Theme.onPortrait
        font.pixelSize: Math.round(root.height * 0.36)
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
    }
    Rectangle {
        visible: root.office || root.kind === "media" || root.kind === "journalist"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -Theme.px(3)
        width: Math.round(root.width * 0.45)
        height: width
        radius: width / 2
        color: Theme.surface
        Icon {
            anchors.fill: parent
            anchors.margins: Theme.px(2)
            name: root.office ? "office" : root.kind === "media" ? "news" : "press"
            color: Theme.accent
        }
    }
}
