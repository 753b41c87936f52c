#include "assessment/sop/conformance.h"

#include "assessment/rating.h"

namespace gladi::assessment::sop {

Conformance::Conformance(const std::vector<core::Rule>& rules) : m_rules(rules) {
    for (const core::Rule& rule : m_rules) m_monitors.push_back(monitorFor(rule));
}

void Conformance::observe(const core::Activity& activity) {
    for (auto& monitor : m_monitors) monitor->observe(activity);
}

void Conformance::tick(core::ScenarioTime now) {
    for (auto& monitor : m_monitors) monitor->tick(now);
}

void Conformance::end(core::ScenarioTime at) {
    for (auto& monitor : m_monitors) monitor->end(at);
}

std::vector<LiveState> Conformance::states() const {
    std::vector<LiveState> states;
    for (const auto& monitor : m_monitors) states.push_back(monitor->state());
    return states;
}

std::vector<RuleResult> Conformance::results() const {
    std::vector<RuleResult> results;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        RuleResult result;
        result.rule = m_rules[i].id;
        result.title = m_rules[i].title;
        result.basis = m_rules[i].basis;
        result.weight = m_rules[i].weight;
        result.activations = m_monitors[i]->verdicts();
        for (const ActivationResult& activation : result.activations) {
            if (activation.verdict == ActivationResult::Verdict::Fulfilled) ++result.fulfilled;
            if (activation.verdict == ActivationResult::Verdict::Violated) ++result.violated;
        }
        const int observed = result.fulfilled + result.violated;
        result.vacuous = observed == 0;
        result.v = result.vacuous ? 0 : static_cast<double>(result.fulfilled) / observed;
        results.push_back(std::move(result));
    }
    return results;
}

Score scoreOf(std::vector<RuleResult>& rules, const std::vector<Veto>& vetoes, const core::Rubric& rubric) {
    double weights = 0;
    for (const RuleResult& rule : rules)
        if (!rule.vacuous) weights += rule.weight;

    Score score;
    if (weights <= 0) return score;
    double total = 0;
    for (RuleResult& rule : rules) {
        if (rule.vacuous) continue;
        const double possible = 100 * rule.weight / weights;
        rule.points = possible * rule.v;
        total += rule.points;
        Reason reason;
        reason.kind = rule.violated == 0 ? Reason::Kind::RuleKept : Reason::Kind::RuleBroken;
        reason.points = rule.points;
        reason.possible = possible;
        reason.rule = rule.rule;
        for (const ActivationResult& activation : rule.activations) {
            const bool broken = activation.verdict == ActivationResult::Verdict::Violated;
            if (broken != (rule.violated != 0) || activation.verdict == ActivationResult::Verdict::NotObservable) continue;
            reason.event = activation.activation;
            reason.other = activation.target;
            break;
        }
        score.reasons.push_back(reason);
    }
    score.value = total;
    score.rating = ratingOf(total, rubric);
    for (const Veto& veto : vetoes) {
        if (veto.kind == Veto::Kind::LegalRule) score.rating = worse(*score.rating, Rating::Major);
        if (veto.kind == Veto::Kind::PersonalData) score.rating = worse(*score.rating, Rating::Unable);
    }
    return score;
}

}  // namespace gladi::assessment::sop
