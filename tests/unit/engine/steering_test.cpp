#include <catch2/catch.hpp>

#include "simulator/engine/condition.h"
#include "tests/unit/engine/play.h"

// The trainer's hand in what comes: fire, skip, delay, edit, withdraw.

using namespace gladi::engine;
using namespace gladi::support;
using Code = Error::Code;

namespace {

Inject after(const std::string& id, const std::string& anchor, Duration delay, Moment::On on = Moment::On::Released) {
    Inject inject = post(id, {});
    inject.moment = {Moment::Anchor::Inject, {}, {}, InjectId{anchor}, on, delay};
    return inject;
}

/// Comes once somebody has written a note.
Inject praise(const std::string& id) {
    Inject inject = post(id, {});
    inject.moment.anchor = Moment::Anchor::Condition;
    inject.when = happened("note");
    return inject;
}

Inject repeated(const std::string& id, ScenarioTime at, Duration every, int times) {
    Inject inject = post(id, at);
    inject.repeat = Repeat{every, times};
    return inject;
}

Scenario steered(std::vector<Inject> injects) {
    Scenario scenario = smallCrisis();
    scenario.injects = std::move(injects);
    return scenario;
}

control::Delay putOff(const std::string& inject, Duration by) { return {InjectId{inject}, by}; }
control::Delay putOffAll(Duration by) { return {{}, by}; }
control::Fire fire(const std::string& inject) { return {InjectId{inject}}; }
control::Skip skip(const std::string& inject) { return {InjectId{inject}}; }
control::Unskip unskip(const std::string& inject) { return {InjectId{inject}}; }
control::Withdraw withdraw(const std::string& item) { return {InjectId{item}}; }
control::Edit edit(const std::string& inject, const std::string& text) { return {InjectId{inject}, "Judul", text}; }

/// The next hour is the same for the running worlds and for those that were folded from the log.
bool goesOnAlike(const Play& play) {
    Worlds running = play.worlds;
    Worlds folded = fold(play.worlds.plan(), play.records);
    std::vector<Record> a, b;
    const Command resume{CommandId{"lanjut"}, {}, control::Resume{}};
    const auto one = handle(running, running.now(), resume, a);
    const auto other = handle(folded, folded.now(), resume, b);
    return a == b && one == other && advance(running, running.now() + 90min) == advance(folded, folded.now() + 90min);
}

}  // namespace

TEST_CASE("what the trainer fires comes at once, and not again at its moment") {
    Play play(steered({post("satu", ScenarioTime{10min}), post("dua", ScenarioTime{20min})}));
    play.start().command(2min, fire("dua"));
    CHECK(play.released("dua") == Duration{2min});
    CHECK(play.command(3min, fire("dua")).refused(Code::WrongState));
    CHECK(play.command(3min, fire("tiada")).refused(Code::UnknownItem));
    play.until(60min);
    CHECK(play.all<event::ItemReleased>().size() == 2);
}

TEST_CASE("what waits for something else can be fired before that, and wakes what waits for it") {
    Play play(steered({question("pers", ScenarioTime{1min}), after("susulan", "pers", 3min, Moment::On::Answered), praise("pujian"),
                    after("gema", "pujian", 2min)}));
    play.start().command(2min, fire("susulan")).command(2min, fire("pujian"));
    CHECK(play.released("susulan") == Duration{2min});
    CHECK(play.released("pujian") == Duration{2min});
    play.command(3min, act::Answer{InjectId{"pers"}, "Ya."}).command(3min, act::Note{"catat"}).until(60min);
    CHECK(play.released("gema") == Duration{4min});
    CHECK(play.all<event::ItemReleased>().size() == 4);
}

TEST_CASE("of a repeated inject the next release is fired") {
    Play play(steered({repeated("ulang", ScenarioTime{5min}, 10min, 3)}));
    play.start().command(6min, fire("ulang")).until(60min);
    CHECK(play.released("ulang#2") == Duration{6min});
    CHECK(play.released("ulang#3") == Duration{25min});
    CHECK(play.all<event::ItemReleased>().size() == 3);
}

