#include <catch2/catch.hpp>

#include "tests/net/workshop.h"

using namespace gladi;
using namespace gladi::net;

namespace {

const TeamId teamOne{"tim-1"}, teamTwo{"tim-2"};

control::Assign into(const ParticipantId& who, const TeamId& team) { return {who, team, {RoleId{"humas"}}}; }

}  // namespace

TEST_CASE("whoever knows the code is let in and gets the scenario as participants may know it, and all that has happened") {
    Workshop workshop;
    workshop.open();
    workshop.script.post("a", "Air keruh");

    auto who = newcomer("Ani");
    who.agency = "Dinas Kominfo";
    who.position = "Pranata Humas";
    Laptop ani(workshop.door(who));
    REQUIRE(ani.isIn());

    CHECK(ani.id() == ParticipantId{"peserta-1"});
    CHECK(ani.welcome->scenario->title.indonesian == "Uji");
    CHECK(ani.posts() == std::vector<std::string>{"Air keruh"});
    const auto joined = workshop.script.all<event::ParticipantJoined>();
    REQUIRE(joined.size() == 1);
    CHECK(joined[0].participant == Participant{ParticipantId{"peserta-1"}, "Ani", {}, {}, "Dinas Kominfo", "Pranata Humas"});
    CHECK(joined[0].credential == credentialOf(who.token));

    workshop.script.post("b", "Air bersih");
    CHECK(until([&] { return ani.posts().size() == 2; }));
}

TEST_CASE("a code is taken as people type it") {
    Workshop workshop;
    workshop.open();
    auto who = newcomer("Ani");
    who.code = " k7q-mxa ";
    CHECK(Laptop(workshop.door(who)).isIn());
}

TEST_CASE("a wrong code opens nothing") {
    Workshop workshop;
    workshop.open();
    auto who = newcomer("Ani");
    who.code = "AAAAAA";
    CHECK(Laptop(workshop.door(who)).isDenied(Denial::Code));
    CHECK(workshop.script.all<event::ParticipantJoined>().empty());
}

TEST_CASE("whoever guesses has to wait; while he waits not even the right code is looked at") {
    Workshop workshop;
    workshop.open();
    auto guess = newcomer("Maling");
    guess.code = "AAAAAA";
    for (int wrong = 0; wrong <= GuessRules{}.free; ++wrong) REQUIRE(Laptop(workshop.door(guess)).isDenied(Denial::Code));

    Laptop honest(workshop.door(newcomer("Ani")));
    REQUIRE(until([&] { return !honest.denied.empty(); }));
    CHECK(honest.denied.front().reason == Denial::Wait);
    CHECK(honest.denied.front().wait > Duration{0});
    CHECK(honest.denied.front().wait <= 1s);
    CHECK(honest.isIn());   // the link has waited and come again
}

TEST_CASE("ten wrong codes lock the address, and the trainer is told") {
    Limits limits;
    limits.guesses.firstWait = 1ms;
    Workshop workshop(limits);
    workshop.open();
    Laptop trainer(workshop.door(entry::Staff{workshop.options.trainerSecret}));
    REQUIRE(trainer.isIn());
    auto guess = newcomer("Maling");
    guess.code = "AAAAAA";
    for (int wrong = 0; wrong < limits.guesses.most; ++wrong) {
        CHECK(workshop.alerts.empty());
        Laptop thief(workshop.door(guess));
        REQUIRE(until([&] { return thief.link.state() == Link::State::Denied; }));   // may have had to wait
    }
    REQUIRE(until([&] { return !workshop.alerts.empty() && !trainer.alerts.empty(); }));
    const down::Alert locked{down::Alert::Kind::Locked, "127.0.0.1", {}, Denial::Code};
    CHECK(workshop.alerts.front() == locked);
    CHECK(trainer.alerts.front() == locked);
    Laptop thief(workshop.door(guess));
    REQUIRE(until([&] { return !thief.denied.empty(); }));
    CHECK(thief.denied.front().reason == Denial::Wait);
    CHECK(thief.denied.front().wait > 4min);
}

TEST_CASE("a name has to be one that can be shown") {
    Workshop workshop;
    workshop.open();
    for (const std::string& name : {std::string(), std::string("   "), std::string("Ani\nBudi"), std::string(101, 'x'), std::string("A\x07")})
        CHECK(Laptop(workshop.door(newcomer(name))).isDenied(Denial::Name));
    CHECK(workshop.script.all<event::ParticipantJoined>().empty());
}

