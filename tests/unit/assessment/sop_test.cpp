#include <catch2/catch.hpp>

#include "assessment/sop/conformance.h"

using namespace gladi;
using namespace gladi::assessment;
using namespace gladi::assessment::sop;
using namespace std::chrono_literals;
using core::Correlation;
using core::RuleTemplate;
using Verdict = ActivationResult::Verdict;
using Verdicts = std::vector<Verdict>;

namespace {

using Attributes = std::map<std::string, std::vector<std::string>>;

/// A rule over a log that is told line by line: `at(5min, "publish", {{"claim", {"racun"}}})`.
class Exercise {
public:
    explicit Exercise(core::Rule rule) : m_rule(std::move(rule)), m_watch({m_rule}) {}

    Exercise& at(core::Duration time, const std::string& name, Attributes attributes = {}) {
        if (name != "released" && name != "verified") attributes["by"] = {"p1"};
        m_watch.observe({core::Sequence{++m_sequence}, core::ScenarioTime{time}, name, attributes});
        return *this;
    }
    Exercise& clock(core::Duration time) {
        m_watch.tick(core::ScenarioTime{time});
        return *this;
    }
    Exercise& endex(core::Duration time) {
        m_watch.end(core::ScenarioTime{time});
        return *this;
    }

    [[nodiscard]] RuleResult result() const { return m_watch.results().front(); }
    [[nodiscard]] Verdicts verdicts() const {
        Verdicts all;
        for (const auto& activation : result().activations) all.push_back(activation.verdict);
        return all;
    }
    [[nodiscard]] LiveState state() const { return m_watch.states().front(); }

private:
    core::Rule m_rule;
    Conformance m_watch;
    std::uint64_t m_sequence = 0;
};

core::Rule rule(RuleTemplate form, const char* activation, const char* target = "") {
    core::Rule r;
    r.id = core::RuleId{"S1"};
    r.form = form;
    r.activation.acts = {activation};
    r.target.acts = {target};
    return r;
}

core::Rule within(core::Duration window, core::Rule r) {
    r.within = window;
    return r;
}

core::Rule same(Correlation what, core::Rule r) {
    r.same = what;
    return r;
}

const core::Rule answerWithin30 = within(30min, same(Correlation::Inquiry, rule(RuleTemplate::Response, "released", "answer")));
const core::Rule verifyFirst = same(Correlation::Claim, rule(RuleTemplate::Precedence, "publish", "verified"));

}  // namespace

TEST_CASE("an inquiry answered within its window keeps the rule, and says by which event") {
    Exercise e{answerWithin30};
    e.at(5min, "released", {{"item", {"pers-01"}}}).at(35min, "answer", {{"inquiry", {"pers-01"}}, {"item", {"pers-01"}}}).endex(60min);
    CHECK(e.verdicts() == Verdicts{Verdict::Fulfilled});
    CHECK(e.result().activations[0].activation == core::Sequence{1});
    CHECK(e.result().activations[0].target == core::Sequence{2});
}

TEST_CASE("a window that passes breaks the rule for good, without any further act") {
    Exercise e{answerWithin30};
    e.at(5min, "released", {{"item", {"pers-01"}}});
    CHECK(e.state() == LiveState::TemporarilyViolated);
    e.clock(35min);
    CHECK(e.state() == LiveState::TemporarilyViolated);
    e.clock(35min + 1ms);
    CHECK(e.state() == LiveState::PermanentlyViolated);
    e.at(36min, "answer", {{"inquiry", {"pers-01"}}}).endex(60min);
    CHECK(e.verdicts() == Verdicts{Verdict::Violated});
}

TEST_CASE("a rule may look at several acts at once") {
    core::Rule never = rule(RuleTemplate::Absence, "publish");
    never.activation.acts = {"publish", "answer", "reply"};
    never.activation.where["says"] = {"denial"};
    const auto verdictOf = [&](const char* act, const char* said) {
        return Exercise{never}.at(1min, act, {{"says", {said}}}).endex(60min).verdicts();
    };
    CHECK(verdictOf("publish", "denial") == Verdicts{Verdict::Violated});
    CHECK(verdictOf("reply", "denial") == Verdicts{Verdict::Violated});
    CHECK(verdictOf("answer", "blame") == Verdicts{Verdict::Fulfilled});
    CHECK(verdictOf("report", "denial") == Verdicts{Verdict::NotObservable});
}

TEST_CASE("an answer to another inquiry does not count") {
    Exercise e{answerWithin30};
    e.at(1min, "released", {{"item", {"pers-01"}}}).at(2min, "answer", {{"inquiry", {"pers-02"}}}).endex(60min);
    CHECK(e.verdicts() == Verdicts{Verdict::Violated});
}

TEST_CASE("at ENDEX a pending one is not observable while its window is open, violated once it has closed") {
    CHECK(Exercise{answerWithin30}.at(40min, "released", {{"item", {"p"}}}).endex(60min).verdicts() == Verdicts{Verdict::NotObservable});
    CHECK(Exercise{answerWithin30}.at(30min, "released", {{"item", {"p"}}}).endex(60min).verdicts() == Verdicts{Verdict::Violated});
    CHECK(Exercise{rule(RuleTemplate::Response, "released", "answer")}.at(40min, "released").endex(60min).verdicts() ==
          Verdicts{Verdict::Violated});
}

