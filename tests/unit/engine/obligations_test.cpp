#include <catch2/catch.hpp>

#include "tests/unit/engine/play.h"

using namespace gladi::engine;
using namespace gladi::support;

namespace {

Scenario expecting(Inject inject, std::vector<Expectation> expected) {
    Scenario scenario = smallCrisis();
    inject.expect = std::move(expected);
    scenario.injects = {std::move(inject)};
    return scenario;
}

std::vector<std::string> met(const Play& play) {
    std::vector<std::string> ids;
    for (const auto& [at, event] : play.all<event::ObligationMet>()) ids.push_back(event.obligation.value);
    return ids;
}

}  // namespace

TEST_CASE("an obligation opens when its inject becomes visible, at STARTEX for those there before") {
    Play now(expecting(post("wa", ScenarioTime{3min}), {expectation("o", Act::Triage, 5min, 20min)}));
    now.start().until(4min);
    REQUIRE(now.all<event::ObligationOpened>().size() == 1);
    CHECK(now.all<event::ObligationOpened>()[0].first == Duration{3min});

    Play before(expecting(post("wa", ScenarioTime{-3min}), {expectation("o", Act::Triage, 5min, 20min)}));
    CHECK(before.all<event::ObligationOpened>().empty());
    before.start();
    REQUIRE(before.all<event::ObligationOpened>().size() == 1);
    CHECK(before.all<event::ObligationOpened>()[0].first == Duration{0});
}

TEST_CASE("nobody owes what nobody sees") {
    Inject elsewhere = post("wa", ScenarioTime{3min});
    elsewhere.to = {"tim-lain"};
    Play play(expecting(elsewhere, {expectation("o", Act::Triage, 5min, 20min)}));
    play.start().until(10min);
    CHECK(play.all<event::ObligationOpened>().empty());
}

TEST_CASE("an obligation goes overdue at its target, can still be met, and lapses") {
    const auto scenario = expecting(post("wa", ScenarioTime{0min}), {expectation("o", Act::Triage, 5min, 20min)});
    Play late(scenario);
    late.start().command(10min, act::Triage{InjectId{"wa"}, Truth::True}).until(30min);
    CHECK(late.all<event::ObligationOverdue>()[0].first == Duration{5min});
    CHECK(met(late) == std::vector<std::string>{"o"});
    CHECK(late.all<event::ObligationLapsed>().empty());

    Play never(scenario);
    never.start().command(25min, act::Triage{InjectId{"wa"}, Truth::False}).until(30min);
    CHECK(never.all<event::ObligationLapsed>()[0].first == Duration{20min});
    CHECK(met(never).empty());
}

TEST_CASE("a publication meets the obligation that it fits in kind, claim and channel") {
    Expectation clarify = expectation("o", Act::Publish, 20min, 40min);
    clarify.kind = StatementKind::Clarification;
    clarify.about = ClaimId{"racun"};
    clarify.channels = {ChannelId{"siaran"}};
    Play play(expecting(post("wa", ScenarioTime{0min}), {clarify}));
    const auto publish = [&](const char* id, StatementKind kind, const char* channel, std::vector<InjectId> basis) {
        play.command(1min, act::SaveDraft{StatementId{id}, kind, ChannelId{channel}, std::move(basis), "isi"})
            .command(1min, act::Publish{StatementId{id}});
    };
    play.start();
    publish("a", StatementKind::Holding, "siaran", {InjectId{"wa"}});
    publish("b", StatementKind::Clarification, "siaran", {});
    publish("c", StatementKind::Clarification, "medsos", {InjectId{"wa"}});
    CHECK(met(play).empty());
    publish("d", StatementKind::Clarification, "siaran", {InjectId{"wa"}});
    CHECK(met(play) == std::vector<std::string>{"o"});
}

TEST_CASE("each act meets its own kind of obligation on its own item") {
    const auto meets = [](Act expected, Action action, bool press = false) {
        const auto inject = press ? question("x", ScenarioTime{0min}) : post("x", ScenarioTime{0min});
        Play play(expecting(inject, {expectation("o", expected, 20min, 40min)}));
        play.start().command(1min, std::move(action));
        return !met(play).empty();
    };
    const InjectId x{"x"};
    CHECK(meets(Act::Acknowledge, act::Acknowledge{x}));
    CHECK(meets(Act::Triage, act::Triage{x, Truth::True}));
    CHECK(meets(Act::Verify, act::Verify{x, SourceId{"lab"}}));
    CHECK(meets(Act::Reply, act::Reply{x, "halo"}));
    CHECK(meets(Act::Answer, act::Answer{x, "halo"}, true));
    CHECK(meets(Act::Answer, act::Decline{x, "belum"}, true));
    CHECK(meets(Act::Report, act::Report{AuthorityId{"bpbd"}, {}, "lapor"}));
    CHECK(meets(Act::Escalate, act::Escalate{AuthorityId{"bpbd"}, x, "tolong"}));
    CHECK(meets(Act::Note, act::Note{"catat"}));
    CHECK_FALSE(meets(Act::Reply, act::Triage{x, Truth::True}));
    CHECK_FALSE(meets(Act::Verify, act::Verify{{}, SourceId{"lab"}}));
}

TEST_CASE("a repeated inject opens a new obligation each time") {
    Inject again = post("wa", ScenarioTime{0min});
    again.repeat = Repeat{10min, 2};
    Play play(expecting(again, {expectation("o", Act::Triage, 5min, 8min)}));
    play.start().until(12min).command(12min, act::Triage{InjectId{"wa#2"}, Truth::False});
    CHECK(met(play) == std::vector<std::string>{"wa#2/1"});
}