TEST_CASE("a visitor sees the room and the trainer's list, and picks who he is") {
    Workshop workshop;
    workshop.options.seats = {{ParticipantId{"p-ani"}, "Ani", "Dinas Kominfo", "Kepala Seksi", false}, {ParticipantId{"p-budi"}, "Budi", "BPBD", "", false}};
    workshop.open();
    Laptop visitor(workshop.door(entry::Visitor{kCode}));
    REQUIRE(until([&] { return visitor.lobby.has_value(); }));
    CHECK(visitor.lobby->title.indonesian == "Uji");
    CHECK(visitor.lobby->seats == workshop.options.seats);
    CHECK(visitor.link.state() == Link::State::Offline);

    auto who = newcomer("");
    who.seat = "p-ani";
    Laptop ani(workshop.door(who));
    REQUIRE(ani.isIn());
    CHECK(ani.welcome->self->name == "Ani");
    CHECK(ani.welcome->self->position == "Kepala Seksi");

    SECTION("a seat is taken once") {
        auto other = newcomer("Bukan Ani");
        other.seat = "p-ani";
        CHECK(Laptop(workshop.door(other)).isDenied(Denial::Seat));
        Laptop again(workshop.door(entry::Visitor{kCode}));
        REQUIRE(until([&] { return again.lobby.has_value(); }));
        CHECK(again.lobby->seats[0].taken);
        CHECK_FALSE(again.lobby->seats[1].taken);
    }
    SECTION("a seat that is not there is nobody's") {
        auto other = newcomer("Citra");
        other.seat = "p-citra";
        CHECK(Laptop(workshop.door(other)).isDenied(Denial::Seat));
    }
    SECTION("without the code there is nothing to see") {
        CHECK(Laptop(workshop.door(entry::Visitor{"AAAAAA"})).isDenied(Denial::Code));
    }
}

TEST_CASE("a token opens the room again, and what is missing follows") {
    Workshop workshop;
    workshop.open();
    const auto who = newcomer("Ani");
    Sequence last;
    {
        Laptop ani(workshop.door(who));
        REQUIRE(ani.isIn());
        workshop.script.post("a", "satu");
        REQUIRE(until([&] { return ani.posts().size() == 1; }));
    }
    workshop.script.post("b", "dua");
    Laptop ani(workshop.door(entry::Returner{who.token}));
    REQUIRE(ani.isIn());
    CHECK(ani.id() == ParticipantId{"peserta-1"});
    CHECK(ani.posts() == std::vector<std::string>{"satu", "dua"});
    CHECK(workshop.script.all<event::ParticipantJoined>().size() == 1);

    SECTION("somebody else's token opens nothing") { CHECK(Laptop(workshop.door(entry::Returner{newToken()})).isDenied(Denial::Token)); }
    SECTION("a join that is repeated is the same participant") {
        Laptop again(workshop.door(who));
        REQUIRE(again.isIn());
        CHECK(again.id() == ParticipantId{"peserta-1"});
        CHECK(workshop.script.all<event::ParticipantJoined>().size() == 1);
    }
    SECTION("the one who came before has to go, and does not come back") {
        const Laptop second(workshop.door(entry::Returner{who.token}));
        CHECK(ani.isDenied(Denial::Replaced));
        CHECK(ani.link.state() == Link::State::Denied);
    }
}

TEST_CASE("a host that was killed comes back as the same room") {
    Workshop workshop;
    workshop.open();
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());
    workshop.script.post("a", "satu");
    REQUIRE(until([&] { return ani.posts().size() == 1; }));

    workshop.open();
    workshop.script.post("b", "dua");
    REQUIRE(until([&] { return ani.posts().size() == 2; }));
    CHECK(ani.posts() == std::vector<std::string>{"satu", "dua"});
    CHECK(ani.welcome->after > Sequence{});       // went on from where it was
    CHECK_FALSE(ani.welcome->scenario);           // which it has
    CHECK(ani.link.state() == Link::State::Joined);
}

TEST_CASE("the log knows whose link is up") {
    Workshop workshop;
    workshop.open();
    auto who = newcomer("Ani");
    {
        Laptop ani(workshop.door(who));
        REQUIRE(ani.isIn());
    }
    CHECK(until([&] { return workshop.script.all<event::LinkLost>().size() == 1; }));
    Laptop ani(workshop.door(entry::Returner{who.token}));
    REQUIRE(ani.isIn());
    CHECK(until([&] { return workshop.script.all<event::LinkRestored>().size() == 1; }));

    workshop.open();   // the host was killed: nobody said that the link is gone
    CHECK(until([&] { return workshop.script.all<event::LinkRestored>().size() == 2; }));
    CHECK(workshop.script.all<event::LinkLost>().size() == 2);
}

