#include "simulator/engine/engine.h"

#include <algorithm>
#include <cmath>
#include <deque>

#include "simulator/engine/evolve.h"
#include "simulator/engine/react.h"
#include "simulator/engine/routing.h"
#include "simulator/engine/timetable.h"

namespace gladi::engine {

using namespace core;

namespace {

/// A world by its position, or all of them.
using Place = std::optional<std::size_t>;
constexpr Place kEverywhere = std::nullopt;

/// Collects records while the worlds move along.
class Run {
public:
    explicit Run(Worlds& worlds) : m_worlds(worlds) {}

    /// Puts an event on record with all that follows from it, breadth first.
    void happen(Place place, ScenarioTime at, Event event, const ParticipantId& by = {}, const CommandId& cause = {}) {
        std::deque<Pending> pending;
        pending.push_back({place, recordOf(place, at, std::move(event), by, cause)});
        while (!pending.empty()) {
            const Place where = pending.front().place;
            Record record = std::move(pending.front().record);
            pending.pop_front();
            record.sequence = Sequence{m_worlds.last().value + 1};
            m_worlds.evolve(record);
            each(where, [&](std::size_t world) {
                for (Event& consequence : react(state(world), record)) pending.push_back({world, recordOf(world, at, std::move(consequence))});
            });
            m_records.push_back(std::move(record));
        }
    }

    /// Releases every contingency whose condition holds now.
    void look(Place place) {
        each(place, [&](std::size_t world) {
            if (state(world).stage != Stage::Running) return;
            while (auto item = dueContingency(state(world))) happen(world, state(world).now, std::move(*item));
        });
    }

    void sampleRumours(std::size_t world) {
        std::vector<event::ClaimSpread> samples;
        for (const auto& [claim, rumour] : state(world).rumours) {
            const double reach = std::floor(state(world).reach(claim));
            if (reach != rumour.sampled) samples.push_back({claim, reach});
        }
        for (auto& sample : samples) happen(world, state(world).now, std::move(sample));
    }

    /// Calls for each world of a place, ascending by team.
    template <class Do>
    void each(Place place, Do action) const {
        if (place) return action(*place);
        for (std::size_t world = 0; world < m_worlds.all().size(); ++world) action(world);
    }

    std::vector<Record> take() { return std::move(m_records); }

private:
    struct Pending {
        Place place;
        Record record;
    };
    [[nodiscard]] const State& state(std::size_t world) const { return m_worlds.all()[world]; }
    [[nodiscard]] Record recordOf(Place place, ScenarioTime at, Event event, const ParticipantId& by = {}, const CommandId& cause = {}) const {
        return {{}, at, by, cause, std::move(event), place ? state(*place).team : TeamId{}};
    }

