#include "simulator/engine/react.h"

#include <algorithm>
#include <cmath>

#include "simulator/core/overloaded.h"
#include "simulator/engine/condition.h"
#include "simulator/engine/obligations.h"
#include "simulator/engine/timetable.h"

namespace gladi::engine {

using namespace core;

namespace {

std::string printed(double value) {
    if (value == std::floor(value) && std::abs(value) < 1e15) return std::to_string(static_cast<std::int64_t>(value));
    std::string text = std::to_string(value);
    while (text.back() == '0') text.pop_back();
    return text;
}

std::string withVariables(std::string text, const State& state) {
    for (const auto& [name, value] : state.variables) {
        const std::string mark = "{" + name + "}";
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) text.replace(at, mark.size(), printed(value));
    }
    return text;
}

void openObligations(const State& state, const Item& item, std::vector<Event>& into) {
    if (item.withdrawn || !isSeen(state, item.released)) return;
    if (item.inject == nullptr) {
        // Inserted by the trainer: whoever asks with a deadline is owed an answer by then.
        const ObligationId id = obligationId(item, 0);
        if (const auto& deadline = item.released.deadline; deadline && !state.obligations.contains(id))
            into.push_back(event::ObligationOpened{id, item.released.item, 0, Act::Answer, *deadline, *deadline * kLapseOfInserted});
        return;
    }
    for (std::size_t index = 0; index < item.inject->expect.size(); ++index)
        if (const ObligationId id = obligationId(item, index); !state.obligations.contains(id))
            into.push_back(event::ObligationOpened{id, item.released.item, static_cast<int>(index)});
}

/// For all that has been released, in the order in which it became visible.
void openObligations(const State& state, std::vector<Event>& into) {
    std::vector<const Item*> items;
    for (const auto& [id, item] : state.items) items.push_back(&item);
    std::stable_sort(items.begin(), items.end(), [](const Item* a, const Item* b) { return a->at < b->at; });
    for (const Item* item : items) openObligations(state, *item, into);
}

/// What a withdrawn item set goes back; what it confirmed and another report confirms as well stays confirmed.
void undo(const State& state, const Item& withdrawn, std::vector<Event>& into) {
    if (withdrawn.inject == nullptr) return;
    for (const auto& [name, value] : withdrawn.inject->sets) {
        const auto before = withdrawn.before.find(name);
        if (before != withdrawn.before.end() && before->second != value && state.variables.at(name) == value)
            into.push_back(event::VariableSet{name, before->second});
    }
    for (const FactId& fact : withdrawn.inject->confirms) {
        if (state.confirmed.contains(fact)) continue;
        const auto other = std::find_if(state.items.begin(), state.items.end(), [&](const auto& entry) {
            const Item& item = entry.second;
            return !item.withdrawn && item.inject != nullptr &&
                   std::find(item.inject->confirms.begin(), item.inject->confirms.end(), fact) != item.inject->confirms.end();
        });
        if (other != state.items.end()) into.push_back(event::FactConfirmed{fact, other->first, {}});
    }
}

/// Whoever is gone holds no draft.
void letGo(const State& state, const ParticipantId& gone, std::vector<Event>& into) {
    for (const auto& [draft, holder] : state.holders)
        if (holder == gone) into.push_back(event::DraftClosed{draft});
}

void confirm(const State& state, const std::vector<FactId>& facts, const InjectId& item, const SourceId& source, std::vector<Event>& into) {
    for (const FactId& fact : facts)
        if (!state.confirmed.contains(fact)) into.push_back(event::FactConfirmed{fact, item, source});
}

/// What the source says now: about the claim when it was asked about one, else its latest in general.
struct Reply {
    std::optional<Truth> verdict;
    std::string text;
    std::vector<FactId> confirms;
};

Reply replyOf(const State& state, const event::VerificationAsked& asked) {
    const Scenario& scenario = state.scenario();
    if (const Claim* claim = find(scenario.claims, asked.claim)) {
        const ClaimCheck* latest = nullptr;
        for (const ClaimCheck& check : claim->checks)
            if (check.source == asked.source && state.shifts.onClock(check.from) <= state.now && (latest == nullptr || latest->from <= check.from)) latest = &check;
        if (latest != nullptr) return {latest->verdict, latest->text.in(scenario.language), latest->confirms};
        return {};
    }
    const Source* source = find(scenario.sources, asked.source);
    const SourceAnswer* latest = nullptr;
    if (source != nullptr)
        for (const SourceAnswer& answer : source->answers)
            if (state.shifts.onClock(answer.from) <= state.now) latest = &answer;
    if (latest == nullptr) return {};
    return {std::nullopt, latest->text.in(scenario.language), latest->confirms};
}

}  // namespace

