#include "assessment/language/reading.h"

#include <algorithm>
#include <map>
#include <set>

#include "assessment/language/elements.h"
#include "assessment/language/matching.h"

namespace gladi::assessment::language {

using Kind = Finding::Kind;
using Matches = std::vector<CompiledMatch>;

struct FactPlan {
    std::string id;
    Matches right, wrong;
    /// Words by which a hedge ("belum dapat dikonfirmasi") is known to mean this fact. A role and a
    /// phrase that no other fact or claim uses tell enough (2); of the others it takes two (1 each).
    std::map<PhraseId, int> topic;
};

struct ForbiddenPlan {
    std::string id;
    core::ForbiddenKind kind;
    Matches matches;
};

struct ClaimPlan {
    std::string id;
    Matches matches;
};

struct Reader::Compiled {
    PhraseBook book;
    std::vector<FactPlan> facts;
    std::vector<ClaimPlan> claims;
    std::vector<ForbiddenPlan> forbidden;
    std::vector<ClaimPlan> elements;
    std::vector<PhraseId> update;   ///< announces a later message: times beside it are no statement about the event
};

namespace {

Matches compileAll(const core::Matcher& matcher, PhraseBook& book, Lexicon::Affixes affixes = Lexicon::Affixes::Free) {
    Matches matches;
    for (const core::Match& match : matcher) matches.push_back(compile(match, book, affixes));
    return matches;
}

/// The words of a matcher, and whether they are the role or unit of a number.
std::map<PhraseId, bool> wordsOfAll(const Matches& matches) {
    std::map<PhraseId, bool> words;
    for (const CompiledMatch& match : matches) {
        for (const PhraseId phrase : match.any) words.emplace(phrase, false);
        for (const auto& group : match.all)
            for (const PhraseId phrase : group) words.emplace(phrase, false);
        if (!match.number) continue;
        for (const PhraseId phrase : match.number->roles.empty() ? match.number->units : match.number->roles) words[phrase] = true;
    }
    return words;
}

void findTopics(std::vector<FactPlan>& facts, const std::vector<ClaimPlan>& claims) {
    std::map<PhraseId, int> uses;
    for (const FactPlan& fact : facts)
        for (const auto& [phrase, role] : wordsOfAll(fact.right)) ++uses[phrase];
    for (const ClaimPlan& claim : claims)
        for (const auto& [phrase, role] : wordsOfAll(claim.matches)) ++uses[phrase];
    for (FactPlan& fact : facts)
        for (const auto& [phrase, role] : wordsOfAll(fact.right)) fact.topic[phrase] = role || uses[phrase] == 1 ? 2 : 1;
}

/// One pass over one text.
class Pass {
public:
    Pass(const PhraseBook& book, std::string_view text) : m_analysis(text, book) {
        for (std::size_t i = 0; i < m_analysis.rhetoric.sentences().size(); ++i) m_lines.emplace_back(m_analysis, book, i);
    }

    const std::vector<Line>& lines() const { return m_lines; }
    const Rhetoric& rhetoric() const { return m_analysis.rhetoric; }

    void add(Kind kind, const std::string& id, const Line& line, const std::vector<Range>& parts, std::string reason) {
        addRange(kind, id, line, {parts.front().begin, endOf(parts)}, std::move(reason));
    }

    void addRange(Kind kind, const std::string& id, const Line& line, Range range, std::string reason) {
        Finding finding{kind, id, line.analysis.spanOf(range), std::move(reason)};
        if (std::find(m_findings.begin(), m_findings.end(), finding) == m_findings.end()) m_findings.push_back(std::move(finding));
    }

    Stance stance(const Line& line, const std::vector<Range>& parts, bool rumour) const { return rhetoric().stanceOf(line.sentence, parts, rumour); }

    static std::size_t endOf(const std::vector<Range>& parts) {
        std::size_t end = 0;
        for (const Range& part : parts) end = std::max(end, part.end);
        return end;
    }

