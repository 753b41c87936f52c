#include "simulator/engine/routing.h"

#include <algorithm>

#include "simulator/engine/decide.h"

namespace gladi::engine {

using namespace core;

namespace {

using Code = Error::Code;
using Outcomes = Result<std::vector<Outcome>>;

template <class Action>
concept ControlsExercise = std::same_as<Action, control::Open> || std::same_as<Action, control::Start> || std::same_as<Action, control::Pause> ||
                           std::same_as<Action, control::Resume> || std::same_as<Action, control::SetSpeed> || std::same_as<Action, control::End> ||
                           std::same_as<Action, control::Join> || std::same_as<Action, control::Assign> ||
                           std::same_as<Action, control::LinkDown> || std::same_as<Action, control::LinkUp>;

struct Router {
    const Worlds& worlds;
    const Command& command;

    /// All worlds know alike what these are decided by.
    template <ControlsExercise Action>
    Outcomes operator()(const Action&) const {
        auto decided = decide(worlds.first(), command);
        if (!decided) return tl::unexpected(decided.error());
        return std::vector<Outcome>{{std::nullopt, std::move(*decided)}};
    }

    /// To whichever inject comes first anywhere.
    Outcomes operator()(const control::JumpToNext&) const {
        std::optional<event::ClockJumped> nearest;
        Error refusal;
        for (const State& world : worlds.all()) {
            const auto decided = decide(world, command);
            if (!decided) refusal = decided.error();
            else if (const auto& jump = std::get<event::ClockJumped>(decided->front()); !nearest || jump.to < nearest->to) nearest = jump;
        }
        if (!nearest) return tl::unexpected(refusal);
        return std::vector<Outcome>{{std::nullopt, {*nearest}}};
    }

    /// A note on one team.
    Outcomes operator()(const control::Observe& observe) const {
        const State* observed = worlds.of(observe.team);
        if (observed == nullptr) return fail(Code::UnknownItem, "no team \"" + observe.team.value + "\"");
        auto decided = decide(*observed, command);
        if (!decided) return tl::unexpected(decided.error());
        return std::vector<Outcome>{{static_cast<std::size_t>(observed - worlds.all().data()), std::move(*decided)}};
    }

    template <NamesTeams Action>
    Outcomes operator()(const Action& action) const {
        for (const TeamId& team : action.teams)
            if (worlds.of(team) == nullptr) return fail(Code::UnknownItem, "no team \"" + team.value + "\"");
        std::vector<Outcome> outcomes;
        Error refusal;
        for (std::size_t world = 0; world < worlds.all().size(); ++world) {
            const State& state = worlds.all()[world];
            if (!action.teams.empty() && std::find(action.teams.begin(), action.teams.end(), state.team) == action.teams.end()) continue;
            auto decided = decide(state, command);
            if (decided) outcomes.push_back({world, std::move(*decided)});
            else refusal = decided.error();
        }
        if (outcomes.empty()) return tl::unexpected(refusal);
        const bool isAlike = std::all_of(outcomes.begin(), outcomes.end(), [&](const Outcome& each) { return each.events == outcomes[0].events; });
        if (isAlike && outcomes.size() == worlds.all().size()) return std::vector<Outcome>{{std::nullopt, std::move(outcomes[0].events)}};
        return outcomes;
    }

    /// An act.
    template <class Action>
    Outcomes operator()(const Action&) const {
        const auto& states = worlds.all();
        const auto home = std::find_if(states.begin(), states.end(), [&](const State& state) { return state.member(command.by) != nullptr; });
        if (home == states.end()) return fail(Code::NotAllowed, "\"" + command.by.value + "\" does not take part");
        auto decided = decide(*home, command);
        if (!decided) return tl::unexpected(decided.error());
        return std::vector<Outcome>{{static_cast<std::size_t>(home - states.begin()), std::move(*decided)}};
    }
};

}  // namespace

Outcomes route(const Worlds& worlds, const Command& command) {
    // Several records of one command are known to belong together by its id.
    if (command.id.empty() && worlds.all().size() > 1) return fail(Code::BadInput, "the command has no id");
    return std::visit(Router{worlds, command}, command.action);
}

}  // namespace gladi::engine