TEST_CASE("nothing is fired before STARTEX or after ENDEX; in a pause it is") {
    Play play(steered({post("satu", ScenarioTime{10min}), post("dua", ScenarioTime{20min})}));
    CHECK(play.command(0s, fire("satu")).refused(Code::WrongState));
    play.start().until(1min).command(1min, control::Pause{}).command(1min, fire("satu"));
    CHECK(play.released("satu") == Duration{1min});
    play.command(1min, control::End{true});
    CHECK(play.command(1min, fire("dua")).refused(Code::WrongState));
}

TEST_CASE("what is skipped never comes, and nothing that waits for it") {
    Play play(steered({post("satu", ScenarioTime{10min}), after("gema", "satu", 1min), repeated("ulang", ScenarioTime{5min}, 10min, 3), praise("pujian")}));
    play.start().command(6min, skip("satu")).command(6min, skip("ulang")).command(6min, skip("pujian")).command(7min, act::Note{"catat"});
    CHECK(play.command(7min, skip("satu")).refused(Code::WrongState));
    play.until(60min);
    CHECK_FALSE(play.released("satu"));
    CHECK_FALSE(play.released("gema"));
    CHECK_FALSE(play.released("pujian"));
    CHECK(play.released("ulang") == Duration{5min});
    CHECK_FALSE(play.released("ulang#2"));
}

TEST_CASE("a skip is taken back while the moment has not passed") {
    Play play(steered({post("satu", ScenarioTime{10min}), post("dua", ScenarioTime{20min}), praise("pujian")}));
    play.start().command(1min, skip("satu")).command(1min, skip("dua")).command(1min, skip("pujian"));
    CHECK_FALSE(play.command(9min, unskip("satu")).refusal);
    CHECK(play.command(9min, unskip("satu")).refused(Code::WrongState));
    CHECK(play.command(20min, unskip("dua")).refused(Code::WrongState));
    play.command(21min, act::Note{"catat"});
    CHECK_FALSE(play.released("pujian"));
    play.command(22min, unskip("pujian"));
    CHECK(play.released("satu") == Duration{10min});
    CHECK_FALSE(play.released("dua"));
    CHECK(play.released("pujian") == Duration{22min});   // its condition holds
    CHECK_FALSE(play.command(23min, fire("dua")).refusal);
}

TEST_CASE("what fell due while it was skipped stays away after a resume in a pause as well") {
    Play play(steered({repeated("ulang", ScenarioTime{5min}, 10min, 4), after("gema", "satu", 1min), post("satu", ScenarioTime{1min})}));
    play.start().command(90s, skip("ulang")).command(90s, skip("gema")).until(16min).command(16min, control::Pause{});
    play.command(16min, unskip("ulang"));
    CHECK(play.command(16min, unskip("gema")).refused(Code::WrongState));
    CHECK(goesOnAlike(play));
    play.command(16min, control::Resume{}).until(60min);
    CHECK_FALSE(play.released("ulang"));
    CHECK_FALSE(play.released("ulang#2"));
    CHECK(play.released("ulang#3") == Duration{25min});
    CHECK(play.released("ulang#4") == Duration{35min});
}

TEST_CASE("one inject is delayed, the others come when they would have come") {
    Play play(steered({post("satu", ScenarioTime{10min}), post("dua", ScenarioTime{12min}), after("gema", "satu", 1min)}));
    play.start().command(2min, putOff("satu", 5min)).command(11min, putOff("satu", 1min));
    CHECK(play.command(11min, putOff("satu", 0s)).refused(Code::BadInput));
    CHECK(play.command(11min, putOff("satu", 25h)).refused(Code::BadInput));
    play.until(60min);
    CHECK(play.released("satu") == Duration{16min});
    CHECK(play.released("dua") == Duration{12min});
    CHECK(play.released("gema") == Duration{17min});
    CHECK(play.command(60min, putOff("dua", 5min)).refused(Code::WrongState));
}

