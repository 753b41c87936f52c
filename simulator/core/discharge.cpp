#include "simulator/core/discharge.h"

#include <algorithm>

namespace gladi::core {

namespace {

template <class T>
bool contains(const std::vector<T>& values, const T& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

struct Discharge {
    const Expectation& expected;
    const InjectId& item;
    const ClaimId& claim;

    [[nodiscard]] bool isActOnItem(Act act, const InjectId& on) const { return expected.act == act && item == on; }
    [[nodiscard]] const ClaimId& wantedClaim() const { return expected.about.empty() ? claim : expected.about; }

    bool operator()(const event::ItemAcknowledged& e) const { return isActOnItem(Act::Acknowledge, e.item); }
    bool operator()(const event::ItemTriaged& e) const { return isActOnItem(Act::Triage, e.item); }
    bool operator()(const event::ReplyPosted& e) const { return isActOnItem(Act::Reply, e.item); }
    bool operator()(const event::InquiryAnswered& e) const { return isActOnItem(Act::Answer, e.inquiry); }
    bool operator()(const event::InquiryDeclined& e) const { return isActOnItem(Act::Answer, e.inquiry); }
    bool operator()(const event::VerificationAsked& e) const {
        return isActOnItem(Act::Verify, e.item) || (expected.act == Act::Verify && !e.claim.empty() && e.claim == wantedClaim());
    }
    bool operator()(const event::StatementPublished& e) const {
        if (expected.act != Act::Publish) return expected.act == Act::Correct && e.kind == StatementKind::Correction;
        return (!expected.kind || *expected.kind == e.kind) && (expected.about.empty() || contains(e.about, expected.about)) &&
               (expected.channels.empty() || contains(expected.channels, e.channel));
    }
    bool operator()(const event::StatementCorrected&) const { return expected.act == Act::Correct; }
    bool operator()(const event::ReportSent& e) const {
        return expected.act == Act::Report && (expected.to.empty() || expected.to == e.to) &&
               (expected.about.empty() || contains(e.about, expected.about));
    }
    bool operator()(const event::Escalated& e) const {
        return isActOnItem(Act::Escalate, e.item) && (expected.to.empty() || expected.to == e.to);
    }
    bool operator()(const event::NoteWritten&) const { return expected.act == Act::Note; }
    template <class Other>
    bool operator()(const Other&) const { return false; }
};

}  // namespace

bool discharges(const Event& act, const Expectation& expected, const InjectId& item, const ClaimId& claim) {
    return std::visit(Discharge{expected, item, claim}, act);
}

}  // namespace gladi::core
