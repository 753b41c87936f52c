#include "assessment/language/next_update.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "assessment/language/word_list.h"

namespace gladi::assessment::language {
namespace {

constexpr auto kNews = std::to_array<std::string_view>({"pembaruan", "kabar", "informasi", "keterangan", "penjelasan", "pengumuman", "perkembangan", "update", "rilis",
    "hasil", "hasilnya", "data", "laporan", "pernyataan", "berita", "jawaban"});
constexpr auto kLater = std::to_array<std::string_view>({"berikut", "berikutnya", "selanjutnya", "lanjutan", "susulan", "lagi", "next", "further"});

/// Stems of telling, as they stand in "sampaikan", "menyampaikan", "disampaikan".
constexpr auto kTelling = std::to_array<std::string_view>({"sampaikan", "nyampaikan", "umumkan", "ngumumkan", "informasikan", "nginformasikan", "perbarui", "perbaharui",
    "kabari", "kabarkan", "ngabari", "ngabarkan", "rilis", "terbitkan", "nerbitkan", "jelaskan", "laporkan", "beritahu", "update", "bagikan", "tayangkan"});
constexpr auto kSpeaking = std::to_array<std::string_view>({"bicara", "berbicara", "menyapa", "terbit", "keluar", "muncul", "beri", "memberi", "tahu", "menyusul"});

constexpr auto kFuture = std::to_array<std::string_view>({"akan", "lagi", "nanti", "kembali", "berikutnya", "selanjutnya", "lambat", "selambatnya", "setiap", "tiap",
    "segera", "menyusul", "bakal", "will", "next"});
constexpr auto kPast = std::to_array<std::string_view>({"tadi", "sudah", "telah", "kemarin", "sejak", "semalam", "barusan", "pernah"});
constexpr auto kWaiting = std::to_array<std::string_view>({"tunggu", "nantikan", "simak", "ikuti", "saksikan", "pantau"});
constexpr auto kAround = std::to_array<std::string_view>({"sekitar", "pada", "paling", "lambat", "selambatnya", "sebelum", "kira", "nanti", "lagi", "pukul", "jam", "at"});

bool tells(const Token& token) {
    if (!token.isWord()) return false;
    return isOneOf(kSpeaking, token.form) ||
           std::any_of(kTelling.begin(), kTelling.end(), [&](std::string_view stem) { return token.form.find(stem) != std::string::npos && token.form.size() <= stem.size() + 6; });
}

class Search {
public:
    explicit Search(const Line& line) : m_line(line), m_tokens(line.analysis.tokens) {}

    [[nodiscard]] std::optional<Range> find() const {
        const auto time = clock();
        if (const auto found = announced(time)) return found;
        if (const auto found = pressConference(time)) return found;
        return told(time);
    }

private:
    struct Time {
        Range tokens;
        bool isDay = false;   ///< only "hari ini", "besok"
    };

    [[nodiscard]] bool has(const auto& words, Range range) const {
        for (std::size_t i = range.begin; i < range.end; ++i)
            if (isOneOf(words, m_tokens[i].form)) return true;
        return false;
    }

    [[nodiscard]] std::size_t wordsIn(std::size_t begin, std::size_t end) const {
        std::size_t words = 0;
        for (std::size_t i = begin; i < end; ++i) words += m_tokens[i].isWord() && !isOneOf(kAround, m_tokens[i].form);
        return words;
    }

    [[nodiscard]] std::optional<Time> clock() const {
        static const RE2 relative(R"((?i)\b((setiap|tiap|saban) (\w+ ){0,2}(jam|menit)|(dalam|paling lama|maksimal) (waktu )?(\w+ ){1,3}(jam|menit)|\w+ (jam|menit) (lagi|ke depan|mendatang|sekali)|(pagi|siang|sore|malam|petang) (ini|nanti)|nanti (pagi|siang|sore|malam)|in (an|\w+) (hour|minute)s?)\b)");
        static const RE2 day(R"((?i)\b(hari ini|besok( pagi| siang| sore| malam)?|lusa|tomorrow|today)\b)");
        // The last clock time: "angka pukul 07.00 kami perbarui pukul 08.35".
        if (!m_line.times.empty()) return Time{m_line.times.back().tokens, false};
        if (const auto found = m_line.matched(relative)) return Time{*found, false};
        if (const auto found = m_line.matched(day)) return Time{*found, true};
        return std::nullopt;
    }

