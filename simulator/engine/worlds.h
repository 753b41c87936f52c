#pragma once

#include <set>
#include <span>
#include <vector>

#include "simulator/engine/next.h"
#include "simulator/engine/state.h"

namespace gladi::engine {

/// The worlds of a session: each of its teams plays the whole scenario in one of its own, and what happens in one is
/// unknown in the others. A session without teams has a single world, under the empty id. One log holds all; those of
/// its records that name a team and those that name none are together the log of that team's world. A value.
class Worlds {
public:
    /// Before the first command: a single world. The session's opening says which there are.
    explicit Worlds(std::shared_ptr<const Plan> plan);

    [[nodiscard]] const std::shared_ptr<const Plan>& plan() const { return m_states.front().plan; }
    /// Ascending by team, never empty.
    [[nodiscard]] const std::vector<State>& all() const { return m_states; }
    /// The first of them: to be asked for what is the same in all (stage, speed, phase, participants).
    [[nodiscard]] const State& first() const { return m_states.front(); }
    /// The team's world, or nullptr.
    [[nodiscard]] const State* of(const core::TeamId& team) const;

    [[nodiscard]] Stage stage() const { return first().stage; }
    /// Scenario time of the session. A world's own `now` may lie behind until time moves on.
    [[nodiscard]] core::ScenarioTime now() const { return m_now; }
    [[nodiscard]] core::Sequence last() const { return m_last; }
    /// Nothing more can come in any of them.
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isDone(const core::CommandId& command) const { return m_done.contains(command); }

    /// Folds a record in: into the world that it names, or into all. Total: any record that decodes is taken.
    void evolve(const core::Record& record);

    // For engine.cpp, which lets time run.

    struct Soonest {
        std::size_t world = 0;
        Next next;
    };
    /// The world in which something is due first; of several the first by team, but phases before all else and ENDEX last.
    [[nodiscard]] std::optional<Soonest> soonest() const;
    /// A world to be changed. What is due in it is looked up anew.
    [[nodiscard]] State& change(std::size_t world);
    /// Scenario time has come to here in all worlds.
    void arriveAt(core::ScenarioTime now);

private:
    void divide(const std::vector<core::TeamId>& teams);

    struct Upcoming {
        std::optional<Next> next;
        bool isKnown = false;
    };
    std::vector<State> m_states;
    mutable std::vector<Upcoming> m_due;    ///< of each world, looked up when asked for
    core::ScenarioTime m_now;
    core::Sequence m_last;
    std::set<core::CommandId> m_done;
};

/// The worlds after a whole log. The plan must be that of the log's scenario and seed.
[[nodiscard]] Worlds fold(std::shared_ptr<const Plan> plan, std::span<const core::Record> log);

}  // namespace gladi::engine