    Worlds& m_worlds;
    std::vector<Record> m_records;
};

event::ItemReleased itemOf(const State& state, const Planned& planned) {
    if (planned.generated) return state.plan->generate(planned.index, planned.number);
    return render(state, state.scenario().injects[planned.index], planned.number);
}

void releasePlanned(State& state, std::size_t world, Run& run, ScenarioTime at) {
    const Planned& planned = state.plan->timeline()[state.cursor];
    if (isVoid(state, planned)) {
        ++state.cursor;
        return;
    }
    run.happen(world, at, itemOf(state, planned));
    if (!planned.generated) run.look(world);
}

void step(Worlds& worlds, Run& run, Worlds::Soonest soonest) {
    const std::size_t world = soonest.world;
    const Next due = soonest.next;
    State& state = worlds.change(world);
    state.now = due.at;
    switch (due.what) {
        case Due::Phase: run.happen(kEverywhere, due.at, event::PhaseEntered{state.scenario().phases[state.phaseCursor].id}); break;
        case Due::Confirmable:
            for (const Fact& fact : state.scenario().facts)
                if (fact.confirmableFrom && state.shifts.onClock(*fact.confirmableFrom) <= due.at && !state.confirmed.contains(fact.id)) {
                    run.happen(world, due.at, event::FactConfirmed{fact.id, {}, fact.source});
                    break;
                }
            break;
        case Due::Timeline: releasePlanned(state, world, run, due.at); break;
        case Due::Promised:
            if (auto event = redeem(state, state.agenda.take())) {
                run.happen(world, due.at, std::move(*event));
                run.look(world);
            }
            break;
        case Due::Look:
            run.look(world);
            if (due.at.sinceStart % std::chrono::minutes(1) == Duration{0}) run.sampleRumours(world);
            worlds.change(world).nextLook = due.at + kLookInterval;
            break;
        case Due::End: run.happen(kEverywhere, due.at, event::ExerciseEnded{false}); break;
    }
}

void advance(Worlds& worlds, Run& run, ScenarioTime to) {
    for (auto soonest = worlds.soonest(); soonest && soonest->next.at <= to; soonest = worlds.soonest()) step(worlds, run, *soonest);
    // Also when a record of this very moment came last: it was in one world, the others are still before it.
    if (worlds.stage() == Stage::Running && worlds.now() <= to) worlds.arriveAt(to);
}

/// All that was there before STARTEX.
void releaseBacklog(Worlds& worlds, Run& run) {
    const auto& timeline = worlds.plan()->timeline();
    const auto& phases = worlds.plan()->scenario().phases;
    const auto enterPhases = [&](ScenarioTime before) {
        for (auto next = worlds.first().phaseCursor; next < phases.size() && phases[next].at < before; next = worlds.first().phaseCursor)
            run.happen(kEverywhere, phases[next].at, event::PhaseEntered{phases[next].id});
    };
    for (std::size_t index = 0; index < timeline.size() && timeline[index].at < ScenarioTime{}; ++index) {
        enterPhases(timeline[index].at + Duration{1});
        run.each(kEverywhere, [&](std::size_t world) {
            State& state = worlds.change(world);
            run.happen(world, timeline[index].at, itemOf(state, timeline[index]));
            state.cursor = index + 1;
        });
    }
    enterPhases(ScenarioTime{});
}

/// Opening stands at the very beginning of time that the scenario knows.
ScenarioTime beginningOf(const Plan& plan) {
    ScenarioTime first;
    if (!plan.timeline().empty()) first = std::min(first, plan.timeline().front().at);
    if (!plan.scenario().phases.empty()) first = std::min(first, plan.scenario().phases.front().at);
    return first;
}

}  // namespace

std::optional<ScenarioTime> nextDue(const Worlds& worlds) {
    const auto soonest = worlds.soonest();
    return soonest ? std::optional(soonest->next.at) : std::nullopt;
}

std::vector<Record> advance(Worlds& worlds, ScenarioTime to) {
    Run run(worlds);
    advance(worlds, run, to);
    return run.take();
}

Result<std::vector<Record>> handle(Worlds& worlds, ScenarioTime at, const Command& command, std::vector<Record>& advanced) {
    advanced = advance(worlds, at);
    if (!command.id.empty() && worlds.isDone(command.id)) return std::vector<Record>{};
    auto outcomes = route(worlds, command);
    if (!outcomes) return tl::unexpected(outcomes.error());
    Run run(worlds);
    for (Outcome& outcome : *outcomes) {
        for (Event& event : outcome.events) {
            const auto* jump = std::get_if<event::ClockJumped>(&event);
            const auto target = jump != nullptr ? std::optional(jump->to) : std::nullopt;
            const bool opens = std::holds_alternative<event::SessionOpened>(event);
            const bool starts = std::holds_alternative<event::ExerciseStarted>(event);
            const auto moment = opens ? beginningOf(*worlds.plan()) : starts ? ScenarioTime{} : worlds.now();
            run.happen(outcome.world, moment, std::move(event), command.by, command.id);
            if (opens) releaseBacklog(worlds, run);
            if (starts) advance(worlds, run, ScenarioTime{});
            if (target) advance(worlds, run, *target);
        }
        run.look(outcome.world);
    }
    return run.take();
}

}  // namespace gladi::engine
