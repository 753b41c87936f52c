pragma Singleton
import QtQuick

// Every colour, size and duration of the interface. The contrast test holds each pair of text and
// ground to 4.5:1 or better.
QtObject {
    id: theme

    // Chosen by the person, kept by the program.
    property bool dark: false
    property real scale: 1
    property bool reduceMotion: false

    readonly property color background: dark ? "#0F1720" : "#F5F6F8"
    readonly property color surface: dark ? "#18232E" : "#FFFFFF"
    readonly property color text: dark ? "#E8EEF4" : "#16212C"
    readonly property color muted: dark ? "#A3B3C2" : "#52606D"
    readonly property color accent: dark ? "#63BDE3" : "#0A6A8F"
    readonly property color positive: dark ? "#62CE95" : "#1A7346"
    readonly property color warning: dark ? "#F0B560" : "#8A5200"
    readonly property color danger: dark ? "#FF8F85" : "#B3261E"
    readonly property color rumour: dark ? "#D59BE6" : "#7B2D8E"

    // Text on a ground filled with accent, danger, ...
    readonly property color onFill: dark ? "#0F1720" : "#FFFFFF"
    // Lines and quiet grounds come from the tokens above.
    readonly property color hairline: mix(surface, text, dark ? 0.16 : 0.13)
    readonly property color outline: mix(surface, muted, dark ? 0.75 : 0.85)
    readonly property color hover: mix(surface, text, dark ? 0.08 : 0.05)
    readonly property color pressed: mix(surface, text, dark ? 0.14 : 0.10)
    readonly property color onPortrait: "#FFFFFF"
    readonly property color scrim: Qt.rgba(0.04, 0.07, 0.10, dark ? 0.65 : 0.45)

    // A ground tinted with a colour on which that colour and `text` can be read.
    function soft(hue: color): color {
        return mix(surface, hue, dark ? 0.12 : 0.08)
    }
    // The ground of somebody's initials, by a place on the colour wheel from 0 to 1.
    function portrait(place: real): color {
        return Qt.hsla(place, dark ? 0.30 : 0.38, dark ? 0.34 : 0.33, 1)
    }
    function mix(from: color, to: color, share: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share,
                       from.b + (to.b - from.b) * share, 1)
    }
    // A length or type size at the chosen scale, in whole pixels.
    function px(size: real): int {
        return Math.round(size * scale)
    }

    readonly property int space1: px(4)
    readonly property int space2: px(8)
    readonly property int space3: px(12)
    readonly property int space4: px(16)
    readonly property int space5: px(24)
    readonly property int space6: px(32)

    readonly property int caption: px(12)
    readonly property int body: px(14)
    readonly property int lead: px(16)
    readonly property int title: px(20)
    readonly property int heading: px(28)
    readonly property int clock: px(40)

    readonly property int radius: px(8)
    readonly property int radiusSmall: px(4)
    readonly property int controlHeight: px(40)
    readonly property int iconSize: px(20)
    readonly property int line: 1
    readonly property int textWidth: px(680)

    readonly property int windowWidth: 1366
    readonly property int windowHeight: 768
    readonly property int smallestWidth: 680    // that window at 200 %
    readonly property int smallestHeight: 380

    readonly property int motion: reduceMotion ? 0 : 120
}
