#include "assessment/language/phrases.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace gladi::assessment::language {
namespace {

bool counts(const Token& token) { return token.isWord() || token.isNumber(); }

/// No phrase reaches over one of these: "air belum aman" does not have "air aman".
bool turns(const Token& token) {
    return token.is("tidak") || token.is("bukan") || token.is("belum") || token.is("jangan") || token.is("tanpa") || token.is("not");
}

}  // namespace

PhraseId PhraseBook::add(std::string_view phrase, Lexicon::Affixes affixes) {
    std::vector<Lexicon::WordId> words;
    for (const Token& token : tokensOf(phrase))
        if (counts(token) || token.isMark("%")) words.push_back(m_lexicon.add(token.form, affixes));
    if (const auto known = std::find(m_phrases.begin(), m_phrases.end(), words); known != m_phrases.end())
        return static_cast<PhraseId>(known - m_phrases.begin());
    m_phrases.push_back(words);
    if (!words.empty()) {
        if (m_startingWith.size() <= words[0]) m_startingWith.resize(words[0] + 1);
        m_startingWith[words[0]].push_back(m_phrases.size() - 1);
    }
    return m_phrases.size() - 1;
}

void PhraseBook::know(std::string_view text) {
    for (const Token& token : tokensOf(text))
        if (token.isWord()) m_lexicon.know(token.form);
}

PhraseBook::Candidates PhraseBook::candidatesOf(const std::vector<Token>& tokens) const {
    Candidates candidates(tokens.size());
    std::unordered_map<std::string_view, std::size_t> seen;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!counts(tokens[i]) && !tokens[i].isMark("%")) continue;
        const auto [at, isNew] = seen.emplace(tokens[i].form, i);
        candidates[i] = isNew ? m_lexicon.lookUp(tokens[i].form) : candidates[at->second];
    }
    return candidates;
}

std::vector<Occurrence> PhraseBook::find(const std::vector<Token>& tokens, const Candidates& candidates, Range range) const {
    const auto may = [&](std::size_t token, Lexicon::WordId word) {
        return std::binary_search(candidates[token].begin(), candidates[token].end(), word);
    };
    // The next position of this word at or after `at`, with at most one other word before it.
    const auto next = [&](std::size_t at, Lexicon::WordId word) -> std::optional<std::size_t> {
        for (int fillers = 0; at < range.end; ++at) {
            if (may(at, word)) return at;
            if (counts(tokens[at]) && (++fillers > 1 || turns(tokens[at]))) return std::nullopt;
        }
        return std::nullopt;
    };
    std::vector<Occurrence> found;
    for (std::size_t i = range.begin; i < range.end; ++i)
        for (const Lexicon::WordId first : candidates[i]) {
            if (first >= m_startingWith.size()) continue;
            for (const PhraseId phrase : m_startingWith[first]) {
                std::optional<std::size_t> last = i;
                const auto& words = m_phrases[phrase];
                for (std::size_t word = 1; word < words.size() && last; ++word) last = next(*last + 1, words[word]);
                if (last) found.push_back({phrase, {i, *last + 1}});
            }
        }
    return found;
}

}  // namespace gladi::assessment::language
