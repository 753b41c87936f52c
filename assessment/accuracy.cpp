#include "assessment/accuracy.h"

#include <algorithm>
#include <map>

#include "assessment/obligations.h"
#include "assessment/rating.h"

namespace gladi::assessment {
namespace {

using core::Act;
using State = ObligationResult::State;

bool overlap(const TextSpan& left, const TextSpan& right) { return left.begin < right.end && right.begin < left.end; }

/// The first mark that answered the obligation, and what the item's mark was in the end.
double judgeTriage(const ObligationResult& obligation, std::span<const core::Record> records, const std::vector<TriageResult>& triages,
                   core::Duration window) {
    const auto eventAt = [&](core::Sequence sequence) -> const core::Record* {
        const auto found = std::lower_bound(records.begin(), records.end(), sequence,
                                            [](const core::Record& record, core::Sequence wanted) { return record.sequence < wanted; });
        return found == records.end() || found->sequence != sequence ? nullptr : &*found;
    };
    const core::Record* answer = eventAt(obligation.metBy);
    const auto* marked = answer ? std::get_if<core::event::ItemTriaged>(&answer->event) : nullptr;
    if (!marked) return 0;
    const auto triage = std::find_if(triages.begin(), triages.end(), [&](const TriageResult& one) {
        return one.item == marked->item && one.by == answer->by;
    });
    if (triage == triages.end()) return 0;
    const auto expected = obligation.expected.as ? obligation.expected.as : triage->expected;
    if (!expected) return 1;
    if (triage->last != *expected) return 0;
    if (marked->verdict == *expected) return 1;
    const core::Record* change = eventAt(triage->lastEvent);
    return change && change->at - answer->at <= window ? 0.5 : 0;
}

void takeFacts(ObligationResult& obligation, const StatementResult* statement) {
    for (const core::FactId& id : obligation.expected.facts) {
        FactResult result;
        result.fact = id;
        if (statement) {
            const auto found = std::find_if(statement->facts.begin(), statement->facts.end(),
                                            [&](const FactResult& fact) { return fact.fact == id; });
            if (found != statement->facts.end()) result = *found;
        }
        result.required = true;
        obligation.facts.push_back(std::move(result));
    }
    if (!statement) return;
    // A wrong statement costs even where it was not asked for, but one mistake costs once.
    for (const FactResult& fact : statement->facts) {
        if (fact.verdict != FactVerdict::Wrong && fact.verdict != FactVerdict::Corrected) continue;
        const bool counted = std::any_of(obligation.facts.begin(), obligation.facts.end(), [&](const FactResult& known) {
            const bool wrong = known.verdict == FactVerdict::Wrong || known.verdict == FactVerdict::Corrected;
            return known.fact == fact.fact || (wrong && overlap(known.span, fact.span));
        });
        if (counted) continue;
        obligation.facts.push_back(fact);
        if (fact.verdict == FactVerdict::Corrected) obligation.facts.back().points = 0;
    }
}

void takeElements(ObligationResult& obligation, const StatementResult* statement) {
    for (const core::ElementId& id : obligation.expected.must) {
        ElementResult result;
        result.element = id;
        if (statement) {
            const auto found = std::find_if(statement->elements.begin(), statement->elements.end(),
                                            [&](const ElementResult& element) { return element.element == id; });
            if (found != statement->elements.end()) result = *found;
        }
        result.required = true;
        obligation.elements.push_back(std::move(result));
    }
}

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

double judgeText(ObligationResult& obligation, const StatementResult* statement) {
    takeFacts(obligation, statement);
    takeElements(obligation, statement);
    obligation.required = static_cast<double>(obligation.expected.facts.size() + obligation.expected.must.size());
    if (!statement) return 0;
    obligation.misstatements = statement->misstatements;
    // Declining meets the duty to react; it tells nobody anything.
    if (statement->act == Act::Decline || isBlank(statement->text)) return 0;

    bool corrected = false;
    for (const FactResult& fact : obligation.facts) {
        obligation.earned += fact.points;
        corrected = corrected || fact.verdict == FactVerdict::Corrected;
    }
    for (const ElementResult& element : obligation.elements) obligation.earned += element.found ? 1 : 0;
    for (const Misstatement& said : obligation.misstatements) {
        obligation.earned += said.points;
        corrected = corrected || (said.correctedBy.value != 0 && said.points == 0);
    }
    if (obligation.required > 0) return std::clamp(obligation.earned / obligation.required, 0.0, 1.0);
    if (obligation.earned < 0) return 0;
    return corrected ? 0.5 : 1;
}

}  // namespace

void judgeObligations(std::vector<ObligationResult>& obligations, const std::vector<StatementResult>& statements,
                      std::span<const core::Record> records, const std::vector<TriageResult>& triages, const core::Rubric& rubric) {
    std::map<core::Sequence, const StatementResult*> written;
    for (const StatementResult& statement : statements) written.emplace(statement.event, &statement);
    for (ObligationResult& obligation : obligations) {
        const bool asksContent = !obligation.expected.facts.empty() || !obligation.expected.must.empty();
        const bool byText = asksContent || !isTextless(obligation.expected.act);
        obligation.judged = byText || obligation.expected.act == Act::Triage;
        const bool met = obligation.state == State::Met;
        if (byText) {
            const auto found = written.find(obligation.metBy);
            obligation.a = judgeText(obligation, met && found != written.end() ? found->second : nullptr);
        } else if (obligation.expected.act == Act::Triage) {
            obligation.a = met ? judgeTriage(obligation, records, triages, rubric.correctionWindow) : 0;
        } else {
            obligation.a = met ? 1 : 0;
        }
    }
}

Score accuracyOf(std::vector<ObligationResult>& obligations, const std::vector<Contradiction>& contradictions,
                 const std::vector<Veto>& vetoes, const core::Rubric& rubric) {
    const auto counts = [](const ObligationResult& obligation) { return obligation.judged && obligation.state != State::NotObservable; };
    double weights = 0;
    for (const ObligationResult& obligation : obligations)
        if (counts(obligation)) weights += obligation.expected.weight;
    Score score;
    if (weights <= 0) return score;
    double total = 0;
    for (ObligationResult& obligation : obligations) {
        if (!counts(obligation)) continue;
        Reason reason;
        reason.kind = obligation.state == State::Met ? Reason::Kind::Answered : Reason::Kind::Missed;
        reason.possible = 100 * obligation.expected.weight / weights;
        reason.points = reason.possible * obligation.a;
        reason.obligation = obligation.obligation;
        reason.event = obligation.metBy;
        reason.other = obligation.openedBy;
        obligation.accuracyPoints = reason.points;
        total += reason.points;
        score.reasons.push_back(std::move(reason));
    }
    double deducted = 0;
    for (const Contradiction& contradiction : contradictions) {
        const double cost = std::min(rubric.contradictionCost, rubric.contradictionMost - deducted);
        if (cost <= 0) break;
        deducted += cost;
        Reason reason;
        reason.kind = Reason::Kind::Contradiction;
        reason.points = -cost;
        reason.event = contradiction.later;
        reason.other = contradiction.earlier;
        reason.fact = contradiction.fact;
        reason.claim = contradiction.claim;
        score.reasons.push_back(std::move(reason));
    }
    score.value = std::max(0.0, total - deducted);
    score.rating = ratingOf(*score.value, rubric);
    for (const Veto& veto : vetoes)
        if (veto.kind == Veto::Kind::SafetyCritical) score.rating = worse(*score.rating, Rating::Unable);
    return score;
}

}  // namespace gladi::assessment
