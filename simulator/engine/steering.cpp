#include "simulator/engine/steering.h"

#include <algorithm>

#include "simulator/engine/timetable.h"

namespace gladi::engine {

using namespace core;

namespace {

auto releaseOf(std::size_t inject) {
    return [inject](const Promise& promise) {
        const auto* release = std::get_if<due::Release>(&promise);
        return release != nullptr && release->inject == inject;
    };
}

/// A contingency that has not come yet.
void hold(State& state, const Inject& inject, Duration by) {
    const std::size_t index = state.plan->indexOf(inject);
    const ScenarioTime now = std::max(state.now, ScenarioTime{});   // what is held back before STARTEX is so from then on
    if (inject.moment.anchor == Moment::Anchor::Inject) {
        if (const auto armed = state.armed.find(index); armed != state.armed.end()) armed->second = std::max(armed->second, now) + by;
        return;   // else it is put off when it is armed
    }
    Change& change = state.changes[inject.id];
    ScenarioTime from = std::max(now, change.heldUntil.value_or(now));
    if (const auto written = writtenMoment(state.scenario(), inject)) from = std::max(from, state.shifts.onClock(*written));
    change.heldUntil = from + by;
}

/// When this inject was first released and not taken back.
void forgetRelease(State& state, const InjectId& inject) {
    std::optional<ScenarioTime> first;
    for (int number = 1;; ++number) {
        const auto found = state.items.find(itemId(inject, number));
        if (found == state.items.end()) break;
        if (!found->second.withdrawn && (!first || found->second.at < *first)) first = found->second.at;
    }
    if (first) state.released[inject] = *first;
    else state.released.erase(inject);
}

}  // namespace

void skip(State& state, const InjectId& inject) {
    if (state.plan->inject(inject) != nullptr && !isSkipped(state, inject)) state.changes[inject].skips.push_back({state.now, std::nullopt});
}

void unskip(State& state, const InjectId& inject) {
    if (isSkipped(state, inject)) state.changes[inject].skips.back().until = state.now;
}

void delay(State& state, const InjectId& id, Duration by) {
    const Inject* inject = state.plan->inject(id);
    if (inject == nullptr) return;
    const std::size_t index = state.plan->indexOf(*inject);
    Change& change = state.changes[id];
    if (inject->when && !state.items.contains(id)) hold(state, *inject, by);
    state.agenda.putOff(state.now, by, releaseOf(index));
    if (const auto first = writtenMoment(state.scenario(), *inject); first && !inject->when)
        for (int number = 1; number <= timesOf(*inject); ++number) {
            const ScenarioTime due = state.shifts.onClock(*first + afterFirst(*inject, number));
            if (due <= state.now || state.items.contains(itemId(id, number)) || !change.moved.insert(number).second) continue;
            state.agenda.add(due + by, due::Release{index, number});
        }
    change.delay += by;
}

void shift(State& state, Duration by) {
    const auto putOff = [&](ScenarioTime& at) {
        if (at > state.now) at = at + by;
    };
    state.agenda.putOff(state.now, by, [](const Promise& promise) { return std::holds_alternative<due::Release>(promise); });
    for (auto& [index, from] : state.armed) putOff(from);
    for (auto& [inject, change] : state.changes)
        if (change.heldUntil) putOff(*change.heldUntil);
    state.shifts.add(state.now, by);
}

void withdraw(State& state, const InjectId& id) {
    const auto found = state.items.find(id);
    if (found == state.items.end() || found->second.withdrawn) return;
    Item& item = found->second;
    item.withdrawn = true;
    item.overdue = item.lapsed = false;
    for (auto& [obligationId, obligation] : state.obligations) {
        if (obligation.item != id) continue;
        obligation.status = Obligation::Status::Void;
        std::erase(state.openObligations, obligationId);
    }
    if (const auto rumour = state.rumours.find(item.released.claim); rumour != state.rumours.end()) {
        auto& seedings = rumour->second.seedings;
        const auto own = std::find_if(seedings.begin(), seedings.end(), [&](const Rumour::Seeding& seeding) {
            return seeding.at == item.at && seeding.seeds == item.released.seeds;
        });
        if (own != seedings.end()) seedings.erase(own);
    }
    if (const auto released = state.activities.find("released"); released != state.activities.end())
        std::erase_if(released->second, [&](const Activity& activity) { return activity.values("item") == std::vector{id.value}; });
    std::erase_if(state.confirmed, [&](const auto& entry) { return entry.second.item == id && entry.second.source.empty(); });

    const InjectId& inject = item.released.inject;
    const bool wasFirst = state.released.contains(inject) && state.released.at(inject) == item.at;
    forgetRelease(state, inject);
    if (item.inject == nullptr) return;
    if (item.inject->when && id == inject) state.agenda.drop(releaseOf(state.plan->indexOf(*item.inject)));   // its repetitions
    if (!wasFirst || state.released.contains(inject)) return;
    for (const std::size_t follower : state.plan->followers(inject)) {
        state.agenda.drop(releaseOf(follower));
        state.armed.erase(follower);
    }
}

}  // namespace gladi::engine
