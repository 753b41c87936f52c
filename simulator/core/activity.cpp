#include "simulator/core/activity.h"

#include <algorithm>

#include "simulator/core/names.h"
#include "simulator/core/overloaded.h"
#include "simulator/core/people.h"

namespace gladi::core {
namespace {

void add(Activity& activity, const std::string& attribute, std::string value) {
    if (value.empty()) return;
    auto& values = activity.attributes[attribute];
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(std::move(value));
}

std::string yesNo(bool value) { return value ? "yes" : "no"; }

void collectRoles(const Scenario& scenario, const RoleId& id, std::vector<RoleId>& into) {
    if (std::find(into.begin(), into.end(), id) != into.end()) return;
    into.push_back(id);
    if (const Role* role = find(scenario.roles, id))
        for (const RoleId& covered : role->covers) collectRoles(scenario, covered, into);
}

}  // namespace

const std::vector<std::string>& Activity::values(const std::string& attribute) const {
    static const std::vector<std::string> none;
    const auto found = attributes.find(attribute);
    return found == attributes.end() ? none : found->second;
}

std::vector<RoleId> rolesHeld(const Scenario& scenario, const std::vector<RoleId>& roles) {
    std::vector<RoleId> held;
    for (const RoleId& id : roles) collectRoles(scenario, id, held);
    return held;
}

bool mayDo(const Scenario& scenario, const Participant& participant, Act act) {
    const auto held = rolesHeld(scenario, participant.roles);
    return std::any_of(held.begin(), held.end(), [&](const RoleId& id) {
        const Role* role = find(scenario.roles, id);
        return role != nullptr && (role->may.empty() || std::find(role->may.begin(), role->may.end(), act) != role->may.end());
    });
}

bool isAddressed(const Scenario& scenario, const std::vector<std::string>& to, const Participant& participant) {
    if (to.empty()) return true;
    const auto held = rolesHeld(scenario, participant.roles);
    return std::any_of(to.begin(), to.end(), [&](const std::string& name) {
        return name == participant.team.value || std::find(held.begin(), held.end(), RoleId{name}) != held.end();
    });
}

bool matches(const ActPattern& pattern, const Activity& activity) {
    if (std::find(pattern.acts.begin(), pattern.acts.end(), activity.name) == pattern.acts.end()) return false;
    for (const auto& [attribute, wanted] : pattern.where) {
        const auto& held = activity.values(attribute);
        const auto isHeld = [&](std::string_view value) { return std::find(held.begin(), held.end(), value) != held.end(); };
        bool anyWanted = false, anyPositive = false;
        for (const std::string& value : wanted) {
            if (value.starts_with('!')) {
                if (isHeld(std::string_view(value).substr(1))) return false;
            } else {
                anyPositive = true;
                anyWanted = anyWanted || isHeld(value);
            }
        }
        if (anyPositive && !anyWanted) return false;
    }
    return true;
}

void ActivityReader::addActor(Activity& activity, const Record& record) const {
    const Participant* actor = find(m_participants, record.by);
    if (actor == nullptr) return;
    add(activity, "by", record.by.value);
    add(activity, "team", actor->team.value);
    for (const RoleId& role : rolesHeld(*m_scenario, actor->roles)) add(activity, "role", role.value);
}

void ActivityReader::addClaim(Activity& activity, const ClaimId& claim) const {
    add(activity, "claim", claim.value);
    if (const Claim* known = find(m_scenario->claims, claim)) add(activity, "impact", std::string(nameOf(known->impact)));
}

void ActivityReader::addItem(Activity& activity, const InjectId& item) const {
    add(activity, "item", item.value);
    const Item known = itemOf(item);
    if (activity.values("channel").empty()) add(activity, "channel", known.channel.value);
    addClaim(activity, known.claim);
}

ActivityReader::Item ActivityReader::itemOf(const InjectId& item) const {
    if (const auto found = m_items.find(item); found != m_items.end()) return found->second;
    const Background* block = find(m_scenario->background, InjectId{item.value.substr(0, item.value.rfind('/'))});
    return block == nullptr ? Item{} : Item{block->channel, block->claim};
}

std::optional<Activity> ActivityReader::read(const Record& record) {
    Activity activity{record.sequence, record.at, {}, {}};
    keepBook(m_participants, record.event);
    const auto named = [&](const char* name) { activity.name = name; };
    std::visit(
        Overloaded{
            [&](const event::ExerciseStarted&) { named("startex"); },
            [&](const event::ExerciseEnded&) { named("endex"); },
            [&](const event::PhaseEntered& e) { named("phase"); add(activity, "phase", e.phase.value); },
            [&](const event::ItemReleased& e) {
                if (find(m_scenario->background, e.inject) == nullptr) m_items[e.item] = {e.channel, e.claim};
                named("released");
                addItem(activity, e.item);
                add(activity, "inject", e.inject.value);
                add(activity, "from", e.from.value);
            },
            [&](const event::FactConfirmed& e) {
                named("confirmed");
                add(activity, "fact", e.fact.value);
                add(activity, "source", e.source.value);
            },
            [&](const event::ItemRead& e) { named("read"); addItem(activity, e.item); },
            [&](const event::ItemAcknowledged& e) { named("acknowledge"); addItem(activity, e.item); },
            [&](const event::ItemTriaged& e) {
                named("triage");
                addItem(activity, e.item);
                add(activity, "as", std::string(nameOf(e.verdict)));
                if (const Claim* claim = find(m_scenario->claims, e.claim)) add(activity, "correct", yesNo(claim->truth == e.verdict));
            },
            [&](const event::VerificationAsked& e) {
                named("verify");
                addItem(activity, e.item);
                addClaim(activity, e.claim);
                add(activity, "source", e.source.value);
            },
            [&](const event::VerificationAnswered& e) {
                named("verified");
                addItem(activity, e.item);
                addClaim(activity, e.claim);
                add(activity, "source", e.source.value);
                if (e.verdict) add(activity, "as", std::string(nameOf(*e.verdict)));
            },
            [&](const event::NoteWritten&) { named("note"); },
            [&](const event::DraftSaved& e) {
                named("draft");
                add(activity, "statement", e.draft.value);
                add(activity, "kind", std::string(nameOf(e.kind)));
                add(activity, "channel", e.channel.value);
            },
            [&](const event::DraftSubmitted& e) { named("submit"); add(activity, "statement", e.draft.value); },
            [&](const event::DraftApproved& e) { named("approve"); add(activity, "statement", e.draft.value); },
            [&](const event::DraftReturned& e) { named("return"); add(activity, "statement", e.draft.value); },
            [&](const event::StatementPublished& e) {
                named("publish");
                add(activity, "statement", e.statement.value);
                add(activity, "kind", std::string(nameOf(e.kind)));
                add(activity, "channel", e.channel.value);
                add(activity, "approved", yesNo(e.approved));
                add(activity, "verified", yesNo(e.verified));
                for (const InjectId& item : e.basis) addItem(activity, item);
                for (const ClaimId& claim : e.about) addClaim(activity, claim);
            },
            [&](const event::ReplyPosted& e) { named("reply"); add(activity, "statement", e.statement.value); addItem(activity, e.item); },
            [&](const event::InquiryAnswered& e) {
                named("answer");
                add(activity, "statement", e.statement.value);
                add(activity, "inquiry", e.inquiry.value);
                addItem(activity, e.inquiry);
            },
            [&](const event::InquiryDeclined& e) {
                named("decline");
                add(activity, "inquiry", e.inquiry.value);
                addItem(activity, e.inquiry);
            },
            [&](const event::StatementCorrected& e) { named("correct"); add(activity, "statement", e.statement.value); },
            [&](const event::ReportSent& e) {
                named("report");
                add(activity, "to", e.to.value);
                for (const InjectId& item : e.basis) addItem(activity, item);
            },
            [&](const event::Escalated& e) {
                named("escalate");
                add(activity, "to", e.to.value);
                addItem(activity, e.item);
            },
            [](const auto&) {}},
        record.event);
    if (activity.name.empty()) return std::nullopt;
    addActor(activity, record);
    return activity;
}

}  // namespace gladi::core
