#include <catch2/catch.hpp>

#include <map>

#include "assessment/accuracy.h"
#include "assessment/obligations.h"
#include "assessment/speed.h"
#include "assessment/statements.h"
#include "tests/unit/assessment/session.h"

// Judged from hand-made readings: what a text says is given here, what it is worth is asked.

using namespace gladi;
using namespace gladi::assessment;
using namespace gladi::testing;
using core::Act;
using core::Truth;
using Kind = language::Finding::Kind;

namespace {

/// "right F1, wrong F2, has empati, denies racun": each phrase is one finding of ten bytes.
language::Reading reads(const std::string& script) {
    static const std::map<std::string, Kind> verbs{
        {"right", Kind::FactRight},       {"wrong", Kind::FactWrong},    {"hedges", Kind::FactHedged},  {"has", Kind::Element},
        {"says", Kind::Forbidden},        {"asserts", Kind::ClaimAsserted}, {"denies", Kind::ClaimDenied}, {"doubts", Kind::ClaimHedged}};
    language::Reading reading;
    std::size_t begin = 0, place = 0;
    while (begin < script.size()) {
        const std::size_t end = std::min(script.find(", ", begin), script.size());
        const std::string phrase = script.substr(begin, end - begin);
        const std::size_t space = phrase.find(' ');
        if (space != std::string::npos && verbs.contains(phrase.substr(0, space)))
            reading.findings.push_back({verbs.at(phrase.substr(0, space)), phrase.substr(space + 1), {place, place + 10}, phrase});
        place += 10;
        begin = end + 2;
    }
    return reading;
}

struct Judged {
    core::Scenario scenario;
    std::vector<StatementResult> statements;
    std::vector<ObligationResult> obligations;
    std::vector<Contradiction> contradictions;
    Score accuracy, speed;

    [[nodiscard]] const ObligationResult& of(const char* inject) const {
        for (const auto& one : obligations)
            if (one.inject.value == inject) return one;
        throw std::runtime_error("no such obligation");
    }
    [[nodiscard]] FactVerdict verdict(const char* inject, const char* fact) const {
        for (const auto& one : of(inject).facts)
            if (one.fact.value == fact) return one.verdict;
        throw std::runtime_error("no such fact");
    }
};

core::Scenario town() {
    core::Scenario s;
    s.facts = {fact("F1"), fact("F2"), fact("later", -60min, 30min), fact("old"), fact("new", 20min)};
    s.facts[3].trueUntil = core::ScenarioTime{20min};
    s.claims = {claim("racun", Truth::False), claim("bocor", Truth::True), claim("gosip", Truth::Unverified)};
    s.forbidden = {forbidden("pelaku", core::ForbiddenKind::Blame), forbidden("nik", core::ForbiddenKind::PersonalData),
                   forbidden("klb", core::ForbiddenKind::Term)};
    s.forbidden[2].until = core::FactId{"later"};
    return s;
}

template <class Tell>
Judged judged(Tell tell, core::Scenario scenario = town()) {
    Judged result{std::move(scenario), {}, {}, {}, {}, {}};
    Log log{result.scenario};
    tell(log);
    const Ledger ledger{result.scenario, log.records()};
    result.statements = collectStatements(log.records());
    std::vector<language::Reading> readings;
    for (auto& statement : result.statements) {
        readings.push_back(reads(statement.text));
        judge(statement, readings.back(), ledger);
    }
    applyCorrections(result.statements, ledger, 30min);
    result.contradictions = findContradictions(result.statements, readings, ledger);
    result.obligations = collectObligations(result.scenario, log.records());
    timeObligations(result.obligations);
    judgeObligations(result.obligations, result.statements, log.records(), collectTriages(result.scenario, log.records()), {});
    result.speed = speedOf(result.obligations, {});
    result.accuracy = accuracyOf(result.obligations, result.contradictions, {}, {});
    return result;
}

/// One statement published at a time in answer to an obligation that asks for these facts and elements.
Judged statement(core::Duration at, const std::string& text, std::vector<std::string> facts, std::vector<std::string> must = {}) {
    return judged([&](Log& log) {
        log.owes(0min, "x", asking(expect(Act::Publish, 60min, 120min), facts, must)).publishes(at, "s1", text).met("x").endex(90min);
    });
}

}  // namespace

TEST_CASE("each required fact and element counts one point") {
    const Judged j = statement(1min, "right F1, has empati", {"F1", "F2"}, {"empati", "ajakan"});
    CHECK(j.of("x").a == 0.5);
    CHECK(j.verdict("x", "F1") == FactVerdict::Right);
    CHECK(j.verdict("x", "F2") == FactVerdict::Missing);
    CHECK(j.of("x").facts[0].event == j.of("x").metBy);
    CHECK(j.of("x").facts[0].span == TextSpan{0, 10});
    CHECK(*j.accuracy.value == 50);
}