TEST_CASE("without ENDEX nothing pending is judged") {
    CHECK(Exercise{rule(RuleTemplate::Response, "released", "answer")}.at(40min, "released").result().vacuous);
}

TEST_CASE("one claim verified does not cover another, and the evidence is the latest verification") {
    Exercise e{verifyFirst};
    e.at(1min, "verified", {{"claim", {"a"}}})
        .at(2min, "verified", {{"claim", {"a"}}})
        .at(3min, "publish", {{"claim", {"a"}}})
        .at(4min, "publish", {{"claim", {"b"}}})
        .endex(60min);
    CHECK(e.verdicts() == Verdicts{Verdict::Fulfilled, Verdict::Violated});
    CHECK(e.result().activations[0].target == core::Sequence{2});
    CHECK(e.result().v == 0.5);
}

TEST_CASE("an act without the attribute that correlates takes no part in the rule") {
    CHECK(Exercise{verifyFirst}.at(3min, "publish").endex(60min).result().vacuous);
}

TEST_CASE("a verification older than the window does not count") {
    const core::Rule fresh = within(10min, rule(RuleTemplate::Precedence, "publish", "verified"));
    CHECK(Exercise{fresh}.at(0min, "verified").at(10min, "publish").endex(60min).verdicts() == Verdicts{Verdict::Fulfilled});
    CHECK(Exercise{fresh}.at(0min, "verified").at(11min, "publish").endex(60min).verdicts() == Verdicts{Verdict::Violated});
}

TEST_CASE("updates have to follow each other: an act is no answer to itself") {
    const core::Rule updates = within(60min, rule(RuleTemplate::Response, "publish", "publish"));
    Exercise e{updates};
    e.at(0min, "publish").at(50min, "publish").at(130min, "publish").endex(140min);
    CHECK(e.verdicts() == Verdicts{Verdict::Fulfilled, Verdict::Violated, Verdict::NotObservable});
}

TEST_CASE("not-succession looks only as far as its window") {
    const core::Rule quiet = within(10min, rule(RuleTemplate::NotSuccession, "released", "publish"));
    CHECK(Exercise{quiet}.at(0min, "released").at(11min, "publish").endex(20min).verdicts() == Verdicts{Verdict::Fulfilled});
    CHECK(Exercise{quiet}.at(0min, "released").at(9min, "publish").endex(20min).verdicts() == Verdicts{Verdict::Violated});
}

TEST_CASE("a prohibition is vacuous until an act of its kind puts it to the test") {
    core::Rule noLeak = rule(RuleTemplate::Absence, "publish");
    noLeak.activation.where["says"] = {"personal-data"};
    CHECK(Exercise{noLeak}.at(1min, "triage").endex(60min).result().vacuous);
    CHECK(Exercise{noLeak}.at(1min, "publish").endex(60min).verdicts() == Verdicts{Verdict::Fulfilled});
    CHECK(Exercise{noLeak}.at(1min, "publish", {{"says", {"personal-data"}}}).endex(60min).verdicts() == Verdicts{Verdict::Violated});
}

TEST_CASE("existence within a window from STARTEX") {
    const core::Rule early = within(15min, rule(RuleTemplate::Existence, "publish"));
    CHECK(Exercise{early}.at(15min, "publish").endex(60min).verdicts() == Verdicts{Verdict::Fulfilled});
    CHECK(Exercise{early}.at(16min, "publish").endex(60min).verdicts() == Verdicts{Verdict::Violated});
    CHECK(Exercise{early}.endex(10min).verdicts() == Verdicts{Verdict::NotObservable});
    CHECK(Exercise{early}.endex(15min).verdicts() == Verdicts{Verdict::Violated});
}

TEST_CASE("SOP is the weighted share of activations fulfilled; vacuous rules are left out") {
    const auto judged = [](double weight, int fulfilled, int violated) {
        RuleResult r;
        r.weight = weight;
        r.fulfilled = fulfilled;
        r.violated = violated;
        r.vacuous = fulfilled + violated == 0;
        r.v = r.vacuous ? 0 : double(fulfilled) / (fulfilled + violated);
        return r;
    };
    std::vector<RuleResult> rules{judged(3, 1, 0), judged(2, 1, 1), judged(1, 0, 0)};
    const Score score = scoreOf(rules, {}, {});
    CHECK(*score.value == Approx(100 * (3 * 1.0 + 2 * 0.5) / 5));
    CHECK(score.rating == Rating::Performed);
    CHECK(score.reasons.size() == 2);
    CHECK(rules[1].points == Approx(20));

    Veto law;
    law.kind = Veto::Kind::LegalRule;
    CHECK(scoreOf(rules, {law}, {}).rating == Rating::Major);
    Veto leak;
    leak.kind = Veto::Kind::PersonalData;
    CHECK(scoreOf(rules, {law, leak}, {}).rating == Rating::Unable);
    CHECK(*scoreOf(rules, {law, leak}, {}).value == Approx(80));

    std::vector<RuleResult> nothing{judged(1, 0, 0)};
    CHECK_FALSE(scoreOf(nothing, {}, {}).value);
}
