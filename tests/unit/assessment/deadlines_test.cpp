#include <catch2/catch.hpp>

#include "assessment/export/csv.h"
#include "assessment/export/json.h"
#include "assessment/export/report_html.h"
#include "tests/unit/assessment/water.h"

using namespace gladi;
using namespace gladi::assessment;
using namespace gladi::testing;
using core::Act;
using State = ObligationResult::State;

namespace {

/// "pers" owes an answer in 10 minutes, none of it after 20; it comes at this minute, or not at all.
struct Inquiry {
    core::Scenario scenario;
    Log log{scenario};

    explicit Inquiry(std::optional<core::Duration> answeredAt, core::Duration end = 90min) {
        log.owes(0min, "pers", expect(Act::Answer, 10min, 20min));
        if (answeredAt) {
            log.answers(*answeredAt, "pers", "Air aman.");
            if (*answeredAt < 20min) log.met("pers");
            else lapsed();
        } else if (end >= 20min) {
            lapsed();
        }
        log.endex(end);
    }
    void lapsed() {
        // The engine had told it before the late answer; the order does not matter to a score.
        log.lapsed("pers");
    }
    [[nodiscard]] ObligationResult under(std::vector<core::Deadline> deadlines) const {
        core::Rubric rubric;
        rubric.deadlines = std::move(deadlines);
        const auto card = score(scenario, log.records(), rubric);
        REQUIRE(card.obligations.size() == 1);
        return card.obligations[0];
    }
};

core::Deadline forAct(Act act, std::optional<core::Duration> target, std::optional<core::Duration> lapse) { return {{}, {}, act, {}, target, lapse}; }
core::Deadline forInject(const char* inject, std::optional<core::Duration> target, std::optional<core::Duration> lapse) {
    return {{}, core::InjectId{inject}, {}, {}, target, lapse};
}
core::Deadline forOne(const char* obligation, std::optional<core::Duration> target, std::optional<core::Duration> lapse) {
    return {core::ObligationId{obligation}, {}, {}, {}, target, lapse};
}

}  // namespace

TEST_CASE("a rubric's target and lapse take the place of the scenario's, and both are told") {
    const Inquiry inquiry(15min);
    CHECK(inquiry.under({}).s == 0.5);
    const auto anew = inquiry.under({forAct(Act::Answer, 5min, 25min)});
    CHECK(anew.s == 0.5);
    CHECK(anew.expected.target == core::Duration{5min});
    CHECK(anew.expected.lapse == core::Duration{25min});
    CHECK(anew.targetInPlay == core::Duration{10min});
    CHECK(anew.lapseInPlay == core::Duration{20min});
    CHECK(inquiry.under({forAct(Act::Answer, 15min, {})}).s == 1);
    CHECK(inquiry.under({forAct(Act::Publish, 15min, {})}) == inquiry.under({}));
}

TEST_CASE("the narrower choice decides: an obligation, then an inject, then an act") {
    const Inquiry inquiry(15min);
    const auto target = [&](std::vector<core::Deadline> deadlines) { return inquiry.under(std::move(deadlines)).expected.target; };
    CHECK(target({forOne("pers/1", 1min, {}), forInject("pers", 2min, {}), forAct(Act::Answer, 3min, {})}) == core::Duration{1min});
    CHECK(target({forInject("pers", 2min, {}), forAct(Act::Answer, 3min, {})}) == core::Duration{2min});
    const auto mixed = inquiry.under({forInject("pers", 2min, {}), forAct(Act::Answer, 3min, 30min)});
    CHECK(mixed.expected.target == core::Duration{2min});
    CHECK(mixed.expected.lapse == core::Duration{30min});
}

TEST_CASE("an answer that came after a shorter lapse is missed") {
    const auto strict = Inquiry(15min).under({forAct(Act::Answer, 5min, 15min)});
    CHECK(strict.state == State::Missed);
    CHECK(strict.metBy.value == 0);
    CHECK_FALSE(strict.metAt);
    CHECK(strict.a == 0);
    CHECK(Inquiry(14min).under({forAct(Act::Answer, 5min, 15min)}).state == State::Met);
}

TEST_CASE("an answer that was too late in play counts before a longer lapse") {
    const Inquiry inquiry(25min);
    CHECK(inquiry.under({}).state == State::Missed);
    const auto mild = inquiry.under({forAct(Act::Answer, {}, 40min)});
    CHECK(mild.state == State::Met);
    CHECK(mild.metAt == core::ScenarioTime{25min});
    CHECK(mild.delay == core::Duration{25min});
    CHECK(mild.s == 0.5);
    CHECK(mild.a == 1);
    CHECK(inquiry.under({forAct(Act::Answer, {}, 25min)}).state == State::Missed);
}

TEST_CASE("what is not yet due follows the rubric's measure too") {
    const Inquiry silent({}, 12min);
    CHECK(silent.under({}).state == State::Missed);
    CHECK(silent.under({forAct(Act::Answer, 15min, 20min)}).state == State::NotObservable);
    const Inquiry brief({}, 8min);
    CHECK(brief.under({}).state == State::NotObservable);
    CHECK(brief.under({forAct(Act::Answer, 5min, 20min)}).state == State::Missed);
    CHECK(brief.under({forAct(Act::Answer, 5min, 8min)}).state == State::Missed);
}

TEST_CASE("what was acted on another item does not count for this one") {
    Inquiry inquiry({});
    inquiry.log.answers(85min, "lain", "Air aman.");
    CHECK(inquiry.under({forAct(Act::Answer, {}, 89min)}).state == State::Missed);
}

TEST_CASE("every report tells the deadlines it used") {
    Inquiry inquiry(25min);
    inquiry.scenario.rubric.deadlines = {forInject("pers", 15min, 40min)};
    const auto card = score(inquiry.scenario, inquiry.log.records(), inquiry.scenario.rubric);
    const std::string json = exporting::toJson(card);
    for (const char* part : {"\"deadlines\"", "\"inject\": \"pers\"", "\"target\": 900000", "\"target_in_play\": 600000", "\"lapse_in_play\": 1200000"}) {
        INFO(part);
        CHECK(json.find(part) != std::string::npos);
    }
    CHECK(exporting::toJson(score(inquiry.scenario, inquiry.log.records(), {})).find("in_play") == std::string::npos);
    const std::string html = exporting::toHtml(card, inquiry.scenario);
    CHECK(html.find("Tenggat dari rubrik: “pers”: target 15m, batas 40m") != std::string::npos);
    CHECK(html.find("(dalam latihan 10m, 20m)") != std::string::npos);
    CHECK(exporting::toCsv(card, inquiry.scenario, inquiry.log.records())[0].content.find("tenggat dari rubrik") != std::string::npos);
}
