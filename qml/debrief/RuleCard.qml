pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// One SOP rule: whether it held, where it comes from, and each time that it was put to the test.
ExpandCard {
    id: root
    required property string title
    required property string basisKind
    required property string basisText
    required property string verdict
    required property int fulfilled
    required property int violated
    required property list<string> evidence

    // "violated|T+00:04:00 #12 → #18"
    function evidenceOf(wanted: string): list<string> {
        const lines = []
        for (const line of evidence) {
            const cut = line.indexOf("|")
            if (line.slice(0, cut) === wanted)
                lines.push(line.slice(cut + 1))
        }
        return lines
    }

    symbol: verdict === "kept" ? "check" : verdict === "broken" ? "danger" : verdict === "partly" ? "warning" : "unclear"
    hue: verdict === "kept" ? Theme.positive : verdict === "broken" ? Theme.danger : verdict === "partly" ? Theme.warning : Theme.muted
    stateText: Words.ruleVerdict(verdict)
    heading: title
    subtitle: Words.basis(basisKind) + ": " + basisText
    aside: verdict === "not-activated" ? "" : qsTr("%1 dipatuhi, %2 dilanggar").arg(fulfilled).arg(violated)

    detail: Column {
        spacing: Theme.space4
        Rule { width: parent.width }
        Chip {
            symbol: root.basisKind === "law" ? "shield" : root.basisKind === "sop" ? "checklist" : "like"
            text: Words.basis(root.basisKind)
        }
        Label {
            width: Math.min(parent.width, Theme.textWidth)
            text: root.basisText
        }
        Label {
            width: parent.width
            visible: root.evidence.length === 0
            text: qsTr("Aturan ini tidak terpicu dalam latihan ini, jadi tidak ikut dinilai.")
            quiet: true
        }
        ResultList {
            width: parent.width
            title: qsTr("Dilanggar (waktu, catatan pemicu → jawaban)")
            symbol: "danger"
            hue: Theme.danger
            entries: root.evidenceOf("violated")
        }
        ResultList {
            width: parent.width
            title: qsTr("Dipatuhi (waktu, catatan pemicu → jawaban)")
            symbol: "check"
            hue: Theme.positive
            entries: root.evidenceOf("fulfilled")
        }
        ResultList {
            width: parent.width
            title: qsTr("Belum dapat diamati saat latihan berakhir")
            symbol: "unclear"
            hue: Theme.muted
            entries: root.evidenceOf("not-observable")
        }
    }
}
