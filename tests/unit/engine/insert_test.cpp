#include <catch2/catch.hpp>

#include "tests/unit/engine/play.h"

// What a trainer says: in the name of a persona, or as the trainer; and what an evaluator notes.

using namespace gladi::engine;
using namespace gladi::support;
using Code = Error::Code;

namespace {

Scenario insertedCrisis() {
    Scenario scenario = smallCrisis();
    scenario.injects = {post("wa", ScenarioTime{1min}), question("pers-01", ScenarioTime{1min})};
    return scenario;
}

control::Insert says(const char* channel, const char* text) {
    control::Insert insert;
    insert.channel = ChannelId{channel};
    insert.from = PersonaId{"ratna"};
    insert.text = text;
    return insert;
}

/// A journalist who wants an answer within this time.
control::Insert asks(const char* text, Duration within) {
    control::Insert insert = says("pers", text);
    insert.deadline = within;
    return insert;
}

control::Observe observes(const char* text, std::optional<int> rating = {}) { return {"Bu Penilai", {}, {}, {}, {}, text, rating}; }

}  // namespace

TEST_CASE("an inserted item is like any other, under an id of its own") {
    Play play(insertedCrisis());
    control::Insert rumour = says("medsos", "Tanggul jebol?");
    rumour.claim = ClaimId{"racun"};
    rumour.replyTo = InjectId{"wa"};
    rumour.to = {"humas"};
    rumour.title = "Kabar";
    play.start().command(2min, rumour).command(2min, says("medsos", "Lagi"));
    const auto items = play.all<event::ItemReleased>();
    const auto& inserted = items[2].second;
    CHECK(inserted.item == InjectId{"sisipan-1"});
    CHECK(inserted.inject == inserted.item);
    CHECK(inserted.author == "Ratna");
    CHECK(inserted.claim == ClaimId{"racun"});
    CHECK(inserted.replyTo == InjectId{"wa"});
    CHECK(inserted.to == std::vector<std::string>{"humas"});
    CHECK(inserted.title == "Kabar");
    CHECK(inserted.text == "Tanggul jebol?");
    CHECK(items[3].second.item == InjectId{"sisipan-2"});
    CHECK_FALSE(play.command(3min, act::Triage{InjectId{"sisipan-1"}, Truth::False}).refusal);
    CHECK(play.all<event::ItemTriaged>()[0].second.claim == ClaimId{"racun"});
}

TEST_CASE("an author's own id is not taken by an insertion") {
    Scenario scenario = insertedCrisis();
    scenario.injects.push_back(post("sisipan-1", ScenarioTime{50min}));
    Play play(scenario);
    play.start().command(2min, says("medsos", "Halo"));
    CHECK(play.released("sisipan-2") == Duration{2min});
}

TEST_CASE("a persona replies to what participants said") {
    Play play(insertedCrisis());
    play.start().command(2min, act::Reply{InjectId{"wa"}, "Tidak benar, Bu."});
    const StatementId reply = play.all<event::ReplyPosted>()[0].second.statement;
    control::Insert answer = says("medsos", "Buktinya mana?");
    answer.replyTo = InjectId{reply.value};
    CHECK_FALSE(play.command(3min, answer).refusal);
}

TEST_CASE("a journalist who follows up is owed an answer by the deadline") {
    Play prompt(insertedCrisis());
    prompt.start().command(2min, asks("Berapa korban?", 5min));
    const auto opened = prompt.all<event::ObligationOpened>();
    REQUIRE(opened.size() == 1);
    CHECK(opened[0].second == event::ObligationOpened{ObligationId{"sisipan-1/1"}, InjectId{"sisipan-1"}, 0, Act::Answer, 5min, 20min});
    prompt.command(4min, act::Answer{InjectId{"sisipan-1"}, "Belum ada."}).until(60min);
    CHECK(prompt.all<event::ObligationMet>().size() == 1);
    CHECK(prompt.all<event::ObligationOverdue>().empty());

    Play silent(insertedCrisis());
    silent.start().command(2min, asks("Berapa korban?", 5min)).until(60min);
    CHECK(silent.all<event::ObligationOverdue>()[0].first == Duration{7min});
    CHECK(silent.all<event::ObligationLapsed>()[0].first == Duration{22min});
}

TEST_CASE("without a deadline a question can be answered and nothing is owed; nobody owes what nobody sees") {
    Play play(insertedCrisis());
    play.start().command(2min, says("pers", "Sempat bicara?")).command(3min, act::Decline{InjectId{"sisipan-1"}, "Nanti."});
    CHECK_FALSE(play.refusal);
    control::Insert elsewhere = asks("Halo?", 5min);
    elsewhere.to = {"pengamat"};
    play.command(4min, elsewhere);
    CHECK_FALSE(play.refusal);
    CHECK(play.all<event::ObligationOpened>().empty());
    play.join("dia", "pengamat");   // late, and owes it from now on
    CHECK(play.all<event::ObligationOpened>().size() == 1);
}

