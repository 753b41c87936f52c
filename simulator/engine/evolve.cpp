#include "simulator/engine/evolve.h"

#include <algorithm>

#include "simulator/core/expectation.h"
#include "simulator/core/people.h"
#include "simulator/engine/obligations.h"
#include "simulator/engine/steering.h"

namespace gladi::engine {

using namespace core;

namespace {

using On = Moment::On;

/// Those who wait for `on` of this inject are promised or armed; only its first time counts.
void wake(State& state, const Inject* anchor, On on, ScenarioTime at) {
    if (anchor == nullptr) return;
    for (const std::size_t index : state.plan->followers(anchor->id)) {
        const Inject& follower = state.scenario().injects[index];
        if (follower.moment.on != on) continue;
        const auto change = state.changes.find(follower.id);
        const ScenarioTime first = at + follower.moment.delay + (change == state.changes.end() ? Duration{0} : change->second.delay);
        state.armed.try_emplace(index, first);
        if (follower.when) continue;
        for (int number = 1; number <= timesOf(follower); ++number)
            state.agenda.add(first + afterFirst(follower, number), due::Release{index, number});
    }
}

/// Target and lapse come when the obligation's clock, going on from here, has run for so long.
void promise(State& state, const ObligationId& id, ScenarioTime at) {
    const auto found = state.obligations.find(id);
    if (found == state.obligations.end()) return;
    const ScenarioTime begun = at - state.clocks.elapsed(id, at);
    state.agenda.add(begun + found->second.expected.target, due::Target{id});
    state.agenda.add(begun + found->second.expected.lapse, due::Lapse{id});
}

struct Evolution {
    State& state;
    const Record& record;

    Item* item(const InjectId& id) const {
        const auto found = state.items.find(id);
        return found == state.items.end() ? nullptr : &found->second;
    }

    void operator()(const event::SessionOpened& e) const {
        state.stage = Stage::Briefing;
        state.teams = e.teams;
    }
    void operator()(const event::ExerciseStarted&) const { state.stage = Stage::Running; }
    void operator()(const event::ClockPaused&) const { state.stage = Stage::Paused; }
    void operator()(const event::ClockResumed&) const { state.stage = Stage::Running; }
    void operator()(const event::SpeedChanged& e) const { state.speed = e.factor; }
    void operator()(const event::ClockJumped&) const {}
    void operator()(const event::ExerciseEnded&) const { state.stage = Stage::Ended; }
    void operator()(const event::PhaseEntered& e) const {
        state.phase = e.phase;
        const auto& phases = state.scenario().phases;
        const auto entered = std::find_if(phases.begin(), phases.end(), [&](const Phase& phase) { return phase.id == e.phase; });
        if (entered != phases.end()) state.phaseCursor = static_cast<std::size_t>(entered - phases.begin()) + 1;
    }

    void operator()(const event::ItemReleased& e) const {
        const Inject* inject = state.plan->inject(e.inject);
        Item released;
        released.released = e;
        released.at = record.at;
        released.inject = inject;
        if (inject == nullptr && e.item == e.inject) ++state.inserted;
        if (inject != nullptr)
            for (const auto& [name, value] : inject->sets) released.before[name] = state.variables[name];
        state.items[e.item] = std::move(released);
        if (!e.claim.empty()) state.rumours[e.claim].seedings.push_back({record.at, e.seeds});
        if (state.released.try_emplace(e.inject, record.at).second) wake(state, inject, On::Released, record.at);
        if (inject != nullptr && inject->when && inject->repeat && e.item == e.inject)
            for (int number = 2; number <= inject->repeat->times; ++number)
                state.agenda.add(record.at + afterFirst(*inject, number), due::Release{state.plan->indexOf(*inject), number});
    }
    void operator()(const event::FactConfirmed& e) const {
        state.confirmed.try_emplace(e.fact, e);
    }
    void operator()(const event::VariableSet& e) const { state.variables[e.name] = e.value; }
    void operator()(const event::ClaimSpread& e) const { state.rumours[e.claim].sampled = e.reach; }

