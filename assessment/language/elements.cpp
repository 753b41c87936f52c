#include "assessment/language/elements.h"

namespace gladi::assessment::language {
namespace {

using Words = std::vector<std::string>;

core::Match anyOf(Words phrases, Words none = {}) {
    core::Match match;
    match.any = std::move(phrases);
    match.none = std::move(none);
    return match;
}

core::Match allOf(std::vector<Words> groups, Words none = {}) {
    core::Match match;
    match.all = std::move(groups);
    match.none = std::move(none);
    return match;
}

core::Match like(std::string pattern) {
    core::Match match;
    match.pattern = std::move(pattern);
    return match;
}

core::Element element(std::string_view id, std::string indonesian, std::string english, core::Matcher matcher) {
    return {core::ElementId(std::string(id)), {std::move(indonesian), std::move(english)}, std::move(matcher)};
}

std::string joined(const Words& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : "|") + word;
    return text;
}

/// An office, and that something comes from it. "Ikuti kanal resmi kami" names none.
core::Element officialSource(const OfficeNames& own) {
    Words offices{"Dinas", "Dinkes", "Kementerian", "Kemenkes", "BMKG", "BPBD", "BNPB", "BSSN", "BPOM", "PDAM", "Diskominfo", "Komdigi", "Kominfo", "puskesmas", "RSUD",
                  "rumah sakit", "laboratorium", "lab", "Kesbangpol", "Polres", "Polda", "kepolisian", "polisi", "pemerintah", "Pemkot", "Pemkab", "Pemda", "Pemprov",
                  "Kepala Badan", "badan", "satgas", "tim", "posko", "Bupati", "Wali Kota", "Gubernur", "Sekretariat Daerah", "dokter", "office", "ministry", "agency", "laboratory"};
    offices.insert(offices.end(), own.names.begin(), own.names.end());
    core::Matcher matcher{
        anyOf({"go.id", "official source"}),
        allOf({{"menurut", "berdasarkan", "bersumber", "sesuai", "sumber", "sumbernya", "pernyataan", "siaran pers", "rilis", "data", "angka", "hitungan", "rekap", "catatan", "versi", "keterangan",
                "laporan", "hasil", "penjelasan", "memastikan", "memastikannya", "dipastikan", "menyatakan", "menyampaikan", "menegaskan", "mengonfirmasi", "dikonfirmasi", "menginformasikan", "mencatat",
                "mengecek", "dicek", "cek", "memeriksa", "diperiksa", "menguji", "diuji", "menunjukkan", "menemukan", "mengumumkan", "diumumkan", "membantah", "menetapkan", "ditetapkan", "mengimbau",
                "menelusuri", "menghitung", "melaporkan", "kata", "ujar", "according to", "based on", "confirms", "confirmed", "says", "states"},
               offices})};
    if (!own.proper.empty())
        matcher.push_back(like(R"((?i)\b(menurut|data|angka|dari|kata|hitungan|laporan|rekap|catatan|versi|hasil|oleh)\s+((dari|resmi|akhir|terakhir|terbaru)\s+)?(?-i:)" + joined(own.proper) + R"()\b)"));
    return element(kSource, "Menyebut sumber resmi", "Names an official source", std::move(matcher));
}

core::Element known() {
    return element(kKnown, "Menyebut yang sudah diketahui", "Says what is known",
        {anyOf({"yang kami ketahui", "yang sudah kami ketahui", "yang telah kami ketahui", "yang diketahui", "yang sudah diketahui", "kami telah mengonfirmasi", "yang kami tahu", "yang sudah kami tahu",
                "kami mengonfirmasi", "kami konfirmasi", "telah terkonfirmasi", "sudah terkonfirmasi", "telah dikonfirmasi", "sudah dikonfirmasi", "telah dipastikan", "sudah dipastikan", "yang sudah pasti",
                "yang pasti", "kami pastikan", "hingga saat ini tercatat", "sampai saat ini tercatat", "kami mencatat", "data sementara", "hasil pemeriksaan", "hasil uji", "berdasarkan hasil",
                "telah menerima laporan", "kami menerima laporan", "menerima laporan", "mengetahui adanya", "kami mengetahui", "kami mendengar", "kami sudah mendengar", "kami mendapat laporan",
                "kami mendapat kabar", "what we know", "we have confirmed", "we can confirm", "faktanya"})});
}

core::Element unknown() {
    return element(kUnknown, "Menyebut yang belum diketahui", "Says what is not known",
        // "belum dapat dipastikan", "masih kami verifikasi" and all their kin are found by polarity.h.
        {anyOf({"what we do not know", "do not yet know", "not yet known", "not yet confirmed", "still verifying", "under investigation", "unconfirmed"})});
}

core::Element nextUpdate() {
    return element(kNextUpdate, "Menyebut kapan pembaruan berikut", "Says when more will be known", {});
}

core::Element callToAct() {
    constexpr auto verbs = "bawa|periksa|periksakan|datang|datangi|kunjungi|ikut|ikuti|pakai|gunakan|cuci|lengkapi|telepon|telpon|hubungi|laporkan|lapor|tunggu|simpan|catat|ganti|hapus|tutup|"
                           "rebus|masak|tampung|cek|simak|pantau|baca|bacalah|waspadai|waspada|hindari|jaga|jauhi|abaikan|berhenti|hentikan|tanyakan|tanya|konsultasikan|minum|beri|berikan|siapkan|"
                           "aktifkan|blokir|saring|selamatkan|evakuasi|mengungsi|matikan|pastikan|imunisasikan|vaksinkan|setel|endapkan|kenakan|tetap tenang|ke (?:puskesmas|rumah sakit|rs|rsud|igd|loket|posko)";
    const std::string imperative = "(?:" + std::string(verbs) + ")(?:lah)?\\b";
    return element("ajakan", "Mengatakan apa yang harus dilakukan", "Says what to do",
        {like(R"((?:^\W*|[.,;:!?]\s*|\b(?:mohon|harap|dan|lalu|untuk|selalu|warga|anda|ibu|bapak)\s+)pastikan\b)"),   // not "Kami pastikan air aman"
         like(R"(\bmohon\s+(?:[^m\s]|m[^a\s]|ma[^a\s]|maa[^f\s]))"),                                                   // "mohon tunggu", not "mohon maaf"
         like(R"(\bkami minta (?:[^m\s]|m[^a\s]|ma[^a\s]|maa[^f\s]))"),
         like(R"((?:^\W*|[,;:!?]\s*|\b(?:dan|lalu|atau|langsung|segera|cukup|tolong|silakan|sebaiknya|ayo|mari)\s+))" + imperative),
         like(R"(\bjangan(?:lah)?\s+(?:\w+\s+){0,2}?(?:di|me\w{0,2})?(?:klik|sebar|bagi|terus|percaya|buka|isi|masuk|beri|kasih|bayar|transfer|minum|pakai|guna|tunda|unda|tunggu|panik|kumur|bawa|abai|kirim|rim|ikut|tarik|narik|menelan|telan|foto|buru|dekat|jauh|tuduh|nuduh|nyebar|mbagi))"),
         anyOf({"dimohon", "kami imbau", "diimbau", "mengimbau", "imbauan", "dihimbau", "menghimbau", "himbau", "masyarakat diminta", "warga diminta", "orang tua diminta",
                "meminta masyarakat", "meminta warga", "sebaiknya", "silakan", "silahkan", "tetap tenang", "jangan panik", "waspada", "waspadai", "cek kebenaran", "periksa kebenaran",
                "saring sebelum sharing", "mengajak", "kami ajak", "mari", "ayo", "tolong", "perlu diwaspadai", "yang perlu dilakukan", "perlu dilakukan", "tidak perlu panik", "bawa anak", "please", "we urge",
                "do not share", "stay calm", "we advise", "avoid"})});
}

core::Element help() {
    return element("bantuan", "Menyebut tempat mendapat bantuan", "Says where to get help",
        {like(R"((?:hubungi|telepon|call ?cent(?:er|re)|hotline|nomor|whatsapp|\bWA\b|kontak|layanan|posko|call|contact)[^.!?]{0,60}\b(?:1\d\d|0\d{2,3}[- ]?\d{3,}[\d -]*|\+62[\d -]{6,})\b)"),
         like(R"((?:\(?\b0\d{2,4}\)?|\+62)[ .-]{0,2}\d{3,4}[ .-]?\d{3,4}\b)"),   // a telephone number that is given at all
         like(R"(\bbawa(?:lah)?\b[^.!?;]{0,40}\bke (?:puskesmas|rs|rsud|igd|rumah sakit|faskes|fasilitas kesehatan|klinik|dokter|posko|bidan)\b)"),
         like(R"(\b(?:langsung|segera|periksa|datang) (?:saja |dulu |segera )?ke (?:puskesmas|rs|rsud|igd|rumah sakit|faskes|fasilitas kesehatan|klinik|posko|loket)\b)"),
         anyOf({"hubungi", "menghubungi", "call center", "pusat panggilan", "hotline", "layanan pengaduan", "posko", "nomor darurat", "saluran pengaduan", "kanal pengaduan", "layanan darurat",
                "layanan bantuan", "helpdesk", "pusat bantuan", "narahubung", "contact us", "helpline", "call us"}),
         allOf({{"datang", "datangi", "mendatangi", "kunjungi", "periksakan", "berobat", "lapor", "laporkan", "melapor", "mengadu"},
                {"puskesmas", "rumah sakit", "RSUD", "fasilitas kesehatan", "faskes", "posko", "kantor", "petugas", "loket", "kelurahan"}})});
}

core::Element empathy() {
    return element("empati", "Menunjukkan empati", "Shows empathy",
        {anyOf({"turut prihatin", "prihatin", "keprihatinan", "turut berduka", "berduka cita", "duka cita", "belasungkawa", "bela sungkawa", "memahami kekhawatiran", "kami merasakan",
                "memahami keresahan", "memahami kecemasan", "mengerti kekhawatiran", "mengerti keresahan", "kami memahami", "kami mengerti", "kami paham", "kami turut merasakan", "ikut merasakan", "ikut sedih",
                "turut sedih", "sungguh sedih", "sangat sedih", "kami sedih", "menyesalkan", "menyesal", "simpati", "empati", "keselamatan warga", "keselamatan masyarakat", "semoga lekas", "semoga segera",
                "semoga cepat", "peluk hangat", "peluk", "tidak sendirian", "terima kasih atas kesabaran", "terima kasih sudah bersabar", "ketidaknyamanan", "doa kami", "kami doakan", "kami mendoakan",
                "our condolences", "we are sorry", "we apologise", "we apologize", "we understand", "our thoughts", "sympathy"}),
         like(R"(\b(?:(?:mohon|minta|meminta|memohon|permohonan|permintaan|ucapkan|haturkan) (?:\w+ )?maaf|maaf(?:kan)? (?:ya|atas|kami|sudah|telah|karena|belum|baru|lahir|sebesar|sedalam|bila|kalau|jika))\b|^\W*maaf\b|[,.!?] *maaf\b)"),
         like(R"(\bkami (?:\w+ ){0,2}(?:tahu|sadar|mengerti|paham|memahami|merasakan|mendengar)\b[^.;!?]{0,60}\b(?:cemas|khawatir|takut|gelisah|resah|panik|berat|sulit|marah|kecewa|lelah|kegelisahan|kecemasan|kekhawatiran|keresahan|ketakutan))"),
         like(R"(\b(?:keluarga|keluarganya|orang tua|bapak|ibu|warga|mereka)\b[^.;!?]{0,30}\b(?:sangat|sudah|cukup|begitu|betapa|pasti|tentu) (?:\w+ )?(?:berat|cemas|sedih|terpukul|khawatir))")});

}

core::Element myth() {
    core::Match called = like(R"(^\W*(?:cek fakta\W+)?(?:hoaks|hoax|disinformasi|misinformasi|kabar bohong)\s*[!:\]]|\b(?:itu|ini|adalah|jelas)\s+(?:hoaks|hoax)\b)");   // not "ini bukan hoaks"
    return element(kMyth, "Menyebut kabar itu sebagai tidak benar", "Mentions the rumour as such",
        {allOf({{"kabar", "informasi", "pesan", "berita", "isu", "klaim", "unggahan", "video", "narasi", "rumor", "tautan", "link", "situs", "surat", "edaran", "akun", "angka", "tuduhan", "foto",
                 "tangkapan layar", "rekaman", "claim", "message", "rumour"},
                {"tidak benar", "hoaks", "keliru", "bohong", "palsu", "menyesatkan", "salah", "tidak berdasar", "penipuan", "rekayasa", "ngawur", "not true", "false", "fake"}}),
         called, anyOf({"mitos", "disinformasi", "misinformasi", "myth"})});
}

core::Element reason() {
    return element(kReason, "Mengatakan mengapa tidak benar", "Says why it is wrong",
        {anyOf({"karena", "sebab", "sebabnya", "alasannya", "faktanya", "kenyataannya", "sebenarnya", "yang benar", "berdasarkan hasil", "hasil uji", "hasil pemeriksaan", "hasil laboratorium",
                "hasil penelusuran", "hasil verifikasi", "hasil pengecekan", "menurut hasil", "terbukti", "buktinya", "tidak ditemukan", "setelah diperiksa", "setelah kami periksa",
                "setelah ditelusuri", "sehingga", "jadi tidak", "padahal", "gara-gara", "itulah mengapa", "because", "the fact is", "in fact", "tests show", "test results", "due to"}),
         allOf({{"menghitung", "terhitung", "dihitung", "tercatat", "mencatat"}, {"dua kali", "ganda", "dobel", "rangkap"}}),
         like(R"(\b(?:berasal|bertambah|tambahan|naik)\b[^.;!?]{0,40}\b(?:dari|lewat|berkat) (?:hasil )?penelusuran\b)")});
}

}  // namespace

std::vector<core::Element> builtInElements(const OfficeNames& offices) {
    return {officialSource(offices), known(), unknown(), nextUpdate(), callToAct(), help(), empathy(), myth(), reason()};
}

}  // namespace gladi::assessment::language
