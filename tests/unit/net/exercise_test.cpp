#include <catch2/catch.hpp>

#include "simulator/session/reenact.h"
#include "simulator/store/verify.h"
#include "tests/unit/net/hall.h"

using namespace gladi;
using namespace gladi::net;

namespace {

/// Teams as the records leave them, the smallest last.
std::map<TeamId, std::size_t> sizesOf(const Hall& hall) {
    std::map<ParticipantId, TeamId> where;
    for (const auto& assigned : hall.all<event::ParticipantAssigned>()) where[assigned.participant] = assigned.team;
    std::map<TeamId, std::size_t> sizes;
    for (const auto& [who, team] : where) ++sizes[team];
    return sizes;
}

}  // namespace

TEST_CASE("an exercise is played over the network, and its file is what the engine makes of these acts") {
    Hall hall(1, {expected(1, "Ani", "tim-1")});
    hall.open();
    Player ani(hall.door(hall.newcomer("Ani", "hadir-1")), hall.script("ideal"));
    REQUIRE(until([&] { return ani.isIn; }));
    hall.orders(control::SetSpeed{100});
    hall.orders(control::Start{});
    REQUIRE(until([&] { return ani.hasFinished; }, 60s));
    for (const auto& unplayed : ani.guest.unplayed()) FAIL_CHECK(unplayed.line << ": " << unplayed.reason);
    CHECK(ani.guest.answered() > 15);
    CHECK(hall.refusals().empty());
    CHECK(hall.all<event::StatementPublished>().size() == 2);
    hall.hosting->close();
    hall.kill();

    const auto kept = hall.kept();
    CHECK(kept.summary.ended);
    CHECK(kept.records == hall.records());   // what was told is what was kept
    CHECK(store::verify(hall.file).sound());
    const auto departure = session::reenact(kept.scenario, kept.digest, kept.records);
    if (departure) FAIL_CHECK(departure->sequence.value << ": " << departure->message);
}

TEST_CASE("a participant sees the briefing, then the start, then what comes") {
    Hall hall(1, {expected(1, "Ani", "tim-1")});
    hall.open();
    CHECK(hall.all<event::SessionOpened>().size() == 1);   // the list is kept before anybody can knock
    Laptop ani(hall.door(hall.newcomer("", "hadir-1")));
    REQUIRE(ani.isIn());
    CHECK(ani.welcome->self->name == "Ani");
    CHECK(ani.welcome->self->team == TeamId{"tim-1"});
    CHECK(ani.welcome->self->roles == std::vector<RoleId>{RoleId{"humas"}});
    CHECK(ani.welcome->scenario->briefing == hall.hosting->scenario().briefing);
    CHECK(ani.count<event::ExerciseStarted>() == 0);
    hall.orders(control::Start{});
    REQUIRE(until([&] { return ani.count<event::ExerciseStarted>() == 1 && ani.count<event::ItemReleased>() > 0; }));
    ani.notes("Hubungi laboratorium");
    REQUIRE(until([&] { return ani.accepted.size() == 1; }));
    CHECK(until([&] { return ani.noticed() == std::vector<std::string>{"Hubungi laboratorium"}; }));
}

TEST_CASE("a trainer's program gets the scenario that is played and every record as it stands in the file") {
    Hall hall(2);
    hall.open();
    Laptop ani(hall.door(hall.newcomer("Ani")));
    REQUIRE(ani.isIn());
    hall.orders(control::Start{});
    REQUIRE(hall.waitsFor<event::ParticipantAssigned>());
    Laptop trainer(hall.door(entry::Staff{hall.hosting->room().trainerSecret}));
    Laptop evaluator(hall.door(entry::Staff{hall.hosting->room().evaluatorSecret}));
    REQUIRE((trainer.isIn() && evaluator.isIn()));
    scenario::FileSet files;
    for (const ScenarioFile& each : trainer.welcome->files) files[each.path] = each.text;
    const auto loaded = scenario::load(files);
    REQUIRE(loaded.scenario);
    CHECK(*loaded.scenario == hall.hosting->scenario());

    evaluator.does("jeda", control::Pause{});
    evaluator.does("nilai", control::Observe{"Bu Penilai", TeamId{"tim-1"}, {}, {}, {}, "cepat", 4});
    REQUIRE(until([&] { return evaluator.refused.size() == 1 && evaluator.accepted.size() == 1; }));
    CHECK(evaluator.refused[0].second.code == Error::Code::NotAllowed);
    trainer.does("jeda", control::Pause{});
    REQUIRE(hall.waitsFor<event::ClockPaused>());
    CHECK(until([&] { return trainer.records == hall.records(); }));
    CHECK(hall.all<event::ObservationWritten>().size() == 1);
}

TEST_CASE("at the start everybody is put into the smallest team, and so is whoever comes later") {
    Hall hall(2);
    hall.open();
    Laptop ani(hall.door(hall.newcomer("Ani"))), budi(hall.door(hall.newcomer("Budi"))), citra(hall.door(hall.newcomer("Citra")));
    REQUIRE((ani.isIn() && budi.isIn() && citra.isIn()));
    CHECK(hall.all<event::ParticipantAssigned>().empty());
    hall.orders(control::Start{});
    REQUIRE(hall.waitsFor<event::ParticipantAssigned>(3));
    CHECK(sizesOf(hall) == std::map<TeamId, std::size_t>{{TeamId{"tim-1"}, 2}, {TeamId{"tim-2"}, 1}});
    Laptop dedi(hall.door(hall.newcomer("Dedi")));
    REQUIRE(hall.waitsFor<event::ParticipantAssigned>(4));
    CHECK(hall.all<event::ParticipantAssigned>().back().team == TeamId{"tim-2"});
    REQUIRE(until([&] { return dedi.welcome && dedi.welcome->self->team == TeamId{"tim-2"}; }));
    CHECK(dedi.isIn());
    dedi.notes("Saya bisa");
    CHECK(until([&] { return dedi.accepted.size() == 1; }));
}

TEST_CASE("where the trainer places people himself, nobody is placed") {
    Hall hall(2);
    hall.options.placeLatecomers = false;
    hall.open();
    Laptop ani(hall.door(hall.newcomer("Ani")));
    REQUIRE(ani.isIn());
    hall.orders(control::Start{});
    Laptop budi(hall.door(hall.newcomer("Budi")));
    REQUIRE((hall.waitsFor<event::ExerciseStarted>() && budi.isIn()));
    rest(100ms);
    CHECK(hall.all<event::ParticipantAssigned>().empty());
}
