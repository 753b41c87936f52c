#include "assessment/language/element_reading.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "assessment/language/elements.h"
#include "assessment/language/next_update.h"
#include "assessment/language/word_list.h"

namespace gladi::assessment::language {
namespace {

using Parts = std::vector<Range>;

/// Words, beside its keyword, from which on a sentence says something.
constexpr std::size_t kSaysSomething = 3;

/// Words of the longest keyword ("yang sudah kami ketahui").
constexpr std::size_t kKeyword = 4;

/// An office this many tokens from "menurut" and the like still belongs to it.
constexpr std::size_t kSourceReach = 8;

/// Words that make no statement beside "belum diketahui".
constexpr auto kEmpty = std::to_array<std::string_view>({"kami", "kita", "yang", "itu", "ini", "saat", "juga", "masih", "memang", "jujur", "sampai", "hingga", "sekarang", "dan", "hal",
    "tersebut", "terus", "terang", "pun", "dinas", "apa", "sudah", "maka", "jadi", "ya", "mohon", "maaf", "untuk"});

/// Words that head a part of a message; a sentence of nothing else says nothing.
constexpr auto kHeading = std::to_array<std::string_view>({"yang", "diketahui", "ketahui", "belum", "sudah", "telah", "kami", "kabar", "pembaruan", "berikut", "berikutnya", "selanjutnya",
    "informasi", "update", "apa", "fakta", "faktanya", "mitos", "alasan", "alasannya", "hotline", "bantuan", "kontak", "langkah", "sumber"});

/// "Karena itu jangan disebar": what follows is no reason.
constexpr auto kConclusions = std::to_array<std::string_view>({"jangan", "mohon", "kami", "harap", "warga", "mari", "tolong", "silakan", "tetap", "masyarakat", "bapak", "ibu", "sebaiknya", "ayo",
    "dinas", "segera"});

bool isIn(const Parts& parts, std::size_t token) {
    return std::any_of(parts.begin(), parts.end(), [token](Range part) { return part.holds(token); });
}

class ElementReading {
public:
    ElementReading(const std::vector<ClaimPlan>& elements, Pass& pass) : m_elements(elements), m_pass(pass) {}

    void run() {
        for (const Line& line : m_pass.lines()) {
            for (const ClaimPlan& element : m_elements) find(element, line);
            if (asks(line)) continue;
            openQuestions(line);
            if (const auto update = nextUpdateIn(line); update && !isDenied(line, {*update})) add(std::string(kNextUpdate), line, {*update}, "says when more will be known");
        }
    }

private:
    void add(const std::string& id, const Line& line, const Parts& parts, std::string reason) { m_pass.add(Finding::Kind::Element, id, line, parts, std::move(reason)); }

    bool asks(const Line& line) const { return m_pass.rhetoric().sentences()[line.sentence].asks; }
    bool isDenied(const Line& line, const Parts& parts) const { return m_pass.rhetoric().isNegated(line.sentence, parts, Cue::Kind::Negation); }

    void find(const ClaimPlan& element, const Line& line) {
        for (const CompiledMatch& match : element.matches) {
            const Parts parts = mentionOf(match, line);
            // "Menurut Bidang Pelayanan tidak ada ..." names its source all the same.
            if (parts.empty() || asks(line) || isDenied(line, element.id == kSource ? Parts{parts.front()} : parts)) continue;
            if (element.id != kUnknown && isWithinPending(line, parts)) continue;
            if (!counts(element.id, line, parts)) continue;
            add(element.id, line, parts, "has the element");
            return;
        }
    }

    /// What beyond its words an element needs.
    bool counts(std::string_view id, const Line& line, const Parts& parts) const {
        if (id == kKnown || id == kReason) {
            // "Hasil pemeriksaan belum keluar" gives neither a result nor a reason.
            if (isAwaited(line, parts) || m_pass.stance(line, parts, false) == Stance::Pending) return false;
            return !isConclusion(line, parts) && (wordsBeside(line, parts) >= kSaysSomething || (isShort(line, parts) && nextSays(line)));
        }
        if (id == kSource && parts.size() > 1) return parts.back().begin - parts.front().end <= kSourceReach;
        return true;
    }

