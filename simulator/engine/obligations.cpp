#include "simulator/engine/obligations.h"

#include <algorithm>

namespace gladi::engine {

using namespace core;

namespace {

template <class T>
bool contains(const std::vector<T>& values, const T& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Whether the record is an act that this obligation asks for.
struct Meets {
    const State& state;
    const Obligation& obligation;

    [[nodiscard]] const Expectation& expected() const { return *obligation.expected; }
    [[nodiscard]] bool isActOnItem(Act act, const InjectId& item) const { return expected().act == act && obligation.item == item; }
    [[nodiscard]] ClaimId wantedClaim() const {
        if (!expected().about.empty()) return expected().about;
        const auto found = state.items.find(obligation.item);
        return found == state.items.end() ? ClaimId{} : found->second.released.claim;
    }

    bool operator()(const event::ItemAcknowledged& e) const { return isActOnItem(Act::Acknowledge, e.item); }
    bool operator()(const event::ItemTriaged& e) const { return isActOnItem(Act::Triage, e.item); }
    bool operator()(const event::ReplyPosted& e) const { return isActOnItem(Act::Reply, e.item); }
    bool operator()(const event::InquiryAnswered& e) const { return isActOnItem(Act::Answer, e.inquiry); }
    bool operator()(const event::InquiryDeclined& e) const { return isActOnItem(Act::Answer, e.inquiry); }
    bool operator()(const event::VerificationAsked& e) const {
        return isActOnItem(Act::Verify, e.item) || (expected().act == Act::Verify && !e.claim.empty() && e.claim == wantedClaim());
    }
    bool operator()(const event::StatementPublished& e) const {
        if (expected().act != Act::Publish) return expected().act == Act::Correct && e.kind == StatementKind::Correction;
        return (!expected().kind || *expected().kind == e.kind) && (expected().about.empty() || contains(e.about, expected().about)) &&
               (expected().channels.empty() || contains(expected().channels, e.channel));
    }
    bool operator()(const event::StatementCorrected&) const { return expected().act == Act::Correct; }
    bool operator()(const event::ReportSent& e) const {
        return expected().act == Act::Report && (expected().to.empty() || expected().to == e.to) &&
               (expected().about.empty() || contains(e.about, expected().about));
    }
    bool operator()(const event::Escalated& e) const {
        return isActOnItem(Act::Escalate, e.item) && (expected().to.empty() || expected().to == e.to);
    }
    bool operator()(const event::NoteWritten&) const { return expected().act == Act::Note; }
    template <class Other>
    bool operator()(const Other&) const { return false; }
};

}  // namespace

ObligationId obligationId(const Item& item, std::size_t expectation) {
    const ObligationId& own = item.inject->expect[expectation].id;
    if (item.released.item == item.released.inject) return own;
    return ObligationId{item.released.item.value + "/" + std::to_string(expectation + 1)};
}

bool isSeen(const State& state, const event::ItemReleased& item) {
    return std::any_of(state.participants.begin(), state.participants.end(),
                       [&](const Participant& participant) { return isAddressed(state.scenario(), item.to, participant); });
}

std::vector<ObligationId> metBy(const State& state, const Record& record) {
    std::vector<ObligationId> met;
    if (record.by.empty()) return met;
    for (const ObligationId& id : state.openObligations) {
        const Obligation& obligation = state.obligations.at(id);
        if (std::visit(Meets{state, obligation}, record.event)) met.push_back(id);
    }
    return met;
}

bool mayDo(const State& state, const Participant& participant, Act act) {
    const auto held = rolesHeld(state.scenario(), participant.roles);
    return std::any_of(held.begin(), held.end(), [&](const RoleId& id) {
        const Role* role = find(state.scenario().roles, id);
        return role != nullptr && (role->may.empty() || contains(role->may, act));
    });
}

bool hasHumanApprover(const State& state, const ParticipantId& author) {
    return std::any_of(state.participants.begin(), state.participants.end(), [&](const Participant& participant) {
        return participant.id != author && mayDo(state, participant, Act::Approve);
    });
}

}  // namespace gladi::engine
