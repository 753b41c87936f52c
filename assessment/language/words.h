#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace gladi::assessment::language {

/// The word itself and what may be left of it without Indonesian affixes (me-, di-, ber-, pe-, ter-,
/// ke-, se-; -kan, -an, -i, -nya, -lah, -kah, -pun, -ku, -mu), with the letter that a nasal prefix
/// swallowed put back. Generous on purpose: two words are the same when any of their roots are. Roots
/// have four letters at least, and words of everyday grammar are left whole.
[[nodiscard]] std::vector<std::string> rootsOf(std::string_view word);

/// Whether one insertion, deletion, replacement or swap of neighbours turns one into the other
/// (Damerau-Levenshtein distance of at most 1, in code units: words here are nearly all ASCII).
[[nodiscard]] bool withinOneSlip(std::string_view a, std::string_view b);

/// A word that must stand as written: numerals, negations, particles, and common words that are
/// another common word's typing error ("korban" and "koran").
[[nodiscard]] bool isCommonWord(std::string_view word);

/// The words of a scenario's phrases, each with a number, and the question which of them a word of
/// a text may be: the same, the same up to affixes, or one typing error away from it when both have
/// five letters or more, begin alike, and the text's word is no known word itself.
class Lexicon {
public:
    using WordId = std::size_t;

    enum class Affixes { Free, AsWritten };

    /// AsWritten: only particles ("-nya", "-lah") and a typing error are looked past.
    WordId add(std::string_view word, Affixes affixes = Affixes::Free);
    /// A word that is right as it stands, so that it is no typing error of another.
    void know(std::string_view word);

    /// Ascending. Pure once all words are in.
    [[nodiscard]] std::vector<WordId> lookUp(std::string_view form) const;

private:
    [[nodiscard]] bool mayBeSlip(std::string_view form) const;

    std::vector<std::string> m_words;
    std::unordered_map<std::string, WordId> m_ids;
    std::unordered_map<std::string, std::vector<WordId>> m_byRoot;
    std::unordered_map<std::string, std::vector<WordId>> m_asWritten;
    std::unordered_map<std::string, std::vector<WordId>> m_byDeletion;  // a word with each letter left out
    std::unordered_set<std::string> m_known;
};

}  // namespace gladi::assessment::language