    /// "kami pastikan" within "belum dapat kami pastikan" says nothing of its own.
    bool isWithinPending(const Line& line, const Parts& parts) const {
        const auto& cues = m_pass.rhetoric().cues(line.sentence);
        return std::any_of(cues.begin(), cues.end(), [&](const Cue& cue) {
            const bool open = cue.kind == Cue::Kind::Pending || cue.kind == Cue::Kind::Withheld;
            return open && cue.tokens.begin <= parts.front().begin && Pass::endOf(parts) <= cue.tokens.end;
        });
    }

    /// "menunggu hasil laboratorium"
    bool isAwaited(const Line& line, const Parts& parts) const {
        const auto& cues = m_pass.rhetoric().cues(line.sentence);
        return std::any_of(cues.begin(), cues.end(), [&](const Cue& cue) {
            return cue.kind == Cue::Kind::Pending && std::any_of(parts.begin(), parts.end(), [&](Range part) { return part.begin < cue.tokens.end && cue.tokens.begin < part.end; });
        });
    }

    static bool isConclusion(const Line& line, const Parts& parts) {
        const auto& tokens = line.analysis.tokens;
        const std::size_t begin = parts.front().begin, next = parts.front().end;
        if (!tokens[begin].is("karena") && !tokens[begin].is("sebab") && !tokens[begin].is("karenanya")) return false;
        if (begin > line.tokens.begin && (tokens[begin - 1].is("oleh") || tokens[begin - 1].is("maaf"))) return true;
        if (next + 1 >= line.tokens.end || !(tokens[next].is("itu") || tokens[next].is("itulah"))) return false;
        return tokens[next + 1].isMark(",") || isOneOf(kConclusions, tokens[next + 1].form);
    }

    static std::size_t wordsBeside(const Line& line, const Parts& parts) {
        std::size_t words = 0;
        std::size_t own = 0;
        for (std::size_t i = line.tokens.begin; i < line.tokens.end; ++i) {
            if (!line.analysis.tokens[i].isWord() && !line.analysis.tokens[i].isNumber()) continue;
            ++(isIn(parts, i) ? own : words);
        }
        return words + (own > kKeyword ? own - kKeyword : 0);   // of what a pattern spans, most is no keyword
    }

    /// A heading: hardly more than the keyword.
    static bool isShort(const Line& line, const Parts& parts) { return wordsBeside(line, parts) <= 1; }

    bool nextSays(const Line& line) const {
        if (line.sentence + 1 >= m_pass.lines().size()) return false;
        const Line& next = m_pass.lines()[line.sentence + 1];
        std::size_t words = 0;
        for (std::size_t i = next.tokens.begin; i < next.tokens.end; ++i) {
            const Token& token = next.analysis.tokens[i];
            words += (token.isWord() || token.isNumber()) && !isOneOf(kHeading, token.form);
        }
        return words >= kSaysSomething;
    }

    /// "Jumlahnya belum dapat dipastikan."
    void openQuestions(const Line& line) {
        for (const Cue& cue : m_pass.rhetoric().cues(line.sentence))
            if (cue.kind == Cue::Kind::Pending && !describesRumour(line, cue) && saysWhatIsOpen(line, cue)) add(std::string(kUnknown), line, {cue.tokens}, "says that something is still open");
    }

    /// What is open stands beside it, was asked just before, or is told next.
    bool saysWhatIsOpen(const Line& line, const Cue& cue) const {
        const auto& tokens = line.analysis.tokens;
        for (std::size_t i = line.tokens.begin; i < line.tokens.end; ++i)
            if ((tokens[i].isWord() || tokens[i].isNumber()) && !cue.tokens.holds(i) && !isOneOf(kEmpty, tokens[i].form)) return true;
        if (line.sentence > 0 && asks(m_pass.lines()[line.sentence - 1])) return true;
        return nextSays(line);
    }

    /// "Jangan percaya kabar yang belum jelas" says nothing of what this office does not know.
    bool describesRumour(const Line& line, const Cue& pending) const {
        const auto& tokens = line.analysis.tokens;
        const std::size_t at = pending.tokens.begin;
        if (at < line.tokens.begin + 2 || !tokens[at - 1].is("yang")) return false;
        const auto& cues = m_pass.rhetoric().cues(line.sentence);
        return std::any_of(cues.begin(), cues.end(), [at](const Cue& cue) { return cue.kind == Cue::Kind::Rumour && cue.tokens.end == at - 1; });
    }

    const std::vector<ClaimPlan>& m_elements;
    Pass& m_pass;
};

}  // namespace

void readElements(const std::vector<ClaimPlan>& elements, Pass& pass) { ElementReading(elements, pass).run(); }

}  // namespace gladi::assessment::language
