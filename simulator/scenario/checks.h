#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "simulator/scenario/draft.h"
#include "simulator/scenario/vocabulary.h"

namespace gladi::scenario {

/// The ids of one kind, in their order.
class IdSet {
public:
    template <class T>
    void addAll(const std::vector<T>& entries) {
        for (const T& entry : entries) add(entry.id.value);
    }
    void add(const std::string& id) {
        if (m_known.insert(id).second) m_ids.push_back(id);
    }
    [[nodiscard]] bool contains(const std::string& id) const { return m_known.contains(id); }
    [[nodiscard]] const std::vector<std::string>& ids() const { return m_ids; }

private:
    std::vector<std::string> m_ids;
    std::unordered_set<std::string> m_known;
};

/// What every check needs. The checks report on their own; none changes the draft.
struct Checking {
    Checking(const Draft& draft, const FileSet& files, Report& report);

    /// Reports an id that names nothing, with the nearest that does.
    void reference(const Node& node, std::string_view what, const IdSet& known, const std::string& id);
    template <class Ids>
    void references(const Node& list, std::string_view what, const IdSet& known, const Ids& ids) {
        if (list.kind != Node::Kind::List) return;
        for (std::size_t i = 0; i < ids.size() && i < list.items.size(); ++i) reference(list.items[i], what, known, ids[i].value);
    }
    /// An inject, one of its repetitions ("id#2") or a background post ("id/3").
    [[nodiscard]] bool isItem(const std::string& id) const;
    /// Acts (each in its place), attributes and values of a pattern; `found`: what the assessment finds may be asked for.
    void pattern(const core::ActPattern& pattern, const std::vector<Place>& acts, const std::map<std::string, Place>& places, bool found);
    /// Why this activity can never be, or nothing; of a pattern, why no act of this name can ever fit it.
    [[nodiscard]] std::string whyImpossible(const ActivityShape& shape) const;
    [[nodiscard]] std::string whyImpossible(const core::ActPattern& pattern, const std::string& act) const;
    /// All that this role does, with the roles it stands in for.
    [[nodiscard]] bool mayDo(const core::Role& role, core::Act act) const;
    /// One of the roles that see the inject may do it.
    [[nodiscard]] bool seersMayDo(const core::Inject& inject, core::Act act) const;
    [[nodiscard]] bool isInquiry(const core::Inject& inject) const;
    /// An item by its id (as isItem reads it) may be answered, declined or replied to. True for ids that name nothing.
    [[nodiscard]] bool takesReaction(const std::string& item, core::Act act) const;
    /// Something spreads the claim.
    [[nodiscard]] bool isSpread(const core::ClaimId& claim) const;
    /// Something makes the fact confirmable.
    [[nodiscard]] bool isConfirmable(const core::FactId& fact) const;

    const Draft& draft;
    const core::Scenario& scenario;
    const FileSet& files;
    Report& report;
    /// Nothing was wrong with the values themselves: what is computed from them can be trusted.
    const bool sound;
    IdSet phases, objectives, roles, teams, channels, personas, authorities, injects, background, sources, facts, claims, forbidden, elements, variables;
};

void checkReferences(Checking& checking);   // ids, and what they refer to
void checkTimes(Checking& checking);        // order, ends, targets
void checkTexts(Checking& checking);        // placeholders, patterns, media
void checkObligations(Checking& checking);  // who can do what is asked
void checkFacts(Checking& checking);        // what can be confirmed
void checkConditions(Checking& checking);   // what can hold, what can come
void checkRules(Checking& checking);        // patterns, correlation

/// All that a schema cannot say.
void runChecks(const Draft& draft, const FileSet& files, Report& report);

}  // namespace gladi::scenario
