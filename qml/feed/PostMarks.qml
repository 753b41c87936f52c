import QtQuick
import Gladi.Style
import Gladi.Bridge

// What the participant has done about an item: symbol and word each.
Row {
    id: root
    required property Post post
    spacing: Theme.space1

    Chip {
        visible: root.post.triage.length > 0
        text: Words.mark(root.post.triage)
        symbol: root.post.triage === "hoax" ? "hoax" : root.post.triage === "true" ? "true" : "unclear"
        hue: root.post.triage === "hoax" ? Theme.rumour : root.post.triage === "true" ? Theme.positive : Theme.muted
    }
    Chip {
        visible: root.post.verification.length > 0
        text: root.post.verification === "answered" ? qsTr("Sumber menjawab") : qsTr("Menunggu sumber")
        symbol: root.post.verification === "answered" ? "source" : "clock"
        hue: root.post.verification === "answered" ? Theme.accent : Theme.muted
    }
    Chip {
        visible: root.post.answered
        text: qsTr("Dibalas")
        symbol: "reply"
        hue: Theme.accent
    }
    Chip {
        visible: root.post.acknowledged
        text: qsTr("Sudah diterima")
        symbol: "check"
        hue: Theme.positive
    }
    Chip {
        visible: root.post.corrected
        text: qsTr("Sudah dikoreksi")
        symbol: "correct"
        hue: Theme.warning
    }
}
