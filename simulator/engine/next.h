#pragma once

#include <optional>

#include "simulator/engine/state.h"

namespace gladi::engine {

/// What can be due at one moment, in the order in which it happens. Phase and End come to all worlds at once.
enum class Due { Phase, Confirmable, Timeline, Promised, Look, End };

struct Next {
    core::ScenarioTime at;
    Due what = Due::End;
};

/// What happens next in this world by itself; nothing when the exercise is not running.
[[nodiscard]] std::optional<Next> next(const State& state);

}  // namespace gladi::engine
