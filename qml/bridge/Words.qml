pragma Singleton
import QtQuick

// The window's words for the codes that models give, in the language chosen. No code reaches a person.
QtObject {
    function act(code: string): string {
        switch (code) {
        case "read": return qsTr("Baca")
        case "acknowledge": return qsTr("Tandai diterima")
        case "triage": return qsTr("Pilah")
        case "verify": return qsTr("Verifikasi")
        case "verified": return qsTr("Jawaban sumber")
        case "note": return qsTr("Catatan")
        case "draft": return qsTr("Draf")
        case "submit": return qsTr("Ajukan")
        case "approve": return qsTr("Disetujui")
        case "return": return qsTr("Dikembalikan")
        case "publish": return qsTr("Terbit")
        case "reply": return qsTr("Balas")
        case "answer": return qsTr("Jawab")
        case "decline": return qsTr("Tolak menjawab")
        case "correct": return qsTr("Koreksi")
        case "report": return qsTr("Lapor")
        case "escalate": return qsTr("Eskalasi")
        case "hint": return qsTr("Petunjuk pelatih")
        }
        return code
    }
    // What is owed, as a short request: "Jawab", "Terbitkan klarifikasi", ...
    function obligation(act: string, kind: string, to: string): string {
        switch (act) {
        case "acknowledge": return qsTr("Tandai sudah diterima")
        case "triage": return qsTr("Pilah unggahan")
        case "verify": return qsTr("Verifikasi ke sumber")
        case "publish":
            switch (kind) {
            case "holding": return qsTr("Terbitkan pernyataan awal")
            case "statement": return qsTr("Terbitkan pernyataan lengkap")
            case "clarification": return qsTr("Terbitkan klarifikasi")
            case "update": return qsTr("Terbitkan pembaruan")
            case "correction": return qsTr("Terbitkan koreksi")
            }
            return qsTr("Terbitkan pernyataan")
        case "reply": return qsTr("Balas")
        case "answer": return qsTr("Jawab pertanyaan")
        case "report": return to.length > 0 ? qsTr("Lapor ke %1").arg(to) : qsTr("Kirim laporan")
        case "escalate": return to.length > 0 ? qsTr("Teruskan ke %1").arg(to) : qsTr("Eskalasi")
        case "correct": return qsTr("Koreksi pernyataan")
        case "note": return qsTr("Catat di log")
        }
        return act
    }
    function obligationStatus(code: string): string {
        switch (code) {
        case "open": return qsTr("Menunggu")
        case "overdue": return qsTr("Lewat target")
        case "met": return qsTr("Selesai")
        case "lapsed": return qsTr("Hangus")
        case "missed": return qsTr("Tidak dijawab")
        case "not-observable": return qsTr("Belum jatuh tempo")
        }
        return code
    }
    function mark(code: string): string {
        switch (code) {
        case "hoax": return qsTr("Hoaks")
        case "true": return qsTr("Benar")
        case "unverified": return qsTr("Belum jelas")
        }
        return ""
    }
    function statementKind(code: string): string {
        switch (code) {
        case "holding": return qsTr("Pernyataan awal")
        case "statement": return qsTr("Pernyataan lengkap")
        case "clarification": return qsTr("Klarifikasi")
        case "update": return qsTr("Pembaruan")
        case "correction": return qsTr("Koreksi")
        }
        return code
    }
    function draftStatus(code: string): string {
        switch (code) {
        case "draft": return qsTr("Draf")
        case "submitted": return qsTr("Menunggu persetujuan")
        case "approved": return qsTr("Disetujui")
        case "returned": return qsTr("Dikembalikan")
        case "published": return qsTr("Terbit")
        }
        return code
    }
    function rating(code: string): string {
        switch (code) {
        case "P": return qsTr("Terlaksana tanpa kendala")
        case "S": return qsTr("Terlaksana dengan sedikit kendala")
        case "M": return qsTr("Terlaksana dengan kendala besar")
        case "U": return qsTr("Belum terlaksana")
        }
        return qsTr("Tidak terukur")
    }
    function crisis(code: string): string {
        switch (code) {
        case "introduction": return qsTr("Pengenalan")
        case "health": return qsTr("Kesehatan")
        case "disaster": return qsTr("Bencana alam")
        case "cyber": return qsTr("Keamanan data")
        case "service": return qsTr("Gangguan layanan")
        case "social": return qsTr("Ketahanan sosial")
        }
        return code
    }
    function difficulty(code: string): string {
        switch (code) {
        case "introductory": return qsTr("Pengantar")
        case "medium": return qsTr("Menengah")
        case "hard": return qsTr("Sulit")
        }
        return code
    }
    function basis(code: string): string {
        switch (code) {
        case "law": return qsTr("Hukum")
        case "sop": return qsTr("SOP")
        case "practice": return qsTr("Praktik baik")
        }
        return code
    }
    function ruleVerdict(code: string): string {
        switch (code) {
        case "kept": return qsTr("Dipatuhi")
        case "broken": return qsTr("Dilanggar")
        case "partly": return qsTr("Sebagian")
        case "not-activated": return qsTr("Tidak terpicu")
        }
        return code
    }
    function sessionStatus(code: string): string {
        switch (code) {
        case "ended": return qsTr("Selesai")
        case "early": return qsTr("Diakhiri lebih awal")
        case "interrupted": return qsTr("Terputus")
        case "damaged": return qsTr("Tidak terbaca")
        }
        return code
    }
    // Why a room does not let somebody in or ended the link, and what to do.
    function denial(code: string): string {
        switch (code) {
        case "": return ""
        case "protocol": return qsTr("Gladi di komputer ini dan di komputer pelatih berbeda versi. Pasang versi yang sama, lalu coba lagi.")
        case "code": return qsTr("Kode gabung ini tidak berlaku di sana. Periksa keenam huruf dan angkanya di layar pelatih, lalu coba lagi.")
        case "secret": return qsTr("Kunci pelatih ini tidak berlaku di sana. Minta kunci yang baru.")
        case "token": return qsTr("Ruang itu tidak mengenal komputer ini lagi. Masuklah sebagai peserta baru dengan kode gabung.")
        case "name": return qsTr("Nama ini tidak dapat dipakai. Tulis nama dalam satu baris yang lebih pendek, dengan huruf biasa.")
        case "seat": return qsTr("Nama itu baru saja dipakai orang lain atau tidak ada lagi di daftar. Pilih yang lain, atau beri tahu pelatih.")
        case "full": return qsTr("Ruang sudah penuh. Beri tahu pelatih.")
        case "wait": return qsTr("Terlalu banyak kode yang salah dari komputer ini. Tunggu hingga hitungan habis, lalu coba lagi.")
        case "frame": return qsTr("Komputer pelatih tidak memahami komputer ini. Tutup Gladi di sini, buka lagi, lalu kembali ke ruang tadi.")
        case "flood": return qsTr("Terlalu banyak yang dikirim sekaligus. Tunggu sebentar, lalu kembali ke ruang tadi.")
        case "stalled": return qsTr("Jaringan terlalu lambat. Mendekatlah ke pemancar Wi-Fi, lalu kembali ke ruang tadi.")
        case "silent": return qsTr("Komputer ini terlalu lama tidak terdengar. Periksa Wi-Fi, lalu kembali ke ruang tadi.")
        case "replaced": return qsTr("Anda masuk lagi dari jendela atau komputer lain. Lanjutkan di sana, atau kembali ke ruang tadi dari sini.")
        case "closed": return qsTr("Pelatih sudah menutup ruang. Yang Anda kirim sudah tersimpan di komputer pelatih.")
        case "unreachable": return qsTr("Komputer pelatih tidak menjawab. Pastikan Anda di Wi-Fi yang sama dan alamatnya benar, lalu coba lagi.")
        case "address": return qsTr("Alamat ini tidak dapat dibaca. Tulis seperti 192.168.1.5:47800, atau tempel tautan dari pelatih.")
        case "fingerprint": return qsTr("Yang menjawab di alamat itu bukan komputer yang dimaksud. Tidak ada yang dikirim ke sana. Minta tautan baru kepada pelatih.")
        }
        return qsTr("Sambungan ke ruang berakhir. Coba lagi, atau beri tahu pelatih.")
    }
    // Why an act was refused or something failed: what happened, that nothing was lost, what to do.
    function refusal(code: string): string {
        switch (code) {
        case "not-allowed": return qsTr("Peran Anda tidak melakukan tindakan ini. Tidak ada yang berubah.")
        case "unknown-item": return qsTr("Yang dituju tidak ditemukan. Tidak ada yang berubah; coba pilih ulang.")
        case "wrong-state": return qsTr("Tindakan ini tidak dapat dilakukan sekarang. Tidak ada yang berubah.")
        case "held": return qsTr("Rekan sedang mengerjakan naskah ini. Tunggu sampai selesai atau ambil alih; tulisan Anda tetap ada.")
        case "empty-text": return qsTr("Teksnya masih kosong. Tulis dahulu, lalu kirim lagi.")
        case "too-long": return qsTr("Teksnya terlalu panjang. Persingkat, lalu kirim lagi; tulisan Anda tetap ada.")
        case "bad-input": return qsTr("Isinya tidak dapat dibaca. Tidak ada yang berubah.")
        case "not-a-session": return qsTr("Berkas ini bukan rekaman latihan Gladi.")
        case "newer-version": return qsTr("Berkas ini dibuat oleh Gladi yang lebih baru. Perbarui Gladi untuk membukanya.")
        case "damaged": return qsTr("Rekaman ini rusak atau diubah. Berkasnya dibiarkan apa adanya.")
        case "in-use": return qsTr("Rekaman ini sedang dipakai program lain. Tutup program itu, lalu coba lagi.")
        case "read-only": return qsTr("Tempat penyimpanan tidak dapat ditulisi. Pilih tempat lain.")
        case "disk-full": return qsTr("Ruang penyimpanan penuh. Yang sudah tersimpan tetap aman; kosongkan ruang, lalu coba lagi.")
        case "io": return qsTr("Berkas tidak dapat dibaca atau ditulis. Yang sudah tersimpan tetap aman; coba lagi.")
        }
        return qsTr("Terjadi kesalahan. Yang sudah tersimpan tetap aman.")
    }
}
