#pragma once

#include "simulator/core/scenario.h"

namespace gladi::core {

/// Whether a rubric's deadline is for this obligation of this inject.
[[nodiscard]] bool concerns(const Deadline& deadline, const ObligationId& obligation, const InjectId& inject, const Expectation& expected);

/// How narrowly a deadline chooses; the narrower of two that concern an obligation decides. Two that choose alike have the
/// same figure.
[[nodiscard]] int narrownessOf(const Deadline& deadline);

/// The expectation with the targets and lapses of the deadlines that concern it.
[[nodiscard]] Expectation withDeadlines(Expectation expected, const ObligationId& obligation, const InjectId& inject,
                                        const std::vector<Deadline>& deadlines);

}  // namespace gladi::core
