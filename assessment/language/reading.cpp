#include "assessment/language/reading.h"

#include <algorithm>
#include <map>

#include "assessment/language/element_reading.h"
#include "assessment/language/elements.h"
#include "assessment/language/fact_reading.h"

namespace gladi::assessment::language {

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

bool countsAsSaid(core::ForbiddenKind kind, Stance stance) {
    if (kind == core::ForbiddenKind::PersonalData) return true;
    return stance == Stance::Asserted || stance == Stance::Conjectured || stance == Stance::Rumoured;
}

}  // namespace

bool Reading::has(Finding::Kind kind, std::string_view id) const {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.kind == kind && finding.id == id; });
}

std::vector<std::string> Reading::ids(Finding::Kind kind) const {
    std::vector<std::string> found;
    for (const Finding& finding : findings)
        if (finding.kind == kind && std::find(found.begin(), found.end(), finding.id) == found.end()) found.push_back(finding.id);
    return found;
}

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
        compiled->forbidden.push_back({forbidden.id.value, forbidden.kind, compileAll(forbidden.match, book), compileAll(forbidden.denied, book)});
    for (const core::Element& element : builtInElements(officesOf(scenario)))
        compiled->elements.push_back({element.id.value, compileAll(element.match, book, Lexicon::Affixes::AsWritten)});
    for (const core::Element& element : scenario.elements) compiled->elements.push_back({element.id.value, compileAll(element.match, book)});
    for (const core::Background& background : scenario.background)
        for (const auto& [name, words] : background.words)
            for (const std::string& word : words) book.know(word);
    for (const char* phrase : {"pembaruan", "update", "berikutnya", "selanjutnya", "konferensi pers", "jumpa pers", "keterangan lanjutan", "diperbarui", "per"})
        compiled->update.push_back(book.add(phrase));
    m_compiled = std::move(compiled);
}

Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

Reading Reader::read(std::string_view text) const {
    Pass pass(m_compiled->book, text);
    const bool anyRight = readFacts(m_compiled->facts, m_compiled->update, pass);

    for (const Line& line : pass.lines()) {
        for (const ClaimPlan& claim : m_compiled->claims)
            for (const CompiledMatch& match : claim.matches) {
                const auto parts = mentionOf(match, line);
                if (parts.empty()) continue;
                const Stance stance = pass.stance(line, parts, true);
                const std::string reason = "mentions the claim: " + std::string(nameOf(stance));
                switch (stance) {
                    case Stance::Asserted: pass.add(Finding::Kind::ClaimAsserted, claim.id, line, parts, reason); break;
                    case Stance::Denied:
                        pass.add(Finding::Kind::ClaimDenied, claim.id, line, parts, reason);
                        pass.add(Finding::Kind::Element, "mitos", line, parts, "names the rumour as not true");
                        break;
                    case Stance::Pending:
                    case Stance::Conjectured:
                    case Stance::Rumoured: pass.add(Finding::Kind::ClaimHedged, claim.id, line, parts, reason); break;
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
                pass.add(Finding::Kind::Forbidden, forbidden.id, line, parts, "says what must not be said: " + std::string(nameOf(stance)));
                break;
            }
        for (const ForbiddenPlan& forbidden : m_compiled->forbidden)
            for (const CompiledMatch& match : forbidden.denied) {
                const auto parts = mentionOf(match, line);
                if (parts.empty() || pass.stance(line, parts, true) != Stance::Denied) continue;
                pass.add(Finding::Kind::Forbidden, forbidden.id, line, parts, "denies what must not be denied");
                break;
            }
    }
    readElements(m_compiled->elements, pass);
    Reading reading{pass.finish()};
    if (anyRight && !reading.has(Finding::Kind::Element, "yang-diketahui"))
        for (const Finding& finding : reading.findings)
            if (finding.kind == Finding::Kind::FactRight) {
                reading.findings.push_back({Finding::Kind::Element, "yang-diketahui", finding.span, "states a fact"});
                break;
            }
    return reading;
}

}  // namespace gladi::assessment::language
