#include "assessment/sop/templates.h"

namespace gladi::assessment::sop {
namespace {

using core::RuleTemplate;
using Verdict = ActivationResult::Verdict;

/// Each activation is decided where it stands, by what came before it.
class BackwardMonitor final : public SteppedMonitor {
public:
    explicit BackwardMonitor(const core::Rule& rule) : SteppedMonitor(rule) {}

    void tick(core::ScenarioTime) override {}
    void end(core::ScenarioTime) override { m_ended = true; }

    [[nodiscard]] LiveState state() const override {
        if (m_violated) return LiveState::PermanentlyViolated;
        return m_ended ? LiveState::PermanentlySatisfied : LiveState::TemporarilySatisfied;
    }
    [[nodiscard]] std::vector<ActivationResult> verdicts() const override { return m_results; }

protected:
    void step(const Step& step) override {
        const bool counts = step.act || step.activation || step.target;
        if (step.activation) {
            const core::Sequence found = targetBefore(step);
            const bool wanted = rule().form != RuleTemplate::NotPrecedence;
            const bool kept = (found.value != 0) == wanted;
            m_results.push_back({kept ? Verdict::Fulfilled : Verdict::Violated, step.event, step.at, found});
            m_violated = m_violated || !kept;
        }
        // Only a chain asks what lies between; the others need targets and activations.
        if (counts && (step.activation || step.target || rule().form == RuleTemplate::ChainPrecedence)) m_past.push_back(step);
    }

private:
    [[nodiscard]] core::Sequence targetBefore(const Step& step) const {
        for (auto past = m_past.rbegin(); past != m_past.rend(); ++past) {
            if (rule().within && step.at - past->at > *rule().within) break;
            const bool concerns = related(step.keys, past->keys);
            if (past->target && concerns) return past->event;
            if (rule().form == RuleTemplate::ChainPrecedence) break;
            if (rule().form == RuleTemplate::AlternatePrecedence && past->activation && concerns) break;
        }
        return {};
    }

    std::vector<ActivationResult> m_results;
    std::vector<Step> m_past;
    bool m_violated = false, m_ended = false;
};

}  // namespace

std::unique_ptr<RuleMonitor> watchBackward(const core::Rule& rule) { return std::make_unique<BackwardMonitor>(rule); }

}  // namespace gladi::assessment::sop
