#include "simulator/core/fair_clocks.h"

#include <algorithm>

#include "simulator/core/activity.h"
#include "simulator/core/expectation.h"
#include "simulator/core/overloaded.h"
#include "simulator/core/people.h"

namespace gladi::core {

bool FairClocks::owes(const Participant& participant, const Clock& clock, const Item& item) const {
    if (!m_team.empty() && participant.team != m_team) return false;
    if (!isAddressed(*m_scenario, item.to, participant)) return false;
    return mayDo(*m_scenario, participant, clock.act) || (clock.act == Act::Answer && mayDo(*m_scenario, participant, Act::Decline));
}

std::vector<ObligationId> FairClocks::read(const Record& record) {
    keepBook(m_participants, record.event);
    return std::visit(
        Overloaded{
            [&](const event::SessionOpened&) { return stopAndGo(record.at); },
            [&](const event::ParticipantJoined& e) {
                m_away.erase(e.participant.id);
                return stopAndGo(record.at);
            },
            [&](const event::ParticipantAssigned&) { return stopAndGo(record.at); },
            [&](const event::LinkLost& e) {
                m_away.insert(e.participant);
                return stopAndGo(record.at);
            },
            [&](const event::LinkRestored& e) {
                m_away.erase(e.participant);
                return stopAndGo(record.at);
            },
            [&](const event::ItemReleased& e) {
                // Nothing is asked of generated posts.
                if (find(m_scenario->background, e.inject) == nullptr) m_items[e.item] = {e.inject, e.to, {}};
                return std::vector<ObligationId>{};
            },
            [&](const event::ItemShown& e) { return show(record, e); },
            [&](const event::ObligationOpened& e) {
                open(record, e);
                return std::vector<ObligationId>{};
            },
            [&](const event::ObligationMet& e) {
                if (const auto met = m_clocks.find(e.obligation); met != m_clocks.end()) met->second.isOpen = false;
                return std::vector<ObligationId>{};
            },
            [&](const event::ObligationLapsed& e) {
                if (const auto lapsed = m_clocks.find(e.obligation); lapsed != m_clocks.end()) lapsed->second.isOpen = false;
                return std::vector<ObligationId>{};
            },
            [&](const event::ItemWithdrawn& e) {
                for (auto& [id, clock] : m_clocks)
                    if (clock.item == e.item) clock.isOpen = false;
                return std::vector<ObligationId>{};
            },
            [](const auto&) { return std::vector<ObligationId>{}; }},
        record.event);
}

void FairClocks::open(const Record& record, const event::ObligationOpened& opened) {
    Clock& clock = m_clocks[opened.obligation];
    clock.item = opened.item;
    // What is there before STARTEX can be seen, and answered, from STARTEX on.
    clock.opened = std::max(record.at, ScenarioTime{});
    const Item& item = m_items[opened.item];
    if (const auto expected = expectationOf(find(m_scenario->injects, item.inject), opened)) clock.act = expected->act;
    for (const auto& [who, at] : item.shown) {
        const Participant* known = find(m_participants, who);
        if (known == nullptr || !owes(*known, clock, item)) continue;
        clock.shown = at;
        break;
    }
    (void)stopAndGo(clock.opened);
}

std::vector<ObligationId> FairClocks::show(const Record& record, const event::ItemShown& shown) {
    std::vector<ObligationId> moved;
    const auto item = m_items.find(shown.item);
    const Participant* who = find(m_participants, record.by);
    if (item == m_items.end() || who == nullptr) return moved;
    item->second.shown.emplace_back(record.by, shown.at);
    for (auto& [id, clock] : m_clocks) {
        if (!clock.isOpen || clock.item != shown.item || clock.shown || !owes(*who, clock, item->second)) continue;
        clock.shown = shown.at;
        if (!clock.stands()) moved.push_back(id);
    }
    return moved;
}

std::vector<ObligationId> FairClocks::stopAndGo(ScenarioTime at) {
    std::vector<ObligationId> going;
    for (auto& [id, clock] : m_clocks) {
        if (!clock.isOpen) continue;
        const Item& item = m_items[clock.item];
        bool anyOwes = false, anyPresent = false;
        for (const Participant& participant : m_participants) {
            if (anyPresent || !owes(participant, clock, item)) continue;
            anyOwes = true;
            anyPresent = !m_away.contains(participant.id);
        }
        const bool shouldStand = anyOwes && !anyPresent;
        if (shouldStand == clock.stands()) continue;
        if (shouldStand) {
            clock.stops.push_back({at, std::nullopt});
        } else {
            clock.stops.back().until = at;
            going.push_back(id);
        }
    }
    return going;
}

Duration FairClocks::elapsed(const ObligationId& obligation, ScenarioTime now) const {
    const auto found = m_clocks.find(obligation);
    if (found == m_clocks.end()) return Duration{0};
    const Clock& clock = found->second;
    return std::max(Duration{0}, now - std::max(clock.opened, clock.shown.value_or(clock.opened)) - stood(obligation, now));
}

Duration FairClocks::stood(const ObligationId& obligation, ScenarioTime now) const {
    const auto found = m_clocks.find(obligation);
    if (found == m_clocks.end()) return Duration{0};
    const Clock& clock = found->second;
    const ScenarioTime begun = std::max(clock.opened, clock.shown.value_or(clock.opened));
    Duration total{0};
    for (const Stop& stop : clock.stops)
        total += std::max(Duration{0}, std::min(now, stop.until.value_or(now)) - std::max(begun, stop.from));
    return total;
}

std::optional<ScenarioTime> FairClocks::shownAt(const ObligationId& obligation) const {
    const auto found = m_clocks.find(obligation);
    return found == m_clocks.end() ? std::nullopt : found->second.shown;
}

bool FairClocks::stands(const ObligationId& obligation) const {
    const auto found = m_clocks.find(obligation);
    return found != m_clocks.end() && found->second.stands();
}

}  // namespace gladi::core
