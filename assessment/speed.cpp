#include "assessment/speed.h"

#include "assessment/rating.h"

namespace gladi::assessment {
namespace {

using State = ObligationResult::State;

Reason::Kind kindOf(const ObligationResult& obligation) {
    if (obligation.state != State::Met) return Reason::Kind::Missed;
    if (obligation.a <= 0) return Reason::Kind::MetWrongly;
    return obligation.s >= 1 ? Reason::Kind::MetInTime : Reason::Kind::MetLate;
}

}  // namespace

double timeliness(core::Duration delay, core::Duration target, core::Duration lapse) {
    if (delay <= target) return 1;
    if (delay >= lapse) return 0;
    return static_cast<double>((lapse - delay).count()) / static_cast<double>((lapse - target).count());
}

void timeObligations(std::vector<ObligationResult>& obligations) {
    for (ObligationResult& obligation : obligations)
        obligation.s = obligation.delay ? timeliness(*obligation.delay, obligation.expected.target, obligation.expected.lapse) : 0;
}

Score speedOf(std::vector<ObligationResult>& obligations, const core::Rubric& rubric) {
    double weights = 0;
    for (const ObligationResult& obligation : obligations)
        if (obligation.state != State::NotObservable) weights += obligation.expected.weight;
    Score score;
    if (weights <= 0) return score;
    double total = 0;
    for (ObligationResult& obligation : obligations) {
        if (obligation.state == State::NotObservable) continue;
        Reason reason;
        reason.kind = kindOf(obligation);
        reason.possible = 100 * obligation.expected.weight / weights;
        reason.points = reason.possible * obligation.s * obligation.a;
        reason.obligation = obligation.obligation;
        reason.event = obligation.metBy;
        reason.other = obligation.openedBy;
        obligation.speedPoints = reason.points;
        total += reason.points;
        score.reasons.push_back(std::move(reason));
    }
    score.value = total;
    score.rating = ratingOf(total, rubric);
    return score;
}

}  // namespace gladi::assessment
