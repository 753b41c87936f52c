#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/scorecard.h"
#include "simulator/core/activity.h"
#include "simulator/core/sop.h"

namespace gladi::assessment::sop {

/// What can still become of a rule (RV-LTL; Maggi, Montali, Westergaard, van der Aalst 2011).
enum class LiveState { TemporarilySatisfied, TemporarilyViolated, PermanentlySatisfied, PermanentlyViolated };

/// An activity as one rule sees it.
struct Step {
    core::Sequence event;
    core::ScenarioTime at;
    bool activation = false;
    bool target = false;
    bool act = false;                  ///< done by a participant
    bool sameAct = false;              ///< bears a name that the activation names, whatever its attributes
    std::vector<std::string> keys;     ///< values of the correlating attribute
};

/// Watches one rule over the log as it grows. Time only moves forward. A target is always another event
/// than its activation; where the rule correlates, an activity without the attribute takes no part in it.
/// Semantics are those of finite traces (LTLf; De Giacomo, De Masellis, Montali 2014), window ends included.
class RuleMonitor {
public:
    RuleMonitor() = default;
    RuleMonitor(const RuleMonitor&) = delete;
    RuleMonitor& operator=(const RuleMonitor&) = delete;
    virtual ~RuleMonitor() = default;

    virtual void observe(const core::Activity& activity) = 0;
    /// Windows that ended before `now` are closed.
    virtual void tick(core::ScenarioTime now) = 0;
    /// ENDEX. What is pending is violated when its window has passed or had no end but the exercise's.
    virtual void end(core::ScenarioTime at) = 0;

    [[nodiscard]] virtual LiveState state() const = 0;
    /// One for each activation so far, in order; what is not decided is not observable.
    [[nodiscard]] virtual std::vector<ActivationResult> verdicts() const = 0;
};

/// A monitor for any template. The rule is copied.
[[nodiscard]] std::unique_ptr<RuleMonitor> monitorFor(const core::Rule& rule);

}  // namespace gladi::assessment::sop
