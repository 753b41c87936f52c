#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assessment/language/span.h"

namespace gladi::assessment::language {

/// A piece of text: a word, a number written in digits, a mark, or the end of a line.
struct Token {
    enum class Kind { Word, Number, Mark, Break };

    Kind kind = Kind::Mark;
    Span span;                  ///< in the text as given
    std::string form;           ///< folded (NFKC, lower case) and with casual spellings written out
    bool doubled = false;       ///< reduplicated: "anak-anak", "anak2"; the form is the single word
    bool capital = false;       ///< begins with a capital letter
    bool spaceBefore = false;   ///< white space stands before it
    bool spaceAfter = false;

    [[nodiscard]] bool is(std::string_view text) const { return form == text; }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool isMark(std::string_view text) const { return kind == Kind::Mark && form == text; }
};

/// Never fails: bytes that are not UTF-8 become marks. "2.300", "18.02" and "14/3/2026" stay whole,
/// "12rb", "M6,8" and "Rp500" come apart into letters and digits.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view text);

/// The usual spelling of a casual one ("gak" -> "tidak", "yg" -> "yang"); the word itself otherwise.
[[nodiscard]] std::string_view formalSpelling(std::string_view word);

}  // namespace gladi::assessment::language