    [[nodiscard]] static Range around(Range a, Range b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

    /// "Kabar berikutnya pukul 08.30", "Pembaruan pukul 09.00", "tunggu penjelasan kami pukul 09.00".
    [[nodiscard]] std::optional<Range> announced(const std::optional<Time>& time) const {
        if (!time) return std::nullopt;
        for (std::size_t i = m_line.tokens.begin; i < m_line.tokens.end; ++i) {
            const bool next = m_tokens[i].is("next") || m_tokens[i].is("further");
            if (!isOneOf(kNews, m_tokens[i].form) && !next) continue;
            const std::size_t end = std::min(i + 4, m_line.tokens.end);
            if (next ? has(kNews, {i, end}) : has(kLater, {i + 1, end})) return around({i, i + 1}, time->tokens);
            const bool update = m_tokens[i].is("pembaruan") || m_tokens[i].is("update") || m_tokens[i].is("hasilnya");
            const bool heading = time->tokens.end < m_line.tokens.end && m_tokens[time->tokens.end].isMark(":");
            const bool awaited = has(kWaiting, {m_line.tokens.begin, i});
            const bool beside = time->tokens.begin > i && wordsIn(i + 1, time->tokens.begin) <= (awaited ? 3U : 1U) && !time->isDay && !heading;
            if (beside && (update || awaited) && !has(kPast, m_line.tokens)) return around({i, i + 1}, time->tokens);
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Range> pressConference(const std::optional<Time>& time) const {
        if (!time || time->isDay || has(kPast, m_line.tokens)) return std::nullopt;
        static const RE2 conference(R"((?i)\b((konferensi|jumpa|temu|keterangan) pers|konpers|press conference)\b)");
        const auto found = m_line.matched(conference);
        return found ? std::optional(around(*found, time->tokens)) : std::nullopt;
    }

    /// "Pukul 08.30 kami sampaikan lagi", "hasilnya kami sampaikan pukul 08.20"; not "kami sampaikan bahwa pukul 08.20 ...".
    [[nodiscard]] std::optional<Range> told(const std::optional<Time>& time) const {
        if (!time) return std::nullopt;
        for (std::size_t i = m_line.tokens.begin; i < m_line.tokens.end; ++i) {
            if (!tells(m_tokens[i]) || time->tokens.holds(i)) continue;
            const Range whole = around({i, i + 1}, time->tokens);
            const std::size_t gapBegin = std::min(i + 1, time->tokens.end), gapEnd = std::max(i, time->tokens.begin);
            if (isCut(gapBegin, gapEnd)) continue;
            const std::size_t from = m_line.tokens.begin;
            const bool future = has(kFuture, m_line.tokens), past = has(kPast, {from, future ? whole.begin : m_line.tokens.end});
            const bool beside = wordsIn(gapBegin, gapEnd) <= (time->tokens.begin > i ? 1U : 2U);
            const bool close = wordsIn(gapBegin, gapEnd) <= 6;
            if (!past && (future ? close : beside && !time->isDay && !isOneOf(kSpeaking, m_tokens[i].form))) return whole;
        }
        return std::nullopt;
    }

    /// "bahwa" or a colon between telling and time: the time belongs to what is told.
    [[nodiscard]] bool isCut(std::size_t begin, std::size_t end) const {
        for (std::size_t i = begin; i < end; ++i)
            if (m_tokens[i].is("bahwa") || m_tokens[i].isMark(":")) return true;
        return false;
    }

    const Line& m_line;
    const std::vector<Token>& m_tokens;
};

}  // namespace

std::optional<Range> nextUpdateIn(const Line& line) { return Search(line).find(); }

}  // namespace gladi::assessment::language
