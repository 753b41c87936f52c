#pragma once

#include "assessment/sop/monitor.h"

/// The evaluators behind monitorFor(); one for each way in which a template looks at a trace.
namespace gladi::assessment::sop {

/// Reduces activities to steps of its rule.
class SteppedMonitor : public RuleMonitor {
public:
    explicit SteppedMonitor(core::Rule rule) : m_rule(std::move(rule)) {}
    void observe(const core::Activity& activity) final;

protected:
    virtual void step(const Step& step) = 0;
    [[nodiscard]] const core::Rule& rule() const { return m_rule; }
    /// Whether two steps concern the same thing, as far as the rule asks for it.
    [[nodiscard]] bool related(const std::vector<std::string>& left, const std::vector<std::string>& right) const;

private:
    core::Rule m_rule;
};

/// Existence, absence, exactly, choice, init, end: one verdict over the whole exercise.
[[nodiscard]] std::unique_ptr<RuleMonitor> watchWhole(const core::Rule& rule);
/// Responses and their negations, responded existence: what comes after an activation (or also before it).
[[nodiscard]] std::unique_ptr<RuleMonitor> watchForward(const core::Rule& rule);
/// Precedences and their negation: what came before an activation.
[[nodiscard]] std::unique_ptr<RuleMonitor> watchBackward(const core::Rule& rule);
/// Successions and co-existence: a rule and its mirror, both of which must hold.
[[nodiscard]] std::unique_ptr<RuleMonitor> watchBoth(std::unique_ptr<RuleMonitor> one, std::unique_ptr<RuleMonitor> other);

}  // namespace gladi::assessment::sop
