#include "assessment/language/words.h"

#include <algorithm>
#include <array>

#include "assessment/language/numerals.h"
#include "assessment/language/word_list.h"

namespace gladi::assessment::language {
namespace {

constexpr std::size_t kShortestRoot = 4;
constexpr std::size_t kShortestSlip = 5;
constexpr std::size_t kLongestWord = 40;  // longer ones are noise and compared as they are

struct Prefix {
    std::string_view text;
    std::string_view swallowed;  ///< letters that may have stood after it
};

/// Longer ones first does not matter: all that fit are tried.
constexpr std::array kPrefixes{
    Prefix{"meng", "k"}, Prefix{"meny", "s"}, Prefix{"men", "t"}, Prefix{"mem", "p"}, Prefix{"me", ""}, Prefix{"menge", ""},
    Prefix{"peng", "k"}, Prefix{"peny", "s"}, Prefix{"pen", "t"}, Prefix{"pem", "p"}, Prefix{"pe", ""}, Prefix{"per", ""},
    Prefix{"di", ""}, Prefix{"ber", ""}, Prefix{"be", ""}, Prefix{"ter", ""}, Prefix{"ke", ""}, Prefix{"se", ""},
    Prefix{"nge", ""}, Prefix{"ng", "k"}, Prefix{"ny", "s"}};

constexpr std::array<std::string_view, 6> kParticles{"lah", "kah", "pun", "nya", "ku", "mu"};
constexpr std::array<std::string_view, 4> kSuffixes{"kan", "an", "i", "in"};

/// Words whose beginning or end only looks like an affix, and words of grammar.
constexpr std::array<std::string_view, 59> kWhole{
    "adanya",
    "pemerintah", "berita", "kepala", "sekolah", "kemarin", "setelah", "sebelum", "selama", "sebagai", "sebab", "seluruh", "sementara",
    "sedang", "tetap", "pernah", "perlu", "penting", "besar", "terus", "mesin", "media", "medis", "menteri", "meski", "kecil", "benar",
    "bukan", "akan", "dengan", "bagian", "ikan", "bulan", "jangan", "depan", "papan", "makan", "kami", "kita", "mereka", "dari", "dalam",
    "hari", "tadi", "jadi", "lagi", "pagi", "nanti", "resmi", "dinas", "kali", "sekali", "seperti", "sebuah", "tetapi", "melalui", "terjadi",
    "kelurahan", "kecamatan"};

/// Neighbours in spelling that mean something else.
constexpr std::array<std::string_view, 96> kNeighbours{
    "korban", "koran", "kabar", "kabur", "benar", "besar", "besok", "sedang", "senang", "darah", "marah", "parah", "tanah", "tanam", "makan",
    "masak", "warga", "harga", "marga", "rumah", "ramah", "lebih", "letih", "sakit", "sakti", "hilang", "bilang", "bidang", "barang", "tewas",
    "lepas", "panas", "panik", "jalan", "salah", "kalah", "lemah", "lelah", "telah", "belah", "sudah", "mudah", "indah", "rendah", "pindah",
    "surat", "sumur", "sumber", "umur", "kapan", "kapal", "pesan", "pasar", "dasar", "sadar", "kasar", "bayar", "bahan", "tahan", "tahun",
    "bakar", "pakar", "pakai", "pantai", "santai", "lantai", "masuk", "pasok", "kasus", "kapur", "dapur", "bocor", "kotor", "motor", "kantor",
    "kanker", "racun", "rapat", "dapat", "tepat", "cepat", "tempat", "keempat", "kelima", "terima", "bersama", "pertama", "utama", "selamat",
    "alamat", "banjir", "banyak", "minyak", "rusak", "rusuh", "kota"};

constexpr std::array<std::string_view, 14> kNegations{"tidak", "bukan", "belum", "jangan", "tanpa", "tiada", "bukanlah", "tidaklah",
                                                      "never", "without", "bukannya", "belumlah", "sudah", "pernah"};

void addRoot(std::vector<std::string>& roots, std::string root) {
    if (root.size() >= kShortestRoot && std::find(roots.begin(), roots.end(), root) == roots.end()) roots.push_back(std::move(root));
}

bool isVowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

std::vector<std::string_view> withoutParticles(std::string_view word) {
    std::vector<std::string_view> forms{word};
    if (isOneOf(kWhole, word)) return forms;
    for (const std::string_view particle : kParticles)
        if (word.size() >= particle.size() + (particle == "nya" ? 3 : kShortestRoot) && word.ends_with(particle)) forms.push_back(word.substr(0, word.size() - particle.size()));
    return forms;
}

/// What stands before the suffixes: with and without each.
std::vector<std::string_view> withoutEndings(std::string_view word) {
    std::vector<std::string_view> forms{word};
    const auto cut = [&forms](const auto& endings) {
        for (std::size_t i = 0, count = forms.size(); i < count; ++i)
            for (const std::string_view ending : endings)
                if (forms[i].size() >= ending.size() + kShortestRoot - 1 && forms[i].ends_with(ending))
                    forms.push_back(forms[i].substr(0, forms[i].size() - ending.size()));
    };
    cut(kParticles);
    cut(kSuffixes);
    return forms;
}

void addWithoutPrefixes(std::vector<std::string>& roots, std::string_view form, int depth) {
    addRoot(roots, std::string(form));
    if (depth == 0) return;
    for (const Prefix& prefix : kPrefixes) {
        if (!form.starts_with(prefix.text) || form.size() < prefix.text.size() + kShortestRoot - 1) continue;
        const std::string_view rest = form.substr(prefix.text.size());
        addWithoutPrefixes(roots, rest, depth - 1);
        if (!prefix.swallowed.empty() && isVowel(rest[0])) addWithoutPrefixes(roots, std::string(prefix.swallowed) + std::string(rest), 0);
    }
}

template <class Visit>
void eachDeletion(std::string_view word, Visit visit) {
    visit(std::string(word));
    for (std::size_t i = 0; i < word.size(); ++i) {
        std::string shorter(word);
        shorter.erase(i, 1);
        visit(std::move(shorter));
    }
}

}  // namespace

std::vector<std::string> rootsOf(std::string_view word) {
    std::vector<std::string> roots{std::string(word)};
    if (word.size() <= kShortestRoot || word.size() > kLongestWord || isOneOf(kWhole, word) || isOneOf(kNegations, word)) return roots;
    if (!numeralWordsOf(word).empty()) return roots;
    for (const std::string_view form : withoutEndings(word)) addWithoutPrefixes(roots, form, 2);
    if (word.ends_with("nya") && word.size() == 6) roots.emplace_back(word.substr(0, 3));   // "airnya"
    return roots;
}

bool withinOneSlip(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t start = 0;
    while (start < a.size() && a[start] == b[start]) ++start;
    const std::string_view restA = a.substr(start), restB = b.substr(start);
    if (a.size() != b.size()) return restA == restB.substr(1);
    if (restA.empty() || restA.substr(1) == restB.substr(1)) return true;
    return restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2);
}

