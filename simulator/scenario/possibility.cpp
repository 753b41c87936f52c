#include "simulator/scenario/possibility.h"

#include <algorithm>
#include <limits>

namespace gladi::scenario {
namespace {

using namespace core;
using Op = Condition::Op;

constexpr double kEver = std::numeric_limits<double>::infinity();
/// A seed itself and the 5.4 further shares that it ever brings: docs/scenario-format.md, "Claims".
constexpr double kSharesOfSeed = 1 + 5.4;

bool isComparison(Op op) {
    return op == Op::Less || op == Op::LessEqual || op == Op::Greater || op == Op::GreaterEqual || op == Op::Equal || op == Op::NotEqual;
}

double seconds(Duration length) { return std::chrono::duration<double>(length).count(); }

Op mirrored(Op op) {
    if (op == Op::Less) return Op::Greater;
    if (op == Op::LessEqual) return Op::GreaterEqual;
    if (op == Op::Greater) return Op::Less;
    if (op == Op::GreaterEqual) return Op::LessEqual;
    return op;
}

}  // namespace

Possibility::Possibility(const Checking& checking) : m_checking(checking) {
    const Scenario& s = checking.scenario;
    for (const auto& [name, value] : s.variables) m_variables[name] = {value, value};
    for (const Inject& inject : s.injects) {
        m_mostReach[inject.claim] += inject.seeds * kSharesOfSeed * s.spread.audience * (inject.repeat ? inject.repeat->times : 1);
        for (const auto& [name, value] : inject.sets) {
            Range& range = m_variables.try_emplace(name, Range{value, value}).first->second;
            range = {std::min(range.low, value), std::max(range.high, value)};
        }
    }
    for (const Background& posts : s.background) m_mostReach[posts.claim] += posts.seeds * posts.count * kSharesOfSeed * s.spread.audience;
}

bool Possibility::canHold(const Condition& condition, const std::set<InjectId>& releasable) const { return yesNo(condition, releasable).canBeTrue; }

bool Possibility::canHappen(const ActPattern& pattern) const {
    return std::any_of(pattern.acts.begin(), pattern.acts.end(), [&](const std::string& act) { return m_checking.whyImpossible(pattern, act).empty(); });
}

bool Possibility::canBeAnswered(const InjectId& id, Act act) const {
    return m_checking.takesReaction(id.value, act);
}

Possibility::YesNo Possibility::yesNo(const Condition& condition, const std::set<InjectId>& releasable) const {
    const auto known = [&] { return find(m_checking.scenario.injects, InjectId{condition.name}); };
    const auto comes = [&] { return known() == nullptr || releasable.contains(InjectId{condition.name}); };
    switch (condition.op) {
        case Op::Literal:
        case Op::Time:
        case Op::Since:
        case Op::Count:
        case Op::ClaimReach:
        case Op::Variable: return {};
        case Op::And:
        case Op::Or: return joined(condition, releasable);
        case Op::Not: {
            const YesNo inner = yesNo(condition.children.at(0), releasable);
            return {inner.canBeFalse, inner.canBeTrue};
        }
        case Op::Less:
        case Op::LessEqual:
        case Op::Greater:
        case Op::GreaterEqual:
        case Op::Equal:
        case Op::NotEqual: return compared(condition, releasable);
        case Op::Released: return {comes(), true};
        case Op::Answered: return {comes() && canBeAnswered(InjectId{condition.name}, Act::Answer), true};
        case Op::Declined: return {comes() && canBeAnswered(InjectId{condition.name}, Act::Decline), true};
        case Op::Overdue:
        case Op::Lapsed: return {comes() && (known() == nullptr || !known()->expect.empty()), true};
        case Op::Says: return {comes() && (canBeAnswered(InjectId{condition.name}, Act::Answer) || canBeAnswered(InjectId{condition.name}, Act::Reply)), true};
        case Op::Happened: return {canHappen(condition.pattern), true};
        case Op::ClaimClarified: return {canHappen({{"publish"}, {}}) && m_checking.isSpread(ClaimId{condition.name}), true};
        case Op::FactConfirmed: return {m_checking.isConfirmable(FactId{condition.name}), true};
        case Op::FactTrue: {
            const Fact* fact = find(m_checking.scenario.facts, FactId{condition.name});
            return {fact == nullptr || fact->trueFrom <= ScenarioTime{m_checking.scenario.duration}, true};
        }
        case Op::InPhase: return {};
    }
    return {};
}

Possibility::YesNo Possibility::joined(const Condition& condition, const std::set<InjectId>& releasable) const {
    const bool isAnd = condition.op == Op::And;
    YesNo whole{isAnd, !isAnd};
    for (const Condition& child : condition.children) {
        const YesNo part = yesNo(child, releasable);
        whole.canBeTrue = isAnd ? whole.canBeTrue && part.canBeTrue : whole.canBeTrue || part.canBeTrue;
        whole.canBeFalse = isAnd ? whole.canBeFalse || part.canBeFalse : whole.canBeFalse && part.canBeFalse;
    }
    if (isAnd && contradict(condition.children)) whole.canBeTrue = false;
    return whole;
}

/// "x and not x", two phases at once, or bounds on one value that leave nothing between: a phase bounds the time.
bool Possibility::contradict(const std::vector<Condition>& parts) const {
    struct Bounds { const Condition* value; double low = -kEver, high = kEver; bool openLow = false, openHigh = false; };
    std::vector<Bounds> all;
    const Condition now = [] {
        Condition time;
        time.op = Op::Time;
        return time;
    }();
    const Condition* phase = nullptr;
    for (const Condition& part : parts) {
        if (part.op != Op::InPhase) continue;
        if (phase != nullptr && phase->name != part.name) return true;
        phase = &part;
        const auto& phases = m_checking.scenario.phases;
        const auto found = std::find_if(phases.begin(), phases.end(), [&](const Phase& one) { return one.id.value == part.name; });
        if (found == phases.end()) continue;
        const auto next = std::next(found);
        all.push_back({&now, seconds(found->at.sinceStart), next == phases.end() ? kEver : seconds(next->at.sinceStart)});
    }
    for (const Condition& part : parts) {
        if (part.op == Op::Not && std::find(parts.begin(), parts.end(), part.children.at(0)) != parts.end()) return true;
        if (!isComparison(part.op) || part.op == Op::NotEqual) continue;
        const bool swapped = part.children[0].op == Op::Literal;
        const Condition& value = part.children[swapped ? 1 : 0];
        const Condition& limit = part.children[swapped ? 0 : 1];
        if (limit.op != Op::Literal) continue;
        const Op op = swapped ? mirrored(part.op) : part.op;
        auto found = std::find_if(all.begin(), all.end(), [&](const Bounds& bounds) { return *bounds.value == value; });
        if (found == all.end()) found = all.insert(all.end(), Bounds{&value});
        if ((op == Op::Less || op == Op::LessEqual || op == Op::Equal) && limit.number <= found->high) {
            found->openHigh = op == Op::Less || (found->openHigh && limit.number == found->high);
            found->high = limit.number;
        }
        if ((op == Op::Greater || op == Op::GreaterEqual || op == Op::Equal) && limit.number >= found->low) {
            found->openLow = op == Op::Greater || (found->openLow && limit.number == found->low);
            found->low = limit.number;
        }
        if (found->low > found->high || (found->low == found->high && (found->openLow || found->openHigh))) return true;
    }
    return false;
}

Possibility::YesNo Possibility::compared(const Condition& condition, const std::set<InjectId>& releasable) const {
    const Range a = range(condition.children.at(0), releasable), b = range(condition.children.at(1), releasable);
    const YesNo less{a.low < b.high, a.high >= b.low}, greater{a.high > b.low, a.low <= b.high};
    const bool canBeEqual = a.low <= b.high && b.low <= a.high;
    const bool canDiffer = a.low != a.high || b.low != b.high || a.low != b.low;
    switch (condition.op) {
        case Op::Less: return less;
        case Op::GreaterEqual: return {less.canBeFalse, less.canBeTrue};
        case Op::Greater: return greater;
        case Op::LessEqual: return {greater.canBeFalse, greater.canBeTrue};
        case Op::Equal: return {canBeEqual, canDiffer};
        default: return {canDiffer, canBeEqual};  // NotEqual: no other operator comes here
    }
}

Possibility::Range Possibility::range(const Condition& condition, const std::set<InjectId>& releasable) const {
    const double end = seconds(m_checking.scenario.duration);
    if (condition.op == Op::Literal) return {condition.number, condition.number};
    if (condition.op == Op::Time) return {-kEver, end};
    if (condition.op == Op::Count) return {0, canHappen(condition.pattern) ? kEver : 0};
    if (condition.op == Op::Since) {
        const InjectId id{condition.name};
        const Inject* inject = find(m_checking.scenario.injects, id);
        if (inject == nullptr) return {-kEver, kEver};
        if (!releasable.contains(id)) return {-kEver, -1};
        const bool fixed = inject->moment.anchor == Moment::Anchor::Start;
        return {-kEver, fixed ? end - seconds(inject->moment.at.sinceStart) : kEver};
    }
    if (condition.op == Op::ClaimReach) {
        const auto found = m_mostReach.find(ClaimId{condition.name});
        return {0, found == m_mostReach.end() ? 0 : found->second};
    }
    if (condition.op == Op::Variable) {
        const auto found = m_variables.find(condition.name);
        return found == m_variables.end() ? Range{-kEver, kEver} : found->second;
    }
    return {-kEver, kEver};
}

}  // namespace gladi::scenario
