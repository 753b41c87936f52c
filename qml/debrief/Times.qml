pragma Singleton
import QtQuick

// Scenario times (ms) in words.
QtObject {
    // "T+00:23:10"
    function clock(at: real): string {
        const seconds = Math.floor(Math.abs(at) / 1000)
        const two = figure => String(figure).padStart(2, "0")
        return (at < 0 ? "T-" : "T+") + two(Math.floor(seconds / 3600)) + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60)
    }
    // "5 mnt 10 dtk"
    function length(span: real): string {
        const seconds = Math.round(Math.abs(span) / 1000)
        const hours = Math.floor(seconds / 3600)
        const minutes = Math.floor(seconds / 60) % 60
        const rest = seconds % 60
        if (hours > 0)
            return minutes > 0 ? qsTr("%1 jam %2 mnt").arg(hours).arg(minutes) : qsTr("%1 jam").arg(hours)
        if (minutes > 0)
            return rest > 0 ? qsTr("%1 mnt %2 dtk").arg(minutes).arg(rest) : qsTr("%1 mnt").arg(minutes)
        return qsTr("%1 dtk").arg(rest)
    }
}
