#include "simulator/engine/engine.h"

#include <algorithm>
#include <cmath>
#include <deque>

#include "simulator/engine/decide.h"
#include "simulator/engine/react.h"

namespace gladi::engine {

using namespace core;

State::State(std::shared_ptr<const Plan> thePlan) : plan(std::move(thePlan)), activityReader(plan->scenario()) {
    variables = plan->scenario().variables;
}

const Participant* State::participant(const ParticipantId& id) const { return find(participants, id); }

double State::reach(const ClaimId& claim) const {
    const auto found = rumours.find(claim);
    return found == rumours.end() ? 0 : HalfLifeSpread{scenario().spread}.reach(found->second, now);
}

bool State::isOver() const {
    return stage == Stage::Ended && (scenario().test.empty() || std::all_of(participants.begin(), participants.end(), [&](const Participant& each) {
                                         return handedIn.contains({each.id, TestStage::Post});
                                     }));
}

namespace {

/// What can be due at one moment, in the order in which it happens.
enum class Due { Phase, Confirmable, Timeline, Promise, Look, End };

struct Next {
    ScenarioTime at;
    Due what = Due::End;
};

/// Collects records while the state moves along.
class Run {
public:
    explicit Run(State& state) : m_state(state) {}

    /// Puts an event on record with all that follows from it, breadth first.
    void happen(ScenarioTime at, Event event, const ParticipantId& by = {}, const CommandId& cause = {}) {
        std::deque<Record> pending;
        pending.push_back({{}, at, by, cause, std::move(event)});
        while (!pending.empty()) {
            Record record = std::move(pending.front());
            pending.pop_front();
            record.sequence = Sequence{m_state.last.value + 1};
            evolve(m_state, record);
            for (Event& consequence : react(m_state, record)) pending.push_back({{}, at, {}, {}, std::move(consequence)});
            m_records.push_back(std::move(record));
        }
    }

    /// Releases every contingency whose condition holds now.
    void look() {
        if (m_state.stage != Stage::Running) return;
        while (auto item = dueContingency(m_state)) happen(m_state.now, std::move(*item));
    }

    void sampleRumours() {
        for (const auto& [claim, rumour] : m_state.rumours) {
            const double reach = std::floor(m_state.reach(claim));
            if (reach != rumour.sampled) m_samples.push_back({claim, reach});
        }
        for (auto& sample : m_samples) happen(m_state.now, std::move(sample));
        m_samples.clear();
    }

