#include "assessment/language/fact_reading.h"

#include <set>

#include "assessment/language/next_update.h"

namespace gladi::assessment::language {

namespace {

std::string quoted(const Line& line, Range range) {
    const Span span = line.analysis.spanOf(range);
    return "\"" + std::string(line.analysis.text.substr(span.begin, span.end - span.begin)) + "\"";
}

/// Facts of a scenario against one text.
class FactReading {
public:
    FactReading(const std::vector<FactPlan>& facts, const std::vector<PhraseId>& update, Pass& pass)
        : m_facts(facts), m_update(update), m_pass(pass) {}

    void run() {
        for (const FactPlan& fact : m_facts) statedRight(fact);
        for (const FactPlan& fact : m_facts) {
            knownWrong(fact);
            if (!m_right.contains(fact.id)) {
                otherAmounts(fact);
                noneAtAll(fact);
                otherTimes(fact);
            }
            if (!m_right.contains(fact.id)) hedged(fact);
        }
        deniedOnes();
    }

    bool anyRight() const { return !m_right.empty(); }

private:
    struct Denial {
        std::string id;
        const Line* line;
        std::vector<Range> parts;
    };

    void statedRight(const FactPlan& fact) {
        for (const Line& line : m_pass.lines())
            for (const CompiledMatch& match : fact.right) {
                const auto parts = mentionOf(match, line);
                if (parts.empty()) continue;
                switch (m_pass.stance(line, parts, false, rolesOf(match, line))) {
                    case Stance::Asserted:
                        m_right.insert(fact.id);
                        m_pass.add(Finding::Kind::FactRight, fact.id, line, parts, "states the fact");
                        break;
                    case Stance::Denied: m_denials.push_back({fact.id, &line, parts}); break;
                    case Stance::Pending:
                    case Stance::Conjectured: m_pass.add(Finding::Kind::FactHedged, fact.id, line, parts, "mentions the fact as not confirmed"); break;
                    case Stance::Rumoured:
                    case Stance::Asked: break;
                }
                break;
            }
    }

    void knownWrong(const FactPlan& fact) {
        for (const Line& line : m_pass.lines())
            for (const CompiledMatch& match : fact.wrong) {
                const auto parts = mentionOf(match, line);
                if (parts.empty()) continue;
                // Wrong forms are what rumours say, and are denied as rumours are.
                if (m_pass.stance(line, parts, true) == Stance::Asserted) m_pass.add(Finding::Kind::FactWrong, fact.id, line, parts, "states a known wrong form");
            }
    }

    /// Another number with the same unit and role, which is no other fact's.
    void otherAmounts(const FactPlan& fact) {
        for (const Line& line : m_pass.lines())
            for (const CompiledMatch& match : fact.right) {
                if (!match.number) continue;
                WordsFound words = wordsOf(match, line);
                if (!words.hold) continue;
                for (const Quantity& quantity : line.quantities) {
                    if (!isAbout(*match.number, quantity, line) || !contradicts(quantity, match.number->wanted) || isShareOf(*match.number, quantity, line) || isAnotherFacts(quantity, line)) continue;
                    std::vector<Range> parts = words.parts;
                    parts.push_back(quantity.tokens);
                    std::sort(parts.begin(), parts.end(), [](Range a, Range b) { return a.begin < b.begin; });
                    const Stance stance = m_pass.stance(line, parts, false, rolesOf(match, line));
                    if (stance == Stance::Asserted || stance == Stance::Conjectured)
                        m_pass.addRange(Finding::Kind::FactWrong, fact.id, line, quantity.tokens, "gives " + quoted(line, quantity.tokens) + " where the fact has another number");
                }
            }
    }

    bool isAnotherFacts(const Quantity& quantity, const Line& line) const {
        for (const FactPlan& fact : m_facts)
            for (const CompiledMatch& match : fact.right)
                if (match.number && states(quantity, match.number->wanted) && isAbout(*match.number, quantity, line)) return true;
        return false;
    }

    /// "tidak ada korban meninggal": nought, in words; "belum ada korban meninggal": nought so far.
    void noneAtAll(const FactPlan& fact) {
        for (const Line& line : m_pass.lines())
            for (const CompiledMatch& match : fact.right) {
                if (!match.number || match.number->roles.empty() || !wordsOf(match, line).hold) continue;
                for (const PhraseId role : match.number->roles)
                    if (const Range* range = line.first(role)) noneOf(fact, *match.number, line, *range);
            }
    }

    /// What there is none of is what the number counts: "tidak ada pemohon terdampak", not "tidak ada dampak".
    static bool countsNone(const CompiledNumber& number, const Line& line, Range whole) {
        const auto& tokens = line.analysis.tokens;
        for (std::size_t i = whole.begin; i < whole.end; ++i)
            if (number.people && tokens[i].is("yang") && i <= whole.begin + 1) return true;   // "tidak ada yang meninggal"
        return std::any_of(number.units.begin(), number.units.end(), [&](PhraseId unit) {
            return std::any_of(line.occurrences.begin(), line.occurrences.end(), [&](const Occurrence& found) {
                return found.phrase == unit && found.tokens.begin >= whole.begin && found.tokens.end <= whole.end + 1;
            });
        });
    }

