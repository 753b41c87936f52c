#include "simulator/net/wire/visibility.h"

#include <algorithm>

#include "simulator/core/activity.h"
#include "simulator/core/expectation.h"

namespace gladi::net {

using namespace core;

namespace {

/// Whoever takes a step towards it shares an obligation: who drafts and who approves, not only who publishes.
std::vector<Act> stepsTowards(Act act) {
    switch (act) {
        case Act::Publish: return {Act::Draft, Act::Submit, Act::Approve, Act::Return, Act::Publish};
        case Act::Correct: return {Act::Correct, Act::Draft, Act::Submit, Act::Approve, Act::Return, Act::Publish};
        case Act::Answer: return {Act::Answer, Act::Decline};
        case Act::Read:
        case Act::Acknowledge:
        case Act::Triage:
        case Act::Verify:
        case Act::Note:
        case Act::Draft:
        case Act::Submit:
        case Act::Approve:
        case Act::Return:
        case Act::Reply:
        case Act::Decline:
        case Act::Report:
        case Act::Escalate: return {act};
    }
    return {act};
}

}  // namespace

bool reaches(const Scenario& scenario, const Reach& reach, const Participant& participant) {
    if (!reach.only.empty() && reach.only != participant.id) return false;
    if (!reach.everyone && reach.team != participant.team) return false;
    if (!isAddressed(scenario, reach.to, participant)) return false;
    return reach.acts.empty() || std::any_of(reach.acts.begin(), reach.acts.end(), [&](Act act) { return mayDo(scenario, participant, act); });
}

/// One overload a kind: a new kind does not compile until somebody has decided who may see it.
struct Visibility::Redaction {
    using Answer = std::optional<Shown>;

    Visibility& visibility;
    const Record& record;

    [[nodiscard]] Answer show(Event event, Reach reach) const {
        Shown shown;
        shown.record = record;
        shown.record.cause = {};
        shown.record.event = std::move(event);
        shown.reach = std::move(reach);
        return shown;
    }
    [[nodiscard]] static Answer staffOnly() { return std::nullopt; }

    /// All who are in the world, or in all of them when it happened in all.
    [[nodiscard]] Reach inWorld(std::vector<std::string> to = {}) const { return {record.team.empty(), record.team, std::move(to), {}, {}}; }
    /// The author's own team.
    [[nodiscard]] Reach inTeam(std::vector<std::string> to = {}) const { return {false, record.team, std::move(to), {}, {}}; }

    template <class Happening>
    [[nodiscard]] Answer toWorld(const Happening& event) const { return show(event, inWorld()); }
    template <class Deed>
    [[nodiscard]] Answer toTeam(const Deed& event) const { return show(event, inTeam()); }
    /// To those of the team who see the item.
    template <class Deed>
    [[nodiscard]] Answer toReaders(const InjectId& id, const Deed& event) const {
        const Item* item = visibility.item(record.team, id);
        return item == nullptr ? staffOnly() : show(event, inTeam(item->to));
    }
    template <class Deed>
    [[nodiscard]] Answer toAuthor(const Deed& event) const {
        Reach reach = inTeam();
        reach.everyone = true;   // also after a move to another team
        reach.only = record.by;
        return record.by.empty() ? staffOnly() : show(event, std::move(reach));
    }
    template <class News>
    [[nodiscard]] Answer toOwers(const ObligationId& id, const News& event) const {
        const auto owed = visibility.m_owed.find({record.team, id});
        return owed == visibility.m_owed.end() ? staffOnly() : show(event, owed->second);
    }

    // ---- the exercise

    Answer operator()(const event::SessionOpened& e) const {
        for (const Participant& participant : e.participants) visibility.m_teams[participant.id] = participant.team;
        auto shown = e;
        shown.seed = 0;
        shown.digest.clear();
        return toWorld(shown);
    }
    Answer operator()(const event::ExerciseStarted& e) const { return toWorld(e); }
    Answer operator()(const event::ClockPaused& e) const { return toWorld(e); }
    Answer operator()(const event::ClockResumed& e) const { return toWorld(e); }
    Answer operator()(const event::SpeedChanged& e) const { return toWorld(e); }
    Answer operator()(const event::ClockJumped& e) const { return toWorld(e); }
    Answer operator()(const event::PhaseEntered& e) const { return toWorld(e); }
    Answer operator()(const event::ExerciseEnded& e) const { return toWorld(e); }

    // ---- who takes part: names and teams are known in the whole room, presence in one's own team

    Answer operator()(const event::ParticipantJoined& e) const {
        visibility.m_teams[e.participant.id] = e.participant.team;
        return toWorld(event::ParticipantJoined{e.participant, {}});
    }
    Answer operator()(const event::ParticipantAssigned& e) const {
        visibility.m_teams[e.participant] = e.team;
        return toWorld(e);
    }
    Answer operator()(const event::LinkLost& e) const { return show(e, {false, visibility.m_teams[e.participant], {}, {}, {}}); }
    Answer operator()(const event::LinkRestored& e) const { return show(e, {false, visibility.m_teams[e.participant], {}, {}, {}}); }

    // ---- the world

    Answer operator()(const event::ItemReleased& e) const {
        visibility.m_items[{record.team, e.item}] = {e.to, e.inject};
        auto shown = e;
        shown.inject = e.item;
        shown.claim = {};
        shown.seeds = 0;
        return show(std::move(shown), inWorld(e.to));
    }
    Answer operator()(const event::FactConfirmed&) const { return staffOnly(); }
    Answer operator()(const event::VariableSet&) const { return staffOnly(); }
    Answer operator()(const event::ClaimSpread&) const { return staffOnly(); }