    std::vector<Record> take() { return std::move(m_records); }

private:
    State& m_state;
    std::vector<Record> m_records;
    std::vector<event::ClaimSpread> m_samples;
};

std::optional<Next> next(const State& state) {
    if (state.stage != Stage::Running) return std::nullopt;
    const Scenario& scenario = state.scenario();
    Next earliest{ScenarioTime{scenario.duration}, Due::End};
    const auto consider = [&](ScenarioTime at, Due what) {
        at = std::max(at, state.now);  // what was promised for the past is due now
        if (at < earliest.at || (at == earliest.at && what < earliest.what)) earliest = {at, what};
    };
    if (state.phaseCursor < scenario.phases.size()) consider(scenario.phases[state.phaseCursor].at, Due::Phase);
    for (const Fact& fact : scenario.facts)
        if (fact.confirmableFrom && !state.confirmed.contains(fact.id)) consider(*fact.confirmableFrom, Due::Confirmable);
    if (state.cursor < state.plan->timeline().size()) consider(state.plan->timeline()[state.cursor].at, Due::Timeline);
    if (!state.agenda.empty()) consider(state.agenda.next().at, Due::Promise);
    consider(state.nextLook, Due::Look);
    return earliest;
}

void releasePlanned(State& state, Run& run, ScenarioTime at) {
    const Planned& planned = state.plan->timeline()[state.cursor];
    if (state.items.contains(state.plan->itemOf(planned))) {
        ++state.cursor;
        return;
    }
    if (planned.generated) {
        run.happen(at, state.plan->generate(planned.index, planned.number));
    } else {
        run.happen(at, render(state, state.scenario().injects[planned.index], planned.number));
        run.look();
    }
}

void step(State& state, Run& run, Next due) {
    state.now = due.at;
    switch (due.what) {
        case Due::Phase: run.happen(due.at, event::PhaseEntered{state.scenario().phases[state.phaseCursor].id}); break;
        case Due::Confirmable:
            for (const Fact& fact : state.scenario().facts)
                if (fact.confirmableFrom && *fact.confirmableFrom <= due.at && !state.confirmed.contains(fact.id)) {
                    run.happen(due.at, event::FactConfirmed{fact.id, {}, fact.source});
                    break;
                }
            break;
        case Due::Timeline: releasePlanned(state, run, due.at); break;
        case Due::Promise:
            if (auto event = redeem(state, state.agenda.take().promise)) {
                run.happen(due.at, std::move(*event));
                run.look();
            }
            break;
        case Due::Look:
            run.look();
            if (due.at.sinceStart % std::chrono::minutes(1) == Duration{0}) run.sampleRumours();
            state.nextLook = due.at + kLookInterval;
            break;
        case Due::End: run.happen(due.at, event::ExerciseEnded{false}); break;
    }
}

void advance(State& state, Run& run, ScenarioTime to) {
    for (auto due = next(state); due && due->at <= to; due = next(state)) step(state, run, *due);
    if (state.stage == Stage::Running && state.now < to) state.now = to;
}

/// All that was there before STARTEX.
void releaseBacklog(State& state, Run& run) {
    const auto& timeline = state.plan->timeline();
    const auto& phases = state.scenario().phases;
    const auto enterPhases = [&](ScenarioTime before) {
        while (state.phaseCursor < phases.size() && phases[state.phaseCursor].at < before)
            run.happen(phases[state.phaseCursor].at, event::PhaseEntered{phases[state.phaseCursor].id});
    };
    while (state.cursor < timeline.size() && timeline[state.cursor].at < ScenarioTime{}) {
        const auto& planned = timeline[state.cursor];
        const std::size_t before = state.cursor;
        enterPhases(planned.at + Duration{1});
        run.happen(planned.at, planned.generated ? state.plan->generate(planned.index, planned.number)
                                                 : render(state, state.scenario().injects[planned.index], planned.number));
        if (state.cursor == before) ++state.cursor;
    }
    enterPhases(ScenarioTime{});
}

}  // namespace

std::optional<ScenarioTime> nextDue(const State& state) {
    const auto due = next(state);
    return due ? std::optional(due->at) : std::nullopt;
}

std::vector<Record> advance(State& state, ScenarioTime to) {
    Run run(state);
    advance(state, run, to);
    return run.take();
}

Result<std::vector<Record>> handle(State& state, ScenarioTime at, const Command& command, std::vector<Record>& advanced) {
    advanced = advance(state, at);
    if (!command.id.empty() && state.done.contains(command.id)) return std::vector<Record>{};
    auto events = decide(state, command);
    if (!events) return tl::unexpected(events.error());
    Run run(state);
    for (Event& event : *events) {
        const auto* jump = std::get_if<event::ClockJumped>(&event);
        const auto target = jump != nullptr ? std::optional(jump->to) : std::nullopt;
        const bool opens = std::holds_alternative<event::SessionOpened>(event);
        // Opening stands at the very beginning of time that the scenario knows.
        const auto& timeline = state.plan->timeline();
        ScenarioTime first = timeline.empty() ? ScenarioTime{} : std::min(ScenarioTime{}, timeline.front().at);
        if (!state.scenario().phases.empty()) first = std::min(first, state.scenario().phases.front().at);
        const bool starts = std::holds_alternative<event::ExerciseStarted>(event);
        run.happen(opens ? first : starts ? ScenarioTime{} : state.now, std::move(event), command.by, command.id);
        if (opens) releaseBacklog(state, run);
        if (starts) advance(state, run, ScenarioTime{});
        if (target) advance(state, run, *target);
    }
    run.look();
    return run.take();
}

}  // namespace gladi::engine