    std::vector<Finding> finish() {
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
            return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end < b.span.end;
        });
        return std::move(m_findings);
    }

private:
    Analysis m_analysis;
    std::vector<Line> m_lines;
    std::vector<Finding> m_findings;
};

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
            hedged(fact);
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
                switch (m_pass.stance(line, parts, false)) {
                    case Stance::Asserted:
                        m_right.insert(fact.id);
                        m_pass.add(Kind::FactRight, fact.id, line, parts, "states the fact");
                        break;
                    case Stance::Denied: m_denials.push_back({fact.id, &line, parts}); break;
                    case Stance::Pending:
                    case Stance::Conjectured: m_pass.add(Kind::FactHedged, fact.id, line, parts, "mentions the fact as not confirmed"); break;
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
                if (m_pass.stance(line, parts, true) == Stance::Asserted) m_pass.add(Kind::FactWrong, fact.id, line, parts, "states a known wrong form");
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
                    if (!isAbout(*match.number, quantity, line) || !contradicts(quantity, match.number->wanted) || isAnotherFacts(quantity, line)) continue;
                    std::vector<Range> parts = words.parts;
                    parts.push_back(quantity.tokens);
                    std::sort(parts.begin(), parts.end(), [](Range a, Range b) { return a.begin < b.begin; });
                    const Stance stance = m_pass.stance(line, parts, false);
                    if (stance == Stance::Asserted || stance == Stance::Conjectured)
                        m_pass.addRange(Kind::FactWrong, fact.id, line, quantity.tokens, "gives " + quoted(line, quantity.tokens) + " where the fact has another number");
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
                    if (const Range* range = line.first(role)) noneOf(fact, match.number->wanted.value == 0, line, *range);
            }
    }

    void noneOf(const FactPlan& fact, bool isNone, const Line& line, Range role) {
        for (const Cue& cue : m_pass.rhetoric().cues(line.sentence)) {
            if (!saysNone(line, cue, role)) continue;
            const Range whole{cue.tokens.end, role.end};
            const Stance stance = m_pass.stance(line, {whole}, false);
            if (stance != Stance::Denied && stance != Stance::Pending) continue;
            if (isNone) m_right.insert(fact.id);
            const Kind kind = isNone ? Kind::FactRight : stance == Stance::Denied ? Kind::FactWrong : Kind::FactHedged;
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

    /// Another time or date in a sentence that is otherwise about the fact.
    void otherTimes(const FactPlan& fact) {
        for (const Line& line : m_pass.lines()) {
            if (std::any_of(m_update.begin(), m_update.end(), [&](PhraseId phrase) { return line.has(phrase); })) continue;
            for (const CompiledMatch& match : fact.right) {
                if ((!match.time && !match.date) || (match.any.empty() && match.all.empty())) continue;
                const WordsFound words = wordsOf(match, line);
                if (!words.hold || words.parts.empty()) continue;
                if (m_pass.stance(line, words.parts, false) != Stance::Asserted) continue;
                const bool timeElse = match.time && !line.times.empty() && std::none_of(line.times.begin(), line.times.end(), [&](const ClockTime& said) { return isSame(said, *match.time); });
                const bool dateElse = match.date && !line.dates.empty() && std::none_of(line.dates.begin(), line.dates.end(), [&](const CalendarDate& said) { return isSame(said, *match.date); });
                if (timeElse) m_pass.addRange(Kind::FactWrong, fact.id, line, line.times.front().tokens, "gives another time");
                if (dateElse) m_pass.addRange(Kind::FactWrong, fact.id, line, line.dates.front().tokens, "gives another date");
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
            if (known >= 2) m_pass.addRange(Kind::FactHedged, fact.id, line, all, "says that this is not confirmed yet");
        }
    }

    /// A fact denied is wrong, unless the text states it, or what replaced it, elsewhere.
    void deniedOnes() {
        for (const Denial& denial : m_denials)
            if (!m_right.contains(denial.id)) m_pass.add(Kind::FactWrong, denial.id, *denial.line, denial.parts, "denies the fact");
    }

    const std::vector<FactPlan>& m_facts;
    const std::vector<PhraseId>& m_update;
    Pass& m_pass;
    std::set<std::string> m_right;
    std::vector<Denial> m_denials;
};

/// "Jangan percaya kabar yang belum jelas" says nothing of what this office does not know.
bool describesRumour(const Line& line, const Cue& pending) {
    const auto& tokens = line.analysis.tokens;
    const std::size_t at = pending.tokens.begin;
    if (at < line.tokens.begin + 2 || !tokens[at - 1].is("yang")) return false;
    const auto& cues = line.analysis.rhetoric.cues(line.sentence);
    return std::any_of(cues.begin(), cues.end(), [at](const Cue& cue) { return cue.kind == Cue::Kind::Rumour && cue.tokens.end == at - 1; });
}

bool countsAsSaid(core::ForbiddenKind kind, Stance stance) {
    if (kind == core::ForbiddenKind::PersonalData) return true;
    return stance == Stance::Asserted || stance == Stance::Conjectured || stance == Stance::Rumoured;
}

}  // namespace

bool Reading::has(Kind kind, std::string_view id) const {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.kind == kind && finding.id == id; });
}

std::vector<std::string> Reading::ids(Kind kind) const {
    std::vector<std::string> found;
    for (const Finding& finding : findings)
        if (finding.kind == kind && std::find(found.begin(), found.end(), finding.id) == found.end()) found.push_back(finding.id);
    return found;
}

