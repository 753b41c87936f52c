#include "assessment/language/open_cues.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "assessment/language/word_list.h"

namespace gladi::assessment::language {
namespace {

using Kind = Cue::Kind;

/// Ends of what is said to be not yet or still going on: "belum dapat di|pastikan|", "masih di|verifikasi|".
constexpr auto kChecks = std::to_array<std::string_view>({
    "konfirmasi", "verifikasi", "pasti", "ketahui", "tahu", "jelas", "diketahui", "final", "selidik", "telusur", "dalami", "periksa",
    "data", "hitung", "teliti", "kaji", "ditelaah", "simpul", "uji", "validasi", "klarifikasi", "lengkap", "proses", "mengecek",
    "dicek", "cek", "memastikan", "selidiki", "cocok"});

/// Saying so, in all its forms: "belum bisa me|ngatakan|", "tidak akan me|nyatakan|". Who does not say a thing may well know it.
constexpr auto kSayings = std::to_array<std::string_view>({
    "sebutkan", "nyebutkan", "sampaikan", "nyampaikan", "umumkan", "katakan", "ngatakan", "nyatakan", "benarkan", "bantah", "jawab", "janji", "tebak", "sangkal",
    "spekulasi", "bilang", "menyebut", "komentar", "menduga", "iyakan"});

/// Laying it at somebody's door: "jangan |menuduh|", "tidak |menyalahkan|".
constexpr auto kAccusing = std::to_array<std::string_view>({"menuduh", "tuduh", "menuding", "tuding", "menyalahkan", "salahkan", "menghakimi", "hakimi",
                                                     "mengaitkan", "kaitkan", "menyimpulkan", "simpulkan", "menyebut", "sebut"});

/// Between "tidak" and what is not said.
constexpr auto kAbilities = std::to_array<std::string_view>({"dapat", "bisa", "mau", "ingin", "akan", "berani", "mampu", "sanggup", "boleh", "berhak",
                                                      "berwenang", "pernah", "perlu", "kami", "dinas", "kita", "sedang", "untuk", "adil", "ikut"});

/// What is waited for: "menunggu |hasil|", not "menunggu di rumah sakit".
constexpr auto kAwaited = std::to_array<std::string_view>({"hasil", "hasilnya", "konfirmasi", "kepastian", "verifikasi", "keputusan", "keputusannya", "laporan",
                                                    "keterangan", "pemeriksaan", "penetapan", "hitungan", "jawaban", "penelusuran"});

/// "Hasil pemeriksaan belum |keluar|"; of people and water it means something else.
constexpr auto kOutcomes = std::to_array<std::string_view>({"keluar", "selesai", "rampung", "tuntas", "turun", "terbit", "ada", "kelar"});
constexpr auto kExaminations = std::to_array<std::string_view>({"hasil", "hasilnya", "pemeriksaan", "pemeriksaannya", "penelusuran", "hitungan", "penghitungan", "penyelidikan",
                                                        "verifikasi", "pengecekan", "pencocokan", "uji", "pengujian", "investigasi", "audit", "spesimen"});

/// Words that may stand between "masih" or "sedang" and the checking.
constexpr auto kBetween = std::to_array<std::string_view>({"kami", "kita", "dalam", "proses", "tahap", "terus", "perlu", "harus", "akan", "kembali", "tim", "petugas"});

/// "belum ada |laporan|", "belum menerima |informasi|".
constexpr auto kNews = std::to_array<std::string_view>({"laporan", "informasi", "keterangan", "kepastian", "konfirmasi", "temuan", "hasil", "kesimpulan",
                                                 "jawaban", "keputusan", "hasilnya"});

/// Whose it is not: "bukan |milik| kami", "bukan dari |dinas|", "bukan akun |resmi|".
constexpr auto kMaking = std::to_array<std::string_view>({"milik", "punya", "punyanya", "buatan", "bikinan", "terbitan", "keluaran"});
constexpr auto kOffices = std::to_array<std::string_view>({"kami", "kita", "dinas", "pemerintah", "pemkab", "pemkot", "kantor", "instansi", "kabupaten", "disdukcapil",
                                                    "dinkes", "resmi", "perusahaan", "pdam"});
constexpr auto kThings = std::to_array<std::string_view>({"dari", "akun", "tautan", "link", "situs", "laman", "surat", "edaran", "pesan", "angka", "data", "informasi",
                                                   "pernyataan", "keterangan", "aplikasi", "kanal", "nomor", "layanan", "pengumuman", "unggahan", "website", "rilis",
                                                   "petugas", "yang"});

bool meansChecking(const Token& token) {
    if (!token.isWord()) return false;
    const std::string_view form = token.form;
    if (form == "data" || form == "mendata" || form == "datang") return form == "mendata";
    return std::any_of(kChecks.begin(), kChecks.end(), [form](std::string_view stem) {
        return stem == "data" ? form == "didata" : form.find(stem) != std::string_view::npos && form.size() <= stem.size() + 8;
    });
}

/// "dibantah" is left out: what cannot be denied is so.
bool meansSaying(const Token& token) {
    if (!token.isWord() || token.is("dibantah") || token.is("terbantahkan")) return false;
    return std::any_of(kSayings.begin(), kSayings.end(), [&](std::string_view stem) { return token.form.find(stem) != std::string::npos; });
}

/// Reads the cues that are no fixed phrases.
class OpenCue {
public:
    OpenCue(const std::vector<Token>& tokens, Range sentence) : m_tokens(tokens), m_sentence(sentence) {}

