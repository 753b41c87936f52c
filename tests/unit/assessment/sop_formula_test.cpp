#include <catch2/catch.hpp>

#include <functional>

#include "assessment/sop/monitor.h"

// Every template against a brute-force reading of its LTLf formula, on every trace up to length 7.

using namespace gladi;
using namespace gladi::assessment;
using namespace gladi::assessment::sop;
using core::RuleTemplate;

namespace {

using Trace = std::string;
using Formula = std::function<bool(const Trace&, std::size_t)>;

Formula letter(char wanted) {
    return [=](const Trace& t, std::size_t i) { return i < t.size() && t[i] == wanted; };
}
Formula no(Formula f) {
    return [=](const Trace& t, std::size_t i) { return !f(t, i); };
}
Formula both(Formula f, Formula g) {
    return [=](const Trace& t, std::size_t i) { return f(t, i) && g(t, i); };
}
Formula either(Formula f, Formula g) {
    return [=](const Trace& t, std::size_t i) { return f(t, i) || g(t, i); };
}
Formula implies(Formula f, Formula g) { return either(no(f), g); }
Formula next(Formula f) {
    return [=](const Trace& t, std::size_t i) { return i + 1 < t.size() && f(t, i + 1); };
}
Formula before(Formula f) {
    return [=](const Trace& t, std::size_t i) { return i > 0 && f(t, i - 1); };
}
Formula until(Formula f, Formula g) {
    return [=](const Trace& t, std::size_t i) {
        for (std::size_t j = i; j < t.size(); ++j) {
            if (g(t, j)) return true;
            if (!f(t, j)) return false;
        }
        return false;
    };
}
Formula finally(Formula f) {
    return [=](const Trace& t, std::size_t i) {
        for (std::size_t j = i; j < t.size(); ++j)
            if (f(t, j)) return true;
        return false;
    };
}
Formula always(Formula f) { return no(finally(no(f))); }
Formula weakUntil(Formula f, Formula g) { return either(until(f, g), always(f)); }
Formula weakNext(Formula f) { return no(next(no(f))); }
Formula last() {
    return [](const Trace& t, std::size_t i) { return i + 1 == t.size(); };
}
Formula atLeast(int n, Formula f) { return n == 0 ? Formula([](const Trace&, std::size_t) { return true; }) : finally(both(f, n == 1 ? atLeast(0, f) : next(atLeast(n - 1, f)))); }

const Formula a = letter('a'), b = letter('b');
const Formula response = always(implies(a, finally(b)));
const Formula alternateResponse = always(implies(a, next(until(no(a), b))));
const Formula chainResponse = always(implies(a, next(b)));
// As in core/sop.h the activation `a` is what needs an earlier `b`.
Formula precedenceOf(Formula first, Formula then) { return weakUntil(no(then), first); }
Formula alternatePrecedenceOf(Formula first, Formula then) {
    return both(precedenceOf(first, then), always(implies(then, weakNext(precedenceOf(first, then)))));
}
Formula chainPrecedenceOf(Formula first, Formula then) { return always(implies(then, before(first))); }

struct Case {
    RuleTemplate form;
    int count;
    Formula formula;
};

std::vector<Case> everyTemplate() {
    return {
        {RuleTemplate::Existence, 1, finally(a)},
        {RuleTemplate::Existence, 2, atLeast(2, a)},
        {RuleTemplate::Absence, 1, no(finally(a))},
        {RuleTemplate::Absence, 3, no(atLeast(3, a))},
        {RuleTemplate::Exactly, 1, both(atLeast(1, a), no(atLeast(2, a)))},
        {RuleTemplate::Exactly, 2, both(atLeast(2, a), no(atLeast(3, a)))},
        {RuleTemplate::Init, 1, a},
        {RuleTemplate::End, 1, always(implies(last(), a))},
        {RuleTemplate::RespondedExistence, 1, implies(finally(a), finally(b))},
        {RuleTemplate::Response, 1, response},
        {RuleTemplate::AlternateResponse, 1, alternateResponse},
        {RuleTemplate::ChainResponse, 1, chainResponse},
        {RuleTemplate::Precedence, 1, precedenceOf(b, a)},
        {RuleTemplate::AlternatePrecedence, 1, alternatePrecedenceOf(b, a)},
        {RuleTemplate::ChainPrecedence, 1, chainPrecedenceOf(b, a)},
        {RuleTemplate::Succession, 1, both(response, precedenceOf(a, b))},
        {RuleTemplate::AlternateSuccession, 1, both(alternateResponse, alternatePrecedenceOf(a, b))},
        {RuleTemplate::ChainSuccession, 1, both(chainResponse, chainPrecedenceOf(a, b))},
        {RuleTemplate::CoExistence, 1, both(implies(finally(a), finally(b)), implies(finally(b), finally(a)))},
        {RuleTemplate::NotCoExistence, 1, no(both(finally(a), finally(b)))},
        {RuleTemplate::NotSuccession, 1, always(implies(a, no(finally(b))))},
        {RuleTemplate::NotResponse, 1, always(implies(a, no(finally(b))))},
        {RuleTemplate::NotPrecedence, 1, always(implies(b, no(finally(a))))},
        {RuleTemplate::Choice, 1, either(finally(a), finally(b))},
    };
}

core::Activity act(char name, std::uint64_t sequence) {
    return {core::Sequence{sequence}, core::ScenarioTime{std::chrono::seconds(sequence)}, std::string(1, name), {{"by", {"p1"}}}};
}

bool anyViolated(const RuleMonitor& monitor) {
    for (const auto& verdict : monitor.verdicts())
        if (verdict.verdict == ActivationResult::Verdict::Violated) return true;
    return false;
}

std::unique_ptr<RuleMonitor> watching(const Case& rule, const Trace& trace) {
    core::Rule r;
    r.form = rule.form;
    r.count = rule.count;
    r.activation.acts = {"a"};
    r.target.acts = {"b"};
    auto monitor = monitorFor(r);
    std::uint64_t sequence = 0;
    for (const char name : trace) monitor->observe(act(name, ++sequence));
    return monitor;
}

void forEveryTrace(std::size_t longest, const std::function<void(const Trace&)>& visit) {
    std::vector<Trace> ofLength{""};
    for (std::size_t length = 1; length <= longest; ++length) {
        std::vector<Trace> longer;
        for (const Trace& trace : ofLength)
            for (const char name : {'a', 'b', 'c'}) longer.push_back(trace + name);
        ofLength = std::move(longer);
        for (const Trace& trace : ofLength) visit(trace);
    }
}

}  // namespace

