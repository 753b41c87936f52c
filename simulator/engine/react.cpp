#include "simulator/engine/react.h"

#include <algorithm>
#include <cmath>

#include "simulator/core/overloaded.h"
#include "simulator/engine/condition.h"
#include "simulator/engine/obligations.h"

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
    if (item.inject == nullptr || !isSeen(state, item.released)) return;
    for (std::size_t index = 0; index < item.inject->expect.size(); ++index)
        into.push_back(event::ObligationOpened{obligationId(item, index), item.released.item, static_cast<int>(index)});
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
            if (check.source == asked.source && check.from <= state.now && (latest == nullptr || latest->from <= check.from)) latest = &check;
        if (latest != nullptr) return {latest->verdict, latest->text.in(scenario.language), latest->confirms};
        return {};
    }
    const Source* source = find(scenario.sources, asked.source);
    const SourceAnswer* latest = nullptr;
    if (source != nullptr)
        for (const SourceAnswer& answer : source->answers)
            if (answer.from <= state.now) latest = &answer;
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
    item.title = withVariables(title->in(scenario.language), state);
    item.text = withVariables(text->in(scenario.language), state);
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
                   [&](const event::ExerciseStarted&) {
                       // In the order in which they became visible.
                       std::vector<const Item*> waiting;
                       for (const auto& [id, item] : state.items) waiting.push_back(&item);
                       std::stable_sort(waiting.begin(), waiting.end(), [](const Item* a, const Item* b) { return a->at < b->at; });
                       for (const Item* item : waiting) openObligations(state, *item, consequences);
                   },
                   [&](const event::ItemReleased& e) {
                       const Item& item = state.items.at(e.item);
                       if (item.inject == nullptr) return;
                       confirm(state, item.inject->confirms, e.item, {}, consequences);
                       for (const auto& [name, value] : item.inject->sets) consequences.push_back(event::VariableSet{name, value});
                       if (state.stage != Stage::Briefing) openObligations(state, item, consequences);
                   },
                   [&](const event::VerificationAnswered& e) {
                       confirm(state, replyOf(state, {e.item, e.claim, e.source}).confirms, e.item, e.source, consequences);
                   },
                   [](const auto&) {}},
               record.event);
    for (const ObligationId& id : metBy(state, record)) consequences.push_back(event::ObligationMet{id, record.sequence});
    return consequences;
}

std::optional<event::ItemReleased> dueContingency(const State& state) {
    const Scenario& scenario = state.scenario();
    for (const std::size_t index : state.plan->contingencies()) {
        const Inject& inject = scenario.injects[index];
        if (state.released.contains(inject.id) || (inject.until && state.now > *inject.until)) continue;
        bool hasCome = true;
        switch (inject.moment.anchor) {
            case Moment::Anchor::Start: hasCome = state.now >= inject.moment.at + inject.moment.delay; break;
            case Moment::Anchor::Phase: {
                const Phase* phase = find(scenario.phases, inject.moment.phase);
                hasCome = phase != nullptr && state.now >= phase->at + inject.moment.delay;
                break;
            }
            case Moment::Anchor::Inject: {
                const auto armed = state.armed.find(index);
                hasCome = armed != state.armed.end() && state.now >= armed->second;
                break;
            }
            case Moment::Anchor::Condition: break;
        }
        if (hasCome && holds(*inject.when, state)) return render(state, inject, 1);
    }
    return std::nullopt;
}

std::optional<Event> redeem(const State& state, const Promise& promise) {
    const auto status = [&](const ObligationId& id) { return state.obligations.at(id).status; };
    return std::visit(
        Overloaded{
            [&](const due::Release& release) -> std::optional<Event> {
                const Inject& inject = state.scenario().injects[release.inject];
                if (state.items.contains(itemId(inject.id, release.number))) return std::nullopt;
                if (inject.until && state.now > *inject.until) return std::nullopt;
                return render(state, inject, release.number);
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
                if (status(target.obligation) != Obligation::Status::Open) return std::nullopt;
                return event::ObligationOverdue{target.obligation};
            },
            [&](const due::Lapse& lapse) -> std::optional<Event> {
                const auto now = status(lapse.obligation);
                if (now != Obligation::Status::Open && now != Obligation::Status::Overdue) return std::nullopt;
                return event::ObligationLapsed{lapse.obligation};
            }},
        promise);
}

}  // namespace gladi::engine
