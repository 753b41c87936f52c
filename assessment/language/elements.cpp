#include "assessment/language/elements.h"

namespace gladi::assessment::language {
namespace {

using Words = std::vector<std::string>;

core::Match anyOf(Words phrases) {
    core::Match match;
    match.any = std::move(phrases);
    return match;
}

core::Match allOf(std::vector<Words> groups) {
    core::Match match;
    match.all = std::move(groups);
    return match;
}

core::Element element(std::string id, std::string indonesian, std::string english, core::Matcher matcher) {
    return {core::ElementId(std::move(id)), {std::move(indonesian), std::move(english)}, std::move(matcher)};
}

core::Element officialSource(const Words& own) {
    Words offices{"Dinas", "Dinkes", "Kementerian", "Kemenkes", "BMKG", "BPBD", "BNPB", "BSSN", "BPOM", "PDAM", "Diskominfo", "Komdigi", "Kominfo", "puskesmas", "RSUD",
                  "rumah sakit", "laboratorium", "lab", "Kesbangpol", "Polres", "Polda", "kepolisian", "pemerintah", "Pemkot", "Pemkab", "Pemda", "Pemprov", "Kepala Badan",
                  "badan", "satgas", "tim", "posko", "Bupati", "Wali Kota", "Gubernur", "Sekretariat Daerah", "office", "ministry", "agency", "laboratory"};
    offices.insert(offices.end(), own.begin(), own.end());
    return element("sumber-resmi", "Menyebut sumber resmi", "Names an official source",
        {anyOf({"kanal resmi", "akun resmi", "situs resmi", "laman resmi", "website resmi", "media sosial resmi", "sumber resmi", "saluran resmi",
                "informasi resmi", "data resmi", "rilis resmi", "keterangan resmi", "pernyataan resmi", "hasil resmi", "call center resmi", "go.id",
                "official channel", "official source", "official website", "official account", "officially"}),
         allOf({{"menurut", "berdasarkan", "sesuai", "sumber", "pernyataan", "siaran pers", "rilis", "data", "keterangan", "laporan", "hasil", "memastikan", "menyatakan", "menyampaikan", "menegaskan", "mengonfirmasi",
                 "menginformasikan", "mencatat", "mengecek", "menguji", "menunjukkan", "menemukan", "mengumumkan", "membantah", "menetapkan", "mengimbau", "kata", "ujar", "according to", "based on", "confirms", "confirmed", "says", "states"},
                offices})});
}

core::Element known() {
    return element("yang-diketahui", "Menyebut yang sudah diketahui", "Says what is known",
        {anyOf({"yang kami ketahui", "yang sudah kami ketahui", "yang telah kami ketahui", "yang diketahui", "yang sudah diketahui", "kami telah mengonfirmasi",
                "kami mengonfirmasi", "kami konfirmasi", "telah terkonfirmasi", "sudah terkonfirmasi", "telah dikonfirmasi", "sudah dikonfirmasi", "telah dipastikan",
                "kami pastikan", "hingga saat ini tercatat", "sampai saat ini tercatat", "data sementara", "hasil pemeriksaan", "hasil uji", "berdasarkan hasil",
                "telah menerima laporan", "kami menerima laporan", "menerima laporan", "mengetahui adanya laporan", "what we know", "we have confirmed", "we can confirm", "faktanya"})});
}

core::Element unknown() {
    return element("yang-belum-diketahui", "Menyebut yang belum diketahui", "Says what is not known",
        // "belum dapat dipastikan", "masih kami verifikasi" and all their kin are found by polarity.h.
        {anyOf({"what we do not know", "do not yet know", "not yet known", "not yet confirmed", "still verifying", "under investigation", "unconfirmed"})});
}

core::Element nextUpdate() {
    return element("pembaruan-berikut", "Menyebut kapan pembaruan berikut", "Says when more will be known",
        {anyOf({"pembaruan berikut", "pembaruan berikutnya", "pembaruan selanjutnya", "informasi berikutnya", "informasi selanjutnya", "informasi lanjutan",
                "update berikut", "update berikutnya", "update selanjutnya", "perkembangan selanjutnya", "perkembangan berikutnya", "pembaruan pukul", "update pukul", "pembaruan jam",
                "kabar berikut", "kabar berikutnya", "kabar selanjutnya", "kabar lanjutan", "keterangan berikutnya", "penjelasan berikutnya", "pengumuman berikutnya",
                "keterangan lanjutan", "rilis lanjutan", "next update", "further update", "will update"}),
         allOf({{"pembaruan", "memperbarui", "perbarui", "diperbarui", "update", "perkembangan", "kabari", "informasikan", "sampaikan", "umumkan", "disampaikan", "diumumkan", "diinformasikan"},
                {"pukul", "jam", "setiap", "secara berkala", "sore ini", "malam ini", "siang ini", "hari ini", "besok", "menit", "segera setelah", "setelah hasil", "setelah ada", "begitu ada",
                 "paling lambat", "selambatnya", "kembali"},
                {"akan", "kami", "pembaruan", "update", "kembali", "paling lambat", "segera setelah", "secara berkala"}})});
}

core::Element callToAct() {
    core::Match makeSure;   // "Pastikan air direbus", not "Kami pastikan air aman"
    makeSure.pattern = R"((?:^\W*|[.,;:]\s*|\b(?:mohon|harap|dan|lalu|untuk|selalu|warga|anda|ibu|bapak)\s+)pastikan\b)";
    core::Match pleading;   // "mohon tunggu", not "mohon maaf"
    pleading.pattern = R"(\bmohon\s+(?:[^m\s]|m[^a\s]|ma[^a\s]|maa[^f\s]))";
    return element("ajakan", "Mengatakan apa yang harus dilakukan", "Says what to do",
        {makeSure, pleading,
         anyOf({"dimohon", "kami imbau", "diimbau", "mengimbau", "imbauan", "dihimbau", "menghimbau", "himbau", "masyarakat diminta", "warga diminta", "kami minta",
                "meminta masyarakat", "meminta warga", "sebaiknya", "silakan", "silahkan", "segera", "hindari", "gunakan", "ikuti", "tetap tenang",
                "jangan panik", "jangan sebarkan", "jangan menyebarkan", "jangan bagikan", "jangan percaya", "jangan mudah percaya", "jangan klik", "waspada", "waspadai", "cek kebenaran", "periksa kebenaran",
                "saring sebelum sharing", "laporkan", "ajak", "mengajak", "mari", "ayo", "tolong", "perlu diwaspadai", "yang perlu dilakukan", "perlu dilakukan", "please", "we urge", "do not share", "stay calm", "we advise", "avoid"})});
}

core::Element help() {
    core::Match number;
    number.pattern = R"((?:hubungi|telepon|call ?cent(?:er|re)|hotline|nomor|whatsapp|\bWA\b|kontak|layanan|posko|call|contact)[^.!?]{0,60}\b(?:1\d\d|0\d{2,3}[- ]?\d{3,}[\d -]*|\+62[\d -]{6,})\b)";
    return element("bantuan", "Menyebut tempat mendapat bantuan", "Says where to get help",
        {number,
         anyOf({"hubungi", "menghubungi", "call center", "pusat panggilan", "hotline", "layanan pengaduan", "posko", "nomor darurat", "saluran pengaduan", "kanal pengaduan", "layanan darurat",
                "layanan bantuan", "helpdesk", "pusat bantuan", "narahubung", "contact us", "helpline", "call us"}),
         allOf({{"datang", "datangi", "mendatangi", "kunjungi", "periksakan", "berobat", "lapor", "laporkan", "melapor", "mengadu"},
                {"puskesmas", "rumah sakit", "RSUD", "fasilitas kesehatan", "faskes", "posko", "kantor", "petugas", "loket", "kelurahan"}})});
}

core::Element empathy() {
    return element("empati", "Menunjukkan empati", "Shows empathy",
        {anyOf({"turut prihatin", "prihatin", "keprihatinan", "turut berduka", "berduka cita", "duka cita", "belasungkawa", "bela sungkawa", "memahami kekhawatiran",
                "memahami keresahan", "memahami kecemasan", "mengerti kekhawatiran", "mengerti keresahan", "kami memahami", "kami mengerti", "kami paham", "mohon maaf", "meminta maaf", "permohonan maaf",
                "maaf atas", "kami turut merasakan", "menyesalkan", "menyesal", "simpati", "empati", "keselamatan warga", "keselamatan masyarakat", "semoga lekas", "terima kasih atas kesabaran",
                "ketidaknyamanan", "our condolences", "we are sorry", "we apologise", "we apologize", "we understand", "our thoughts", "sympathy"})});
}

core::Element myth() {
    core::Match called;   // "HOAKS!" as a heading, "itu hoaks"; not "ini bukan hoaks"
    called.pattern = R"(^\W*(?:cek fakta\W+)?(?:hoaks|hoax|disinformasi|misinformasi|kabar bohong)\s*[!:\]]|\b(?:itu|ini|adalah|jelas)\s+(?:hoaks|hoax)\b)";
    return element("mitos", "Menyebut kabar itu sebagai tidak benar", "Mentions the rumour as such",
        {allOf({{"kabar", "informasi", "pesan", "berita", "isu", "klaim", "unggahan", "video", "narasi", "rumor", "claim", "message", "rumour"},
                {"tidak benar", "hoaks", "keliru", "bohong", "palsu", "menyesatkan", "salah", "tidak berdasar", "not true", "false", "fake"}}),
         called, anyOf({"mitos", "disinformasi", "misinformasi", "myth"})});
}

core::Element reason() {
    return element("alasan", "Mengatakan mengapa tidak benar", "Says why it is wrong",
        {anyOf({"karena", "sebab", "sebabnya", "alasannya", "faktanya", "kenyataannya", "sebenarnya", "yang benar", "berdasarkan hasil", "hasil uji", "hasil pemeriksaan", "hasil laboratorium",
                "hasil penelusuran", "hasil verifikasi", "hasil pengecekan", "menurut hasil", "terbukti", "buktinya", "tidak ditemukan", "setelah diperiksa", "setelah kami periksa",
                "setelah ditelusuri", "because", "the fact is", "in fact", "tests show", "test results", "due to"})});
}

}  // namespace

std::vector<core::Element> builtInElements(const std::vector<std::string>& offices) {
    return {officialSource(offices), known(), unknown(), nextUpdate(), callToAct(), help(), empathy(), myth(), reason()};
}

}  // namespace gladi::assessment::language