TEST_CASE("a wrong fact takes a point away, and the sum stays within 0 and 1") {
    CHECK(statement(1min, "right F1, wrong F2", {"F1", "F2"}).of("x").a == 0);
    CHECK(statement(1min, "wrong F1, wrong F2", {"F1", "F2"}).of("x").a == 0);
    CHECK(statement(1min, "right F1, has empati, wrong F2", {"F1"}, {"empati"}).of("x").a == 0.5);
}

TEST_CASE("true but not yet confirmable earns nothing; confirmed by an event it does") {
    CHECK(statement(10min, "right later", {"later"}).verdict("x", "later") == FactVerdict::Premature);
    CHECK(statement(10min, "right later", {"later"}).of("x").a == 0);
    CHECK(statement(30min, "right later", {"later"}).verdict("x", "later") == FactVerdict::Right);
    const Judged asked = judged([](Log& log) {
        log.owes(0min, "x", asking(expect(Act::Publish), {"later"})).confirmed(4min, "later").publishes(5min, "s1", "right later").met("x");
    });
    CHECK(asked.verdict("x", "later") == FactVerdict::Right);
}

TEST_CASE("an honest 'not yet' with a next update earns the point; without one, or when it could be known, it does not") {
    CHECK(statement(10min, "hedges later, has pembaruan-berikut", {"later"}).verdict("x", "later") == FactVerdict::Hedged);
    CHECK(statement(10min, "hedges later, has pembaruan-berikut", {"later"}).of("x").a == 1);
    CHECK(statement(10min, "hedges later", {"later"}).verdict("x", "later") == FactVerdict::Evasive);
    CHECK(statement(40min, "hedges later, has pembaruan-berikut", {"later"}).verdict("x", "later") == FactVerdict::Evasive);
}

TEST_CASE("a number that was true is wrong once superseded, except beside the one that replaced it") {
    CHECK(statement(10min, "right old", {"old"}).verdict("x", "old") == FactVerdict::Right);
    CHECK(statement(25min, "right old", {"new"}).of("x").earned == -1);
    CHECK(statement(25min, "right old, right new", {"new"}).of("x").a == 1);
    CHECK(statement(10min, "right new", {"new"}).verdict("x", "new") == FactVerdict::Wrong);
    CHECK(statement(10min, "wrong new", {"old"}).of("x").earned == 0);
}

TEST_CASE("what nobody has established may be called untrue no more than true") {
    CHECK(statement(1min, "right F1, denies gosip", {"F1"}).of("x").earned == 0);
    CHECK(statement(1min, "right F1, asserts gosip", {"F1"}).of("x").earned == 0);
    CHECK(statement(1min, "right F1, doubts gosip", {"F1"}).of("x").earned == 1);
    const auto answered = [](Truth verdict) {
        return judged([verdict](Log& log) {
            log.owes(0min, "x", asking(expect(Act::Publish), {"F1"})).verified(1min, "gosip", verdict).publishes(2min, "s1", "right F1, denies gosip").met("x").endex(90min);
        });
    };
    CHECK(answered(Truth::False).of("x").earned == 1);
    CHECK(answered(Truth::Unverified).of("x").earned == 0);
    // Known otherwise: the fact by which a source would call it untrue.
    core::Scenario known = town();
    known.claims[2].checks = {{core::SourceId{"lab"}, {}, Truth::False, {}, {core::FactId{"later"}}}};
    const auto denied = [&known](core::Duration at) {
        return judged([at](Log& log) { log.owes(0min, "x", asking(expect(Act::Publish, 60min, 80min), {"F1"})).publishes(at, "s1", "right F1, denies gosip").met("x").endex(90min); }, known);
    };
    CHECK(denied(10min).of("x").earned == 0);
    CHECK(denied(40min).of("x").earned == 1);
}

TEST_CASE("a text with nothing asked for is right unless it is empty or says something wrong") {
    CHECK(statement(1min, "kami memantau", {}).of("x").a == 1);
    CHECK(statement(1min, " \n", {}).of("x").a == 0);
    CHECK(statement(1min, "wrong F1", {}).of("x").a == 0);
    CHECK(statement(1min, "says pelaku", {}).of("x").a == 0);
    CHECK(statement(1min, "asserts racun", {}).of("x").a == 0);
    CHECK(statement(1min, "denies racun", {}).of("x").a == 1);
    CHECK(statement(1min, "asserts racun, denies racun", {}).of("x").a == 1);
    CHECK(statement(1min, "doubts racun", {}).of("x").a == 1);
    CHECK(statement(1min, "denies bocor", {}).of("x").a == 0);
    CHECK(statement(1min, "asserts gosip", {}).of("x").a == 0);
    CHECK(statement(1min, "asserts bocor", {}).of("x").a == 1);
}

TEST_CASE("what is forbidden until a fact is confirmed is allowed from then on") {
    CHECK(statement(29min, "says klb", {}).of("x").a == 0);
    CHECK(statement(30min, "says klb", {}).of("x").a == 1);
}

