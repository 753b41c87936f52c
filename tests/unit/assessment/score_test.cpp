#include <catch2/catch.hpp>

#include "assessment/export/json.h"
#include "tests/unit/assessment/water.h"

using namespace gladi;
using namespace gladi::assessment;
using namespace gladi::testing;

namespace {

template <class Tell>
ScoreCard scored(Tell tell, core::Scenario scenario = cloudyWater()) {
    Log log{scenario};
    tell(log);
    return score(scenario, log.records(), scenario.rubric);
}

bool hasVeto(const ScoreCard& card, Veto::Kind kind) {
    return std::any_of(card.vetoes.begin(), card.vetoes.end(), [&](const Veto& veto) { return veto.kind == kind && veto.event.value != 0; });
}

}  // namespace

TEST_CASE("verified, right and in time earns everything, and the card says by what") {
    const ScoreCard card = scored(answerWell);
    CHECK(*card.speed.value == 100);
    CHECK(*card.accuracy.value == 100);
    CHECK(*card.sop.value == 100);
    CHECK(*card.composite == Approx(100));
    CHECK(card.vetoes.empty());
    CHECK(card.subject == Subject{Subject::Kind::Participant, "p1", "Sari"});
    REQUIRE(card.objectives.size() == 1);
    CHECK(*card.objectives[0].accuracy == 100);
    CHECK(card.statements.at(0).denied == std::vector{core::ClaimId{"racun"}});
}

TEST_CASE("a wrong safety-critical figure, a patient's name and a broken law limit the ratings whatever the figures") {
    const ScoreCard card = scored(answerBadly);
    CHECK(*card.speed.value == 0);
    CHECK(*card.accuracy.value == 0);
    CHECK(card.accuracy.rating == Rating::Unable);
    CHECK(*card.sop.value == 0);
    CHECK(hasVeto(card, Veto::Kind::SafetyCritical));
    CHECK(hasVeto(card, Veto::Kind::PersonalData));
    CHECK(hasVeto(card, Veto::Kind::LegalRule));
    CHECK(card.sop.rating == Rating::Unable);
}

TEST_CASE("a veto spares the figure and takes the rating") {
    const ScoreCard card = scored([](Log& log) {
        answerWell(log);
        log.publishes(89min, "r2", "Kekeruhan air 2 NTU.");
    });
    CHECK(*card.accuracy.value == 90);
    CHECK(card.accuracy.rating == Rating::Unable);
}

TEST_CASE("a safety-critical mistake that was corrected is no veto") {
    const ScoreCard card = scored([](Log& log) {
        log.publishes(1min, "r1", "Kekeruhan air 2 NTU.").corrects(3min, "r1", "Koreksi: kekeruhan air 8 NTU.").endex(90min);
    });
    CHECK_FALSE(hasVeto(card, Veto::Kind::SafetyCritical));
    CHECK(card.contradictions.empty());
}

TEST_CASE("every point of every score cites an event, a fact or a rule") {
    for (const ScoreCard& card : {scored(answerWell), scored(answerBadly)}) {
        for (const Score* one : {&card.speed, &card.accuracy, &card.sop}) {
            double sum = 0;
            for (const Reason& reason : one->reasons) {
                sum += reason.points;
                CHECK((!reason.obligation.empty() || !reason.rule.empty() || !reason.fact.empty() || !reason.claim.empty()));
                if (reason.kind != Reason::Kind::Missed && reason.rule.empty()) CHECK(reason.event.value != 0);
            }
            CHECK(std::max(0.0, sum) == Approx(*one->value));
        }
    }
}

TEST_CASE("doing nothing earns nothing, and an empty session measures nothing") {
    const ScoreCard idle = scored([](Log& log) { log.owes(1min, "wa", expect(core::Act::Publish), "racun").endex(90min); });
    CHECK(*idle.speed.value == 0);
    CHECK(*idle.accuracy.value == 0);
    CHECK_FALSE(idle.sop.value);
    const ScoreCard empty = score(cloudyWater(), {}, {});
    CHECK_FALSE(empty.speed.value);
    CHECK_FALSE(empty.speed.rating);
    CHECK_FALSE(empty.composite);
}

TEST_CASE("scored twice is equal to the byte") {
    CHECK(exporting::toJson(scored(answerWell)) == exporting::toJson(scored(answerWell)));
    CHECK(exporting::toJson(scored(answerBadly)) == exporting::toJson(scored(answerBadly)));
    CHECK(exporting::toJson(scored(answerWell)) != exporting::toJson(scored(answerBadly)));
}

TEST_CASE("a log so far can be scored at every event") {
    core::Scenario scenario = cloudyWater();
    Log log{scenario};
    answerBadly(log);
    for (std::size_t n = 0; n <= log.records().size(); ++n) {
        const ScoreCard card = score(scenario, std::span(log.records()).first(n), {});
        for (const Score* one : {&card.speed, &card.accuracy, &card.sop})
            if (one->value) CHECK((*one->value >= 0 && *one->value <= 100));
    }
}

TEST_CASE("a corrected rubric re-scores the same log") {
    core::Scenario scenario = cloudyWater();
    Log log{scenario};
    answerWell(log);
    core::Rubric strict;
    strict.performed = 101;
    CHECK(score(scenario, log.records(), strict).speed.rating == Rating::Some);
}
