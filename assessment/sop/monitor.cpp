#include "assessment/sop/monitor.h"

#include <algorithm>

#include "assessment/sop/templates.h"

namespace gladi::assessment::sop {
namespace {

using core::Correlation;
using core::RuleTemplate;

std::vector<std::string> keysOf(Correlation same, const core::Activity& activity) {
    switch (same) {
        case Correlation::None: return {};
        case Correlation::Claim: return activity.values("claim");
        case Correlation::Statement: return activity.values("statement");
        case Correlation::Item: return activity.values("item");
        case Correlation::Inquiry: {
            // An inquiry is released as an item; only acts on it carry it as an inquiry.
            const auto& inquiry = activity.values("inquiry");
            return inquiry.empty() ? activity.values("item") : inquiry;
        }
    }
    return {};
}

core::Rule as(core::Rule rule, RuleTemplate form) {
    rule.form = form;
    return rule;
}

/// The rule with its two patterns exchanged.
core::Rule mirrored(core::Rule rule, RuleTemplate form) {
    std::swap(rule.activation, rule.target);
    rule.form = form;
    return rule;
}

class BothMonitor final : public RuleMonitor {
public:
    BothMonitor(std::unique_ptr<RuleMonitor> one, std::unique_ptr<RuleMonitor> other)
        : m_one(std::move(one)), m_other(std::move(other)) {}

    void observe(const core::Activity& activity) override {
        m_one->observe(activity);
        m_other->observe(activity);
    }
    void tick(core::ScenarioTime now) override {
        m_one->tick(now);
        m_other->tick(now);
    }
    void end(core::ScenarioTime at) override {
        m_one->end(at);
        m_other->end(at);
    }
    [[nodiscard]] LiveState state() const override {
        const LiveState one = m_one->state(), other = m_other->state();
        for (const LiveState worst : {LiveState::PermanentlyViolated, LiveState::TemporarilyViolated, LiveState::TemporarilySatisfied})
            if (one == worst || other == worst) return worst;
        return LiveState::PermanentlySatisfied;
    }
    [[nodiscard]] std::vector<ActivationResult> verdicts() const override {
        auto all = m_one->verdicts();
        const auto more = m_other->verdicts();
        all.insert(all.end(), more.begin(), more.end());
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.activation < b.activation; });
        return all;
    }

private:
    std::unique_ptr<RuleMonitor> m_one, m_other;
};

}  // namespace

void SteppedMonitor::observe(const core::Activity& activity) {
    tick(activity.at);
    Step step;
    step.event = activity.sequence;
    step.at = activity.at;
    step.act = !activity.values("by").empty();
    const auto& acts = m_rule.activation.acts;
    step.sameAct = std::find(acts.begin(), acts.end(), activity.name) != acts.end();
    step.keys = keysOf(m_rule.same, activity);
    const bool takesPart = m_rule.same == Correlation::None || !step.keys.empty();
    step.activation = takesPart && core::matches(m_rule.activation, activity);
    step.target = takesPart && core::matches(m_rule.target, activity);
    this->step(step);
}

bool SteppedMonitor::related(const std::vector<std::string>& left, const std::vector<std::string>& right) const {
    if (m_rule.same == Correlation::None) return true;
    return std::any_of(left.begin(), left.end(),
                       [&](const std::string& key) { return std::find(right.begin(), right.end(), key) != right.end(); });
}

std::unique_ptr<RuleMonitor> watchBoth(std::unique_ptr<RuleMonitor> one, std::unique_ptr<RuleMonitor> other) {
    return std::make_unique<BothMonitor>(std::move(one), std::move(other));
}

std::unique_ptr<RuleMonitor> monitorFor(const core::Rule& rule) {
    switch (rule.form) {
        case RuleTemplate::Existence:
        case RuleTemplate::Absence:
        case RuleTemplate::Exactly:
        case RuleTemplate::Init:
        case RuleTemplate::End:
        case RuleTemplate::Choice: return watchWhole(rule);
        case RuleTemplate::RespondedExistence:
        case RuleTemplate::NotCoExistence:
        case RuleTemplate::Response:
        case RuleTemplate::AlternateResponse:
        case RuleTemplate::ChainResponse:
        case RuleTemplate::NotSuccession:
        case RuleTemplate::NotResponse: return watchForward(rule);
        case RuleTemplate::Precedence:
        case RuleTemplate::AlternatePrecedence:
        case RuleTemplate::ChainPrecedence:
        case RuleTemplate::NotPrecedence: return watchBackward(rule);
        case RuleTemplate::Succession:
            return watchBoth(watchForward(as(rule, RuleTemplate::Response)), watchBackward(mirrored(rule, RuleTemplate::Precedence)));
        case RuleTemplate::AlternateSuccession:
            return watchBoth(watchForward(as(rule, RuleTemplate::AlternateResponse)),
                             watchBackward(mirrored(rule, RuleTemplate::AlternatePrecedence)));
        case RuleTemplate::ChainSuccession:
            return watchBoth(watchForward(as(rule, RuleTemplate::ChainResponse)),
                             watchBackward(mirrored(rule, RuleTemplate::ChainPrecedence)));
        case RuleTemplate::CoExistence:
            return watchBoth(watchForward(as(rule, RuleTemplate::RespondedExistence)),
                             watchForward(mirrored(rule, RuleTemplate::RespondedExistence)));
    }
    return nullptr;
}

}  // namespace gladi::assessment::sop
