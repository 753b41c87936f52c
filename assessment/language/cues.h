#pragma once

#include <cstddef>
#include <vector>

#include "assessment/language/sentences.h"
#include "assessment/language/tokens.h"

namespace gladi::assessment::language {

/// A word or phrase that says how the rest of a sentence is meant.
struct Cue {
    enum class Kind {
        Verdict,     ///< "tidak benar", "hoaks", "bukan milik kami", "jangan diklik": what it is said of is false
        Rejection,   ///< "membantah", "jangan percaya", "jangan klik": what follows is false
        Negation,    ///< "tidak", "bukan", "tanpa"
        NotYet,      ///< "belum" alone
        Pending,     ///< "belum dapat dipastikan", "masih diverifikasi"
        Withheld,    ///< "tidak bisa mengatakan", "jangan menuduh": what follows is neither said nor denied
        Conjecture,  ///< "diduga", "kemungkinan"
        Hearsay,     ///< "beredar", "katanya"
        Rumour,      ///< a noun that a rumour goes by: "kabar", "pesan", "isu"
        Pointer,     ///< "itu", "tersebut": refers back
        Link,        ///< "bahwa", "tentang", "yang menyebut": opens what a cue is about
        Statement,    ///< "kami tegaskan", "menyatakan": somebody answers for what follows
        Reason,      ///< "karena", "faktanya": another statement begins
        Contrast,    ///< "tetapi", "padahal"
        Question,    ///< "apakah", "benarkah"
    };
    Kind kind = Kind::Negation;
    Range tokens;
    bool negated = false;   ///< Verdict: "bukan hoaks"
    friend bool operator==(const Cue&, const Cue&) = default;
};

/// The cues of a sentence, ascending; words of a longer cue are no cue of their own.
[[nodiscard]] std::vector<Cue> cuesOf(const std::vector<Token>& tokens, Range sentence);

/// Words that may stand between a negation and what it denies: "ada", "terbukti", "mengandung".
[[nodiscard]] bool isLightWord(const Token& token);

}  // namespace gladi::assessment::language
