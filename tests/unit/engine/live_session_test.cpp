#include <catch2/catch.hpp>

#include <chrono>
#include <condition_variable>
#include <mutex>

#include "simulator/engine/live_session.h"
#include "tests/support/memory_log.h"
#include "tests/support/scenario_builder.h"

using namespace gladi::engine;
using namespace gladi::core;
using namespace gladi::support;
using namespace std::chrono_literals;

namespace {

class RealClock : public Clock {
public:
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override { return std::chrono::steady_clock::now(); }
    [[nodiscard]] WallTime wall() const override { return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now()); }
};

/// Remembers what it heard; a test waits for it instead of sleeping.
class Ear : public LiveSession::Listener {
public:
    void onRecords(std::span<const Record> batch) override { hear([&] { records.insert(records.end(), batch.begin(), batch.end()); }); }
    void onAccepted(const CommandId& id) override { hear([&] { accepted.push_back(id.value); }); }
    void onRefused(const CommandId& id, const Error& error) override { hear([&] { refused.push_back({id.value, error.code}); }); }
    void onPace(ScenarioTime, double value) override { hear([&] { speed = value; }); }
    void onFailed(const Error& error) override { hear([&] { failure = error; }); }

    template <class Test>
    bool waitFor(Test test) {
        std::unique_lock lock(m_mutex);
        return m_heard.wait_for(lock, 10s, test);
    }
    [[nodiscard]] bool hasEnded() const { return !records.empty() && std::holds_alternative<event::ExerciseEnded>(records.back().event); }

    std::vector<Record> records;
    std::vector<std::string> accepted;
    std::vector<std::pair<std::string, Error::Code>> refused;
    std::optional<Error> failure;
    double speed = -1;

private:
    template <class Change>
    void hear(Change change) {
        { const std::lock_guard lock(m_mutex); change(); }
        m_heard.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_heard;
};

Worlds freshWorlds(Duration length = 60min) {
    auto scenario = std::make_shared<Scenario>(smallCrisis());
    scenario->duration = length;
    scenario->injects = {post("wa", ScenarioTime{2s})};
    return Worlds(std::make_shared<Plan>(scenario, 1));
}

Command by(const char* id, Action action) { return {CommandId{id}, ParticipantId{"aku"}, std::move(action)}; }

control::Open opening() {
    Participant me;
    me.id = ParticipantId{"aku"};
    me.roles = {RoleId{"humas"}};
    return {1, "", {me}};
}

}  // namespace

TEST_CASE("a live session runs by itself to ENDEX and acknowledges each act") {
    MemoryLog log;
    const RealClock clock;
    Ear ear;
    {
        LiveSession session(freshWorlds(10s), log, clock, ear);
        session.post(by("1", opening()));
        session.post(by("2", control::SetSpeed{100}));
        session.post(by("3", control::Start{}));
        session.post(by("4", act::Note{"mulai"}));
        REQUIRE(ear.waitFor([&] { return ear.hasEnded(); }));
        CHECK(ear.waitFor([&] { return ear.speed == 0; }));
    }
    CHECK(ear.accepted == std::vector<std::string>{"1", "2", "3", "4"});
    CHECK(log.records == ear.records);
    CHECK(log.records.back().at == ScenarioTime{10s});
}

TEST_CASE("a refused command is told to its author") {
    MemoryLog log;
    const RealClock clock;
    Ear ear;
    LiveSession session(freshWorlds(), log, clock, ear);
    session.post(by("1", control::Pause{}));
    CHECK(ear.waitFor([&] { return !ear.refused.empty(); }));
    CHECK(ear.refused[0] == std::pair<std::string, Error::Code>{"1", Error::Code::WrongState});
}

TEST_CASE("when the log fails the session stands still and says so, and refuses what follows") {
    MemoryLog log;
    const RealClock clock;
    Ear ear;
    LiveSession session(freshWorlds(), log, clock, ear);
    session.post(by("1", opening()));
    REQUIRE(ear.waitFor([&] { return ear.accepted.size() == 1; }));
    log.failing = true;
    session.post(by("2", control::Start{}));
    CHECK(ear.waitFor([&] { return ear.failure.has_value(); }));
    session.post(by("3", act::Note{"x"}));
    CHECK(ear.waitFor([&] { return ear.refused.size() == 2; }));
    CHECK(ear.failure->code == Error::Code::DiskFull);
}