TEST_CASE("whoever is moved to another team begins anew with what that team may see") {
    Workshop workshop;
    workshop.open();
    Laptop trainer(workshop.door(entry::Staff{workshop.options.trainerSecret}));
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(trainer.isIn());
    REQUIRE(ani.isIn());
    workshop.script.post("a", "di dunia tim-1", teamOne);
    workshop.script.post("b", "di dunia tim-2", teamTwo);
    workshop.script.post("c", "di semua dunia");
    REQUIRE(until([&] { return ani.posts().size() == 1; }));
    CHECK(ani.posts() == std::vector<std::string>{"di semua dunia"});   // is in no team yet

    trainer.does("t1", into(ani.id(), teamOne));
    REQUIRE(until([&] { return ani.welcomes == 2 && ani.catchUps == 2; }));
    CHECK(ani.welcome->self->team == teamOne);
    CHECK(ani.posts() == std::vector<std::string>{"di dunia tim-1", "di semua dunia"});

    trainer.does("t2", into(ani.id(), teamTwo));
    REQUIRE(until([&] { return ani.welcomes == 3 && ani.catchUps == 3; }));
    CHECK(ani.posts() == std::vector<std::string>{"di dunia tim-2", "di semua dunia"});
    CHECK(trainer.posts().size() == 3);
}

TEST_CASE("staff come in by their secrets and see everything") {
    Workshop workshop;
    workshop.open();
    workshop.script.happens(event::FactConfirmed{FactId{"F1"}, {}, SourceId{"lab"}}, teamOne);
    Laptop trainer(workshop.door(entry::Staff{workshop.options.trainerSecret}));
    Laptop evaluator(workshop.door(entry::Staff{workshop.options.evaluatorSecret}));
    REQUIRE(trainer.isIn());
    REQUIRE(evaluator.isIn());
    CHECK(trainer.welcome->staff == StaffRole::Trainer);
    CHECK(evaluator.welcome->staff == StaffRole::Evaluator);
    CHECK(trainer.welcome->files == workshop.script.scenarioFiles());
    CHECK(trainer.records == workshop.script.records());
    CHECK(evaluator.count<event::FactConfirmed>() == 1);
    CHECK(Laptop(workshop.door(entry::Staff{newToken()})).isDenied(Denial::Secret));

    workshop.script.post("a", "satu", teamOne);
    CHECK(until([&] { return trainer.records == workshop.script.records() && evaluator.records == trainer.records; }));
}

TEST_CASE("the room can be full, locked and closed") {
    Limits limits;
    limits.participants = 1;
    Workshop workshop(limits);
    workshop.open();
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());
    CHECK(Laptop(workshop.door(newcomer("Budi"))).isDenied(Denial::Full));

    workshop.host->setCode("");
    CHECK(Laptop(workshop.door(newcomer("Citra"))).isDenied(Denial::Code));

    workshop.host->close();
    CHECK(ani.isDenied(Denial::Closed));
    CHECK(ani.link.state() == Link::State::Denied);
    CHECK(Laptop(workshop.door(newcomer("Dedi"))).isDenied(Denial::Closed));
}

TEST_CASE("nothing is said to a host with another certificate until somebody has compared") {
    Workshop workshop;
    workshop.open();
    auto door = workshop.door(newcomer("Ani"));
    door.fingerprint = std::string(64, '0');
    Laptop ani(door);
    REQUIRE(until([&] { return !ani.fingerprint.empty(); }));
    CHECK(ani.link.state() == Link::State::Unverified);
    CHECK(ani.fingerprint == workshop.host->fingerprint());
    CHECK(workshop.script.all<event::ParticipantJoined>().empty());
    ani.link.trust(ani.fingerprint);
    CHECK(ani.isIn());
}

TEST_CASE("everybody's clock follows the exercise") {
    Workshop workshop;
    workshop.open();
    workshop.host->setPace(ScenarioTime{5min}, 2);
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());
    REQUIRE(until([&] { return ani.pace && ani.pace->speed == 2; }));
    CHECK(ani.pace->now >= ScenarioTime{5min});
    CHECK(ani.pace->now < ScenarioTime{6min});
    const ScenarioTime before = ani.link.now();
    rest(50ms);
    CHECK(ani.link.now() - before >= 80ms);

    workshop.host->setPace(ScenarioTime{7min}, 0);
    REQUIRE(until([&] { return ani.pace->speed == 0; }));
    CHECK(ani.link.now() == ScenarioTime{7min});
}

TEST_CASE("a host that cannot record any more says so to everybody, also to who comes later") {
    Workshop workshop;
    workshop.open();
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());
    const Error full{Error::Code::DiskFull, "no space left"};
    workshop.host->failed(full);
    CHECK(until([&] { return ani.failure == full; }));
    Laptop trainer(workshop.door(entry::Staff{workshop.options.trainerSecret}));
    CHECK(until([&] { return trainer.failure == full; }));
}
