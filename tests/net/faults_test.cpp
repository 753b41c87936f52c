#include <catch2/catch.hpp>

#include "tests/net/bad_network.h"

using namespace gladi;
using namespace gladi::net;

namespace {

/// What each laptop has written and what it has seen, against what the session holds.
void checkNothingLostNothingDoubled(const Workshop& workshop, const std::vector<std::unique_ptr<Laptop>>& laptops,
                                    const std::vector<std::vector<std::string>>& written) {
    std::vector<Record> seen;   // by everybody: all are in one team
    for (const Record& record : workshop.script.records())
        if (std::holds_alternative<event::NoteWritten>(record.event) || std::holds_alternative<event::ItemReleased>(record.event)) seen.push_back(record);
    for (std::size_t n = 0; n < laptops.size(); ++n) {
        std::vector<std::string> done;
        for (const Record& record : seen)
            if (record.by == laptops[n]->id()) done.push_back(std::get<event::NoteWritten>(record.event).text);
        CHECK(done == written[n]);                    // each once, in the order in which it was written
        CHECK(laptops[n]->accepted == written[n]);    // and acknowledged once
        std::vector<Sequence> arrived, happened;
        for (const Record& record : laptops[n]->records)
            if (std::holds_alternative<event::NoteWritten>(record.event) || std::holds_alternative<event::ItemReleased>(record.event)) arrived.push_back(record.sequence);
        for (const Record& record : seen) happened.push_back(record.sequence);
        CHECK(arrived == happened);
    }
}

}  // namespace

TEST_CASE("some hundred cuts at any byte: nothing lost, nothing doubled") {
    constexpr int kLaptops = 4;
    constexpr int kCuts = 300;
    Limits limits;
    limits.commandsASecond = 10'000;
    limits.burst = 10'000;
    Workshop workshop(limits);
    workshop.open();
    BadNetwork network(workshop.options.port, 20260314);
    std::vector<std::unique_ptr<Laptop>> laptops;
    std::vector<std::vector<std::string>> written(kLaptops);
    for (int n = 0; n < kLaptops; ++n) {
        auto door = workshop.door(newcomer("Peserta"));
        door.port = network.port();
        laptops.push_back(std::make_unique<Laptop>(door));
        REQUIRE(laptops.back()->isIn());
    }
    // A handshake takes some 3,000 bytes: some connections break in it, most later.
    network.weather.cutAfterAtMost = 12'000;
    network.cutAll();
    for (int turn = 0; network.cuts() < kCuts; ++turn) {
        REQUIRE(turn < 5'000);
        const auto who = static_cast<std::size_t>(turn % kLaptops);
        written[who].push_back(std::to_string(who) + "/" + std::to_string(written[who].size()));
        laptops[who]->notes(written[who].back());
        workshop.script.post("post-" + std::to_string(turn), "satu dari banyak");
        rest(5ms);
    }
    network.weather.cutAfterAtMost = 0;
    network.cutAll();
    const auto total = workshop.script.records().size();
    REQUIRE(until([&] {
        return std::all_of(laptops.begin(), laptops.end(), [](const auto& laptop) { return laptop->link.unanswered() == 0 && laptop->link.state() == Link::State::Joined; });
    }, 60s));
    CHECK(workshop.script.records().size() >= total);
    workshop.script.post("akhir", "yang terakhir");
    REQUIRE(until([&] {
        return std::all_of(laptops.begin(), laptops.end(), [](const auto& laptop) { return !laptop->posts().empty() && laptop->posts().back() == "yang terakhir"; });
    }));
    checkNothingLostNothingDoubled(workshop, laptops, written);
    CHECK(workshop.script.all<event::ParticipantJoined>().size() == kLaptops);
}

TEST_CASE("whoever is cut while joining is one participant in the end") {
    Workshop workshop;
    workshop.open();
    for (int budget = 500; budget < 6'000; budget += 500) {
        BadNetwork network(workshop.options.port, static_cast<unsigned>(budget));
        network.weather.cutAfterAtMost = budget;
        const auto before = workshop.script.all<event::ParticipantJoined>().size();
        auto door = workshop.door(newcomer("Ani"));
        door.port = network.port();
        Laptop ani(door);
        rest(200ms);
        network.weather.cutAfterAtMost = 0;
        network.cutAll();
        REQUIRE(ani.isIn());
        CHECK(workshop.script.all<event::ParticipantJoined>().size() == before + 1);
    }
}

TEST_CASE("a connection that passes nothing on is given up by both sides, and replaced") {
    Limits limits;
    limits.heartbeat = 100ms;
    limits.silence = 1000ms;
    Workshop workshop(limits);
    workshop.open();
    BadNetwork network(workshop.options.port);
    auto door = workshop.door(newcomer("Ani"));
    door.port = network.port();
    Laptop ani(door);
    REQUIRE(ani.isIn());

    network.freeze();
    ani.notes("ke dalam kekosongan");
    workshop.script.post("a", "tak terdengar");
    REQUIRE(until([&] { return ani.accepted.size() == 1 && ani.posts().size() == 1; }));
    CHECK(workshop.script.noted("ke dalam kekosongan") == 1);
    CHECK(ani.link.state() == Link::State::Joined);
}

TEST_CASE("a slow network is only slow") {
    Limits limits;
    limits.heartbeat = 100ms;
    Workshop workshop(limits);
    workshop.open();
    BadNetwork network(workshop.options.port);
    network.weather.delay = 150ms;
    auto door = workshop.door(newcomer("Ani"));
    door.port = network.port();
    door.patience.connecting = door.patience.silence = 5s;
    Laptop ani(door);
    REQUIRE(ani.isIn());
    workshop.host->setPace(ScenarioTime{10min}, 1);
    for (int n = 0; n < 20; ++n) {
        ani.notes(std::to_string(n));
        workshop.script.post("p" + std::to_string(n), std::to_string(n));
    }
    REQUIRE(until([&] { return ani.accepted.size() == 20 && ani.posts().size() == 20; }));
    CHECK(ani.welcomes == 1);
    // What the clock shows has been corrected by the way that the news took.
    const auto begin = steadyNow();
    const ScenarioTime there = ani.link.now();
    REQUIRE(until([&] { return ani.pace && ani.pace->now > there; }));
    const auto elapsed = std::chrono::duration_cast<Duration>(steadyNow() - begin);
    CHECK(ani.link.now() - there < elapsed + 400ms);   // the network's own slowness, and a busy machine's
    CHECK(elapsed < ani.link.now() - there + 400ms);
}

TEST_CASE("two hundred participants come in at once") {
    constexpr std::size_t kMany = 200;
    Workshop workshop;
    workshop.options.limits.hello = 120s;   // 200 handshakes on both sides of one busy test machine
    workshop.open();
    std::vector<std::unique_ptr<Laptop>> laptops;
    for (std::size_t n = 0; n < kMany; ++n) {
        auto door = workshop.door(newcomer("Peserta " + std::to_string(n)));
        door.patience.connecting = door.patience.silence = 120s;   // one thread does the work of two hundred laptops
        laptops.push_back(std::make_unique<Laptop>(door));
    }
    CHECK(until([&] { return std::all_of(laptops.begin(), laptops.end(), [](const auto& laptop) { return laptop->catchUps > 0; }); }, 60s));
    CHECK(workshop.script.all<event::ParticipantJoined>().size() == kMany);
    workshop.script.post("a", "untuk semua");
    CHECK(until([&] { return std::all_of(laptops.begin(), laptops.end(), [](const auto& laptop) { return laptop->posts().size() == 1; }); }, 60s));
}
