#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "simulator/core/events.h"
#include "simulator/core/scenario.h"

namespace gladi::core {

/// A record as conditions and SOP rules see it: a name and attributes, each with any number of values.
/// Names are those of acts ("publish", "triage", ...) and of what the world does:
/// "startex", "endex", "released", "verified", "confirmed", "phase".
///
/// | name                          | attributes                                                          |
/// |-------------------------------|---------------------------------------------------------------------|
/// | every act                     | by, role (with the roles it covers), team                           |
/// | read, acknowledge             | item, channel, claim                                                |
/// | triage                        | item, claim, impact, as, correct ("yes" or "no")                    |
/// | verify, verified              | item, claim, source; verified also as (the verdict, if any)         |
/// | draft, submit, approve, return| statement; draft also kind, channel                                 |
/// | publish                       | statement, kind, channel, item, claim, impact, approved, verified   |
/// | reply                         | statement, item, channel, claim                                     |
/// | answer, decline               | statement (answer), inquiry, item, channel, claim                   |
/// | correct                       | statement                                                           |
/// | report, escalate              | to, item, claim                                                     |
/// | released                      | item, inject, channel, claim, impact, from                          |
/// | confirmed                     | fact, source                                                        |
/// | phase                         | phase                                                               |
///
/// The assessment adds what it found in texts: has (elements), says (forbidden ids and kinds),
/// states (facts stated rightly), wrong (facts stated wrongly), asserts (false claims asserted).
struct Activity {
    Sequence sequence;
    ScenarioTime at;
    std::string name;
    std::map<std::string, std::vector<std::string>> attributes;

    [[nodiscard]] const std::vector<std::string>& values(const std::string& attribute) const;
};

/// Turns records into activities, in order. Remembers who takes part and what was released.
class ActivityReader {
public:
    /// The scenario must outlive the reader.
    explicit ActivityReader(const Scenario& scenario) : m_scenario(&scenario) {}

    /// Nothing for records that no condition or rule can speak of.
    std::optional<Activity> read(const Record& record);

private:
    void addActor(Activity& activity, const Record& record) const;
    void addItem(Activity& activity, const InjectId& item) const;
    void addClaim(Activity& activity, const ClaimId& claim) const;

    struct Item { ChannelId channel; ClaimId claim; };
    [[nodiscard]] Item itemOf(const InjectId& item) const;

    const Scenario* m_scenario;
    std::vector<Participant> m_participants;
    std::map<InjectId, Item> m_items;   ///< without generated posts, which are as their block says
};

[[nodiscard]] bool matches(const ActPattern& pattern, const Activity& activity);

/// The role itself and, transitively, the roles it stands in for.
[[nodiscard]] std::vector<RoleId> rolesHeld(const Scenario& scenario, const std::vector<RoleId>& roles);

/// Whether the participant's roles, with those they stand in for, may do this.
[[nodiscard]] bool mayDo(const Scenario& scenario, const Participant& participant, Act act);

/// Whether an item addressed to `to` (roles and teams; empty: everybody) is for this participant.
[[nodiscard]] bool isAddressed(const Scenario& scenario, const std::vector<std::string>& to, const Participant& participant);

}  // namespace gladi::core
