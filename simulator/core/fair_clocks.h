#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "simulator/core/events.h"
#include "simulator/core/scenario.h"

namespace gladi::core {

/// How long each obligation of one world has been owed, as is fair to those who owe it: the members who see its item and
/// may do what is asked. Its clock begins when the item was first shown to one of them, where a record says when, and at
/// its opening otherwise; it stands while the links of all of them are down. docs/assessment.md, "Fair clocks".
class FairClocks {
public:
    /// Of the world of this team; of everybody when there is none. The scenario must outlive the clocks.
    explicit FairClocks(const Scenario& scenario, TeamId team = {}) : m_scenario(&scenario), m_team(std::move(team)) {}

    /// The records of the world, in order. Those open obligations whose clock has begun anew or goes on again: when it
    /// will have run for some time has moved.
    std::vector<ObligationId> read(const Record& record);

    /// How long the clock has run by `now`; not negative, and nothing for an unknown obligation.
    [[nodiscard]] Duration elapsed(const ObligationId& obligation, ScenarioTime now) const;
    /// How long it has stood by `now` since it began.
    [[nodiscard]] Duration stood(const ObligationId& obligation, ScenarioTime now) const;
    /// When the item was shown to the first of those who owe, if that is on record.
    [[nodiscard]] std::optional<ScenarioTime> shownAt(const ObligationId& obligation) const;
    [[nodiscard]] bool stands(const ObligationId& obligation) const;

private:
    struct Item {
        InjectId inject;
        std::vector<std::string> to;
        std::vector<std::pair<ParticipantId, ScenarioTime>> shown;   ///< in the order of the log
    };
    struct Stop { ScenarioTime from; std::optional<ScenarioTime> until; };
    struct Clock {
        InjectId item;
        Act act = Act::Answer;
        ScenarioTime opened;
        std::optional<ScenarioTime> shown;
        std::vector<Stop> stops;
        bool isOpen = true;
        [[nodiscard]] bool stands() const { return !stops.empty() && !stops.back().until; }
    };
    [[nodiscard]] bool owes(const Participant& participant, const Clock& clock, const Item& item) const;
    void open(const Record& record, const event::ObligationOpened& opened);
    std::vector<ObligationId> show(const Record& record, const event::ItemShown& shown);
    std::vector<ObligationId> stopAndGo(ScenarioTime at);

    const Scenario* m_scenario;
    TeamId m_team;
    std::vector<Participant> m_participants;
    std::set<ParticipantId> m_away;
    std::map<InjectId, Item> m_items;            ///< those of which something is asked
    std::map<ObligationId, Clock> m_clocks;
};

}  // namespace gladi::core
