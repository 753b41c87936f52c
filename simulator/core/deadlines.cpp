#include "simulator/core/deadlines.h"

#include <algorithm>

namespace gladi::core {

bool concerns(const Deadline& deadline, const ObligationId& obligation, const InjectId& inject, const Expectation& expected) {
    return (deadline.obligation.empty() || deadline.obligation == obligation) && (deadline.inject.empty() || deadline.inject == inject) &&
           (!deadline.act || *deadline.act == expected.act) && (!deadline.kind || deadline.kind == expected.kind);
}

int narrownessOf(const Deadline& deadline) {
    return (deadline.obligation.empty() ? 0 : 8) + (deadline.inject.empty() ? 0 : 4) + (deadline.kind ? 2 : 0) + (deadline.act ? 1 : 0);
}

Expectation withDeadlines(Expectation expected, const ObligationId& obligation, const InjectId& inject, const std::vector<Deadline>& deadlines) {
    std::vector<const Deadline*> fitting;
    for (const Deadline& deadline : deadlines)
        if (concerns(deadline, obligation, inject, expected)) fitting.push_back(&deadline);
    std::stable_sort(fitting.begin(), fitting.end(), [](const Deadline* a, const Deadline* b) { return narrownessOf(*a) < narrownessOf(*b); });
    for (const Deadline* deadline : fitting) {
        expected.target = deadline->target.value_or(expected.target);
        expected.lapse = deadline->lapse.value_or(expected.lapse);
    }
    return expected;
}

}  // namespace gladi::core