TEST_CASE("an insertion that says nothing, or names what is not there, is refused") {
    Play play(insertedCrisis());
    CHECK(play.command(0s, says("medsos", "Terlalu dini")).refused(Code::WrongState));
    play.start();
    const auto refused = [&](auto change, Code code) {
        control::Insert insert = says("medsos", "Halo");
        change(insert);
        return play.command(2min, insert).refused(code);
    };
    CHECK(refused([](auto& i) { i.text = " \n"; }, Code::EmptyText));
    CHECK(refused([](auto& i) { i.text = std::string(kLongestText + 1, 'a'); }, Code::TooLong));
    CHECK(refused([](auto& i) { i.title = "\xFF"; }, Code::BadInput));
    CHECK(refused([](auto& i) { i.channel = ChannelId{"radio"}; }, Code::UnknownItem));
    CHECK(refused([](auto& i) { i.from = PersonaId{"hantu"}; }, Code::UnknownItem));
    CHECK(refused([](auto& i) { i.to = {"hantu"}; }, Code::UnknownItem));
    CHECK(refused([](auto& i) { i.claim = ClaimId{"hantu"}; }, Code::UnknownItem));
    CHECK(refused([](auto& i) { i.replyTo = InjectId{"hantu"}; }, Code::UnknownItem));
    CHECK(refused([](auto& i) { i.deadline = 5min; }, Code::BadInput));
    CHECK(refused([](auto& i) { i.channel = ChannelId{"pers"}; i.deadline = 0min; }, Code::BadInput));
}

TEST_CASE("an insertion is taken back like any item while nobody has seen it") {
    Play play(insertedCrisis());
    play.start().command(2min, asks("Berapa korban?", 5min)).command(2min, control::Withdraw{InjectId{"sisipan-1"}}).command(3min, says("medsos", "Lagi")).until(60min);
    CHECK(play.all<event::ItemWithdrawn>().size() == 1);
    CHECK(play.all<event::ObligationOverdue>().empty());
    CHECK(play.released("sisipan-2") == Duration{3min});

    Play seen(insertedCrisis());
    seen.start().command(2min, says("medsos", "Halo")).command(3min, act::Shown{InjectId{"sisipan-1"}, 30s});
    CHECK(seen.command(3min, control::Withdraw{InjectId{"sisipan-1"}}).refused(Code::WrongState));
}

TEST_CASE("a hint is said from the briefing to the end") {
    Play play(insertedCrisis());
    play.command(0s, control::Hint{"Selamat datang"}).start().command(2min, control::Pause{}).command(2min, control::Hint{"Rehat"});
    CHECK(play.all<event::HintSent>().size() == 2);
    CHECK(play.command(2min, control::Hint{"  "}).refused(Code::EmptyText));
    play.command(2min, control::End{true});
    CHECK(play.command(2min, control::Hint{"Selesai"}).refused(Code::WrongState));
}

TEST_CASE("an evaluator notes what is seen, with or without a rating, also after ENDEX") {
    Play play(insertedCrisis());
    play.start().until(2min);
    control::Observe on = observes("Cepat", 4);
    on.participant = ParticipantId{"aku"};
    on.item = InjectId{"wa"};
    on.act = play.records.back().sequence;
    CHECK_FALSE(play.command(2min, on).refusal);
    CHECK_FALSE(play.command(2min, observes("", 1)).refusal);
    play.until(60min).command(60min, observes("Sampai akhir tenang"));
    const auto notes = play.all<event::ObservationWritten>();
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].second == event::ObservationWritten{"Bu Penilai", ParticipantId{"aku"}, InjectId{"wa"}, on.act, "Cepat", 4});
    CHECK(notes[2].first == Duration{60min});
}

TEST_CASE("a note that says nothing, or is about nothing, is refused") {
    Play play(insertedCrisis());
    play.start().until(2min);
    const auto refused = [&](auto change, Code code) {
        control::Observe observe = observes("Baik", 3);
        change(observe);
        return play.command(2min, observe).refused(code);
    };
    CHECK(refused([](auto& o) { o.evaluator = ""; }, Code::EmptyText));
    CHECK(refused([](auto& o) { o.text = ""; o.rating.reset(); }, Code::EmptyText));
    CHECK(refused([](auto& o) { o.rating = 0; }, Code::BadInput));
    CHECK(refused([](auto& o) { o.rating = 6; }, Code::BadInput));
    CHECK(refused([](auto& o) { o.team = TeamId{"tim-9"}; }, Code::UnknownItem));
    CHECK(refused([](auto& o) { o.participant = ParticipantId{"hantu"}; }, Code::UnknownItem));
    CHECK(refused([](auto& o) { o.item = InjectId{"hantu"}; }, Code::UnknownItem));
    CHECK(refused([](auto& o) { o.act = Sequence{9999}; }, Code::UnknownItem));
}
