#include <algorithm>
#include <map>

#include "assessment/statements.h"

namespace gladi::assessment {
namespace {

using Kind = language::Finding::Kind;

bool corrects(const StatementResult& later, const StatementResult& earlier) {
    if (!isCorrection(later) || later.event <= earlier.event) return false;
    return later.act != core::Act::Correct || later.statement == earlier.statement;
}

bool putsRight(const StatementResult& later, const core::FactId& fact, const Ledger& ledger) {
    std::vector<core::FactId> wanted{fact};
    if (const core::Fact* known = core::find(ledger.scenario().facts, fact)) {
        const auto successors = ledger.successors(*known);
        wanted.insert(wanted.end(), successors.begin(), successors.end());
    }
    return std::any_of(later.facts.begin(), later.facts.end(), [&](const FactResult& found) {
        const bool stands = found.verdict == FactVerdict::Right || found.verdict == FactVerdict::Hedged;
        return stands && std::find(wanted.begin(), wanted.end(), found.fact) != wanted.end();
    });
}

bool takesBack(const StatementResult& later, const Misstatement& said) {
    if (said.kind == core::ForbiddenKind::PersonalData) return false;
    const bool repeated = std::any_of(later.misstatements.begin(), later.misstatements.end(), [&](const Misstatement& again) {
        return said.claim.empty() ? again.forbidden == said.forbidden : again.claim == said.claim && again.denied == said.denied;
    });
    if (repeated) return false;
    // The text of a Correct replaces the old one; a published correction has to name what it takes back.
    if (later.act == core::Act::Correct) return true;
    const auto& opposite = said.denied ? later.asserted : later.denied;
    return !said.claim.empty() && std::find(opposite.begin(), opposite.end(), said.claim) != opposite.end();
}

/// What an own text says of a fact's value or of a claim.
enum class Stance { Affirmed, Disputed };

struct Standing {
    Stance stance;
    core::Sequence event;
};

}  // namespace

bool isCorrection(const StatementResult& statement) {
    return statement.act == core::Act::Correct || statement.kind == core::StatementKind::Correction;
}

void applyCorrections(std::vector<StatementResult>& statements, const Ledger& ledger, core::Duration window) {
    for (StatementResult& statement : statements) {
        for (const StatementResult& later : statements) {
            if (!corrects(later, statement)) continue;
            const bool inTime = later.at - statement.at <= window;
            for (FactResult& fact : statement.facts) {
                if (fact.verdict != FactVerdict::Wrong || fact.correctedBy.value != 0 || !putsRight(later, fact.fact, ledger)) continue;
                fact.correctedBy = later.event;
                if (!inTime) continue;
                fact.verdict = FactVerdict::Corrected;
                fact.points = 0.5;
            }
            for (Misstatement& said : statement.misstatements) {
                if (said.correctedBy.value != 0 || !takesBack(later, said)) continue;
                said.correctedBy = later.event;
                if (inTime) said.points = 0;
            }
        }
    }
}

std::vector<Contradiction> findContradictions(const std::vector<StatementResult>& statements,
                                              std::span<const language::Reading> readings, const Ledger& ledger) {
    std::vector<Contradiction> found;
    std::map<core::FactId, Standing> facts;
    std::map<core::ClaimId, Standing> claims;
    const auto take = [&](auto& standings, const auto& id, Stance stance, const StatementResult& statement) {
        const auto [known, isNew] = standings.try_emplace(id, Standing{stance, statement.event});
        if (isNew || known->second.event == statement.event) return false;
        const bool turned = known->second.stance != stance && !isCorrection(statement);
        return turned;
    };
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const StatementResult& statement = statements[i];
        if (!statement.published) continue;
        const Moment then{statement.event, statement.at};
        for (const language::Finding& finding : readings[i].findings) {
            const bool ofFact = finding.kind == Kind::FactRight || finding.kind == Kind::FactWrong;
            const bool ofClaim = finding.kind == Kind::ClaimAsserted || finding.kind == Kind::ClaimDenied;
            if (ofFact) {
                const core::FactId id{finding.id};
                const core::Fact* fact = core::find(ledger.scenario().facts, id);
                if (!fact || !ledger.holds(*fact, then)) continue;
                // Only what survived judgement counts as another value.
                const bool survived = std::any_of(statement.facts.begin(), statement.facts.end(),
                                                  [&](const FactResult& result) { return result.fact == id; });
                if (!survived) continue;
                const Stance stance = finding.kind == Kind::FactRight ? Stance::Affirmed : Stance::Disputed;
                if (take(facts, id, stance, statement)) found.push_back({id, {}, facts[id].event, statement.event});
                facts[id] = {stance, statement.event};
            } else if (ofClaim) {
                const core::ClaimId id{finding.id};
                if (!core::find(ledger.scenario().claims, id)) continue;
                if (finding.kind == Kind::ClaimAsserted && readings[i].has(Kind::ClaimDenied, finding.id)) continue;
                const Stance stance = finding.kind == Kind::ClaimAsserted ? Stance::Affirmed : Stance::Disputed;
                if (take(claims, id, stance, statement)) found.push_back({{}, id, claims[id].event, statement.event});
                claims[id] = {stance, statement.event};
            }
        }
    }
    return found;
}

}  // namespace gladi::assessment
