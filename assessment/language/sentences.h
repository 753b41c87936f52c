#pragma once

#include <cstddef>
#include <vector>

#include "assessment/language/tokens.h"

namespace gladi::assessment::language {

/// Half-open range of tokens.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] bool holds(std::size_t index) const { return index >= begin && index < end; }
    friend bool operator==(const Range&, const Range&) = default;
};

/// A sentence, without its breaks of line; the mark that ends it belongs to it.
struct Sentence {
    Range tokens;
    bool asks = false;          ///< ends with a question mark
    bool startsParagraph = false;
};

/// "dr.", "No.", "Rp.", "S.Kom" and dots within numbers and addresses end nothing. A line ends a
/// sentence when it is a list entry, a heading, or the text goes on after an empty line.
[[nodiscard]] std::vector<Sentence> sentencesOf(const std::vector<Token>& tokens);

/// The clauses of a sentence, in order and without gaps: cut after commas and semicolons and before
/// "dan", "tetapi", "sedangkan" and the like. A list of nouns is cut too; clauses are small on purpose.
[[nodiscard]] std::vector<Range> clausesOf(const std::vector<Token>& tokens, Range sentence);

}  // namespace gladi::assessment::language
