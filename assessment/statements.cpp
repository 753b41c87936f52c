#include "assessment/statements.h"

#include <algorithm>
#include <set>

namespace gladi::assessment {
namespace {

using core::Act;
using language::Finding;
using language::Reading;
using Kind = Finding::Kind;

constexpr std::string_view kNextUpdate = "pembaruan-berikut";

TextSpan spanOf(const Finding& finding) { return {finding.span.begin, finding.span.end}; }
Moment momentOf(const StatementResult& statement) { return {statement.event, statement.at}; }

bool overlap(const language::Span& left, const language::Span& right) { return left.begin < right.end && right.begin < left.end; }

bool isFound(const std::vector<FactResult>& facts, const core::FactId& id) {
    return std::any_of(facts.begin(), facts.end(), [&](const FactResult& fact) { return fact.fact == id; });
}

/// Words of the reader, or why the ledger does not let the finding stand.
FactResult foundAs(FactVerdict verdict, const Finding& finding, const StatementResult& statement, std::string reason) {
    FactResult result;
    result.fact = core::FactId{finding.id};
    result.verdict = verdict;
    result.required = false;
    switch (verdict) {
        case FactVerdict::Right:
        case FactVerdict::Hedged: result.points = 1; break;
        case FactVerdict::Corrected: result.points = 0.5; break;
        case FactVerdict::Wrong: result.points = -1; break;
        case FactVerdict::Premature:
        case FactVerdict::Evasive:
        case FactVerdict::Missing: break;
    }
    result.event = statement.event;
    result.span = spanOf(finding);
    result.reason = std::move(reason);
    return result;
}

void judgeRight(StatementResult& statement, const Finding& finding, const Reading& reading, const Ledger& ledger) {
    const core::FactId id{finding.id};
    const core::Fact* fact = core::find(ledger.scenario().facts, id);
    if (!fact || isFound(statement.facts, id)) return;
    const Moment then = momentOf(statement);
    if (ledger.holds(*fact, then)) {
        const bool confirmable = ledger.confirmable(id, then);
        statement.facts.push_back(foundAs(confirmable ? FactVerdict::Right : FactVerdict::Premature, finding, statement, finding.reason));
        return;
    }
    // "From 12 to 15": an old value beside the one that replaced it, or words that also state what holds now.
    for (const core::FactId& successor : ledger.successors(*fact))
        if (reading.has(Kind::FactRight, successor.value)) return;
    for (const Finding& other : reading.findings) {
        const core::Fact* stated = other.kind == Kind::FactRight ? core::find(ledger.scenario().facts, core::FactId{other.id}) : nullptr;
        if (stated && ledger.holds(*stated, then) && overlap(other.span, finding.span)) return;
    }
    const bool over = ledger.superseded(*fact, then);
    statement.facts.push_back(foundAs(FactVerdict::Wrong, finding, statement, over ? "was true, superseded by then" : "not true yet"));
}

void judgeWrong(StatementResult& statement, const Finding& finding, const Reading& reading, const Ledger& ledger) {
    const core::FactId id{finding.id};
    const core::Fact* fact = core::find(ledger.scenario().facts, id);
    if (!fact || isFound(statement.facts, id) || !ledger.holds(*fact, momentOf(statement))) return;
    if (reading.has(Kind::FactRight, finding.id)) return;
    // A number that states one fact rightly is no wrong number of another.
    for (const Finding& other : reading.findings)
        if (other.kind == Kind::FactRight && overlap(other.span, finding.span)) return;
    statement.facts.push_back(foundAs(FactVerdict::Wrong, finding, statement, finding.reason));
}

void judgeHedged(StatementResult& statement, const Finding& finding, const Reading& reading, const Ledger& ledger) {
    const core::FactId id{finding.id};
    if (!core::find(ledger.scenario().facts, id) || isFound(statement.facts, id)) return;
    const bool couldKnow = ledger.confirmable(id, momentOf(statement));
    const bool saysWhen = reading.has(Kind::Element, kNextUpdate);
    const bool honest = !couldKnow && saysWhen;
    statement.facts.push_back(foundAs(honest ? FactVerdict::Hedged : FactVerdict::Evasive, finding, statement,
                                      honest      ? finding.reason
                                      : couldKnow ? "could be confirmed by then"
                                                  : "does not say when more will be known"));
}

Misstatement misstated(const Finding& finding, const StatementResult& statement, double points) {
    Misstatement said;
    said.points = points;
    said.event = statement.event;
    said.span = spanOf(finding);
    said.reason = finding.reason;
    return said;
}

void judgeForbidden(StatementResult& statement, const Finding& finding, const Ledger& ledger) {
    const core::Forbidden* forbidden = core::find(ledger.scenario().forbidden, core::ForbiddenId{finding.id});
    if (!forbidden || !statement.published || ledger.allowed(*forbidden, momentOf(statement))) return;
    for (const Misstatement& known : statement.misstatements)
        if (known.forbidden == forbidden->id) return;
    Misstatement said = misstated(finding, statement, -1);
    said.forbidden = forbidden->id;
    said.kind = forbidden->kind;
    statement.misstatements.push_back(std::move(said));
}

void judgeClaim(StatementResult& statement, const Finding& finding, const Reading& reading, const Ledger& ledger) {
    const core::Claim* claim = core::find(ledger.scenario().claims, core::ClaimId{finding.id});
    const bool denies = finding.kind == Kind::ClaimDenied;
    // A text that names a rumour and also denies it is a denial.
    if (!claim || (!denies && reading.has(Kind::ClaimDenied, finding.id))) return;
    auto& named = denies ? statement.denied : statement.asserted;
    if (std::find(named.begin(), named.end(), claim->id) != named.end()) return;
    named.push_back(claim->id);
    if (denies) {
        if (ledger.deniable(*claim, momentOf(statement))) return;
        // The scenario may forbid that denial as well: said once, it costs once.
        const bool alsoForbidden = std::any_of(statement.misstatements.begin(), statement.misstatements.end(), [&](const auto& known) {
            return known.kind == core::ForbiddenKind::Denial;
        });
        Misstatement said = misstated(finding, statement, alsoForbidden ? 0 : -1);
        said.claim = claim->id;
        said.denied = true;
        statement.misstatements.push_back(std::move(said));
        return;
    }
    const bool isTrue = claim->truth == core::Truth::True;
    if (isTrue && ledger.verifiedTrue(claim->id, momentOf(statement))) return;
    Misstatement said = misstated(finding, statement, isTrue ? 0 : -1);
    said.claim = claim->id;
    statement.misstatements.push_back(std::move(said));
}

std::optional<StatementResult> statementIn(const core::Record& record, bool notesToo) {
    StatementResult statement;
    statement.event = record.sequence;
    statement.at = record.at;
    statement.by = record.by;
    const auto said = [&](Act act, const core::StatementId& id, const std::string& text, bool published = true) {
        statement.act = act;
        statement.statement = id;
        statement.text = text;
        statement.published = published;
        return statement;
    };
    namespace event = core::event;
    if (const auto* e = std::get_if<event::StatementPublished>(&record.event)) {
        statement.kind = e->kind;
        return said(Act::Publish, e->statement, e->text);
    }
    if (const auto* e = std::get_if<event::ReplyPosted>(&record.event)) return said(Act::Reply, e->statement, e->text);
    if (const auto* e = std::get_if<event::InquiryAnswered>(&record.event)) return said(Act::Answer, e->statement, e->text);
    if (const auto* e = std::get_if<event::InquiryDeclined>(&record.event)) return said(Act::Decline, {}, e->reason);
    if (const auto* e = std::get_if<event::StatementCorrected>(&record.event)) return said(Act::Correct, e->statement, e->text);
    if (const auto* e = std::get_if<event::ReportSent>(&record.event)) return said(Act::Report, {}, e->text, false);
    if (const auto* e = std::get_if<event::Escalated>(&record.event)) return said(Act::Escalate, {}, e->text, false);
    if (const auto* e = std::get_if<event::NoteWritten>(&record.event); e && notesToo) return said(Act::Note, {}, e->text, false);
    return std::nullopt;
}

}  // namespace

std::vector<StatementResult> collectStatements(std::span<const core::Record> records) {
    std::set<core::Sequence> answers;
    for (const core::Record& record : records)
        if (const auto* met = std::get_if<core::event::ObligationMet>(&record.event)) answers.insert(met->by);
    std::vector<StatementResult> statements;
    for (const core::Record& record : records)
        if (auto statement = statementIn(record, answers.contains(record.sequence))) statements.push_back(std::move(*statement));
    return statements;
}

void judge(StatementResult& statement, const language::Reading& reading, const Ledger& ledger) {
    // What is stated outweighs what is hedged; forbidden content is known before denials are weighed.
    for (const Finding& finding : reading.findings)
        if (finding.kind == Kind::FactRight) judgeRight(statement, finding, reading, ledger);
    for (const Finding& finding : reading.findings)
        if (finding.kind == Kind::FactWrong) judgeWrong(statement, finding, reading, ledger);
    for (const Finding& finding : reading.findings) {
        switch (finding.kind) {
            case Kind::FactHedged: judgeHedged(statement, finding, reading, ledger); break;
            case Kind::Forbidden: judgeForbidden(statement, finding, ledger); break;
            case Kind::Element: {
                const core::ElementId id{finding.id};
                const bool known = std::any_of(statement.elements.begin(), statement.elements.end(),
                                               [&](const ElementResult& element) { return element.element == id; });
                if (!known) statement.elements.push_back({id, true, false, statement.event, spanOf(finding)});
                break;
            }
            case Kind::FactRight:
            case Kind::FactWrong:
            case Kind::ClaimAsserted:
            case Kind::ClaimDenied:
            case Kind::ClaimHedged: break;
        }
    }
    for (const Finding& finding : reading.findings)
        if (finding.kind == Kind::ClaimAsserted || finding.kind == Kind::ClaimDenied) judgeClaim(statement, finding, reading, ledger);
}

}  // namespace gladi::assessment
