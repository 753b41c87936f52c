#include "assessment/language/tokens.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace gladi::assessment::language {
namespace {

/// A code point of the text, folded, with the bytes it came from.
struct Letter {
    Span span;
    UChar32 folded = 0;
    bool capital = false;
};

/// NFKC and case folding, one code point at a time so that spans stay exact: full-width digits,
/// ligatures and the bold "mathematical" letters of social media all become plain ones.
void foldInto(std::vector<Letter>& letters, UChar32 point, Span span) {
    const bool capital = u_isupper(point) || u_istitle(point);
    if (point < 0x80) {
        letters.push_back({span, u_tolower(point), capital});
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    const auto* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    icu::UnicodeString folded;
    if (U_SUCCESS(status)) folded = fold->normalize(icu::UnicodeString(point), status);
    if (U_FAILURE(status)) folded = icu::UnicodeString(point);
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1))
        letters.push_back({span, folded.char32At(i), capital});
}

std::vector<Letter> lettersOf(std::string_view text) {
    std::vector<Letter> letters;
    letters.reserve(text.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<int32_t>(std::min<std::size_t>(text.size(), INT32_MAX));
    for (int32_t at = 0; at < size;) {
        const auto begin = static_cast<std::size_t>(at);
        UChar32 point = 0;
        U8_NEXT(bytes, at, size, point);
        foldInto(letters, point < 0 ? 0xFFFD : point, {begin, static_cast<std::size_t>(at)});
    }
    return letters;
}

bool isDigit(UChar32 c) { return c >= '0' && c <= '9'; }
bool isLetter(UChar32 c) { return u_isalpha(c) || u_charType(c) == U_NON_SPACING_MARK; }
bool isLineBreak(UChar32 c) { return c == '\n' || c == 0x2028 || c == 0x2029; }
bool isHyphen(UChar32 c) { return c == '-' || c == 0x2010 || c == 0x2011; }
bool isApostrophe(UChar32 c) { return c == '\'' || c == 0x2019 || c == 0x02BC; }

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_letters(lettersOf(text)) {}

    std::vector<Token> scan() {
        bool space = true;
        while (m_at < m_letters.size()) {
            const UChar32 c = at(0);
            if (isLineBreak(c)) {
                if (!m_tokens.empty()) m_tokens.back().spaceAfter = true;
                add(Token::Kind::Break, m_at + 1, "\n");
                space = true;
            } else if (u_isUWhiteSpace(c) || c == 0) {
                if (!m_tokens.empty()) m_tokens.back().spaceAfter = true;
                ++m_at;
                space = true;
                continue;
            } else if (isDigit(c)) {
                number();
            } else if (isLetter(c)) {
                word();
            } else {
                add(Token::Kind::Mark, m_at + 1, utf8(m_at, m_at + 1));
            }
            m_tokens.back().spaceBefore = space;
            space = false;
        }
        if (!m_tokens.empty()) m_tokens.back().spaceAfter = true;
        return std::move(m_tokens);
    }

private:
    UChar32 at(std::size_t ahead) const { return m_at + ahead < m_letters.size() ? m_letters[m_at + ahead].folded : 0; }

    std::string utf8(std::size_t begin, std::size_t end) const {
        std::string text;
        for (std::size_t i = begin; i < end; ++i) {
            char buffer[U8_MAX_LENGTH];
            int32_t length = 0;
            U8_APPEND_UNSAFE(buffer, length, m_letters[i].folded);
            text.append(buffer, static_cast<std::size_t>(length));
        }
        return text;
    }

    void add(Token::Kind kind, std::size_t end, std::string form) {
        Token token;
        token.kind = kind;
        token.span = {m_letters[m_at].span.begin, m_letters[end - 1].span.end};
        token.form = std::move(form);
        token.capital = m_letters[m_at].capital;
        m_tokens.push_back(std::move(token));
        m_at = end;
    }

    std::size_t runOfLetters(std::size_t from) const {
        std::size_t end = from;
        while (end < m_letters.size() &&
               (isLetter(m_letters[end].folded) ||
                (isApostrophe(m_letters[end].folded) && end > from && end + 1 < m_letters.size() && isLetter(m_letters[end + 1].folded))))
            ++end;
        return end;
    }

    /// Digits, joined by one of . , : / where a digit follows.
    void number() {
        std::size_t end = m_at;
        while (end < m_letters.size()) {
            const UChar32 c = m_letters[end].folded;
            const bool joins = c == '.' || c == ',' || c == ':' || c == '/';
            if (!isDigit(c) && !(joins && end + 1 < m_letters.size() && isDigit(m_letters[end + 1].folded))) break;
            ++end;
        }
        add(Token::Kind::Number, end, utf8(m_at, end));
    }

    void word() {
        const std::size_t end = runOfLetters(m_at);
        std::string form = utf8(m_at, end);
        if (end - m_at >= 3 && doubledByTwo(end)) {
            std::size_t last = runOfLetters(end + 1);
            if (last - end > 4) last = end + 1;
            add(Token::Kind::Word, last, std::move(form));
            m_tokens.back().doubled = true;
            return;
        }
        if (end < m_letters.size() && isHyphen(m_letters[end].folded) && end + 1 < m_letters.size() && isLetter(m_letters[end + 1].folded)) {
            const std::size_t second = runOfLetters(end + 1);
            if (sameStart(form, utf8(end + 1, second))) {
                add(Token::Kind::Word, second, std::move(form));
                m_tokens.back().doubled = true;
                return;
            }
        }
        add(Token::Kind::Word, end, std::string(formalSpelling(form)));
    }

    /// "anak2", "anak2nya": a 2 and then no digit.
    bool doubledByTwo(std::size_t end) const {
        return end < m_letters.size() && m_letters[end].folded == '2' &&
               (end + 1 == m_letters.size() || (!isDigit(m_letters[end + 1].folded) && m_letters[end + 1].folded != '.' && m_letters[end + 1].folded != ','));
    }

    /// "anak-anak", "obat-obatan", "kira-kira"; not "non-aktif".
    static bool sameStart(const std::string& first, const std::string& second) {
        return first.size() >= 3 && second.starts_with(first) && second.size() <= first.size() + 4;
    }

    std::vector<Letter> m_letters;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

}  // namespace

std::vector<Token> tokensOf(std::string_view text) { return Scanner(text).scan(); }

}  // namespace gladi::assessment::language