    void operator()(const event::ObligationOpened& e) const {
        const Item* opened = item(e.item);
        const auto expected = opened == nullptr ? std::nullopt : expectationOf(opened->inject, e);
        if (!expected) return;
        state.obligations[e.obligation] = Obligation{e.obligation, e.item, *expected, record.at, Obligation::Status::Open};
        state.openObligations.push_back(e.obligation);
        promise(state, e.obligation, record.at);
    }
    void operator()(const event::ObligationMet& e) const {
        if (Obligation* obligation = close(e.obligation, Obligation::Status::Met)) {
            const bool allMet = std::all_of(state.obligations.begin(), state.obligations.end(), [&](const auto& entry) {
                return entry.second.item != obligation->item || entry.second.status == Obligation::Status::Met;
            });
            if (allMet) wake(state, injectOf(*obligation), On::Met, record.at);
        }
    }
    void operator()(const event::ObligationOverdue& e) const {
        const auto found = state.obligations.find(e.obligation);
        if (found == state.obligations.end()) return;
        found->second.status = Obligation::Status::Overdue;
        if (Item* late = item(found->second.item); late != nullptr && !late->overdue) {
            late->overdue = true;
            wake(state, late->inject, On::Overdue, record.at);
        }
    }
    void operator()(const event::ObligationLapsed& e) const {
        if (Obligation* obligation = close(e.obligation, Obligation::Status::Lapsed))
            if (Item* late = item(obligation->item); late != nullptr && !late->lapsed) {
                late->lapsed = true;
                wake(state, late->inject, On::Lapsed, record.at);
            }
    }

    void operator()(const event::ItemRead& e) const { see(e.item); }
    void operator()(const event::ItemAcknowledged& e) const { see(e.item); }
    void operator()(const event::ItemTriaged& e) const { see(e.item); }
    void operator()(const event::VerificationAsked& e) const {
        see(e.item);
        state.asked[record.sequence] = e;
        if (const Source* source = find(state.scenario().sources, e.source))
            state.agenda.add(record.at + source->delay, due::SourceAnswer{record.sequence});
    }
    void operator()(const event::VerificationAnswered& e) const {
        state.asked.erase(e.asked);
        state.sourceAnswered = true;
        if (e.verdict && !e.claim.empty()) state.verifiedClaims.insert(e.claim);
    }
    void operator()(const event::NoteWritten&) const {}

    void operator()(const event::DraftSaved& e) const {
        Draft& draft = state.drafts[e.draft];
        if (!(draft.content == e)) draft = Draft{e, {}, false, draft.published};
        for (const InjectId& id : e.basis) see(id);
    }
    void operator()(const event::DraftDiscarded& e) const {
        state.drafts.erase(e.draft);
        state.holders.erase(e.draft);
    }
    void operator()(const event::DraftSubmitted& e) const {
        state.drafts[e.draft].submitted = record.sequence;
        if (!hasHumanApprover(state, record.by))
            state.agenda.add(record.at + state.scenario().approval.after, due::Approval{e.draft, record.sequence});
    }
    void operator()(const event::DraftApproved& e) const { state.drafts[e.draft].approved = true; }
    void operator()(const event::DraftReturned& e) const { state.drafts[e.draft].submitted = {}; }
    void operator()(const event::StatementPublished& e) const {
        state.drafts[e.statement].published = true;
        state.holders.erase(e.statement);
        state.statements[e.statement] = record.by;
        for (const ClaimId& claim : e.about)
            state.rumours[claim].corrections.push_back({record.at, correctionStrength(e.verified, e.approved)});
    }
    void operator()(const event::ReplyPosted& e) const {
        state.statements[e.statement] = record.by;
        markAnswered(e.item, e.text);
    }
    void operator()(const event::InquiryAnswered& e) const {
        state.statements[e.statement] = record.by;
        markAnswered(e.inquiry, e.text);
    }
    void operator()(const event::InquiryDeclined& e) const {
        see(e.inquiry);
        if (Item* declined = item(e.inquiry); declined != nullptr && !declined->declined) {
            declined->declined = true;
            wake(state, declined->inject, On::Declined, record.at);
        }
    }
    void operator()(const event::StatementCorrected&) const {}
    void operator()(const event::ReportSent& e) const {
        for (const InjectId& id : e.basis) see(id);
    }
    void operator()(const event::Escalated& e) const { see(e.item); }
    void operator()(const event::TestAnswered&) const {}
    void operator()(const event::TestFinished& e) const { state.handedIn.insert({record.by, e.stage}); }