TEST_CASE("a report to an authority may hold what the public must not read") {
    const Judged j = judged([](Log& log) { log.owes(0min, "x", expect(Act::Report)).reports(1min, "says nik").met("x").endex(30min); });
    CHECK(j.of("x").a == 1);
}

TEST_CASE("an own correction within the window earns half a point, a late one none") {
    const auto corrected = [](core::Duration when, const char* text) {
        return judged([&](Log& log) {
            log.owes(0min, "x", asking(expect(Act::Publish), {"F1"})).publishes(1min, "s1", "wrong F1").met("x").corrects(when, "s1", text).endex(90min);
        });
    };
    CHECK(corrected(31min, "right F1").of("x").a == 0.5);
    CHECK(corrected(31min, "right F1").verdict("x", "F1") == FactVerdict::Corrected);
    CHECK(corrected(32min, "right F1").of("x").a == 0);
    CHECK(corrected(32min, "right F1").of("x").facts[0].correctedBy.value != 0);
    CHECK(corrected(5min, "right F2").of("x").facts[0].correctedBy.value == 0);
    CHECK(corrected(31min, "right F1").contradictions.empty());
}

TEST_CASE("a correction of another statement corrects nothing") {
    const Judged j = judged([](Log& log) {
        log.owes(0min, "x", asking(expect(Act::Publish), {"F1"})).publishes(1min, "s1", "wrong F1").met("x").corrects(2min, "s2", "right F1").endex(90min);
    });
    CHECK(j.of("x").a == 0);
}

TEST_CASE("own statements that cannot both hold cost ten points each, thirty at most") {
    const auto said = [](std::vector<std::string> texts) {
        return judged([&](Log& log) {
            log.owes(0min, "x", expect(Act::Acknowledge)).acknowledges(1min, "x").met("x");
            log.owes(1min, "y", expect(Act::Publish)).publishes(2min, "s0", "kami memantau").met("y");
            int n = 0;
            for (const std::string& text : texts) log.publishes(core::Duration(std::chrono::minutes(3 + n)), ("s" + std::to_string(1 + n)).c_str(), text), ++n;
            log.endex(90min);
        });
    };
    CHECK(said({"right F1", "right F1"}).contradictions.empty());
    CHECK(*said({"right F1", "wrong F1"}).accuracy.value == 90);
    CHECK(*said({"denies bocor", "asserts bocor"}).accuracy.value == 90);
    CHECK(*said({"right F1", "wrong F1", "right F1", "wrong F1", "right F1"}).accuracy.value == 70);
    const Judged j = said({"denies racun", "asserts racun"});
    REQUIRE(j.contradictions.size() == 1);
    CHECK(j.contradictions[0].claim.value == "racun");
    CHECK(j.contradictions[0].earlier < j.contradictions[0].later);
}

TEST_CASE("the old number when it held and the new one later are no contradiction") {
    const Judged j = judged([](Log& log) { log.publishes(10min, "s1", "right old").publishes(25min, "s2", "right new, wrong old").endex(90min); });
    CHECK(j.contradictions.empty());
}

TEST_CASE("a triage is right as first marked, half when put right in time, wrong when it ends wrong") {
    const auto marked = [](Truth first, std::optional<Truth> then = {}, core::Duration when = 10min) {
        return judged([&](Log& log) {
            log.owes(0min, "wa", expect(Act::Triage), "racun").triages(1min, "wa", first).met("wa");
            if (then) log.triages(when, "wa", *then);
            log.endex(90min);
        });
    };
    CHECK(marked(Truth::False).of("wa").a == 1);
    CHECK(marked(Truth::True).of("wa").a == 0);
    CHECK(marked(Truth::True, Truth::False).of("wa").a == 0.5);
    CHECK(marked(Truth::True, Truth::False, 32min).of("wa").a == 0);
    CHECK(marked(Truth::False, Truth::True).of("wa").a == 0);
    CHECK(*marked(Truth::False).accuracy.value == 100);
}

TEST_CASE("declining meets the duty to answer and earns nothing") {
    const Judged j = judged([](Log& log) { log.owes(0min, "pers", expect(Act::Answer)).declines(1min, "pers", "bukan wewenang kami").met("pers").endex(90min); });
    CHECK(j.of("pers").state == ObligationResult::State::Met);
    CHECK(j.of("pers").a == 0);
    CHECK(*j.speed.value == 0);
}

TEST_CASE("what was missed counts as nought; what has no accuracy side does not dilute") {
    const Judged j = judged([](Log& log) {
        log.owes(0min, "ok", expect(Act::Acknowledge)).acknowledges(1min, "ok").met("ok");
        log.owes(0min, "said", expect(Act::Publish)).publishes(2min, "s", "kami memantau").met("said");
        log.owes(0min, "not", weighing(3, expect(Act::Publish))).endex(90min);
    });
    CHECK(*j.accuracy.value == 25);
    CHECK(*j.speed.value == 40);
}
