#include <catch2/catch.hpp>

#include <random>
#include <set>

#include "simulator/net/wire/visibility.h"
#include "tests/net/bad_network.h"
#include "tests/unit/net/hall.h"

using namespace gladi;
using namespace gladi::net;

namespace {

/// What of these records a participant who has always been at the same place may see.
std::vector<Record> seenOf(const session::Recorded& session, const Participant& viewer) {
    Visibility visibility(*session.scenario);
    std::vector<Record> seen;
    for (const Record& record : session.records) {
        const auto shown = visibility.take(record);
        if (shown && reaches(*session.scenario, shown->reach, viewer)) seen.push_back(shown->record);
    }
    return seen;
}

}  // namespace

TEST_CASE("a hundred cuts while somebody writes: the file has each note once and in order, the laptop all that the file has for it") {
    constexpr int kCuts = 100;
    Hall hall(2, {expected(1, "Ani", "tim-1"), expected(2, "Budi", "tim-2")});
    hall.open();
    BadNetwork network(static_cast<quint16>(hall.hosting->port()), 20261125);
    auto door = hall.door(hall.newcomer("", "hadir-1"));
    door.port = network.port();
    Laptop ani(door), budi(hall.door(hall.newcomer("", "hadir-2")));
    REQUIRE((ani.isIn() && budi.isIn()));
    hall.orders(control::Start{});
    REQUIRE(until([&] { return ani.count<event::ExerciseStarted>() == 1; }));

    std::mt19937 dice(7);
    std::vector<std::string> written;
    network.weather.cutAfterAtMost = 20'000;   // some in the midst of a message, some between two
    for (int cuts = 0; cuts < kCuts; ++cuts) {
        written.push_back("catatan-" + std::to_string(cuts));
        ani.notes(written.back());
        budi.notes("tim lain " + std::to_string(cuts));
        rest(std::chrono::milliseconds{5 + dice() % 60});
        network.cutAll();
    }
    network.weather.cutAfterAtMost = 0;
    network.cutAll();
    REQUIRE(until([&] { return ani.link.unanswered() == 0 && budi.link.unanswered() == 0; }, 40s));
    // Each once; not always in order: an answer that found the link down comes when it is asked for again.
    CHECK(ani.accepted.size() == written.size());
    CHECK(std::set<std::string>(ani.accepted.begin(), ani.accepted.end()) == std::set<std::string>(written.begin(), written.end()));
    CHECK(ani.refused.empty());
    hall.orders(control::End{true});
    REQUIRE(until([&] { return ani.count<event::ExerciseEnded>() == 1; }));
    const auto self = *ani.welcome->self;
    ani.link.close();
    hall.kill();

    const auto kept = hall.kept();
    std::vector<std::string> noted;
    for (const Record& record : kept.records)
        if (const auto* note = std::get_if<event::NoteWritten>(&record.event); note != nullptr && record.by == ani.id()) noted.push_back(note->text);
    CHECK(noted == written);
    auto due = seenOf(kept, self);
    std::erase_if(due, [&](const Record& record) { return record.sequence > ani.link.last(); });
    CHECK(ani.records.size() == due.size());
    CHECK(ani.records == due);
}
