pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style
import Gladi.Bridge

// One thing owed: what was expected, what was done and when, and what the text held.
ExpandCard {
    id: root
    required property string act
    required property string kind
    required property string author
    required property string excerpt
    required property string itemText
    required property list<string> expected
    required property string state
    required property real openedAt
    required property real metAt
    required property real delay
    required property real target
    required property string done
    required property list<string> factsRight
    required property list<string> factsHedged
    required property list<string> factsWrong
    required property list<string> factsMissing
    required property list<string> factsOther
    required property list<string> elementsFound
    required property list<string> elementsMissing
    required property list<string> misstatements
    required property int eventNumber

    readonly property bool met: root.state === "met"
    readonly property bool late: met && delay > target
    readonly property list<string> expectedWords: act === "triage" ? [Words.mark(expected[0] ?? "")] : expected

    symbol: met ? (late ? "clock" : "check") : root.state === "missed" ? "danger" : "unclear"
    hue: met ? (late ? Theme.warning : Theme.positive) : root.state === "missed" ? Theme.danger : Theme.muted
    stateText: met ? (late ? qsTr("Terlambat") : qsTr("Tepat waktu")) : Words.obligationStatus(root.state)
    heading: Words.obligation(act, kind, "")
    subtitle: author.length > 0 ? author + ": " + excerpt : excerpt
    aside: met ? qsTr("%1 · target %2").arg(Times.length(delay)).arg(Times.length(target)) : qsTr("target %1").arg(Times.length(target))

    detail: Column {
        spacing: Theme.space4
        Rule { width: parent.width }
        Quote {
            width: parent.width
            title: root.author.length > 0 ? qsTr("Pemicu · %1 · %2").arg(root.author).arg(Times.clock(root.openedAt))
                                          : qsTr("Pemicu · %1").arg(Times.clock(root.openedAt))
            text: root.itemText
        }
        ResultList {
            width: parent.width
            title: qsTr("Yang diharapkan")
            symbol: "checklist"
            hue: Theme.muted
            entries: root.expectedWords
        }
        Quote {
            width: parent.width
            title: root.met ? qsTr("Yang Anda lakukan · %1 · catatan no. %2").arg(Times.clock(root.metAt)).arg(root.eventNumber)
                            : qsTr("Yang Anda lakukan")
            text: root.act === "triage" && root.met ? Words.mark(root.done) : root.done.length > 0 ? root.done
                : root.met ? qsTr("Selesai dilakukan.") : qsTr("Tidak ada tindakan yang menjawab kewajiban ini.")
        }
        Grid {
            width: parent.width
            columns: width > Theme.px(700) ? 2 : 1
            columnSpacing: Theme.space5
            rowSpacing: Theme.space4
            readonly property real cell: columns === 2 ? (width - columnSpacing) / 2 : width
            ResultList { width: parent.cell; title: qsTr("Fakta benar"); symbol: "check"; hue: Theme.positive; entries: root.factsRight }
            ResultList { width: parent.cell; title: qsTr("Fakta belum pasti, disampaikan hati-hati"); symbol: "unclear"; hue: Theme.accent; entries: root.factsHedged }
            ResultList { width: parent.cell; title: qsTr("Fakta keliru"); symbol: "close"; hue: Theme.danger; entries: root.factsWrong }
            ResultList { width: parent.cell; title: qsTr("Fakta tidak disebut"); symbol: "attention"; hue: Theme.warning; entries: root.factsMissing }
            ResultList { width: parent.cell; title: qsTr("Fakta dikoreksi, terlalu dini atau mengelak"); symbol: "correct"; hue: Theme.warning; entries: root.factsOther }
            ResultList { width: parent.cell; title: qsTr("Unsur yang ada"); symbol: "check"; hue: Theme.positive; entries: root.elementsFound }
            ResultList { width: parent.cell; title: qsTr("Unsur yang kurang"); symbol: "attention"; hue: Theme.warning; entries: root.elementsMissing }
            ResultList { width: parent.cell; title: qsTr("Seharusnya tidak dikatakan"); symbol: "danger"; hue: Theme.danger; entries: root.misstatements }
        }
    }
}