namespace {

std::vector<std::string> officesOf(const core::Scenario& scenario) {
    std::vector<std::string> offices;
    const auto add = [&offices](const core::Text& title) {
        for (const std::string& text : {title.indonesian, title.english})
            if (!text.empty()) offices.push_back(text);
    };
    for (const core::Source& source : scenario.sources) add(source.title);
    for (const core::Authority& authority : scenario.authorities) add(authority.title);
    return offices;
}

}  // namespace

Reader::Reader(const core::Scenario& scenario) {
    auto compiled = std::make_unique<Compiled>();
    PhraseBook& book = compiled->book;
    for (const core::Fact& fact : scenario.facts) {
        compiled->facts.push_back({fact.id.value, compileAll(fact.match, book), compileAll(fact.wrong, book), {}});
        book.know(fact.statement.indonesian);
        book.know(fact.statement.english);
    }
    for (const core::Claim& claim : scenario.claims) {
        compiled->claims.push_back({claim.id.value, compileAll(claim.match, book)});
        book.know(claim.statement.indonesian);
    }
    findTopics(compiled->facts, compiled->claims);
    for (const core::Forbidden& forbidden : scenario.forbidden)
        compiled->forbidden.push_back({forbidden.id.value, forbidden.kind, compileAll(forbidden.match, book)});
    for (const core::Element& element : builtInElements(officesOf(scenario)))
        compiled->elements.push_back({element.id.value, compileAll(element.match, book, Lexicon::Affixes::AsWritten)});
    for (const core::Element& element : scenario.elements) compiled->elements.push_back({element.id.value, compileAll(element.match, book)});
    for (const core::Background& background : scenario.background)
        for (const auto& [name, words] : background.words)
            for (const std::string& word : words) book.know(word);
    for (const char* phrase : {"pembaruan", "update", "berikutnya", "selanjutnya", "konferensi pers", "jumpa pers", "kembali", "keterangan lanjutan", "diperbarui", "per"})
        compiled->update.push_back(book.add(phrase));
    m_compiled = std::move(compiled);
}

Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

Reading Reader::read(std::string_view text) const {
    Pass pass(m_compiled->book, text);
    FactReading facts(m_compiled->facts, m_compiled->update, pass);
    facts.run();

    for (const Line& line : pass.lines()) {
        for (const ClaimPlan& claim : m_compiled->claims)
            for (const CompiledMatch& match : claim.matches) {
                const auto parts = mentionOf(match, line);
                if (parts.empty()) continue;
                const Stance stance = pass.stance(line, parts, true);
                const std::string reason = "mentions the claim: " + std::string(nameOf(stance));
                switch (stance) {
                    case Stance::Asserted: pass.add(Kind::ClaimAsserted, claim.id, line, parts, reason); break;
                    case Stance::Denied:
                        pass.add(Kind::ClaimDenied, claim.id, line, parts, reason);
                        pass.add(Kind::Element, "mitos", line, parts, "names the rumour as not true");
                        break;
                    case Stance::Pending:
                    case Stance::Conjectured:
                    case Stance::Rumoured: pass.add(Kind::ClaimHedged, claim.id, line, parts, reason); break;
                    case Stance::Asked: break;
                }
                break;
            }
        for (const ForbiddenPlan& forbidden : m_compiled->forbidden)
            for (const CompiledMatch& match : forbidden.matches) {
                const auto parts = mentionOf(match, line);
                if (parts.empty()) continue;
                const Stance stance = pass.stance(line, parts, false);
                if (!countsAsSaid(forbidden.kind, stance)) continue;
                pass.add(Kind::Forbidden, forbidden.id, line, parts, "says what must not be said: " + std::string(nameOf(stance)));
                break;
            }
        for (const ClaimPlan& element : m_compiled->elements)
            for (const CompiledMatch& match : element.matches) {
                const auto parts = mentionOf(match, line);
                if (parts.empty() || line.analysis.rhetoric.sentences()[line.sentence].asks || pass.rhetoric().isNegated(line.sentence, parts, Cue::Kind::Negation)) continue;
                pass.add(Kind::Element, element.id, line, parts, "has the element");
                break;
            }
        if (pass.rhetoric().isPending(line.sentence))
            for (const Cue& cue : pass.rhetoric().cues(line.sentence))
                if (cue.kind == Cue::Kind::Pending && !describesRumour(line, cue)) pass.add(Kind::Element, "yang-belum-diketahui", line, {cue.tokens}, "says that something is still open");
    }
    Reading reading{pass.finish()};
    if (facts.anyRight() && !reading.has(Kind::Element, "yang-diketahui"))
        for (const Finding& finding : reading.findings)
            if (finding.kind == Kind::FactRight) {
                reading.findings.push_back({Kind::Element, "yang-diketahui", finding.span, "states a fact"});
                break;
            }
    return reading;
}

}  // namespace gladi::assessment::language
