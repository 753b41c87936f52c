#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "simulator/core/events.h"
#include "simulator/core/scenario.h"

namespace gladi::engine {

/// A release whose time is known from the start.
struct Planned {
    core::ScenarioTime at;
    bool generated = false;
    std::size_t index = 0;   ///< of the inject, or of the background block
    int number = 1;          ///< which repetition, or which post of the block; from 1
};

/// A scenario made ready to be played with one seed: the same scenario and seed give the same plan
/// on every machine. Immutable and shared by all states of a session.
class Plan {
public:
    Plan(std::shared_ptr<const core::Scenario> scenario, std::uint64_t seed);

    [[nodiscard]] const core::Scenario& scenario() const { return *m_scenario; }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }

    /// Ascending by time; those of equal time in the order of the MSEL, generated posts last.
    [[nodiscard]] const std::vector<Planned>& timeline() const { return m_timeline; }
    /// Injects anchored to another one, by the other's id.
    [[nodiscard]] const std::vector<std::size_t>& followers(const core::InjectId& inject) const;
    /// Injects with a `when`.
    [[nodiscard]] const std::vector<std::size_t>& contingencies() const { return m_contingencies; }
    /// The inject with this id, or nullptr.
    [[nodiscard]] const core::Inject* inject(const core::InjectId& id) const;
    /// Its position in the scenario's list. The inject must be this scenario's.
    [[nodiscard]] std::size_t indexOf(const core::Inject& inject) const { return static_cast<std::size_t>(&inject - m_scenario->injects.data()); }

    /// The id under which this entry is released.
    [[nodiscard]] core::InjectId itemOf(const Planned& planned) const;

    /// A generated post, drawn anew from the seed at each call.
    [[nodiscard]] core::event::ItemReleased generate(std::size_t background, int number) const;

private:
    std::shared_ptr<const core::Scenario> m_scenario;
    std::uint64_t m_seed;
    std::vector<Planned> m_timeline;
    std::map<core::InjectId, std::vector<std::size_t>> m_followers;
    std::map<core::InjectId, std::size_t> m_byId;
    std::vector<std::size_t> m_contingencies;
};

/// The moment of an inject where the scenario alone says when that is, whether a condition is added or not; nothing where
/// it waits for another inject or for a condition only.
[[nodiscard]] std::optional<core::ScenarioTime> writtenMoment(const core::Scenario& scenario, const core::Inject& inject);

/// How often the inject comes.
[[nodiscard]] inline int timesOf(const core::Inject& inject) { return inject.repeat ? inject.repeat->times : 1; }
/// How long after its first release the nth comes.
[[nodiscard]] inline core::Duration afterFirst(const core::Inject& inject, int number) {
    return inject.repeat ? inject.repeat->every * (number - 1) : core::Duration{0};
}

/// The id of the nth release of an inject: "id", "id#2", ...
[[nodiscard]] core::InjectId itemId(const core::InjectId& inject, int number);

}  // namespace gladi::engine
