#include "simulator/engine/timetable.h"

#include <algorithm>

namespace gladi::engine {

using namespace core;

namespace {

const Change* changeOf(const State& state, const InjectId& inject) {
    const auto found = state.changes.find(inject);
    return found == state.changes.end() ? nullptr : &found->second;
}

bool wasSkippedAt(const Change& change, ScenarioTime at) {
    return std::any_of(change.skips.begin(), change.skips.end(),
                       [&](const Change::Skip& skip) { return skip.from <= at && (!skip.until || at <= *skip.until); });
}

/// A contingency that has not come by then never comes.
std::optional<ScenarioTime> lastChance(const State& state, const Inject& inject) {
    if (!inject.until) return std::nullopt;
    const Change* change = changeOf(state, inject.id);
    return state.shifts.onClock(*inject.until) + (change == nullptr ? Duration{0} : change->delay);
}

bool isTooLate(const State& state, const Inject& inject, ScenarioTime at) {
    const auto last = lastChance(state, inject);
    return last && at > *last;
}

}  // namespace

ScenarioTime dueAt(const State& state, const Planned& planned) { return state.shifts.onClock(planned.at); }

bool isVoid(const State& state, const Planned& planned) {
    if (state.items.contains(state.plan->itemOf(planned))) return true;
    if (planned.generated) return false;
    const Change* change = changeOf(state, state.scenario().injects[planned.index].id);
    return change != nullptr && (change->moved.contains(planned.number) || wasSkippedAt(*change, dueAt(state, planned)));
}

bool isVoid(const State& state, const due::Release& release, ScenarioTime at) {
    const Inject& inject = state.scenario().injects[release.inject];
    if (state.items.contains(itemId(inject.id, release.number)) || isTooLate(state, inject, at)) return true;
    const Change* change = changeOf(state, inject.id);
    return change != nullptr && wasSkippedAt(*change, at);
}

std::optional<ScenarioTime> openFrom(const State& state, std::size_t contingency) {
    const Inject& inject = state.scenario().injects[contingency];
    if (state.items.contains(inject.id) || isTooLate(state, inject, state.now) || isSkipped(state, inject.id)) return std::nullopt;
    ScenarioTime from{Duration::min()};
    switch (inject.moment.anchor) {
        case Moment::Anchor::Start:
        case Moment::Anchor::Phase: {
            const auto written = writtenMoment(state.scenario(), inject);
            if (!written) return std::nullopt;
            from = state.shifts.onClock(*written);
            break;
        }
        case Moment::Anchor::Inject: {
            const auto armed = state.armed.find(contingency);
            if (armed == state.armed.end()) return std::nullopt;
            from = armed->second;
            break;
        }
        case Moment::Anchor::Condition: break;
    }
    const Change* change = changeOf(state, inject.id);
    return change != nullptr && change->heldUntil ? std::max(from, *change->heldUntil) : from;
}

std::optional<int> nextNumber(const State& state, const Inject& inject) {
    int number = 1;
    auto last = state.items.end();
    for (auto found = state.items.find(itemId(inject.id, number)); found != state.items.end(); found = state.items.find(itemId(inject.id, ++number)))
        last = found;
    if (number <= timesOf(inject)) return number;
    return last != state.items.end() && last->second.withdrawn ? std::optional(number) : std::nullopt;
}

bool isStillToCome(const State& state, const Inject& inject) {
    const std::size_t index = state.plan->indexOf(inject);
    const auto isOut = [&](int number) { return state.items.contains(itemId(inject.id, number)); };
    if (inject.when && !isOut(1)) return !isTooLate(state, inject, state.now);
    const auto& agenda = state.agenda.entries();
    const bool isPromised = std::any_of(agenda.begin(), agenda.end(), [&](const Agenda::Entry& entry) {
        const auto* release = std::get_if<due::Release>(&entry.promise);
        return release != nullptr && release->inject == index && entry.at > state.now && !isOut(release->number) && !isTooLate(state, inject, entry.at);
    });
    if (isPromised || inject.when) return isPromised;
    const auto first = writtenMoment(state.scenario(), inject);
    const Change* change = changeOf(state, inject.id);
    for (int number = 1; number <= timesOf(inject); ++number) {
        if (isOut(number)) continue;
        if (!first && !state.armed.contains(index)) return true;   // what it waits for may come
        const bool hasMoved = change != nullptr && change->moved.contains(number);
        if (first && !hasMoved && state.shifts.onClock(*first + afterFirst(inject, number)) > state.now) return true;
    }
    return false;
}

bool isSkipped(const State& state, const InjectId& inject) {
    const Change* change = changeOf(state, inject);
    return change != nullptr && !change->skips.empty() && !change->skips.back().until;
}

std::optional<ScenarioTime> nextInject(const State& state) {
    std::optional<ScenarioTime> next;
    const auto consider = [&](ScenarioTime at) {
        if (at > state.now && at <= endex(state) && (!next || at < *next)) next = at;
    };
    const auto& timeline = state.plan->timeline();
    for (std::size_t index = state.cursor; index < timeline.size() && !next; ++index)
        if (!timeline[index].generated && !isVoid(state, timeline[index])) consider(dueAt(state, timeline[index]));
    for (const Agenda::Entry& entry : state.agenda.entries())
        if (const auto* release = std::get_if<due::Release>(&entry.promise); release != nullptr && !isVoid(state, *release, entry.at)) consider(entry.at);
    return next;
}

ScenarioTime endex(const State& state) { return state.shifts.onClock({state.scenario().duration}); }

}  // namespace gladi::engine
