#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "assessment/language/sentences.h"
#include "assessment/language/tokens.h"
#include "assessment/language/words.h"

namespace gladi::assessment::language {

using PhraseId = std::size_t;

struct Occurrence {
    PhraseId phrase = 0;
    Range tokens;   ///< from its first to its last word
};

/// Finds phrases of one or several words in tokens: words in order, each the same up to affixes and
/// one typing error, with at most one other word (no negation) between two of them. Marks between words do not
/// matter; the end of the searched range does.
class PhraseBook {
public:
    /// The same phrase gets the same id. A phrase without words is never found.
    PhraseId add(std::string_view phrase, Lexicon::Affixes affixes = Lexicon::Affixes::Free);
    /// See Lexicon::know.
    void know(std::string_view text);

    /// What each token may be; computed once for a text.
    using Candidates = std::vector<std::vector<Lexicon::WordId>>;
    [[nodiscard]] Candidates candidatesOf(const std::vector<Token>& tokens) const;

    /// Ascending by first token.
    [[nodiscard]] std::vector<Occurrence> find(const std::vector<Token>& tokens, const Candidates& candidates, Range range) const;

private:
    Lexicon m_lexicon;
    std::vector<std::vector<Lexicon::WordId>> m_phrases;
    std::vector<std::vector<PhraseId>> m_startingWith;  // by first word
};

}  // namespace gladi::assessment::language
