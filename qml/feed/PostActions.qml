pragma ComponentBehavior: Bound
import QtQuick
import Gladi.Style

// What can be done about an item: one click or one key each.
Row {
    id: root
    required property Post post
    readonly property bool narrow: width < Theme.px(post.channelKind === "memo" ? 620 : 470)
    height: Theme.controlHeight

    component Mark: Button {
        property string verdict
        property string word
        text: root.narrow ? "" : word
        Accessible.name: word
        visible: root.post.may(verdict)
        checked: root.post.triage === verdict
        kind: Button.Quiet
        compact: true
        focusPolicy: Qt.NoFocus
        hint: qsTr("Tandai: %1").arg(word)
        Accessible.checkable: true
        Accessible.checked: checked
        onClicked: root.post.act(verdict)
    }
    component Step: IconButton {
        property string step
        visible: root.post.may(step)
        compact: true
        focusPolicy: Qt.NoFocus
        onClicked: root.post.act(step)
    }
    Mark { verdict: "hoax"; word: qsTr("Hoaks"); symbol: "hoax"; keyHint: "H" }
    Mark { verdict: "true"; word: qsTr("Benar"); symbol: "true"; keyHint: "B" }
    Mark { verdict: "unverified"; word: qsTr("Belum jelas"); symbol: "unclear"; keyHint: "J" }
    Step { step: "verify"; text: qsTr("Verifikasi ke sumber"); symbol: "shield"; keyHint: "V" }
    Step { step: "reply"; text: qsTr("Balas"); symbol: "reply"; keyHint: "K" }
    Step { step: "basis"; text: qsTr("Jadikan dasar pernyataan"); symbol: "basis"; keyHint: "D" }
    Step { step: "escalate"; text: qsTr("Eskalasi"); symbol: "escalate"; keyHint: "E" }
    Step { step: "detail"; text: qsTr("Baca selengkapnya"); symbol: "eye"; keyHint: "R" }
    Button {
        visible: root.post.may("acknowledge")
        kind: Button.Secondary
        compact: true
        focusPolicy: Qt.NoFocus
        symbol: "check"
        text: qsTr("Tandai diterima")
        hint: qsTr("Pengirim tahu Anda menerimanya")
        keyHint: "T"
        onClicked: root.post.act("acknowledge")
    }
    Button {
        visible: root.post.may("correct")
        kind: Button.Secondary
        compact: true
        focusPolicy: Qt.NoFocus
        symbol: "correct"
        text: qsTr("Koreksi")
        hint: qsTr("Perbaiki pernyataan yang sudah terbit")
        keyHint: "C"
        onClicked: root.post.act("correct")
    }
}
