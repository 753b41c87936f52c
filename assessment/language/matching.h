#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "assessment/language/calendar.h"
#include "assessment/language/numerals.h"
#include "assessment/language/phrases.h"
#include "assessment/language/polarity.h"
#include "simulator/core/facts.h"

namespace re2 {
class RE2;
}

namespace gladi::assessment::language {

/// A text taken apart. Not copied or moved: its parts refer to each other.
struct Analysis {
    Analysis(std::string_view text, const PhraseBook& book);
    Analysis(const Analysis&) = delete;
    Analysis& operator=(const Analysis&) = delete;

    std::string_view text;
    std::vector<Token> tokens;
    Rhetoric rhetoric;
    std::vector<ClockTime> times;
    std::vector<CalendarDate> dates;
    std::vector<Quantity> quantities;
    PhraseBook::Candidates candidates;

    [[nodiscard]] Span spanOf(Range range) const { return {tokens[range.begin].span.begin, tokens[range.end - 1].span.end}; }
};

/// One sentence with all phrases found in it.
struct Line {
    Line(const Analysis& analysis, const PhraseBook& book, std::size_t sentence);

    /// Where the pattern is found: in the sentence as written or, failing that, in its usual spelling
    /// ("gak" is "tidak" there, line breaks are spaces).
    [[nodiscard]] std::optional<Range> matched(const re2::RE2& pattern) const;

    [[nodiscard]] const Range* first(PhraseId phrase) const;
    [[nodiscard]] bool has(PhraseId phrase) const { return first(phrase) != nullptr; }

    const Analysis& analysis;
    std::size_t sentence;
    Range tokens;
    std::vector<Occurrence> occurrences;   ///< ascending by phrase, then by place
    std::vector<Range> clauses;
    std::span<const Quantity> quantities;  ///< those of this sentence
    std::span<const ClockTime> times;
    std::span<const CalendarDate> dates;
};

/// A core::NumberMatch with its words looked up.
struct CompiledNumber {
    core::NumberMatch wanted;
    std::vector<PhraseId> units, roles;
    bool percent = false, rupiah = false, people = false;
};

/// A core::Match ready to be tried on sentences.
struct CompiledMatch {
    std::vector<PhraseId> any;
    std::vector<std::vector<PhraseId>> all;
    std::vector<PhraseId> none;
    std::optional<CompiledNumber> number;
    std::optional<ClockTime> time;
    std::optional<CalendarDate> date;
    std::shared_ptr<const re2::RE2> pattern;
    bool impossible = false;   ///< a part cannot be read
};

[[nodiscard]] CompiledMatch compile(const core::Match& match, PhraseBook& book, Lexicon::Affixes affixes = Lexicon::Affixes::Free);

/// Where each part of the match was found in the sentence, ascending; empty when one part is missing.
[[nodiscard]] std::vector<Range> mentionOf(const CompiledMatch& match, const Line& line);

/// The same, of the words alone (`any`, `all`, `pattern`, `none`); true and empty when the match has none.
/// Of words that come more than once, those that stand closest together, and to `anchor` if given.
struct WordsFound {
    bool hold = true;
    std::vector<Range> parts;
};
[[nodiscard]] WordsFound wordsOf(const CompiledMatch& match, const Line& line, const Range* anchor = nullptr);

/// The words of a number's role, wherever the sentence has them.
[[nodiscard]] std::vector<Range> rolesOf(const CompiledMatch& match, const Line& line);

/// Whether the amount is of the number's unit and, by its clause, in the number's role.
[[nodiscard]] bool isAbout(const CompiledNumber& number, const Quantity& quantity, const Line& line);
/// "Dua anak yang dirawat sudah pulang": some of those in the number's role, not their number.
[[nodiscard]] bool isShareOf(const CompiledNumber& number, const Quantity& quantity, const Line& line);
/// Whether the amount states the value: exactly, about, or by a close bound.
[[nodiscard]] bool states(const Quantity& quantity, const core::NumberMatch& wanted);
/// Whether the amount rules the value out.
[[nodiscard]] bool contradicts(const Quantity& quantity, const core::NumberMatch& wanted);

}  // namespace gladi::assessment::language
