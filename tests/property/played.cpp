#include "tests/property/played.h"

#include <cstdlib>

#include "simulator/codec/lines.h"

namespace gladi::property {

using namespace core;

const std::uint64_t kCases = std::getenv("GLADI_PROPERTY_CASES") != nullptr ? std::stoul(std::getenv("GLADI_PROPERTY_CASES")) : 60;

namespace {

constexpr ScenarioTime kLater{std::chrono::minutes(90)};   // long after ENDEX, however much was put off

}  // namespace

Exercise::Exercise(std::uint64_t number) {
    Dice dice(number);
    plan = std::make_shared<engine::Plan>(std::make_shared<Scenario>(randomScenario(dice)), number);
    commands = randomCommands(dice, plan->scenario(), number);
}

std::vector<std::string> Played::lines() const {
    std::vector<std::string> lines;
    for (const Record& record : log) lines.push_back(codec::toLine(record));
    return lines;
}

Played play(const Exercise& exercise, engine::Worlds worlds, std::size_t first, Duration step) {
    Played played;
    const auto keep = [&](const std::vector<Record>& records, std::size_t nextCommand) {
        if (records.empty()) return;
        played.log.insert(played.log.end(), records.begin(), records.end());
        played.boundaries.push_back({played.log.size(), nextCommand});
    };
    const auto pass = [&](ScenarioTime to, std::size_t nextCommand) {
        for (ScenarioTime at = worlds.now() + step; at < to && worlds.stage() == engine::Stage::Running; at = at + step)
            keep(engine::advance(worlds, at), nextCommand);
    };
    for (std::size_t index = first; index < exercise.commands.size(); ++index) {
        const auto& [at, command] = exercise.commands[index];
        pass(at, index);
        std::vector<Record> advanced;
        const auto done = engine::handle(worlds, at, command, advanced);
        keep(advanced, index);
        if (done) keep(*done, index + 1);
        else played.refused.push_back(command.id);
    }
    pass(kLater, exercise.commands.size());
    keep(engine::advance(worlds, kLater), exercise.commands.size());
    return played;
}

Played play(const Exercise& exercise, Duration step) { return play(exercise, engine::Worlds(exercise.plan), 0, step); }

}  // namespace gladi::property
