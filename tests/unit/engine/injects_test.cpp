#include <catch2/catch.hpp>

#include "tests/unit/engine/play.h"

using namespace gladi::engine;
using namespace gladi::support;

namespace {

Inject after(const std::string& id, const std::string& anchor, Moment::On on, Duration delay) {
    Inject inject = post(id, {});
    inject.moment = {Moment::Anchor::Inject, {}, {}, InjectId{anchor}, on, delay};
    return inject;
}

Scenario with(std::vector<Inject> injects) {
    Scenario scenario = smallCrisis();
    scenario.injects = std::move(injects);
    return scenario;
}

}  // namespace

TEST_CASE("injects come at their times, those of before STARTEX are there when the exercise opens") {
    Play play(with({post("lama", ScenarioTime{-20min}), post("satu", ScenarioTime{4min}), post("dua", ScenarioTime{4min})}));
    CHECK(play.released("lama") == Duration{-20min});
    play.start().until(3min + 59s);
    CHECK_FALSE(play.released("satu"));
    play.until(4min);
    CHECK(play.released("satu") == Duration{4min});
    CHECK(play.released("dua") == Duration{4min});
}

TEST_CASE("an inject comes some time after another one, or after the answer to it, or after its being declined") {
    const auto scenario = with({question("pers", ScenarioTime{1min}), after("biasa", "pers", Moment::On::Released, 2min),
                                after("susulan", "pers", Moment::On::Answered, 3min), after("marah", "pers", Moment::On::Declined, 3min)});
    Play answered(scenario);
    answered.start().command(5min, act::Answer{InjectId{"pers"}, "Kami periksa."}).until(60min);
    CHECK(answered.released("biasa") == Duration{3min});
    CHECK(answered.released("susulan") == Duration{8min});
    CHECK_FALSE(answered.released("marah"));

    Play declined(scenario);
    declined.start().command(5min, act::Decline{InjectId{"pers"}, "Belum bisa."}).until(60min);
    CHECK(declined.released("marah") == Duration{8min});
    CHECK_FALSE(declined.released("susulan"));
}

TEST_CASE("an inject that waits for an obligation to go overdue, to lapse or to be met") {
    Inject press = question("pers", ScenarioTime{1min});
    press.expect = {expectation("pers/1", Act::Answer, 10min, 20min)};
    const auto scenario = with({press, after("tagih", "pers", Moment::On::Overdue, 1min), after("berita", "pers", Moment::On::Lapsed, 1min),
                                after("terima-kasih", "pers", Moment::On::Met, 1min)});
    Play silent(scenario);
    silent.start().until(60min);
    CHECK(silent.released("tagih") == Duration{12min});
    CHECK(silent.released("berita") == Duration{22min});
    CHECK_FALSE(silent.released("terima-kasih"));

    Play prompt(scenario);
    prompt.start().command(3min, act::Answer{InjectId{"pers"}, "Ya."}).until(60min);
    CHECK(prompt.released("terima-kasih") == Duration{4min});
    CHECK_FALSE(prompt.released("tagih"));
}

TEST_CASE("an inject of a phase comes with the phase and its delay") {
    Inject late = post("fase", {});
    late.moment = {Moment::Anchor::Phase, {}, PhaseId{"lanjut"}, {}, Moment::On::Released, 5min};
    Play play(with({late}));
    play.start().until(60min);
    CHECK(play.released("fase") == Duration{35min});
    CHECK(play.all<event::PhaseEntered>().size() == 2);
}

TEST_CASE("a phase of before STARTEX is over when the next one begins with STARTEX") {
    Scenario scenario = with({post("lama", ScenarioTime{-10min})});
    scenario.phases.insert(scenario.phases.begin(), Phase{PhaseId{"pra"}, {"Pra", ""}, ScenarioTime{-20min}});
    Play play(scenario);
    CHECK(play.state.phase == PhaseId{"pra"});
    play.start();
    CHECK(play.state.phase == PhaseId{"awal"});
    play.until(60min);
    const auto phases = play.all<event::PhaseEntered>();
    REQUIRE(phases.size() == 3);
    CHECK(phases[0].first == Duration{-20min});
    CHECK(phases[1].first == Duration{0});
    CHECK(phases[2].first == Duration{30min});
}

TEST_CASE("a contingency comes as soon as its condition holds, and only when it does") {
    Inject praise = post("pujian", {});
    praise.moment.anchor = Moment::Anchor::Condition;
    praise.when = happened("note");
    Inject blame = post("kecaman", {});
    blame.moment.at = ScenarioTime{10min};
    blame.when = negation(happened("note"));
    Inject tooLate = post("telat", {});
    tooLate.moment.anchor = Moment::Anchor::Condition;
    tooLate.when = happened("note");
    tooLate.until = ScenarioTime{2min};
    const auto scenario = with({praise, blame, tooLate});

    Play active(scenario);
    active.start().command(3min + 2s, act::Note{"catat"}).until(60min);
    CHECK(active.released("pujian") == Duration{3min + 2s});
    CHECK_FALSE(active.released("kecaman"));
    CHECK_FALSE(active.released("telat"));

    Play passive(scenario);
    passive.start().until(60min);
    CHECK(passive.released("kecaman") == Duration{10min});
    CHECK_FALSE(passive.released("pujian"));
}

