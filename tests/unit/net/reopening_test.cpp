#include <catch2/catch.hpp>

#include <QTcpServer>

#include "tests/unit/net/hall.h"

using namespace gladi;
using namespace gladi::net;

TEST_CASE("a host that was killed comes back as the same room with its exercise standing, and nothing written meanwhile is lost") {
    Hall hall(1, {expected(1, "Ani", "tim-1")});
    hall.open();
    Laptop ani(hall.door(hall.newcomer("", "hadir-1")));
    REQUIRE(ani.isIn());
    hall.orders(control::Start{});
    REQUIRE(until([&] { return ani.count<event::ExerciseStarted>() == 1; }));
    const auto before = hall.hosting->room();
    const auto fingerprint = hall.hosting->fingerprint();
    const auto port = hall.hosting->port();

    hall.kill();
    REQUIRE(until([&] { return ani.link.state() == Link::State::Connecting; }));
    std::vector<std::string> written;
    for (int n = 0; n < 5; ++n) {
        written.push_back("selagi-mati-" + std::to_string(n));
        ani.notes(written.back());
    }
    hall.open();
    CHECK(hall.hosting->room().code == before.code);
    CHECK(hall.hosting->room().trainerSecret == before.trainerSecret);
    CHECK(hall.hosting->fingerprint() == fingerprint);
    CHECK(hall.hosting->port() == port);

    REQUIRE(until([&] { return ani.accepted.size() == written.size(); }));
    CHECK(ani.accepted == written);
    REQUIRE(until([&] { return ani.noticed().size() >= written.size(); }));
    CHECK(ani.noticed() == written);
    CHECK(ani.count<event::ClockPaused>() == 1);
    REQUIRE(until([&] { return ani.pace && ani.pace->speed == 0; }));
    hall.orders(control::Resume{});
    CHECK(until([&] { return ani.count<event::ClockResumed>() == 1 && ani.pace->speed == 1; }));
    CHECK(hall.all<event::ParticipantJoined>().size() == 1);
}

TEST_CASE("where it is wished, an exercise goes on by itself when its host is back") {
    Hall hall;
    hall.options.pauseOnReturn = false;
    hall.open();
    hall.orders(control::Start{});
    REQUIRE(hall.waitsFor<event::ExerciseStarted>());
    hall.kill();
    hall.open();
    Laptop trainer(hall.door(entry::Staff{hall.hosting->room().trainerSecret}));
    REQUIRE(trainer.isIn());
    CHECK(until([&] { return trainer.pace && trainer.pace->speed == 1; }));
    CHECK(trainer.count<event::ClockPaused>() == 0);
}

TEST_CASE("a briefing is not paused by coming back") {
    Hall hall;
    hall.open();
    REQUIRE(hall.waitsFor<event::SessionOpened>());
    hall.kill();
    hall.open();
    hall.orders(control::Start{});
    REQUIRE(hall.waitsFor<event::ExerciseStarted>());
    CHECK(hall.all<event::ClockPaused>().empty());
    CHECK(hall.refusals().empty());
}

TEST_CASE("whoever came in the last moment before the host was killed is put into a team when it is back") {
    Hall hall(2);
    hall.options.placeLatecomers = false;   // as if it had been killed before that
    hall.open();
    hall.orders(control::Start{});
    REQUIRE(hall.waitsFor<event::ExerciseStarted>());
    const auto who = hall.newcomer("Ani");
    Laptop ani(hall.door(who));
    REQUIRE(ani.isIn());
    hall.kill();
    hall.options.placeLatecomers = true;
    hall.open();
    CHECK(until([&] { return hall.all<event::ParticipantAssigned>().size() == 1; }, 3s));
}

TEST_CASE("a room whose port is taken meanwhile goes to another one and remembers it") {
    Hall hall;
    hall.open();
    REQUIRE(hall.waitsFor<event::SessionOpened>());
    const auto port = hall.hosting->port();
    hall.kill();
    QTcpServer somebodyElse;
    REQUIRE(until([&] { return somebodyElse.isListening() || somebodyElse.listen(QHostAddress::LocalHost, static_cast<quint16>(port)); }));
    hall.open();
    CHECK(hall.hosting->port() != port);
    CHECK(hosting::readRoom(hosting::roomPathOf(hall.file))->port == hall.hosting->port());
    Laptop ani(hall.door(hall.newcomer("Ani")));
    CHECK(ani.isIn());
}

TEST_CASE("a session without a room's file gets a new room") {
    Hall hall;
    hall.open();
    REQUIRE(hall.waitsFor<event::SessionOpened>());
    const auto fingerprint = hall.hosting->fingerprint();
    hall.kill();
    std::filesystem::remove(hosting::roomPathOf(hall.file));
    hall.open();
    CHECK(hall.hosting->fingerprint() != fingerprint);
    Laptop ani(hall.door(hall.newcomer("Ani")));
    CHECK(ani.isIn());
}

TEST_CASE("a session whose room cannot be read is not hosted") {
    Hall hall;
    hall.open();
    REQUIRE(hall.waitsFor<event::SessionOpened>());
    hall.kill();
    std::ofstream(hosting::roomPathOf(hall.file)) << "{";
    const auto again = hall.tryToOpen();
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::Damaged);
}

TEST_CASE("a room has at least one team and a port that is free") {
    Hall none(0);
    CHECK(none.tryToOpen().error().code == Error::Code::BadInput);
    CHECK_FALSE(std::filesystem::exists(none.file));

    QTcpServer somebodyElse;
    REQUIRE(somebodyElse.listen(QHostAddress::LocalHost));
    Hall taken;
    taken.options.port = somebodyElse.serverPort();
    const auto refused = taken.tryToOpen();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Io);
}

TEST_CASE("a join link says how to get to this room") {
    Hall hall;
    hall.open();
    const auto links = hall.hosting->joinLinks();
    REQUIRE(links.size() == 1);
    CHECK(joinLinkOf(links[0]) == JoinLink{"127.0.0.1", hall.hosting->port(), hall.hosting->room().code, hall.hosting->fingerprint()});
}