    [[nodiscard]] Cue at(std::size_t begin) const {
        const std::string_view form = m_tokens[begin].form;
        if (const std::size_t end = notOurs(begin); end > begin) return {Kind::Verdict, {begin, end}, false};
        if (form == "belum") return notYet(begin);
        if (form == "masih" || form == "sedang" || form == "tengah") return still(begin);
        if (form == "menunggu" || form == "menanti") return awaited(begin);
        if (form == "tidak" || form == "jangan") return unsaid(begin);
        return none(begin);
    }

private:
    static Cue none(std::size_t begin) { return {Kind::Pending, {begin, begin}, false}; }
    static Cue pending(std::size_t begin, std::size_t last) { return {Kind::Pending, {begin, last + 1}, false}; }

    /// The words after the first, at most `most`, up to a comma.
    [[nodiscard]] std::vector<std::size_t> wordsAfter(std::size_t begin, std::size_t most) const {
        std::vector<std::size_t> words;
        for (std::size_t i = begin + 1; i < m_sentence.end && words.size() < most && !m_tokens[i].isMark(","); ++i)
            if (m_tokens[i].isWord()) words.push_back(i);
        return words;
    }

    /// "belum (dapat) dipastikan", "belum bisa kami katakan", "belum ada laporan", "hasil belum keluar".
    [[nodiscard]] Cue notYet(std::size_t begin) const {
        const auto words = wordsAfter(begin, 7);
        bool which = false;   // "belum ada kasus difteri yang terkonfirmasi"
        for (std::size_t i = 0; i < words.size() && (i < 4 || which); ++i) {
            const Token& token = m_tokens[words[i]];
            which = which || token.is("yang");
            if (meansChecking(token) || meansSaying(token) || (i < 3 && isOneOf(kNews, token.form))) return pending(begin, words[i]);
        }
        if (words.empty() || !isOneOf(kOutcomes, m_tokens[words[0]].form)) return none(begin);
        const std::size_t from = begin - std::min<std::size_t>(begin - m_sentence.begin, 8);
        for (std::size_t i = from; i < begin; ++i)
            if (isOneOf(kExaminations, m_tokens[i].form)) return pending(begin, words[0]);
        return none(begin);
    }

    /// "masih (kami) verifikasi", "tengah diperiksa".
    [[nodiscard]] Cue still(std::size_t begin) const {
        for (const std::size_t i : wordsAfter(begin, 4)) {
            if (meansChecking(m_tokens[i])) return pending(begin, i);
            if (!isOneOf(kBetween, m_tokens[i].form)) break;
        }
        return none(begin);
    }

    [[nodiscard]] Cue awaited(std::size_t begin) const {
        for (const std::size_t i : wordsAfter(begin, 2))
            if (isOneOf(kAwaited, m_tokens[i].form)) return pending(begin, i);
        return none(begin);
    }

    /// "tidak dapat memastikan" is open; "tidak akan mengatakan", "jangan menuduh" keep silent.
    [[nodiscard]] Cue unsaid(std::size_t begin) const {
        const bool plea = m_tokens[begin].is("jangan");
        if (const std::size_t end = weDoNotKnow(begin); end > begin) return {Kind::Pending, {begin, end}, false};
        bool unable = false;
        for (const std::size_t i : wordsAfter(begin, 4)) {
            const Token& token = m_tokens[i];
            if (unable && meansChecking(token)) return pending(begin, i);
            if (isOneOf(kAccusing, token.form) || (!plea && meansSaying(token))) return {Kind::Withheld, {begin, i + 1}, false};
            unable = unable || token.is("dapat") || token.is("bisa") || token.is("berani") || token.is("mampu");
            if (!isOneOf(kAbilities, token.form) && !(plea && (token.is("langsung") || token.is("asal") || token.is("sampai") || token.is("saling")))) break;
        }
        return none(begin);
    }

    /// End of "(kami) tidak tahu", or `begin`. What others do not know is not for us to say.
    [[nodiscard]] std::size_t weDoNotKnow(std::size_t begin) const {
        if (begin == m_sentence.begin || begin + 1 >= m_sentence.end || !m_tokens[begin].is("tidak")) return begin;
        const Token &who = m_tokens[begin - 1], &next = m_tokens[begin + 1];
        const bool own = who.is("kami") || who.is("kita") || who.is("dinas") || who.is("memang");
        return own && (next.is("tahu") || next.is("mengetahui")) ? begin + 2 : begin;
    }

    /// End of "bukan milik kami", "bukan dari dinas", "bukan akun resmi", or `begin`.
    [[nodiscard]] std::size_t notOurs(std::size_t begin) const {
        if (!m_tokens[begin].is("bukan") && !m_tokens[begin].is("bukanlah")) return begin;
        const auto words = wordsAfter(begin, 3);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::string_view form = m_tokens[words[i]].form;
            if (i == 0 && isOneOf(kMaking, form)) return words[i] + 1;
            if (isOneOf(kOffices, form) && (i > 0 || form == "resmi")) return words[i] + 1;
            if (!isOneOf(kThings, form)) break;
        }
        return begin;
    }

    const std::vector<Token>& m_tokens;
    Range m_sentence;
};

}  // namespace

Cue openCueAt(const std::vector<Token>& tokens, std::size_t begin, Range sentence) { return OpenCue(tokens, sentence).at(begin); }

}  // namespace gladi::assessment::language