TEST_CASE("a delay moves what is left of a repeated inject") {
    Play play(steered({repeated("ulang", ScenarioTime{5min}, 10min, 3)}));
    play.start().until(6min).command(6min, putOff("ulang", 2min)).until(60min);
    CHECK(play.released("ulang") == Duration{5min});
    CHECK(play.released("ulang#2") == Duration{17min});
    CHECK(play.released("ulang#3") == Duration{27min});
}

TEST_CASE("an inject that follows another one is delayed whether that has come or not") {
    const auto scenario = steered({question("pers", ScenarioTime{1min}), after("susulan", "pers", 3min, Moment::On::Answered)});
    Play before(scenario);
    before.start().command(2min, putOff("susulan", 4min)).command(5min, act::Answer{InjectId{"pers"}, "Ya."}).until(60min);
    CHECK(before.released("susulan") == Duration{12min});
    Play later(scenario);
    later.start().command(5min, act::Answer{InjectId{"pers"}, "Ya."}).command(6min, putOff("susulan", 4min)).until(60min);
    CHECK(later.released("susulan") == Duration{12min});
}

TEST_CASE("a contingency is held back, and its last chance with it") {
    Inject blame = post("kecaman", ScenarioTime{10min});
    blame.when = negation(happened("note"));
    blame.until = ScenarioTime{12min};
    Play play(steered({blame, praise("pujian")}));
    play.start().command(1min, putOff("kecaman", 5min)).command(4min, putOff("pujian", 3min)).command(5min, act::Note{"catat"}).until(60min);
    CHECK(play.released("pujian") == Duration{7min});
    CHECK_FALSE(play.released("kecaman"));   // a note was written

    Play silent(steered({blame}));
    silent.start().command(1min, putOff("kecaman", 5min)).until(60min);
    CHECK(silent.released("kecaman") == Duration{15min});
}

TEST_CASE("all that follows is put off with its spacing, phases, noise and ENDEX among it") {
    Scenario scenario = steered({post("satu", ScenarioTime{4min}), post("dua", ScenarioTime{10min}), after("gema", "satu", 10min), praise("pujian")});
    Background noise;
    noise.id = InjectId{"ramai"};
    noise.channel = ChannelId{"medsos"};
    noise.from = ScenarioTime{6min};
    noise.until = ScenarioTime{50min};
    noise.count = 20;
    noise.templates = {{"Hujan", ""}};
    scenario.background = {noise};
    Play plain(scenario), shifted(scenario);
    plain.start().until(80min);
    shifted.start().until(5min).command(5min, putOffAll(7min)).command(6min, act::Note{"catat"}).until(80min);
    CHECK(shifted.released("satu") == Duration{4min});
    CHECK(shifted.released("dua") == Duration{17min});
    CHECK(shifted.released("gema") == Duration{21min});
    CHECK(shifted.released("pujian") == Duration{6min});   // it waits for no time
    CHECK(shifted.all<event::PhaseEntered>().back().first == Duration{37min});
    CHECK(shifted.all<event::ExerciseEnded>().back().first == Duration{67min});
    for (const auto& [at, item] : plain.all<event::ItemReleased>())
        if (item.inject == InjectId{"ramai"}) CHECK(shifted.released(item.item.value) == at + 7min);
}

TEST_CASE("the truth waits with the timeline: sources, facts and conditions on time count as the author counts") {
    Inject blame = post("kecaman", ScenarioTime{});
    blame.moment.anchor = Moment::Anchor::Condition;
    Condition now, tenMinutes;
    now.op = Condition::Op::Time;
    tenMinutes.number = 600;
    blame.when = Condition{};
    blame.when->op = Condition::Op::GreaterEqual;
    blame.when->children = {now, tenMinutes};
    Scenario scenario = steered({post("wa", ScenarioTime{1min}), blame});
    scenario.facts[0].confirmableFrom = ScenarioTime{20min};
    Play play(scenario);
    play.start().until(2min).command(2min, putOffAll(30min));
    // The lab knows from 5 minutes on, as written.
    play.command(6min, act::Verify{InjectId{"wa"}, SourceId{"lab"}}).until(60min);
    CHECK_FALSE(play.all<event::VerificationAnswered>().front().second.verdict);
    CHECK(play.released("kecaman") == Duration{40min});
    CHECK(play.all<event::FactConfirmed>().front().first == Duration{50min});
}

