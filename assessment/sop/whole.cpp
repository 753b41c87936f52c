#include "assessment/sop/templates.h"

namespace gladi::assessment::sop {
namespace {

using core::RuleTemplate;
using Verdict = ActivationResult::Verdict;

/// Counts over the whole exercise; a window runs from STARTEX.
class CountMonitor final : public SteppedMonitor {
public:
    explicit CountMonitor(const core::Rule& rule) : SteppedMonitor(rule) {}

    void tick(core::ScenarioTime now) override {
        if (!m_decided && rule().within && now.sinceStart > *rule().within) close();
    }
    void end(core::ScenarioTime at) override {
        const bool windowOpen = rule().within && at.sinceStart < *rule().within;
        if (!m_decided && (!windowOpen || rule().form == RuleTemplate::Absence)) close();
        m_ended = true;
    }

    [[nodiscard]] LiveState state() const override {
        if (m_decided) return *m_decided == Verdict::Violated ? LiveState::PermanentlyViolated : LiveState::PermanentlySatisfied;
        const bool holds = m_count >= rule().count || rule().form == RuleTemplate::Absence;
        if (m_ended) return holds ? LiveState::PermanentlySatisfied : LiveState::PermanentlyViolated;
        return holds ? LiveState::TemporarilySatisfied : LiveState::TemporarilyViolated;
    }

    [[nodiscard]] std::vector<ActivationResult> verdicts() const override {
        // A prohibition that nothing ever put to the test has not been kept by anybody.
        const bool untested = rule().form == RuleTemplate::Absence && !m_tested;
        return {{m_decided && !untested ? *m_decided : Verdict::NotObservable, {}, {}, m_deciding}};
    }

protected:
    void step(const Step& step) override {
        m_tested = m_tested || step.sameAct;
        if (m_decided) return;
        if (!step.activation && !(rule().form == RuleTemplate::Choice && step.target)) return;
        ++m_count;
        const bool enough = m_count >= rule().count;
        if (rule().form == RuleTemplate::Absence && enough) decide(Verdict::Violated, step.event);
        if (rule().form == RuleTemplate::Exactly && m_count > rule().count) decide(Verdict::Violated, step.event);
        const bool positive = rule().form == RuleTemplate::Existence || rule().form == RuleTemplate::Choice;
        if (positive && enough) decide(Verdict::Fulfilled, step.event);
        if (!m_decided) m_deciding = step.event;
    }

private:
    void close() {
        const bool kept = rule().form == RuleTemplate::Absence || m_count >= rule().count;
        m_decided = kept ? Verdict::Fulfilled : Verdict::Violated;
    }
    void decide(Verdict verdict, core::Sequence event) {
        m_decided = verdict;
        m_deciding = event;
    }

    int m_count = 0;
    std::optional<Verdict> m_decided;
    core::Sequence m_deciding;
    bool m_tested = false, m_ended = false;
};

/// The first or the last act of the participants (or event that the rule itself names).
class EdgeMonitor final : public SteppedMonitor {
public:
    explicit EdgeMonitor(const core::Rule& rule) : SteppedMonitor(rule) {}

    void tick(core::ScenarioTime) override {}
    void end(core::ScenarioTime) override { m_ended = true; }

    [[nodiscard]] LiveState state() const override {
        const bool holds = m_edge && m_edge->activation;
        if (m_ended || (isFirst() && m_edge)) return holds ? LiveState::PermanentlySatisfied : LiveState::PermanentlyViolated;
        return holds ? LiveState::TemporarilySatisfied : LiveState::TemporarilyViolated;
    }
    [[nodiscard]] std::vector<ActivationResult> verdicts() const override {
        if (!m_edge || !(m_ended || isFirst())) return {};
        return {{m_edge->activation ? Verdict::Fulfilled : Verdict::Violated, {}, m_edge->at, m_edge->event}};
    }

protected:
    void step(const Step& step) override {
        if (!step.act && !step.activation) return;
        if (!m_edge || !isFirst()) m_edge = step;
    }

private:
    [[nodiscard]] bool isFirst() const { return rule().form == RuleTemplate::Init; }

    std::optional<Step> m_edge;
    bool m_ended = false;
};

}  // namespace

std::unique_ptr<RuleMonitor> watchWhole(const core::Rule& rule) {
    if (rule.form == RuleTemplate::Init || rule.form == RuleTemplate::End) return std::make_unique<EdgeMonitor>(rule);
    return std::make_unique<CountMonitor>(rule);
}

}  // namespace gladi::assessment::sop
