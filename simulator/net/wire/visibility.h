#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "simulator/core/events.h"
#include "simulator/core/scenario.h"

namespace gladi::net {

/// Which participants something is for. Staff see everything and need no reach.
struct Reach {
    bool everyone = false;             ///< all worlds; otherwise those of `team` alone
    core::TeamId team;
    std::vector<std::string> to;       ///< roles and teams, as an item is addressed; empty: all
    std::vector<core::Act> acts;       ///< whose role may do one of these; empty: all
    core::ParticipantId only;          ///< nobody else; empty: whoever the rest fits
    friend auto operator<=>(const Reach&, const Reach&) = default;
};

/// What an obligation asks, without what a good answer must hold.
struct ObligationView {
    core::ObligationId id;
    core::InjectId item;
    core::Act act = core::Act::Publish;
    std::optional<core::StatementKind> kind;
    core::AuthorityId to;
    std::vector<core::ChannelId> channels;
    core::Duration target{0};
    core::Duration lapse{0};
    friend bool operator==(const ObligationView&, const ObligationView&) = default;
};

/// A record as participants may know it.
struct Shown {
    core::Record record;
    Reach reach;
    std::optional<ObligationView> obligation;   ///< beside obligation-opened
};

/// Decides what of a session's records participants may see. What no rule names is not shown: claims and their spread,
/// facts, variables, seeds, other teams' worlds, notes of evaluators, and which command caused what.
class Visibility {
public:
    /// The scenario must outlive it.
    explicit Visibility(const core::Scenario& scenario) : m_scenario(&scenario) {}

    /// Takes the record that follows; nothing when it is for staff alone.
    [[nodiscard]] std::optional<Shown> take(const core::Record& record);

private:
    struct Redaction;
    struct Item {
        std::vector<std::string> to;
        core::InjectId inject;
    };

    [[nodiscard]] const Item* item(const core::TeamId& team, const core::InjectId& id) const;

    const core::Scenario* m_scenario;
    std::map<std::pair<core::TeamId, core::InjectId>, Item> m_items;
    std::map<std::pair<core::TeamId, core::ObligationId>, Reach> m_owed;
    std::map<core::ParticipantId, core::TeamId> m_teams;
};

/// Whether something of this reach is for the participant.
[[nodiscard]] bool reaches(const core::Scenario& scenario, const Reach& reach, const core::Participant& participant);

}  // namespace gladi::net