TEST_CASE("what people owe and were promised is not put off") {
    Inject press = question("pers", ScenarioTime{1min});
    press.expect = {expectation("pers/1", Act::Answer, 10min, 20min)};
    Play play(steered({press}));
    play.start().command(1min, act::SaveDraft{StatementId{"d"}, StatementKind::Holding, ChannelId{"siaran"}, {}, "Air aman."})
        .command(1min, act::Submit{StatementId{"d"}})
        .command(2min, putOffAll(30min))
        .until(60min);
    CHECK(play.all<event::DraftApproved>().front().first == Duration{3min});
    CHECK(play.all<event::ObligationOverdue>().front().first == Duration{11min});
    CHECK(play.all<event::ObligationLapsed>().front().first == Duration{21min});
}

TEST_CASE("a jump goes to the next inject as the trainer left it") {
    Play play(steered({post("satu", ScenarioTime{10min}), post("dua", ScenarioTime{20min}), post("tiga", ScenarioTime{30min}), post("empat", ScenarioTime{59min})}));
    play.start().command(1min, skip("satu")).command(1min, putOff("dua", 15min)).command(2min, putOffAll(1min));
    play.command(3min, control::JumpToNext{});
    CHECK(play.state.now == ScenarioTime{31min});
    CHECK(play.released("tiga") == Duration{31min});
    play.command(31min, control::JumpToNext{});
    CHECK(play.released("dua") == Duration{36min});
    play.command(36min, fire("empat"));
    CHECK(play.command(36min, control::JumpToNext{}).refused(Code::WrongState));
    play.until(90min);
    CHECK(play.all<event::ExerciseEnded>().front().first == Duration{61min});
}

TEST_CASE("put off twice, skipped and fired in a pause: a resumed session goes on alike") {
    Play play(steered({post("satu", ScenarioTime{4min}), post("dua", ScenarioTime{6min}), after("gema", "satu", 5min), repeated("ulang", ScenarioTime{3min}, 4min, 5),
                    praise("pujian"), after("balas", "dua", 0s)}));
    play.start().until(5min).command(5min, putOffAll(90s)).command(6min, putOff("gema", 2min)).command(6min, control::Pause{});
    CHECK(goesOnAlike(play));
    play.command(6min, putOffAll(1min)).command(6min, fire("dua")).command(6min, skip("ulang")).command(6min, putOff("pujian", 1min));
    CHECK(goesOnAlike(play));
    play.command(6min, unskip("ulang")).command(6min, control::Resume{}).command(10min, act::Note{"catat"});
    CHECK(goesOnAlike(play));
    play.until(90min);
    CHECK(play.released("gema") == Duration{9min + 90s + 2min + 1min});
    CHECK(play.released("ulang#2") == Duration{7min + 90s + 1min});
    CHECK(play.released("balas") == Duration{6min});
}

TEST_CASE("the trainer's words replace the author's until they are released") {
    Inject sets = post("set", ScenarioTime{1min});
    sets.sets = {{"korban", 3}};
    Inject shows = repeated("ulang", ScenarioTime{2min}, 1min, 2);
    Alternative quiet;
    quiet.when = happened("note");
    quiet.text = {"Sudah tenang", ""};
    shows.alternatives = {quiet};
    Play play(steered({sets, shows}));
    CHECK_FALSE(play.command(0s, edit("ulang", "Lama")).refusal);
    play.start().command(10s, act::Note{"catat"}).command(90s, edit("ulang", "Korban {korban} orang")).until(10min);
    const auto items = play.all<event::ItemReleased>();
    REQUIRE(items.size() == 3);
    CHECK(items[1].second.text == "Korban 3 orang");
    CHECK(items[1].second.title == "Judul");
    CHECK(items[2].second.text == "Korban 3 orang");
    CHECK(play.command(10min, edit("ulang", "Terlambat")).refused(Code::WrongState));
    CHECK(play.command(10min, edit("tiada", "x")).refused(Code::UnknownItem));
    CHECK(play.command(10min, edit("set", " ")).refused(Code::WrongState));
}