    void noneOf(const FactPlan& fact, const CompiledNumber& number, const Line& line, Range role) {
        const bool isNone = number.wanted.value == 0;
        for (const Cue& cue : m_pass.rhetoric().cues(line.sentence)) {
            if (!saysNone(line, cue, role)) continue;
            const Range whole{cue.tokens.end, role.end};
            if (!countsNone(number, line, whole)) continue;
            const Stance stance = m_pass.stance(line, {whole}, false);
            if (stance != Stance::Denied && stance != Stance::Pending) continue;
            if (isNone) m_right.insert(fact.id);
            const Finding::Kind kind = isNone ? Finding::Kind::FactRight : stance == Stance::Denied ? Finding::Kind::FactWrong : Finding::Kind::FactHedged;
            m_pass.addRange(kind, fact.id, line, {cue.tokens.begin, role.end}, stance == Stance::Denied ? "says that there are none" : "says that there are none so far");
        }
    }

    /// A negation of existence shortly before the role, which nothing narrows ("tidak ada tambahan korban").
    static bool saysNone(const Line& line, const Cue& cue, Range role) {
        const auto& tokens = line.analysis.tokens;
        if ((cue.kind != Cue::Kind::Negation && cue.kind != Cue::Kind::NotYet) || cue.tokens.end > role.begin || role.begin - cue.tokens.end > 4) return false;
        const Token &first = tokens[cue.tokens.begin], &next = tokens[cue.tokens.end];
        const bool itself = first.is("nihil") || first.is("tanpa") || first.is("no");
        if (!itself && !next.is("ada") && !next.is("terdapat") && !next.is("ditemukan")) return false;
        for (std::size_t i = cue.tokens.end; i < line.tokens.end && i < role.end + 2; ++i)
            for (const char* word : {"baru", "tambahan", "lain", "lainnya", "penambahan", "bertambah", ",", "dari"})
                if (tokens[i].is(word) && (i < role.end || tokens[i].isWord())) return false;
        return true;
    }

    /// A time beside "pembaruan" is that of a message, unless the fact itself is about one ("konferensi pers").
    bool announcesMore(const Line& line, const std::vector<Range>& about) const {
        const auto isAbout = [&](Range found) {
            return std::any_of(about.begin(), about.end(), [&](Range part) { return found.begin < part.end && part.begin < found.end; });
        };
        if (const auto next = nextUpdateIn(line); next && !isAbout(*next)) return true;
        return std::any_of(m_update.begin(), m_update.end(), [&](PhraseId phrase) {
            const Range* found = line.first(phrase);
            return found && !isAbout(*found);
        });
    }

    /// Another time or date in a sentence that is otherwise about the fact.
    void otherTimes(const FactPlan& fact) {
        // What one alternative states is no other value ("from 9 to 10 May").
        const auto isOne = [&](const auto& said, auto part) {
            return std::any_of(fact.right.begin(), fact.right.end(), [&](const CompiledMatch& match) { return match.*part && isSame(said, *(match.*part)); });
        };
        for (const Line& line : m_pass.lines()) {
            for (const CompiledMatch& match : fact.right) {
                if ((!match.time && !match.date) || (match.any.empty() && match.all.empty())) continue;
                const WordsFound words = wordsOf(match, line);
                if (!words.hold || words.parts.empty() || announcesMore(line, words.parts)) continue;
                if (m_pass.stance(line, words.parts, false) != Stance::Asserted) continue;
                const bool timeElse = match.time && !line.times.empty() && std::none_of(line.times.begin(), line.times.end(), [&](const ClockTime& said) { return isOne(said, &CompiledMatch::time); });
                const bool dateElse = match.date && !line.dates.empty() && std::none_of(line.dates.begin(), line.dates.end(), [&](const CalendarDate& said) { return isOne(said, &CompiledMatch::date); });
                if (timeElse) m_pass.addRange(Finding::Kind::FactWrong, fact.id, line, line.times.front().tokens, "gives another time");
                if (dateElse) m_pass.addRange(Finding::Kind::FactWrong, fact.id, line, line.dates.front().tokens, "gives another date");
            }
        }
    }

    /// "Jumlah korban belum dapat dikonfirmasi."
    void hedged(const FactPlan& fact) {
        for (const Line& line : m_pass.lines()) {
            if (!m_pass.rhetoric().isPending(line.sentence)) continue;
            int known = 0;
            Range all{line.tokens.end, line.tokens.begin};
            for (const auto& [phrase, weight] : fact.topic) {
                const Range* range = line.first(phrase);
                if (!range || m_pass.stance(line, {*range}, false) != Stance::Pending) continue;
                known += weight;
                all = {std::min(all.begin, range->begin), std::max(all.end, range->end)};
            }
            if (known >= 2) m_pass.addRange(Finding::Kind::FactHedged, fact.id, line, all, "says that this is not confirmed yet");
        }
    }

    /// A fact denied is wrong, unless the text states it, or what replaced it, elsewhere.
    void deniedOnes() {
        for (const Denial& denial : m_denials)
            if (!m_right.contains(denial.id)) m_pass.add(Finding::Kind::FactWrong, denial.id, *denial.line, denial.parts, "denies the fact");
    }

    const std::vector<FactPlan>& m_facts;
    const std::vector<PhraseId>& m_update;
    Pass& m_pass;
    std::set<std::string> m_right;
    std::vector<Denial> m_denials;
};

}  // namespace

bool readFacts(const std::vector<FactPlan>& facts, const std::vector<PhraseId>& update, Pass& pass) {
    FactReading reading(facts, update, pass);
    reading.run();
    return reading.anyRight();
}

}  // namespace gladi::assessment::language