TEST_CASE("a repeated inject comes again under numbered ids") {
    Inject again = post("ulang", ScenarioTime{5min});
    again.repeat = Repeat{10min, 3};
    Play play(with({again}));
    play.start().until(60min);
    CHECK(play.released("ulang") == Duration{5min});
    CHECK(play.released("ulang#2") == Duration{15min});
    CHECK(play.released("ulang#3") == Duration{25min});
}

TEST_CASE("variables are set by injects and shown in texts, alternatives chosen by condition") {
    Inject sets = post("set", ScenarioTime{1min});
    sets.sets = {{"korban", 3}};
    Inject shows = post("tampil", ScenarioTime{2min});
    shows.text = {"Korban {korban} orang", ""};
    Alternative quiet;
    quiet.when = happened("note");
    quiet.text = {"Sudah tenang", ""};
    shows.alternatives = {quiet};
    const auto scenario = with({sets, shows});
    Play plain(scenario);
    plain.start().until(3min);
    CHECK(plain.all<event::ItemReleased>().back().second.text == "Korban 3 orang");
    Play calm(scenario);
    calm.start().command(90s, act::Note{"tenang"}).until(3min);
    CHECK(calm.all<event::ItemReleased>().back().second.text == "Sudah tenang");
}

TEST_CASE("an internal report confirms facts once") {
    Inject memo = post("memo", ScenarioTime{1min});
    memo.confirms = {FactId{"F1"}};
    Inject again = memo;
    again.id = InjectId{"memo-2"};
    again.moment.at = ScenarioTime{2min};
    Play play(with({memo, again}));
    play.start().until(3min);
    REQUIRE(play.all<event::FactConfirmed>().size() == 1);
    CHECK(play.all<event::FactConfirmed>()[0].second.item == InjectId{"memo"});
}

TEST_CASE("generated posts are drawn from the seed: the same for the same seed, others for another") {
    Scenario scenario = smallCrisis();
    Background noise;
    noise.id = InjectId{"ramai"};
    noise.channel = ChannelId{"medsos"};
    noise.until = ScenarioTime{50min};
    noise.count = 40;
    noise.templates = {{"Air di {tempat} {keadaan}", ""}, {"Hujan di {tempat}", ""}};
    noise.words = {{"tempat", {"Wijen", "Lobar", "Samara"}}, {"keadaan", {"keruh", "bau"}}};
    scenario.background = {noise};
    Play first(scenario), same(scenario), other(scenario, {"humas"}, 8);
    first.start().until(60min);
    same.start().until(60min);
    other.start().until(60min);
    CHECK(first.all<event::ItemReleased>().size() == 40);
    CHECK(first.records == same.records);
    CHECK_FALSE(first.all<event::ItemReleased>() == other.all<event::ItemReleased>());
    CHECK(first.all<event::ItemReleased>()[0].second.text.find('{') == std::string::npos);
}

TEST_CASE("the exercise ends by itself at ENDEX and not a moment later") {
    Play play(with({post("terakhir", ScenarioTime{60min}), post("lewat", ScenarioTime{61min})}));
    play.start().until(120min);
    CHECK(play.released("terakhir"));
    CHECK_FALSE(play.released("lewat"));
    REQUIRE(play.all<event::ExerciseEnded>().size() == 1);
    CHECK(play.all<event::ExerciseEnded>()[0].first == Duration{60min});
    CHECK(play.state.stage == Stage::Ended);
}

TEST_CASE("a pause stops time, a jump moves to the next hand-written inject") {
    Play play(with({post("satu", ScenarioTime{4min}), post("dua", ScenarioTime{9min})}));
    play.start().command(1min, control::Pause{}).until(30min);
    CHECK_FALSE(play.released("satu"));
    CHECK(play.command(1min, act::Triage{InjectId{"satu"}, Truth::False}).refused(Error::Code::WrongState));
    play.command(1min, control::Resume{}).command(2min, control::JumpToNext{});
    CHECK(play.released("satu") == Duration{4min});
    CHECK(play.state.now == ScenarioTime{4min});
    play.command(4min, control::JumpToNext{});
    CHECK(play.released("dua") == Duration{9min});
    CHECK(play.command(9min, control::JumpToNext{}).refused(Error::Code::WrongState));
}
