#include "assessment/language/cues.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "assessment/language/open_cues.h"

namespace gladi::assessment::language {
namespace {

using Kind = Cue::Kind;

struct Entry {
    std::string_view phrase;  ///< words apart by one space; the text's words must follow each other
    Kind kind;
};

constexpr Entry kEntries[]{   // too many for clang to deduce a std::array of
    Entry{"tidak benar", Kind::Verdict}, Entry{"tidaklah benar", Kind::Verdict}, Entry{"tidak betul", Kind::Verdict},
    Entry{"tidak berdasar", Kind::Verdict}, Entry{"tanpa dasar", Kind::Verdict}, Entry{"tidak ada benarnya", Kind::Verdict},
    Entry{"tidak sesuai fakta", Kind::Verdict}, Entry{"tidak sesuai dengan fakta", Kind::Verdict}, Entry{"tidak akurat", Kind::Verdict},
    Entry{"tidak valid", Kind::Verdict}, Entry{"bukan fakta", Kind::Verdict}, Entry{"tidak memiliki dasar", Kind::Verdict},
    Entry{"tidak dapat dipertanggungjawabkan", Kind::Verdict}, Entry{"tidak bisa dipertanggungjawabkan", Kind::Verdict},
    Entry{"hoaks", Kind::Verdict}, Entry{"hoaksnya", Kind::Verdict}, Entry{"bohong", Kind::Verdict}, Entry{"palsu", Kind::Verdict}, Entry{"keliru", Kind::Verdict},
    Entry{"menyesatkan", Kind::Verdict}, Entry{"disinformasi", Kind::Verdict}, Entry{"misinformasi", Kind::Verdict},
    Entry{"fitnah", Kind::Verdict}, Entry{"mitos", Kind::Verdict}, Entry{"adalah salah", Kind::Verdict}, Entry{"itu salah", Kind::Verdict},
    Entry{"tersebut salah", Kind::Verdict}, Entry{"informasi salah", Kind::Verdict}, Entry{"informasi yang salah", Kind::Verdict},
    Entry{"dibantah", Kind::Verdict}, Entry{"terbantahkan", Kind::Verdict}, Entry{"ngawur", Kind::Verdict},
    Entry{"false", Kind::Verdict}, Entry{"untrue", Kind::Verdict}, Entry{"not true", Kind::Verdict}, Entry{"not correct", Kind::Verdict},
    Entry{"fake", Kind::Verdict}, Entry{"misleading", Kind::Verdict}, Entry{"incorrect", Kind::Verdict}, Entry{"no truth", Kind::Verdict},
    Entry{"baseless", Kind::Verdict}, Entry{"myth", Kind::Verdict}, Entry{"misinformation", Kind::Verdict}, Entry{"disinformation", Kind::Verdict},
    Entry{"membantah", Kind::Rejection}, Entry{"bantah", Kind::Rejection}, Entry{"bantahan", Kind::Rejection}, Entry{"menepis", Kind::Rejection},
    Entry{"menyangkal", Kind::Rejection}, Entry{"deny", Kind::Rejection}, Entry{"denies", Kind::Rejection},
    Entry{"jangan percaya", Kind::Rejection}, Entry{"jangan mudah percaya", Kind::Rejection}, Entry{"jangan langsung percaya", Kind::Rejection},
    Entry{"jangan mempercayai", Kind::Rejection}, Entry{"jangan sebarkan", Kind::Rejection}, Entry{"jangan menyebarkan", Kind::Rejection}, Entry{"jangan sebar", Kind::Rejection},
    Entry{"jangan ikut menyebarkan", Kind::Rejection}, Entry{"jangan meneruskan", Kind::Rejection}, Entry{"jangan teruskan", Kind::Rejection},
    Entry{"jangan membagikan", Kind::Rejection}, Entry{"jangan bagikan", Kind::Rejection}, Entry{"jangan terpancing", Kind::Rejection},
    Entry{"jangan terpengaruh", Kind::Rejection}, Entry{"jangan termakan", Kind::Rejection},
    Entry{"jangan klik", Kind::Rejection}, Entry{"jangan mengklik", Kind::Rejection}, Entry{"jangan sampai mengklik", Kind::Rejection}, Entry{"jangan asal klik", Kind::Rejection},
    Entry{"jangan buka", Kind::Rejection}, Entry{"jangan membuka", Kind::Rejection}, Entry{"jangan isi", Kind::Rejection}, Entry{"jangan mengisi", Kind::Rejection},
    Entry{"jangan masukkan", Kind::Rejection}, Entry{"jangan memasukkan", Kind::Rejection}, Entry{"jangan menghubungi", Kind::Rejection}, Entry{"jangan hubungi", Kind::Rejection},
    Entry{"jangan mengikuti", Kind::Rejection}, Entry{"jangan ikuti", Kind::Rejection}, Entry{"jangan menanggapi", Kind::Rejection}, Entry{"jangan hiraukan", Kind::Rejection},
    // In the passive they are said of what came before: "Tautan itu jangan diklik".
    Entry{"jangan diklik", Kind::Verdict}, Entry{"jangan dibuka", Kind::Verdict}, Entry{"jangan diisi", Kind::Verdict}, Entry{"jangan dipercaya", Kind::Verdict},
    Entry{"jangan ditanggapi", Kind::Verdict}, Entry{"jangan diikuti", Kind::Verdict}, Entry{"jangan digubris", Kind::Verdict}, Entry{"jangan dihubungi", Kind::Verdict},
    Entry{"jangan dihiraukan", Kind::Verdict},
    Entry{"ngaco", Kind::Verdict}, Entry{"mengada ada", Kind::Verdict}, Entry{"rekayasa", Kind::Verdict}, Entry{"tidak resmi", Kind::Verdict},
    Entry{"tidak percaya", Kind::Rejection}, Entry{"tidak mudah percaya", Kind::Rejection}, Entry{"tidak mempercayai", Kind::Rejection},
    Entry{"tidak menyebarkan", Kind::Rejection}, Entry{"tidak ikut menyebarkan", Kind::Rejection}, Entry{"tidak terpancing", Kind::Rejection},
    Entry{"abaikan", Kind::Rejection}, Entry{"mengabaikan", Kind::Rejection}, Entry{"do not believe", Kind::Rejection}, Entry{"don't believe", Kind::Rejection},
    Entry{"tidak", Kind::Negation}, Entry{"tidaklah", Kind::Negation}, Entry{"bukan", Kind::Negation}, Entry{"bukanlah", Kind::Negation},
    Entry{"tanpa", Kind::Negation}, Entry{"tiada", Kind::Negation}, Entry{"takkan", Kind::Negation}, Entry{"jangan", Kind::Negation},
    Entry{"mustahil", Kind::Negation}, Entry{"bebas dari", Kind::Negation}, Entry{"nihil", Kind::Negation}, Entry{"not", Kind::Negation}, Entry{"no", Kind::Negation}, Entry{"never", Kind::Negation},
    Entry{"without", Kind::Negation}, Entry{"isn't", Kind::Negation}, Entry{"wasn't", Kind::Negation}, Entry{"doesn't", Kind::Negation},
    Entry{"aren't", Kind::Negation}, Entry{"don't", Kind::Negation}, Entry{"hasn't", Kind::NotYet},
    Entry{"belum", Kind::NotYet}, Entry{"belumlah", Kind::NotYet}, Entry{"not yet", Kind::NotYet},
    Entry{"unconfirmed", Kind::Pending}, Entry{"being verified", Kind::Pending}, Entry{"under investigation", Kind::Pending},
    Entry{"cannot confirm", Kind::Pending}, Entry{"can not confirm", Kind::Pending}, Entry{"still verifying", Kind::Pending},
    Entry{"menunggu hasil", Kind::Pending}, Entry{"menunggu konfirmasi", Kind::Pending}, Entry{"menunggu verifikasi", Kind::Pending},
    Entry{"dalam penyelidikan", Kind::Pending}, Entry{"dalam penelusuran", Kind::Pending}, Entry{"dalam pemeriksaan", Kind::Pending},
    Entry{"dalam proses verifikasi", Kind::Pending},
    Entry{"diduga", Kind::Conjecture}, Entry{"dugaan", Kind::Conjecture}, Entry{"menduga", Kind::Conjecture}, Entry{"kemungkinan", Kind::Conjecture},
    Entry{"mungkin", Kind::Conjecture}, Entry{"barangkali", Kind::Conjecture}, Entry{"tampaknya", Kind::Conjecture},
    Entry{"sepertinya", Kind::Conjecture}, Entry{"kayaknya", Kind::Conjecture}, Entry{"bisa jadi", Kind::Conjecture}, Entry{"boleh jadi", Kind::Conjecture},
    Entry{"ditengarai", Kind::Conjecture}, Entry{"disinyalir", Kind::Conjecture}, Entry{"terindikasi", Kind::Conjecture},
    Entry{"possibly", Kind::Conjecture}, Entry{"probably", Kind::Conjecture}, Entry{"allegedly", Kind::Conjecture}, Entry{"might", Kind::Conjecture},
    Entry{"beredar", Kind::Hearsay}, Entry{"beredarnya", Kind::Hearsay}, Entry{"kabarnya", Kind::Hearsay}, Entry{"konon", Kind::Hearsay},
    Entry{"katanya", Kind::Hearsay}, Entry{"rumor", Kind::Hearsay}, Entry{"isu", Kind::Hearsay}, Entry{"viral", Kind::Hearsay},
    Entry{"dikabarkan", Kind::Hearsay}, Entry{"berantai", Kind::Hearsay}, Entry{"warganet", Kind::Hearsay}, Entry{"netizen", Kind::Hearsay},
    Entry{"rumour", Kind::Hearsay}, Entry{"rumours", Kind::Hearsay}, Entry{"rumors", Kind::Hearsay}, Entry{"reportedly", Kind::Hearsay},
    Entry{"kabar", Kind::Rumour}, Entry{"informasi", Kind::Rumour}, Entry{"berita", Kind::Rumour}, Entry{"pesan", Kind::Rumour},
    Entry{"klaim", Kind::Rumour}, Entry{"narasi", Kind::Rumour}, Entry{"unggahan", Kind::Rumour}, Entry{"postingan", Kind::Rumour}, Entry{"video", Kind::Rumour},
    Entry{"foto", Kind::Rumour}, Entry{"tuduhan", Kind::Rumour}, Entry{"anggapan", Kind::Rumour}, Entry{"tudingan", Kind::Rumour}, Entry{"pemberitaan", Kind::Rumour},
    Entry{"kabar yang beredar", Kind::Rumour}, Entry{"informasi yang beredar", Kind::Rumour}, Entry{"pesan yang beredar", Kind::Rumour},
    Entry{"pernyataan", Kind::Rumour}, Entry{"claim", Kind::Rumour}, Entry{"claims", Kind::Rumour}, Entry{"message", Kind::Rumour}, Entry{"messages", Kind::Rumour},
    Entry{"itu", Kind::Pointer}, Entry{"ini", Kind::Pointer}, Entry{"tersebut", Kind::Pointer}, Entry{"hal", Kind::Pointer}, Entry{"tadi", Kind::Pointer},
    Entry{"begitu", Kind::Pointer}, Entry{"demikian", Kind::Pointer}, Entry{"this", Kind::Pointer}, Entry{"that claim", Kind::Pointer}, Entry{"it", Kind::Pointer},
    Entry{"bahwa", Kind::Link}, Entry{"bahwasanya", Kind::Link}, Entry{"kalau", Kind::Link}, Entry{"jika", Kind::Link}, Entry{"tentang", Kind::Link}, Entry{"soal", Kind::Link},
    Entry{"mengenai", Kind::Link}, Entry{"terkait", Kind::Link}, Entry{"perihal", Kind::Link}, Entry{"yang menyebut", Kind::Link},
    Entry{"yang menyebutkan", Kind::Link}, Entry{"yang menyatakan", Kind::Link}, Entry{"yang mengatakan", Kind::Link}, Entry{"menyebut", Kind::Link},
    Entry{"menyebutkan", Kind::Link}, Entry{"yang bilang", Kind::Link}, Entry{"that", Kind::Link},
    Entry{"kami sampaikan", Kind::Statement}, Entry{"kami tegaskan", Kind::Statement}, Entry{"kami pastikan", Kind::Statement},
    Entry{"kami nyatakan", Kind::Statement}, Entry{"kami jelaskan", Kind::Statement}, Entry{"kami informasikan", Kind::Statement},
    Entry{"menyatakan", Kind::Statement}, Entry{"memastikan", Kind::Statement}, Entry{"menegaskan", Kind::Statement},
    Entry{"menyampaikan", Kind::Statement}, Entry{"menjelaskan", Kind::Statement}, Entry{"mengonfirmasi", Kind::Statement},
    Entry{"karena", Kind::Reason}, Entry{"sebab", Kind::Reason}, Entry{"faktanya", Kind::Reason}, Entry{"sebenarnya", Kind::Reason},
    Entry{"yang benar", Kind::Reason}, Entry{"kenyataannya", Kind::Reason}, Entry{"because", Kind::Reason}, Entry{"sehingga", Kind::Reason},
    Entry{"tetapi", Kind::Contrast}, Entry{"namun", Kind::Contrast}, Entry{"melainkan", Kind::Contrast}, Entry{"sedangkan", Kind::Contrast},
    Entry{"sementara", Kind::Contrast}, Entry{"padahal", Kind::Contrast}, Entry{"meskipun", Kind::Contrast}, Entry{"meski", Kind::Contrast},
    Entry{"walaupun", Kind::Contrast}, Entry{"but", Kind::Contrast}, Entry{"however", Kind::Contrast},
    Entry{"apakah", Kind::Question}, Entry{"benarkah", Kind::Question}, Entry{"apa benar", Kind::Question}, Entry{"betulkah", Kind::Question},
    Entry{"is it true", Kind::Question},
};

constexpr std::array<std::string_view, 35> kLight{
    "ada", "adanya", "bukti", "bahwa", "pernah", "terbukti", "ditemukan", "menemukan", "mengandung", "menyebabkan", "akan", "terjadi",
    "benar", "indikasi", "tanda", "satu", "pun", "satupun", "lagi", "merupakan", "adalah", "mengalami", "membuat", "terdapat", "sampai",
    "yang", "akibat", "any", "evidence", "contain", "cause", "mendapati", "menimbulkan", "menjadi", "berarti"};

/// All entries by their first word, longer phrases first.
const std::unordered_multimap<std::string_view, const Entry*>& index() {
    static const auto built = [] {
        std::unordered_multimap<std::string_view, const Entry*> map;
        for (const Entry& entry : kEntries) map.emplace(entry.phrase.substr(0, entry.phrase.find(' ')), &entry);
        return map;
    }();
    return built;
}

/// End of the phrase when it stands at `at`, else `at`.
std::size_t matchAt(const std::vector<Token>& tokens, std::size_t at, std::size_t end, std::string_view phrase) {
    const std::size_t start = at;
    while (!phrase.empty()) {
        const std::size_t space = std::min(phrase.find(' '), phrase.size());
        while (at > start && at < end && !tokens[at].isWord() && !tokens[at].isNumber() && !tokens[at].isMark(",")) ++at;
        if (at >= end || tokens[at].form != phrase.substr(0, space)) return start;
        ++at;
        phrase.remove_prefix(std::min(space + 1, phrase.size()));
    }
    return at;
}

bool isOr(const Token& token) { return token.is("atau") || token.is("ataupun") || token.is("maupun") || token.is("dan"); }

}  // namespace

std::vector<Cue> cuesOf(const std::vector<Token>& tokens, Range sentence) {
    std::vector<Cue> cues;
    for (std::size_t i = sentence.begin; i < sentence.end;) {
        if (!tokens[i].isWord()) {
            if (tokens[i].isMark(":")) cues.push_back({Kind::Link, {i, i + 1}, false});
            if (tokens[i].isMark(";")) cues.push_back({Kind::Contrast, {i, i + 1}, false});
            ++i;
            continue;
        }
        Cue best{Kind::Negation, {i, i}, false};
        const auto [first, last] = index().equal_range(tokens[i].form);
        for (auto entry = first; entry != last; ++entry)
            if (const std::size_t end = matchAt(tokens, i, sentence.end, entry->second->phrase); end > best.tokens.end)
                best = {entry->second->kind, {i, end}, false};
        if (best.kind != Kind::Verdict && best.kind != Kind::Rejection)
            if (const Cue open = openCueAt(tokens, i, sentence); open.tokens.end > i) best = open;
        if (best.tokens.end == i) {
            ++i;
            continue;
        }
        if (best.kind == Kind::Verdict && !cues.empty() && cues.back().kind == Kind::Negation && i - cues.back().tokens.end <= 1) {
            best.negated = true;  // "bukan hoaks", "bukan kabar bohong"
            best.tokens.begin = cues.back().tokens.begin;
            cues.pop_back();
        } else if (best.kind == Kind::Verdict && cues.size() > 1 && cues.back().kind == Kind::Rumour && cues[cues.size() - 2].kind == Kind::Negation &&
                   cues[cues.size() - 2].tokens.end == cues.back().tokens.begin && cues.back().tokens.end == i) {
            cues.pop_back();
            best.negated = true;
            best.tokens.begin = cues.back().tokens.begin;
            cues.pop_back();
        }
        i = best.tokens.end;
        cues.push_back(best);
    }
    // "belum bisa membenarkan ataupun membantah" is one silence.
    for (std::size_t i = 1; i < cues.size(); ++i) {
        Cue &before = cues[i - 1], &cue = cues[i];
        if (cue.kind != Kind::Rejection || (before.kind != Kind::Pending && before.kind != Kind::Withheld)) continue;
        const bool joined = cue.tokens.begin == before.tokens.end + 1 && isOr(tokens[before.tokens.end]);
        if (!joined) continue;
        before.tokens.end = cue.tokens.end;
        cues.erase(cues.begin() + static_cast<std::ptrdiff_t>(i--));
    }
    // "tidak hanya", "bukan hanya" deny nothing.
    std::erase_if(cues, [&](const Cue& cue) {
        return cue.kind == Kind::Negation && cue.tokens.end < sentence.end &&
               (tokens[cue.tokens.end].is("hanya") || tokens[cue.tokens.end].is("saja") || tokens[cue.tokens.end].is("cuma") || tokens[cue.tokens.end].is("only"));
    });
    return cues;
}

bool isLightWord(const Token& token) { return std::find(kLight.begin(), kLight.end(), token.form) != kLight.end(); }

}  // namespace gladi::assessment::language
