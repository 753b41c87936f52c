#pragma once

#include "assessment/sop/monitor.h"

namespace gladi::assessment::sop {

/// All rules of a scenario over one log: feed it as the log grows, ask at any time.
class Conformance {
public:
    explicit Conformance(const std::vector<core::Rule>& rules);

    void observe(const core::Activity& activity);
    void tick(core::ScenarioTime now);
    void end(core::ScenarioTime at);

    /// In the order of the rules.
    [[nodiscard]] std::vector<LiveState> states() const;
    /// Without points; those come with the score.
    [[nodiscard]] std::vector<RuleResult> results() const;

private:
    std::vector<core::Rule> m_rules;
    std::vector<std::unique_ptr<RuleMonitor>> m_monitors;
};

/// SOP = 100 sum(w v) / sum(w) over the rules that are not vacuous; writes each rule's points.
/// A broken legal rule caps the rating at M, published personal data at U; both are given as vetoes.
[[nodiscard]] Score scoreOf(std::vector<RuleResult>& rules, const std::vector<Veto>& vetoes, const core::Rubric& rubric);

}  // namespace gladi::assessment::sop
