#pragma once

#include <memory>
#include <string>
#include <vector>

#include "simulator/engine/engine.h"
#include "tests/property/random_exercise.h"

/// Random exercises, and what comes of playing them.
namespace gladi::property {

/// How many; more are tried with GLADI_PROPERTY_CASES.
extern const std::uint64_t kCases;

/// One random exercise: what is played, and what is sent when.
struct Exercise {
    explicit Exercise(std::uint64_t number);
    std::shared_ptr<const engine::Plan> plan;
    std::vector<Timed> commands;
};

/// The log, and where in it a call of the engine ended, with the command that comes next.
struct Played {
    std::vector<core::Record> log;
    struct Boundary { std::size_t records = 0, nextCommand = 0; };
    std::vector<Boundary> boundaries;
    std::vector<core::CommandId> refused;

    [[nodiscard]] std::vector<std::string> lines() const;
};

/// Plays the commands from `first` on; between them time moves in steps of this length.
[[nodiscard]] Played play(const Exercise& exercise, engine::Worlds worlds, std::size_t first, core::Duration step);
/// From the beginning; without a step time moves from command to command in one go.
[[nodiscard]] Played play(const Exercise& exercise, core::Duration step = std::chrono::hours(24));

template <class E>
[[nodiscard]] const E* as(const core::Record& record) { return std::get_if<E>(&record.event); }

}  // namespace gladi::property
