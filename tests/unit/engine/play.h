#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "simulator/engine/engine.h"
#include "tests/support/scenario_builder.h"

/// The language of the engine's tests: a play that is opened, started, and told what somebody does when.
namespace gladi::engine {

using namespace core;
using namespace std::chrono_literals;

class Play {
public:
    Play(Play&& other) noexcept
        : m_scenario(std::move(other.m_scenario)), worlds(std::move(other.worlds)), records(std::move(other.records)), refusal(std::move(other.refusal)) {}
    explicit Play(Scenario scenario, std::vector<std::string> roles = {"humas"}, std::uint64_t seed = 7)
        : m_scenario(std::make_shared<Scenario>(std::move(scenario))), worlds(std::make_shared<Plan>(m_scenario, seed)) {
        Participant me;
        me.id = ParticipantId{"aku"};
        for (auto& role : roles) me.roles.push_back(RoleId{role});
        command(0s, control::Open{seed, "", {me}});
    }

    Play& start() { return command(0s, control::Start{}); }
    Play& until(Duration time) {
        keep(advance(worlds, ScenarioTime{time}));
        return *this;
    }
    Play& command(Duration at, Action action, const std::string& id = "") { return does("aku", at, std::move(action), id); }
    Play& does(const std::string& who, Duration at, Action action, const std::string& id = "") {
        std::vector<Record> advanced;
        auto done = handle(worlds, ScenarioTime{at}, {CommandId{id}, ParticipantId{who}, std::move(action)}, advanced);
        keep(std::move(advanced));
        refusal.reset();
        if (done) keep(std::move(*done));
        else refusal = done.error();
        return *this;
    }

    /// One more participant.
    Play& join(const std::string& who, const std::string& role) {
        return command(state.now.sinceStart, control::Join{{ParticipantId{who}, who, {}, {RoleId{role}}}, ""});
    }

    [[nodiscard]] bool refused(Error::Code code) const { return refusal && refusal->code == code; }

    /// All events of one kind, with their times.
    template <class E>
    [[nodiscard]] std::vector<std::pair<Duration, E>> all() const {
        std::vector<std::pair<Duration, E>> found;
        for (const Record& record : records)
            if (const auto* event = std::get_if<E>(&record.event)) found.emplace_back(record.at.sinceStart, *event);
        return found;
    }
    /// When the item was released, or none.
    [[nodiscard]] std::optional<Duration> released(const std::string& item) const {
        for (const auto& [at, event] : all<event::ItemReleased>())
            if (event.item.value == item) return at;
        return std::nullopt;
    }

private:
    void keep(std::vector<Record> more) { records.insert(records.end(), more.begin(), more.end()); }

    std::shared_ptr<Scenario> m_scenario;

public:
    Worlds worlds;
    const State& state = worlds.first();
    std::vector<Record> records;
    std::optional<Error> refusal;
};

}  // namespace gladi::engine