bool isCommonWord(std::string_view word) {
    return isOneOf(kNegations, word) || isOneOf(kWhole, word) || isOneOf(kNeighbours, word) || !numeralWordsOf(word).empty();
}

Lexicon::WordId Lexicon::add(std::string_view word, Affixes affixes) {
    // An agent ("pendatang", "pelaku") is not the act ("datang"), though the act's words find the agent.
    const bool agent = word.starts_with("pe") && word.size() > kShortestRoot + 2 && !word.ends_with("an");
    const bool whole = affixes == Affixes::AsWritten || agent;
    const std::string key = (whole ? "=" : "") + std::string(word);
    if (const auto known = m_ids.find(key); known != m_ids.end()) return known->second;
    const WordId id = m_words.size();
    m_words.emplace_back(word);
    m_ids.emplace(key, id);
    m_known.emplace(word);
    if (whole) m_asWritten[std::string(word)].push_back(id);
    else
        for (std::string& root : rootsOf(word)) m_byRoot[std::move(root)].push_back(id);
    if (word.size() >= kShortestSlip && word.size() <= kLongestWord && !isOneOf(kNegations, word) && numeralWordsOf(word).empty())
        eachDeletion(word, [&](std::string shorter) { m_byDeletion[std::move(shorter)].push_back(id); });
    return id;
}

void Lexicon::know(std::string_view word) { m_known.emplace(word); }

bool Lexicon::mayBeSlip(std::string_view form) const {
    return form.size() >= kShortestSlip && form.size() <= kLongestWord && !isCommonWord(form) && !m_known.contains(std::string(form));
}

std::vector<Lexicon::WordId> Lexicon::lookUp(std::string_view form) const {
    std::vector<WordId> found;
    for (const std::string_view plain : withoutParticles(form))
        if (const auto at = m_asWritten.find(std::string(plain)); at != m_asWritten.end()) found.insert(found.end(), at->second.begin(), at->second.end());
    for (const std::string& root : rootsOf(form))
        if (const auto at = m_byRoot.find(root); at != m_byRoot.end()) found.insert(found.end(), at->second.begin(), at->second.end());
    if (found.empty() && mayBeSlip(form))
        eachDeletion(form, [&](const std::string& shorter) {
            const auto at = m_byDeletion.find(shorter);
            if (at == m_byDeletion.end()) return;
            for (const WordId id : at->second)
                if (m_words[id][0] == form[0] && withinOneSlip(m_words[id], form)) found.push_back(id);
        });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace gladi::assessment::language