    Answer operator()(const event::ObligationOpened& e) const {
        const Item* item = visibility.item(record.team, e.item);
        const Inject* inject = item == nullptr ? nullptr : find(visibility.m_scenario->injects, item->inject);
        const auto expected = item == nullptr ? std::nullopt : expectationOf(inject, e);
        if (!expected) return staffOnly();
        Reach reach = inWorld(item->to);
        reach.acts = stepsTowards(expected->act);
        visibility.m_owed[{record.team, e.obligation}] = reach;
        // A laptop has no injects to look it up in: the event says it itself, as that of an inserted item does.
        auto shown = show(event::ObligationOpened{e.obligation, e.item, 0, expected->act, expected->target, expected->lapse}, std::move(reach));
        shown->obligation = {e.obligation, e.item, expected->act, expected->kind, expected->to, expected->channels, expected->target, expected->lapse};
        return shown;
    }
    Answer operator()(const event::ObligationMet& e) const { return toOwers(e.obligation, e); }
    Answer operator()(const event::ObligationOverdue& e) const { return toOwers(e.obligation, e); }
    Answer operator()(const event::ObligationLapsed& e) const { return toOwers(e.obligation, e); }

    // ---- the trainer and the evaluators: what they plan and think is theirs, what they say is heard

    Answer operator()(const event::InjectSkipped&) const { return staffOnly(); }
    Answer operator()(const event::InjectUnskipped&) const { return staffOnly(); }
    Answer operator()(const event::InjectDelayed&) const { return staffOnly(); }
    Answer operator()(const event::TimelineShifted&) const { return staffOnly(); }
    Answer operator()(const event::InjectEdited&) const { return staffOnly(); }
    Answer operator()(const event::ObservationWritten&) const { return staffOnly(); }
    Answer operator()(const event::HintSent& e) const { return toWorld(e); }
    Answer operator()(const event::ItemWithdrawn& e) const {
        const Item* item = visibility.item(record.team, e.item);
        return item == nullptr ? staffOnly() : show(e, inWorld(item->to));
    }

    // ---- acts

    /// A test is between the participant and the evaluators.
    Answer operator()(const event::TestAnswered& e) const { return toAuthor(e); }
    Answer operator()(const event::TestFinished& e) const { return toAuthor(e); }
    Answer operator()(const event::ItemShown&) const { return staffOnly(); }
    Answer operator()(const event::ItemRead& e) const { return toReaders(e.item, e); }
    Answer operator()(const event::ItemAcknowledged& e) const { return toReaders(e.item, e); }
    Answer operator()(const event::ItemTriaged& e) const { return toReaders(e.item, event::ItemTriaged{e.item, {}, e.verdict}); }
    Answer operator()(const event::VerificationAsked& e) const {
        const event::VerificationAsked shown{e.item, {}, e.source};
        return e.item.empty() ? toTeam(shown) : toReaders(e.item, shown);
    }
    /// What the source says is in its text; the verdict beside it is the truth in one word.
    Answer operator()(const event::VerificationAnswered& e) const {
        const event::VerificationAnswered shown{e.asked, e.item, {}, e.source, std::nullopt, e.text};
        return e.item.empty() ? toTeam(shown) : toReaders(e.item, shown);
    }
    Answer operator()(const event::NoteWritten& e) const { return toTeam(e); }
    Answer operator()(const event::DraftSaved& e) const { return toTeam(e); }
    Answer operator()(const event::DraftDiscarded& e) const { return toTeam(e); }
    Answer operator()(const event::DraftSubmitted& e) const { return toTeam(e); }
    Answer operator()(const event::DraftApproved& e) const { return toTeam(e); }
    Answer operator()(const event::DraftReturned& e) const { return toTeam(e); }
    Answer operator()(const event::DraftOpened& e) const { return toTeam(e); }
    Answer operator()(const event::DraftClosed& e) const { return toTeam(e); }
    Answer operator()(const event::DraftCommented& e) const { return toTeam(e); }
    Answer operator()(const event::ChatSent& e) const { return toTeam(e); }
    Answer operator()(const event::StatementPublished& e) const {
        auto shown = e;
        shown.about.clear();
        shown.verified = false;
        return toTeam(shown);
    }
    Answer operator()(const event::ReplyPosted& e) const { return toTeam(event::ReplyPosted{e.statement, e.item, {}, e.text}); }
    Answer operator()(const event::InquiryAnswered& e) const {
        return toReaders(e.inquiry, event::InquiryAnswered{e.statement, e.inquiry, {}, e.text});
    }
    Answer operator()(const event::InquiryDeclined& e) const { return toReaders(e.inquiry, e); }
    Answer operator()(const event::StatementCorrected& e) const { return toTeam(e); }
    Answer operator()(const event::ReportSent& e) const { return toTeam(event::ReportSent{e.to, e.basis, {}, e.text}); }
    Answer operator()(const event::Escalated& e) const { return toTeam(event::Escalated{e.to, e.item, {}, e.text}); }
};

std::optional<Shown> Visibility::take(const Record& record) { return std::visit(Redaction{*this, record}, record.event); }

const Visibility::Item* Visibility::item(const TeamId& team, const InjectId& id) const {
    auto found = m_items.find({team, id});
    if (found == m_items.end()) found = m_items.find({TeamId{}, id});   // came in all worlds at once
    return found == m_items.end() ? nullptr : &found->second;
}

}  // namespace gladi::net
