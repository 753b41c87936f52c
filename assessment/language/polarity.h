#pragma once

#include <string_view>
#include <vector>

#include "assessment/language/cues.h"
#include "assessment/language/sentences.h"
#include "assessment/language/tokens.h"

namespace gladi::assessment::language {

/// What a text does with something it mentions.
enum class Stance {
    Asserted,     ///< says that it is so, in its own name or a source's
    Denied,       ///< says that it is not so, or quotes it to deny it
    Pending,      ///< says that it is not known or not confirmed yet
    Conjectured,  ///< "diduga", "kemungkinan"
    Rumoured,     ///< passes it on as hearsay: "beredar kabar"
    Asked,
};

[[nodiscard]] std::string_view nameOf(Stance stance);

/// The rhetoric of one text: what is denied, hedged, asked or passed on, and how far that reaches.
/// docs/assessment.md, "How a text is read", lists the rules. Borrows the tokens.
class Rhetoric {
public:
    Rhetoric(const std::vector<Token>& tokens, std::vector<Sentence> sentences);

    [[nodiscard]] const std::vector<Sentence>& sentences() const { return m_sentences; }

    /// `parts` are the mentions found in that sentence (ascending, at least one). `rumour`: what is
    /// mentioned is a claim, which a bare "Itu tidak benar" in the next sentence is taken to deny; a
    /// statement of fact before a denial is only denied with it when it was itself told as hearsay.
    /// `own`: words that name what is mentioned ("diduga difteri" of a suspected case) and are no cue.
    [[nodiscard]] Stance stanceOf(std::size_t sentence, const std::vector<Range>& parts, bool rumour, const std::vector<Range>& own = {}) const;

    /// Whether the sentence says that something is still open ("belum dapat dikonfirmasi").
    [[nodiscard]] bool isPending(std::size_t sentence) const;
    /// Whether a negation, or with NotYet a "belum", stands right before one of the parts.
    [[nodiscard]] bool isNegated(std::size_t sentence, const std::vector<Range>& parts, Cue::Kind kind) const;
    [[nodiscard]] const std::vector<Cue>& cues(std::size_t sentence) const { return m_cues[sentence]; }

private:
    [[nodiscard]] bool covers(std::size_t sentence, const Cue& verdict, Range mention, bool rumour) const;
    [[nodiscard]] bool hasSubject(std::size_t begin, std::size_t verdict) const;
    [[nodiscard]] bool coversForward(std::size_t sentence, const Cue& verdict, Range mention, bool rumour) const;
    [[nodiscard]] bool coversBack(std::size_t sentence, const Cue& verdict, Range mention, bool rumour) const;
    [[nodiscard]] bool tellsAsHearsay(std::size_t sentence, const Cue& cue, Range mention, Range core, bool rumour) const;
    [[nodiscard]] bool hedges(std::size_t sentence, const Cue& cue, Range mention) const;
    [[nodiscard]] bool any(std::size_t sentence, Cue::Kind kind, Range within) const;
    [[nodiscard]] bool refersBack(std::size_t sentence, const Cue& verdict) const;
    [[nodiscard]] bool namesItsOwn(std::size_t sentence, Range range) const;
    [[nodiscard]] bool isTakenBack(std::size_t sentence, const std::vector<Range>& parts, Range before) const;
    enum class Lead { None, Heading, List };
    [[nodiscard]] Lead deniedBefore(std::size_t sentence) const;
    [[nodiscard]] Stance followUp(std::size_t sentence, Stance stance) const;
    [[nodiscard]] Range unitOf(std::size_t sentence, std::size_t token) const;
    [[nodiscard]] Range clauseOf(std::size_t sentence, std::size_t token) const;
    [[nodiscard]] std::size_t wordsIn(Range range) const;

    const std::vector<Token>& m_tokens;
    std::vector<Sentence> m_sentences;
    std::vector<std::vector<Cue>> m_cues;
    std::vector<std::vector<Range>> m_clauses;
};

}  // namespace gladi::assessment::language
