#include "simulator/engine/next.h"

#include <algorithm>

#include "simulator/engine/timetable.h"

namespace gladi::engine {

using namespace core;

std::optional<Next> next(const State& state) {
    if (state.stage != Stage::Running) return std::nullopt;
    const Scenario& scenario = state.scenario();
    Next earliest{endex(state), Due::End};
    const auto consider = [&](ScenarioTime at, Due what) {
        at = std::max(at, state.now);  // what was promised for the past is due now
        if (at < earliest.at || (at == earliest.at && what < earliest.what)) earliest = {at, what};
    };
    if (state.phaseCursor < scenario.phases.size()) consider(state.shifts.onClock(scenario.phases[state.phaseCursor].at), Due::Phase);
    for (const Fact& fact : scenario.facts)
        if (fact.confirmableFrom && !state.confirmed.contains(fact.id)) consider(state.shifts.onClock(*fact.confirmableFrom), Due::Confirmable);
    if (state.cursor < state.plan->timeline().size()) consider(dueAt(state, state.plan->timeline()[state.cursor]), Due::Timeline);
    if (!state.agenda.empty()) consider(state.agenda.next().at, Due::Promised);
    consider(state.nextLook, Due::Look);
    return earliest;
}

}  // namespace gladi::engine