event::ItemReleased render(const State& state, const Inject& inject, int number) {
    const Scenario& scenario = state.scenario();
    const Text* title = &inject.title;
    const Text* text = &inject.text;
    for (const Alternative& alternative : inject.alternatives)
        if (holds(alternative.when, state)) {
            if (!alternative.title.empty()) title = &alternative.title;
            text = &alternative.text;
            break;
        }
    const auto change = state.changes.find(inject.id);
    const auto* edit = change != state.changes.end() && change->second.edit ? &*change->second.edit : nullptr;
    event::ItemReleased item;
    item.item = itemId(inject.id, number);
    item.inject = inject.id;
    item.channel = inject.channel;
    item.from = inject.from;
    if (const Persona* persona = find(scenario.personas, inject.from)) {
        item.author = persona->name;
        item.handle = persona->handle;
    }
    item.to = inject.to;
    item.title = withVariables(edit != nullptr ? edit->title : title->in(scenario.language), state);
    item.text = withVariables(edit != nullptr ? edit->text : text->in(scenario.language), state);
    item.replyTo = inject.replyTo;
    item.claim = inject.claim;
    item.seeds = inject.seeds;
    item.counts = inject.counts;
    item.media = inject.media;
    item.forwarded = inject.forwarded;
    item.deadline = inject.deadline;
    return item;
}

std::vector<Event> react(const State& state, const Record& record) {
    std::vector<Event> consequences;
    std::visit(Overloaded{
                   [&](const event::ExerciseStarted&) { openObligations(state, consequences); },
                   // What nobody saw until now is owed from now on.
                   [&](const event::ParticipantJoined&) { if (state.stage != Stage::Briefing) openObligations(state, consequences); },
                   [&](const event::ParticipantAssigned& e) {
                       if (state.stage != Stage::Briefing) openObligations(state, consequences);
                       if (state.member(e.participant) == nullptr) letGo(state, e.participant, consequences);
                   },
                   [&](const event::LinkLost& e) { letGo(state, e.participant, consequences); },
                   [&](const event::ItemReleased& e) {
                       const Item& item = state.items.at(e.item);
                       if (item.inject != nullptr) {
                           confirm(state, item.inject->confirms, e.item, {}, consequences);
                           for (const auto& [name, value] : item.inject->sets) consequences.push_back(event::VariableSet{name, value});
                       }
                       if (state.stage != Stage::Briefing) openObligations(state, item, consequences);
                   },
                   [&](const event::VerificationAnswered& e) {
                       confirm(state, replyOf(state, {e.item, e.claim, e.source}).confirms, e.item, e.source, consequences);
                   },
                   [&](const event::ItemWithdrawn& e) {
                       if (const auto item = state.items.find(e.item); item != state.items.end()) undo(state, item->second, consequences);
                   },
                   [](const auto&) {}},
               record.event);
    for (const ObligationId& id : metBy(state, record)) consequences.push_back(event::ObligationMet{id, record.sequence});
    return consequences;
}

std::optional<event::ItemReleased> dueContingency(const State& state) {
    for (const std::size_t index : state.plan->contingencies()) {
        const auto from = openFrom(state, index);
        const Inject& inject = state.scenario().injects[index];
        if (from && state.now >= *from && holds(*inject.when, state)) return render(state, inject, 1);
    }
    return std::nullopt;
}

std::optional<Event> redeem(const State& state, const Agenda::Entry& entry) {
    const auto status = [&](const ObligationId& id) { return state.obligations.at(id).status; };
    // The clock may have stood, or begun later: then it was promised anew.
    const auto hasRun = [&](const ObligationId& id, Duration Expectation::*length) {
        return state.clocks.elapsed(id, state.now) >= state.obligations.at(id).expected.*length;
    };
    return std::visit(
        Overloaded{
            [&](const due::Release& release) -> std::optional<Event> {
                if (isVoid(state, release, entry.at)) return std::nullopt;
                return render(state, state.scenario().injects[release.inject], release.number);
            },
            [&](const due::SourceAnswer& answer) -> std::optional<Event> {
                const auto found = state.asked.find(answer.asked);
                if (found == state.asked.end()) return std::nullopt;
                const auto& asked = found->second;
                Reply reply = replyOf(state, asked);
                return event::VerificationAnswered{answer.asked, asked.item, asked.claim, asked.source, reply.verdict, std::move(reply.text)};
            },
            [&](const due::Approval& approval) -> std::optional<Event> {
                const auto found = state.drafts.find(approval.draft);
                if (found == state.drafts.end() || found->second.published || found->second.approved || found->second.submitted != approval.submitted)
                    return std::nullopt;
                return event::DraftApproved{approval.draft, state.scenario().approval.by};
            },
            [&](const due::Target& target) -> std::optional<Event> {
                if (status(target.obligation) != Obligation::Status::Open || !hasRun(target.obligation, &Expectation::target)) return std::nullopt;
                return event::ObligationOverdue{target.obligation};
            },
            [&](const due::Lapse& lapse) -> std::optional<Event> {
                const auto now = status(lapse.obligation);
                if (now != Obligation::Status::Open && now != Obligation::Status::Overdue) return std::nullopt;
                if (!hasRun(lapse.obligation, &Expectation::lapse)) return std::nullopt;
                return event::ObligationLapsed{lapse.obligation};
            }},
        entry.promise);
}

}  // namespace gladi::engine
