#include "simulator/engine/worlds.h"

#include <algorithm>

#include "simulator/engine/evolve.h"

namespace gladi::engine {

using namespace core;

namespace {

/// Phases come first and ENDEX last, in all worlds; what else is due at one moment stands in the order of its world.
int rankOf(Due what) { return what == Due::Phase ? 0 : what == Due::End ? 2 : 1; }

bool isSooner(const Next& a, const Next& b) { return a.at < b.at || (a.at == b.at && rankOf(a.what) < rankOf(b.what)); }

}  // namespace

Worlds::Worlds(std::shared_ptr<const Plan> plan) {
    m_states.emplace_back(std::move(plan));
    m_due.resize(1);
}

const State* Worlds::of(const TeamId& team) const {
    const auto found = std::lower_bound(m_states.begin(), m_states.end(), team, [](const State& state, const TeamId& id) { return state.team < id; });
    return found == m_states.end() || found->team != team ? nullptr : &*found;
}

bool Worlds::isOver() const {
    return std::all_of(m_states.begin(), m_states.end(), [](const State& state) { return state.isOver(); });
}

void Worlds::divide(const std::vector<TeamId>& teams) {
    const std::set<TeamId> ids(teams.begin(), teams.end());
    const auto shared = plan();
    m_states.clear();
    for (const TeamId& team : ids) m_states.emplace_back(shared, team);
    m_due.assign(m_states.size(), {});
}

void Worlds::evolve(const Record& record) {
    const auto* opened = std::get_if<event::SessionOpened>(&record.event);
    if (opened != nullptr && !opened->teams.empty()) divide(opened->teams);
    m_now = record.at;
    m_last = record.sequence;
    if (!record.cause.empty()) m_done.insert(record.cause);
    for (std::size_t world = 0; world < m_states.size(); ++world)
        if (record.team.empty() || record.team == m_states[world].team) engine::evolve(change(world), record);
}

std::optional<Worlds::Soonest> Worlds::soonest() const {
    std::optional<Soonest> soonest;
    for (std::size_t world = 0; world < m_states.size(); ++world) {
        Upcoming& due = m_due[world];
        if (!due.isKnown) due = {next(m_states[world]), true};
        if (due.next && (!soonest || isSooner(*due.next, soonest->next))) soonest = Soonest{world, *due.next};
    }
    return soonest;
}

State& Worlds::change(std::size_t world) {
    m_due[world].isKnown = false;
    return m_states[world];
}

void Worlds::arriveAt(ScenarioTime now) {
    m_now = now;
    for (std::size_t world = 0; world < m_states.size(); ++world)
        if (m_states[world].now < now) m_states[world].now = now;
}

Worlds fold(std::shared_ptr<const Plan> plan, std::span<const Record> log) {
    Worlds worlds(std::move(plan));
    for (const Record& record : log) worlds.evolve(record);
    return worlds;
}

}  // namespace gladi::engine
