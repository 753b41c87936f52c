#include <algorithm>

#include "assessment/sop/templates.h"

namespace gladi::assessment::sop {
namespace {

using core::RuleTemplate;
using Verdict = ActivationResult::Verdict;

/// Each activation stays open until its target, a later event that rules it out, the end of its window, or ENDEX.
class ForwardMonitor final : public SteppedMonitor {
public:
    explicit ForwardMonitor(const core::Rule& rule) : SteppedMonitor(rule) {}

    void tick(core::ScenarioTime now) override {
        if (!rule().within) return;
        for (Open& open : m_open)
            if (now - open.at > *rule().within) decide(open, whenNoneComes(), {});
        forgetDecided();
    }

    void end(core::ScenarioTime at) override {
        tick(at);
        for (Open& open : m_open) {
            const bool windowOpen = rule().within && at - open.at < *rule().within;
            if (!windowOpen || isNegative()) decide(open, whenNoneComes(), {});
        }
        forgetDecided();
        m_ended = true;
    }

    [[nodiscard]] LiveState state() const override {
        if (m_violated) return LiveState::PermanentlyViolated;
        if (m_ended) return LiveState::PermanentlySatisfied;
        return m_open.empty() || isNegative() ? LiveState::TemporarilySatisfied : LiveState::TemporarilyViolated;
    }

    [[nodiscard]] std::vector<ActivationResult> verdicts() const override { return m_results; }

protected:
    void step(const Step& step) override {
        for (Open& open : m_open) continueWith(open, step);
        forgetDecided();
        if (step.activation) activate(step);
        if (step.target && looksBack()) m_targets.push_back(step);
    }

private:
    struct Open {
        std::size_t result;
        core::ScenarioTime at;
        std::vector<std::string> keys;
        bool decided = false;
    };

    [[nodiscard]] bool isNegative() const {
        return rule().form == RuleTemplate::NotSuccession || rule().form == RuleTemplate::NotResponse ||
               rule().form == RuleTemplate::NotCoExistence;
    }
    [[nodiscard]] bool looksBack() const {
        return rule().form == RuleTemplate::RespondedExistence || rule().form == RuleTemplate::NotCoExistence;
    }
    [[nodiscard]] Verdict whenTargetComes() const { return isNegative() ? Verdict::Violated : Verdict::Fulfilled; }
    [[nodiscard]] Verdict whenNoneComes() const { return isNegative() ? Verdict::Fulfilled : Verdict::Violated; }

    void activate(const Step& step) {
        m_results.push_back({Verdict::NotObservable, step.event, step.at, {}});
        Open open{m_results.size() - 1, step.at, step.keys};
        for (auto target = m_targets.rbegin(); target != m_targets.rend(); ++target) {
            if (rule().within && step.at - target->at > *rule().within) break;
            if (!related(step.keys, target->keys)) continue;
            decide(open, whenTargetComes(), target->event);
            return;
        }
        m_open.push_back(std::move(open));
    }

    void continueWith(Open& open, const Step& step) {
        const bool concerns = related(open.keys, step.keys);
        if (step.target && concerns) return decide(open, whenTargetComes(), step.event);
        if (rule().form == RuleTemplate::AlternateResponse && step.activation && concerns)
            return decide(open, Verdict::Violated, step.event);
        if (rule().form == RuleTemplate::ChainResponse && (step.act || step.activation || step.target))
            return decide(open, Verdict::Violated, step.event);
    }

    void decide(Open& open, Verdict verdict, core::Sequence target) {
        m_results[open.result].verdict = verdict;
        m_results[open.result].target = target;
        open.decided = true;
        m_violated = m_violated || verdict == Verdict::Violated;
    }

    void forgetDecided() {
        std::erase_if(m_open, [](const Open& open) { return open.decided; });
    }

    std::vector<ActivationResult> m_results;
    std::vector<Open> m_open;
    std::vector<Step> m_targets;
    bool m_violated = false, m_ended = false;
};

}  // namespace

std::unique_ptr<RuleMonitor> watchForward(const core::Rule& rule) { return std::make_unique<ForwardMonitor>(rule); }

}  // namespace gladi::assessment::sop
