#include "assessment/language/sentences.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "assessment/language/word_list.h"

namespace gladi::assessment::language {
namespace {

constexpr std::array<std::string_view, 36> kAbbreviations{
    "dr", "dari", "drs", "dra", "drg", "drh", "ir", "prof", "no", "nomor", "jl", "jln", "rp", "pukul", "tanggal", "h", "hj", "kh",
    "st", "sh", "kecamatan", "kabupaten", "kelurahan", "provinsi", "jend", "kol", "mr", "mrs", "ms", "yth", "bpk", "bapak", "hlm", "telepon", "ps", "ext"};

constexpr std::array<std::string_view, 18> kJoints{
    "dan", "serta", "tetapi", "namun", "melainkan", "sedangkan", "sementara", "padahal", "meskipun", "meski",
    "walaupun", "karena", "sehingga", "but", "and", "while", "however", "because"};

/// Tokens. Texts without any full stop are cut here, which keeps all later work linear.
constexpr std::size_t kLongestSentence = 200;

class Splitter {
public:
    explicit Splitter(const std::vector<Token>& tokens) : m_tokens(tokens) {}

    std::vector<Sentence> split() {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const Token& token = m_tokens[i];
            if (i - std::min(i, m_begin) >= kLongestSentence) close(i, i);
            if (token.kind == Token::Kind::Break) {
                if (i + 1 < m_tokens.size() && m_tokens[i + 1].kind == Token::Kind::Break) m_paragraph = true;
                if (endsLine(i)) close(i, i + 1);
            } else if (isEnd(i)) {
                std::size_t end = i + 1;
                while (end < m_tokens.size() && isTrailing(m_tokens[end]) && !m_tokens[end].spaceBefore) ++end;
                close(end, end);
                i = end - 1;
            }
        }
        close(m_tokens.size(), m_tokens.size());
        return std::move(m_sentences);
    }

private:
    static bool isTrailing(const Token& token) {
        return token.isMark(".") || token.isMark("!") || token.isMark("?") || token.isMark("\"") || token.isMark("\u201d") ||
               token.isMark(")") || token.isMark("]") || token.isMark("*") || token.isMark("_");
    }

    bool isEnd(std::size_t i) const {
        const Token& token = m_tokens[i];
        if (token.isMark("!") || token.isMark("?") || token.isMark("\u2026")) return true;
        if (!token.isMark(".") || i == 0) return false;
        const Token& before = m_tokens[i - 1];
        const Token* after = i + 1 < m_tokens.size() ? &m_tokens[i + 1] : nullptr;
        const std::size_t written = before.span.end - before.span.begin;   // "telp." is cut short, "telepon." ends its sentence
        const bool letter = before.isWord() && written == 1;
        if (before.isWord() && (letter || (written <= 4 && isOneOf(kAbbreviations, before.form))) && after && after->kind != Token::Kind::Break) {
            // "dr." is a title, but "... datang dari." would be an end: only before a name or a number.
            if (after->isNumber() || after->capital || letter) return false;
        }
        if (after && after->isWord() && !after->capital && before.isWord() && before.capital && before.form.size() <= 4) return false;  // "S.Kom. di"
        if (!after || after->kind == Token::Kind::Break || token.spaceAfter) return !listNumber(i);
        if (isTrailing(*after)) return true;
        return after->isWord() && after->capital && before.isWord() && before.form.size() > 3 && after->form.size() > 3;
    }

    /// "1." at the start of a line is an entry's number, not a sentence.
    bool listNumber(std::size_t i) const {
        return m_tokens[i - 1].isNumber() && m_tokens[i - 1].form.size() <= 2 && (i == 1 || m_tokens[i - 2].kind == Token::Kind::Break);
    }

    bool endsLine(std::size_t i) const {
        if (i + 1 >= m_tokens.size() || i == 0) return true;
        const Token& next = m_tokens[i + 1];
        if (next.kind == Token::Kind::Break || m_tokens[i - 1].kind == Token::Kind::Break) return true;
        if (next.kind == Token::Kind::Mark && !next.isMark("(") && !next.isMark("\"")) return true;
        if (next.isNumber() && next.form.size() <= 2 && i + 2 < m_tokens.size() && (m_tokens[i + 2].isMark(".") || m_tokens[i + 2].isMark(")")))
            return true;
        constexpr std::size_t kShortLine = 60;  // bytes; longer lines are taken as wrapped
        const std::size_t from = m_begin < i ? m_tokens[m_begin].span.begin : m_tokens[i].span.begin;
        return next.capital && m_tokens[i].span.begin - from < kShortLine;
    }

    void close(std::size_t end, std::size_t next) {
        std::size_t begin = m_begin;
        m_begin = next;
        while (begin < end && m_tokens[begin].kind == Token::Kind::Break) ++begin;
        std::size_t last = end;
        while (last > begin && m_tokens[last - 1].kind == Token::Kind::Break) --last;
        const auto first = m_tokens.begin();
        const bool says = std::any_of(first + static_cast<std::ptrdiff_t>(begin), first + static_cast<std::ptrdiff_t>(last),
                                      [](const Token& token) { return token.isWord() || token.isNumber(); });
        if (!says) return;
        Sentence sentence{{begin, last}, false, m_paragraph || m_sentences.empty()};
        m_paragraph = false;
        for (std::size_t i = last; i > begin && !m_tokens[i - 1].isWord() && !m_tokens[i - 1].isNumber(); --i)
            sentence.asks = sentence.asks || m_tokens[i - 1].isMark("?");
        m_sentences.push_back(sentence);
    }

    const std::vector<Token>& m_tokens;
    std::vector<Sentence> m_sentences;
    std::size_t m_begin = 0;
    bool m_paragraph = true;
};

}  // namespace

std::vector<Sentence> sentencesOf(const std::vector<Token>& tokens) { return Splitter(tokens).split(); }

std::vector<Range> clausesOf(const std::vector<Token>& tokens, Range sentence) {
    std::vector<Range> clauses;
    std::size_t begin = sentence.begin;
    const auto cut = [&](std::size_t at) {
        if (at > begin) clauses.push_back({begin, at});
        begin = at;
    };
    for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
        const Token& token = tokens[i];
        if (token.isMark(",") || token.isMark(";") || token.isMark("\u2014") || token.isMark("\u2013"))
            cut(i + 1);
        else if (token.isWord() && isOneOf(kJoints, token.form))
            cut(i);
    }
    cut(sentence.end);
    return clauses;
}

}  // namespace gladi::assessment::language
