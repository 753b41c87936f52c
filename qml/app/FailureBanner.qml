import QtQuick
import Gladi.Style
import Gladi.Bridge

// What could not be done, that nothing was lost, and what to do.
Banner {
    id: root
    property string what
    property string code
    property string detail

    function tell(what: string, code: string, detail: string) {
        root.what = what
        root.code = code
        root.detail = detail
    }

    visible: what.length > 0
    tone: Banner.Danger
    title: {
        switch (what) {
        case "open": return qsTr("Latihan tidak dapat dibuka")
        case "resume": return qsTr("Latihan tidak dapat dilanjutkan")
        case "review": return qsTr("Hasil tidak dapat ditampilkan")
        case "export": return qsTr("Ekspor gagal")
        case "scenarios": return qsTr("Ada skenario yang tidak dapat dibaca")
        case "archive": return qsTr("Arsip tidak dapat dibaca sepenuhnya")
        }
        return qsTr("Ada yang tidak berhasil")
    }
    text: detail.length > 0 ? qsTr("%1 (%2)").arg(Words.refusal(code)).arg(detail) : Words.refusal(code)
    onClosed: what = ""
}
