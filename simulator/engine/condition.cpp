#include "simulator/engine/condition.h"

#include <algorithm>
#include <cctype>

namespace gladi::engine {

using namespace core;

namespace {

double seconds(Duration length) { return static_cast<double>(length.count()) / 1000.0; }

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// In small ASCII letters, with one space for each run of blanks.
std::string plain(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (!isBlank(c)) result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else if (!result.empty() && result.back() != ' ') result += ' ';
    }
    return result;
}

/// Sentences as far as conditions need them: a mark ends one when a blank or nothing follows ("08.30" goes on).
std::vector<std::string_view> sentencesOf(std::string_view text) {
    std::vector<std::string_view> sentences;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool mark = text[i] == '.' || text[i] == '!' || text[i] == '?';
        if (text[i] != '\n' && !(mark && (i + 1 == text.size() || isBlank(text[i + 1])))) continue;
        sentences.push_back(text.substr(begin, i + 1 - begin));
        begin = i + 1;
    }
    if (begin < text.size()) sentences.push_back(text.substr(begin));
    return sentences;
}

bool says(const Condition& condition, std::string_view text) {
    const auto sentences = sentencesOf(text);
    return std::any_of(sentences.begin(), sentences.end(), [&](std::string_view written) {
        const std::string sentence = plain(written);
        const auto isThere = [&](const std::string& part) { return sentence.find(plain(part)) != std::string::npos; };
        return std::any_of(condition.texts.begin(), condition.texts.end(), isThere) &&
               std::none_of(condition.unless.begin(), condition.unless.end(), isThere);
    });
}

/// Any release of the inject for which `test` holds.
template <class Test>
bool anyItem(const State& state, const std::string& inject, Test test) {
    const Inject* known = state.plan->inject(InjectId{inject});
    const int times = known != nullptr ? timesOf(*known) : 1;
    for (int number = 1;; ++number) {
        const auto found = state.items.find(itemId(InjectId{inject}, number));
        if (found != state.items.end() && !found->second.withdrawn && test(found->second)) return true;
        if (found == state.items.end() && number >= times) return false;   // the trainer may have fired it once more
    }
}

double countActs(const ActPattern& pattern, const State& state) {
    std::ptrdiff_t count = 0;
    for (const std::string& act : pattern.acts)
        if (const auto found = state.activities.find(act); found != state.activities.end())
            count += std::count_if(found->second.begin(), found->second.end(), [&](const Activity& activity) { return matches(pattern, activity); });
    return static_cast<double>(count);
}

/// `now` as the author counts.
bool isTrue(const Fact& fact, ScenarioTime now) { return fact.trueFrom <= now && (!fact.trueUntil || now < *fact.trueUntil); }

}  // namespace

double evaluate(const Condition& condition, const State& state) {
    using Op = Condition::Op;
    const auto child = [&](std::size_t index) { return evaluate(condition.children.at(index), state); };
    switch (condition.op) {
        case Op::Literal: return condition.number;
        case Op::And: return std::all_of(condition.children.begin(), condition.children.end(), [&](const Condition& c) { return holds(c, state); });
        case Op::Or: return std::any_of(condition.children.begin(), condition.children.end(), [&](const Condition& c) { return holds(c, state); });
        case Op::Not: return child(0) == 0;
        case Op::Less: return child(0) < child(1);
        case Op::LessEqual: return child(0) <= child(1);
        case Op::Greater: return child(0) > child(1);
        case Op::GreaterEqual: return child(0) >= child(1);
        case Op::Equal: return child(0) == child(1);
        case Op::NotEqual: return child(0) != child(1);
        case Op::Time: return seconds(state.shifts.asWritten(state.now).sinceStart);
        case Op::Since: {
            const auto found = state.released.find(InjectId{condition.name});
            return found == state.released.end() ? -1 : seconds(state.now - found->second);
        }
        case Op::Released: return state.released.contains(InjectId{condition.name});
        case Op::Answered: return anyItem(state, condition.name, [](const Item& item) { return item.answered; });
        case Op::Declined: return anyItem(state, condition.name, [](const Item& item) { return item.declined; });
        case Op::Overdue: return anyItem(state, condition.name, [](const Item& item) { return item.overdue; });
        case Op::Lapsed: return anyItem(state, condition.name, [](const Item& item) { return item.lapsed; });
        case Op::Says:
            return anyItem(state, condition.name, [&](const Item& item) {
                return std::any_of(item.answers.begin(), item.answers.end(), [&](const std::string& text) { return says(condition, text); });
            });
        case Op::Happened: return countActs(condition.pattern, state) > 0;
        case Op::Count: return countActs(condition.pattern, state);
        case Op::ClaimReach: return state.reach(ClaimId{condition.name});
        case Op::ClaimClarified: {
            const auto found = state.rumours.find(ClaimId{condition.name});
            return found != state.rumours.end() && !found->second.corrections.empty();
        }
        case Op::FactConfirmed: return state.confirmed.contains(FactId{condition.name});
        case Op::FactTrue: {
            const Fact* fact = find(state.scenario().facts, FactId{condition.name});
            return fact != nullptr && isTrue(*fact, state.shifts.asWritten(state.now));
        }
        case Op::InPhase: return state.phase.value == condition.name;
        case Op::Variable: {
            const auto found = state.variables.find(condition.name);
            return found == state.variables.end() ? 0 : found->second;
        }
    }
    return 0;
}

}  // namespace gladi::engine
