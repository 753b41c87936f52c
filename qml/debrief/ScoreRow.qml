import QtQuick
import QtQuick.Layouts
import Gladi.Style
import Gladi.Bridge

// The three scores, side by side: never one single number.
RowLayout {
    id: root
    required property Evaluation evaluation
    required property string language

    readonly property string speedSentence: {
        const all = evaluation.obligationCount
        if (all === 0)
            return qsTr("Tidak ada kewajiban yang sudah jatuh tempo.")
        if (evaluation.missedCount === 0)
            return qsTr("%1 dari %2 kewajiban dijawab tepat waktu, tidak ada yang terlewat.").arg(evaluation.onTimeCount).arg(all)
        return qsTr("%1 dari %2 kewajiban dijawab tepat waktu, %3 tidak dijawab.").arg(evaluation.onTimeCount).arg(all).arg(evaluation.missedCount)
    }
    readonly property string accuracySentence: {
        if (evaluation.accuracy < 0)
            return qsTr("Tidak ada tulisan yang dapat dinilai.")
        return qsTr("%1 fakta disampaikan dengan benar, %2 keliru, %3 tidak disebut.")
            .arg(evaluation.factsRightCount).arg(evaluation.factsWrongCount).arg(evaluation.factsMissingCount)
    }
    readonly property string sopSentence: {
        if (evaluation.sop < 0)
            return qsTr("Tidak ada aturan SOP yang terpicu.")
        if (evaluation.rulesBrokenCount === 0)
            return qsTr("Semua aturan yang terpicu dipatuhi: %1; %2 lainnya tidak terpicu.").arg(evaluation.rulesKeptCount).arg(evaluation.rulesIdleCount)
        return qsTr("%1 aturan dipatuhi, %2 dilanggar, %3 tidak terpicu.")
            .arg(evaluation.rulesKeptCount).arg(evaluation.rulesBrokenCount).arg(evaluation.rulesIdleCount)
    }

    spacing: Theme.space4

    ScoreCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        title: qsTr("Kecepatan")
        symbol: "speed"
        asks: qsTr("Apakah setiap kewajiban dijawab dalam waktunya")
        value: root.evaluation.speed
        rating: root.evaluation.speedRating
        sentence: root.speedSentence
        language: root.language
    }
    ScoreCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        title: qsTr("Akurasi")
        symbol: "true"
        asks: qsTr("Apakah yang disampaikan benar dan lengkap")
        value: root.evaluation.accuracy
        rating: root.evaluation.accuracyRating
        sentence: root.accuracySentence
        language: root.language
    }
    ScoreCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        title: qsTr("Kepatuhan SOP")
        symbol: "shield"
        asks: qsTr("Apakah urutan dan syarat kerja dipatuhi")
        value: root.evaluation.sop
        rating: root.evaluation.sopRating
        sentence: root.sopSentence
        language: root.language
    }
}
