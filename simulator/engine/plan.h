#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
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

/// The id of the nth release of an inject: "id", "id#2", ...
[[nodiscard]] core::InjectId itemId(const core::InjectId& inject, int number);

}  // namespace gladi::engine