TEST_CASE("every template decides as its LTLf formula does, on every trace up to length 7 over three letters") {
    for (const Case& rule : everyTemplate()) {
        std::size_t different = 0;
        Trace example;
        forEveryTrace(7, [&](const Trace& trace) {
            auto monitor = watching(rule, trace);
            monitor->end(core::ScenarioTime{std::chrono::seconds(100)});
            const bool holds = rule.formula(trace, 0);
            const bool kept = !anyViolated(*monitor) && monitor->state() == LiveState::PermanentlySatisfied;
            const bool broken = anyViolated(*monitor) && monitor->state() == LiveState::PermanentlyViolated;
            if (holds ? kept : broken) return;
            if (different++ == 0) example = trace;
        });
        INFO("template " << static_cast<int>(rule.form) << " count " << rule.count << ", first on " << example);
        CHECK(different == 0);
    }
}

TEST_CASE("what a monitor calls permanent no continuation can change, and what it calls temporary is the verdict so far") {
    for (const Case& rule : everyTemplate()) {
        std::size_t wrong = 0;
        Trace example;
        forEveryTrace(4, [&](const Trace& trace) {
            const LiveState state = watching(rule, trace)->state();
            const bool now = rule.formula(trace, 0);
            const bool says = state == LiveState::TemporarilySatisfied || state == LiveState::PermanentlySatisfied;
            bool changes = false;
            forEveryTrace(3, [&](const Trace& more) { changes = changes || rule.formula(trace + more, 0) != now; });
            const bool permanent = state == LiveState::PermanentlySatisfied || state == LiveState::PermanentlyViolated;
            if (says == now && !(permanent && changes)) return;
            if (wrong++ == 0) example = trace;
        });
        INFO("template " << static_cast<int>(rule.form) << " count " << rule.count << ", first on " << example);
        CHECK(wrong == 0);
    }
}