    void operator()(const event::InjectSkipped& e) const { skip(state, e.inject); }
    void operator()(const event::InjectUnskipped& e) const { unskip(state, e.inject); }
    void operator()(const event::InjectDelayed& e) const { delay(state, e.inject, e.by); }
    void operator()(const event::TimelineShifted& e) const { shift(state, e.by); }
    void operator()(const event::InjectEdited& e) const { state.changes[e.inject].edit = e; }
    void operator()(const event::ItemWithdrawn& e) const { withdraw(state, e.item); }
    void operator()(const event::HintSent&) const {}
    void operator()(const event::ObservationWritten&) const {}

    void operator()(const event::DraftOpened& e) const { state.holders[e.draft] = record.by; }
    void operator()(const event::DraftClosed& e) const { state.holders.erase(e.draft); }
    void operator()(const event::DraftCommented&) const {}
    void operator()(const event::ChatSent&) const {}

    void operator()(const event::ParticipantJoined& e) const {
        if (!e.credential.empty()) state.joined.insert(e.participant.id);
        state.away.erase(e.participant.id);
    }
    void operator()(const event::ParticipantAssigned&) const {}
    void operator()(const event::LinkLost& e) const { state.away.insert(e.participant); }
    void operator()(const event::LinkRestored& e) const { state.away.erase(e.participant); }
    void operator()(const event::ItemShown& e) const {
        if (Item* shown = item(e.item)) shown->shownTo.push_back(record.by);
        see(e.item);
    }

private:
    void see(const InjectId& id) const {
        if (Item* seen = item(id)) seen->seen = true;
    }
    const Inject* injectOf(const Obligation& obligation) const {
        const Item* owner = item(obligation.item);
        return owner == nullptr ? nullptr : owner->inject;
    }
    Obligation* close(const ObligationId& id, Obligation::Status status) const {
        const auto found = state.obligations.find(id);
        if (found == state.obligations.end()) return nullptr;
        found->second.status = status;
        std::erase(state.openObligations, id);
        return &found->second;
    }
    void markAnswered(const InjectId& id, const std::string& text) const {
        Item* answered = item(id);
        if (answered == nullptr) return;
        answered->seen = true;
        answered->answers.push_back(text);
        if (answered->answered) return;
        answered->answered = true;
        wake(state, answered->inject, On::Answered, record.at);
    }
};

ScenarioTime nextOnGrid(ScenarioTime time) {
    const auto step = kLookInterval.count();
    const auto since = std::max<std::int64_t>(0, time.sinceStart.count());
    return {Duration{(since + step - 1) / step * step}};
}

}  // namespace

void evolve(State& state, const Record& record) {
    state.now = record.at;
    state.last = record.sequence;
    keepBook(state.participants, record.event);
    // A record at a moment that was looked at already has it looked at again: a resumed session could not know.
    state.nextLook = nextOnGrid(record.at);
    const auto* released = std::get_if<event::ItemReleased>(&record.event);
    const Inject* inject = released == nullptr ? nullptr : state.plan->inject(released->inject);
    const bool asksNothing = inject != nullptr && inject->expect.empty();
    const auto moved = asksNothing ? std::vector<ObligationId>{} : state.clocks.read(record);
    std::visit(Evolution{state, record}, record.event);
    for (const ObligationId& id : moved) promise(state, id, record.at);
    auto activity = state.activityReader.read(record);
    const bool isGenerated = released != nullptr && state.items.at(released->item).isGenerated();
    if (activity && !isGenerated)
        state.activities[activity->name].push_back(std::move(*activity));
    const auto& timeline = state.plan->timeline();
    if (released != nullptr && state.cursor < timeline.size() && state.plan->itemOf(timeline[state.cursor]) == released->item) ++state.cursor;
}

}  // namespace gladi::engine