TEST_CASE("what nobody has seen can be taken back, and leaves nothing behind") {
    Inject memo = post("memo", ScenarioTime{1min});
    memo.confirms = {FactId{"F1"}};
    memo.sets = {{"korban", 3}};
    memo.expect = {expectation("memo/1", Act::Triage, 5min, 20min)};
    Scenario scenario = steered({memo, after("gema", "memo", 2min), after("tagih", "memo", 1min, Moment::On::Overdue)});
    scenario.variables = {{"korban", 1}};
    Play play(scenario);
    play.start().until(2min).command(2min, withdraw("memo"));
    CHECK(play.all<event::ItemWithdrawn>().size() == 1);
    CHECK(play.state.variables.at("korban") == 1);
    CHECK_FALSE(play.state.confirmed.contains(FactId{"F1"}));
    CHECK(play.state.reach(ClaimId{"racun"}) == 0);
    CHECK(play.state.openObligations.empty());
    CHECK_FALSE(holds(happened("released"), play.state));
    CHECK(play.command(2min, act::Triage{InjectId{"memo"}, Truth::False}).refused(Code::UnknownItem));
    CHECK(play.command(2min, withdraw("memo")).refused(Code::UnknownItem));
    CHECK(goesOnAlike(play));
    play.until(60min);
    CHECK(play.all<event::ObligationOverdue>().empty());
    CHECK(play.all<event::ObligationLapsed>().empty());
    CHECK_FALSE(play.released("gema"));
    CHECK_FALSE(play.released("tagih"));
}

TEST_CASE("what a second report says as well stays confirmed") {
    Inject memo = post("memo", ScenarioTime{1min});
    memo.confirms = {FactId{"F1"}};
    Inject again = memo;
    again.id = InjectId{"memo-2"};
    Play play(steered({memo, again}));
    play.start().until(2min).command(2min, withdraw("memo"));
    REQUIRE(play.all<event::FactConfirmed>().size() == 2);
    CHECK(play.all<event::FactConfirmed>()[1].second.item == InjectId{"memo-2"});
}

TEST_CASE("what somebody was shown or has acted on stays") {
    const auto scenario = steered({post("satu", ScenarioTime{1min}), question("pers", ScenarioTime{1min})});
    const auto isKept = [&](Action seen, const char* item = "satu") {
        Play play(scenario);
        play.start().command(2min, std::move(seen)).command(3min, withdraw(item));
        return play.refused(Code::WrongState);
    };
    const InjectId satu{"satu"}, pers{"pers"};
    CHECK(isKept(act::Shown{satu}));
    CHECK(isKept(act::Read{satu}));
    CHECK(isKept(act::Acknowledge{satu}));
    CHECK(isKept(act::Triage{satu, Truth::True}));
    CHECK(isKept(act::Verify{satu, SourceId{"lab"}}));
    CHECK(isKept(act::SaveDraft{StatementId{"d"}, StatementKind::Holding, {}, {satu}, ""}));
    CHECK(isKept(act::Reply{satu, "halo"}));
    CHECK(isKept(act::Answer{pers, "halo"}, "pers"));
    CHECK(isKept(act::Decline{pers, "belum"}, "pers"));
    CHECK(isKept(act::Report{AuthorityId{"bpbd"}, {satu}, "lapor"}));
    CHECK(isKept(act::Escalate{AuthorityId{"bpbd"}, satu, "tolong"}));
    CHECK_FALSE(isKept(act::Read{pers}));
}

TEST_CASE("what was taken back does not come again by itself, but can be fired once more") {
    Play play(steered({post("satu", ScenarioTime{10min}), after("gema", "satu", 1min)}));
    play.start().command(2min, fire("satu")).command(2min, withdraw("satu")).until(20min);
    CHECK(play.all<event::ItemReleased>().size() == 1);
    play.command(20min, fire("satu"));
    CHECK(play.released("satu#2") == Duration{20min});
    CHECK(play.command(20min, fire("satu")).refused(Code::WrongState));
    play.until(60min);
    CHECK(play.released("gema") == Duration{21min});
}
