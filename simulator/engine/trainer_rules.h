#pragma once

// Private to the engine: what a trainer and an evaluator may do with the world of one team. Which worlds a command
// concerns is routing's business (routing.h).

#include "simulator/engine/deciding.h"

namespace gladi::engine {

struct TrainerRules {
    const State& state;

    Decision operator()(const core::control::Fire& fire) const;
    Decision operator()(const core::control::Skip& skip) const;
    Decision operator()(const core::control::Unskip& unskip) const;
    Decision operator()(const core::control::Delay& delay) const;
    Decision operator()(const core::control::Edit& edit) const;
    Decision operator()(const core::control::Insert& insert) const;
    Decision operator()(const core::control::Hint& hint) const;
    Decision operator()(const core::control::Withdraw& withdraw) const;
    Decision operator()(const core::control::Observe& observe) const;

private:
    /// The inject, or why nothing is done with it.
    [[nodiscard]] core::Result<const core::Inject*> known(const core::InjectId& inject) const;
    [[nodiscard]] core::Result<void> mayInsert(const core::control::Insert& insert) const;
    [[nodiscard]] core::InjectId nextInsertion() const;
};

}  // namespace gladi::engine
