#include "tests/property/random_exercise.h"
#include "tests/support/scenario_builder.h"

namespace gladi::property {

using namespace core;
using namespace std::chrono_literals;

namespace {

const std::vector<std::string> kClaims{"racun", "tanggul"};
const std::vector<std::string> kFacts{"F1", "F2", "F3"};
const std::vector<std::string> kActs{"triage", "note", "publish", "answer", "verified", "reply", "read", "report"};

Condition leaf(Dice& dice, const std::vector<InjectId>& known) {
    using Op = Condition::Op;
    Condition condition;
    const auto less = [&](Condition left, double right) {
        Condition number;
        number.number = right;
        Condition comparison;
        comparison.op = dice.oneOf(std::vector{Op::Greater, Op::GreaterEqual, Op::Less});
        comparison.children = {std::move(left), std::move(number)};
        return comparison;
    };
    condition.op = dice.oneOf(std::vector{Op::Time, Op::Since, Op::Released, Op::Answered, Op::Declined, Op::Overdue, Op::Lapsed, Op::Happened,
                                          Op::Count, Op::ClaimReach, Op::ClaimClarified, Op::FactConfirmed, Op::InPhase, Op::Variable});
    switch (condition.op) {
        case Op::Time: return less(condition, dice.between(0, 1200));
        case Op::Since:
        case Op::Released:
        case Op::Answered:
        case Op::Declined:
        case Op::Overdue:
        case Op::Lapsed:
            condition.name = known.empty() ? "tiada" : dice.oneOf(known).value;
            return condition.op == Op::Since ? less(condition, dice.between(0, 300)) : condition;
        case Op::Happened:
        case Op::Count:
            condition.pattern.acts = {dice.oneOf(kActs)};
            if (dice.onceIn(2)) condition.pattern.where["claim"] = {dice.oneOf(kClaims)};
            return condition.op == Op::Count ? less(condition, dice.between(0, 3)) : condition;
        case Op::ClaimReach: condition.name = dice.oneOf(kClaims); return less(condition, dice.between(0, 5000));
        case Op::ClaimClarified: condition.name = dice.oneOf(kClaims); return condition;
        case Op::FactConfirmed: condition.name = dice.oneOf(kFacts); return condition;
        case Op::InPhase: condition.name = "lanjut"; return condition;
        case Op::Variable: condition.name = "korban"; return less(condition, dice.between(0, 3));
        default: return condition;
    }
}

Condition someCondition(Dice& dice, const std::vector<InjectId>& known) {
    if (dice.onceIn(4)) return support::negation(leaf(dice, known));
    if (dice.onceIn(2)) return leaf(dice, known);
    Condition both;
    both.op = dice.onceIn(2) ? Condition::Op::And : Condition::Op::Or;
    both.children = {leaf(dice, known), leaf(dice, known)};
    return both;
}

Moment someMoment(Dice& dice, const std::vector<InjectId>& known) {
    using On = Moment::On;
    Moment moment;
    const int kind = dice.between(1, known.empty() ? 3 : 6);
    if (kind <= 2) {
        moment.at = ScenarioTime{dice.upTo(1500) - 3min};   // from before STARTEX to beyond ENDEX
    } else if (kind == 3) {
        moment = {Moment::Anchor::Phase, {}, PhaseId{dice.onceIn(2) ? "awal" : "lanjut"}, {}, On::Released, dice.upTo(300)};
    } else {
        const auto on = dice.oneOf(std::vector{On::Released, On::Released, On::Answered, On::Declined, On::Met, On::Overdue, On::Lapsed});
        moment = {Moment::Anchor::Inject, {}, {}, dice.oneOf(known), on, dice.onceIn(4) ? Duration{0} : dice.upTo(240)};
    }
    return moment;
}

Expectation someExpectation(Dice& dice, const InjectId& inject, int position) {
    const auto act = dice.oneOf(std::vector{Act::Acknowledge, Act::Triage, Act::Verify, Act::Publish, Act::Reply, Act::Answer, Act::Report,
                                            Act::Escalate, Act::Correct, Act::Note});
    const Duration target = dice.upTo(300);
    Expectation expected = support::expectation(inject.value + "/" + std::to_string(position), act, target, target + dice.upTo(300));
    if (dice.onceIn(3)) expected.about = ClaimId{dice.oneOf(kClaims)};
    if (act == Act::Publish && dice.onceIn(2)) expected.kind = StatementKind::Clarification;
    return expected;
}

Inject someInject(Dice& dice, const std::string& id, const std::vector<InjectId>& known) {
    Inject inject = dice.onceIn(3) ? support::question(id, {}) : support::post(id, {});
    inject.moment = someMoment(dice, known);
    if (!inject.claim.empty()) {
        inject.claim = ClaimId{dice.oneOf(kClaims)};
        inject.seeds = dice.between(0, 30);
    }
    if (dice.onceIn(4)) {
        inject.when = someCondition(dice, known);
        if (dice.onceIn(3)) inject.moment = {Moment::Anchor::Condition, {}, {}, {}, Moment::On::Released, {}};
        if (dice.onceIn(3)) inject.until = ScenarioTime{dice.upTo(1200)};
    }
    if (dice.onceIn(4)) inject.repeat = Repeat{1s + dice.upTo(240), dice.between(2, 4)};
    if (dice.onceIn(4)) inject.alternatives = {{someCondition(dice, known), {"Lain", ""}, {"Kata lain, {korban}", ""}}};
    if (dice.onceIn(5)) inject.confirms = {FactId{dice.oneOf(kFacts)}};
    if (dice.onceIn(5)) inject.sets = {{"korban", dice.between(0, 5)}};
    if (dice.onceIn(4)) inject.to = {dice.oneOf(std::vector<std::string>{"humas", "jubir", "pengamat", "lain"})};
    for (int position = 1, most = dice.between(0, 3); position <= most; ++position)
        inject.expect.push_back(someExpectation(dice, inject.id, position));
    return inject;
}

}  // namespace

Scenario randomScenario(Dice& dice) {
    Scenario scenario = support::smallCrisis();
    scenario.duration = 20min;
    scenario.phases[1].at = ScenarioTime{dice.upTo(900) + 1ms};
    scenario.approval.after = dice.upTo(180);
    scenario.spread.half = 1s + dice.upTo(900);
    scenario.variables = {{"korban", 0}};
    scenario.sources[0].delay = dice.upTo(120);
    for (const auto& id : {"F2", "F3"}) {
        Fact fact = scenario.facts[0];
        fact.id = FactId{id};
        if (dice.onceIn(2)) fact.confirmableFrom = ScenarioTime{dice.upTo(900)};
        scenario.facts.push_back(fact);
    }
    Claim dam;
    dam.id = ClaimId{"tanggul"};
    dam.checks = {{SourceId{"lab"}, ScenarioTime{dice.upTo(600)}, Truth::Unverified, {"Belum tahu", ""}, {}}};
    scenario.claims.push_back(dam);
    const Question question{{"Apa langkah pertama?", ""}, {{"Membantah", ""}, {"Bertanya", ""}, {"Diam", ""}}, 1, {}};
    scenario.test = {question, question};

    std::vector<InjectId> known;
    for (int number = 1, most = dice.between(3, 14); number <= most; ++number) {
        scenario.injects.push_back(someInject(dice, "i" + std::to_string(number), known));
        known.push_back(scenario.injects.back().id);
    }
    for (int number = 1, most = dice.between(0, 2); number <= most; ++number) {
        Background noise;
        noise.id = InjectId{"ramai" + std::to_string(number)};
        noise.channel = ChannelId{"medsos"};
        noise.from = ScenarioTime{dice.upTo(300) - 2min};
        noise.until = noise.from + 1min + dice.upTo(900);
        noise.count = dice.between(1, 25);
        noise.templates = {{"Air di {tempat}", ""}, {"Hujan di {tempat}?", ""}};
        noise.words = {{"tempat", {"Wijen", "Lobar", "Samara"}}};
        if (dice.onceIn(3)) {
            noise.claim = ClaimId{dice.oneOf(kClaims)};
            noise.seeds = dice.between(1, 5);
        }
        scenario.background.push_back(noise);
    }
    return scenario;
}

}  // namespace gladi::property
