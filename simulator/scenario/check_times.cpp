#include "simulator/scenario/checks.h"

namespace gladi::scenario {
namespace {

using namespace core;
using core::toString;

class TimeCheck {
public:
    explicit TimeCheck(Checking& checking) : c(checking), m_end{checking.scenario.duration} {}

    void run() {
        phases();
        for (std::size_t i = 0; i < c.scenario.injects.size(); ++i) inject(i);
        for (std::size_t i = 0; i < c.scenario.background.size(); ++i) background(i);
        ledger();
    }

private:
    void order(const Node& node, const std::string& message, const std::string& advice) { c.report.error(node.place, "out-of-order", message, advice); }

    void withinExercise(const Node& node, ScenarioTime time) {
        if (time > m_end) c.report.error(node.place, "beyond-end", toString(time) + " is after ENDEX at " + toString(m_end), "choose an earlier time, or a longer duration:");
    }

    void phases() {
        const auto& phases = c.scenario.phases;
        for (std::size_t i = 0; i < phases.size(); ++i) {
            const Node& at = c.draft.phases[i]->at("at");
            if (i == 0 && phases[i].at > ScenarioTime{}) order(at, "the first phase begins after STARTEX", "write at: T+00:00");
            if (i > 0 && phases[i].at <= phases[i - 1].at) order(at, "this phase does not begin after the one before it", "put phases in the order of their times");
            withinExercise(at, phases[i].at);
        }
    }

    /// The earliest release, as far as times tell; nothing for what hangs on a condition alone or in a cycle.
    std::optional<ScenarioTime> earliest(std::size_t i, int depth = 0) {
        if (m_earliest.empty()) m_earliest.resize(c.scenario.injects.size());
        if (!m_earliest[i]) {
            const auto found = computeEarliest(i, depth);
            m_earliest[i] = found;
        }
        return *m_earliest[i];
    }

    std::optional<ScenarioTime> computeEarliest(std::size_t i, int depth) {
        const Moment& moment = c.scenario.injects[i].moment;
        switch (moment.anchor) {
            case Moment::Anchor::Start: return moment.at;
            case Moment::Anchor::Phase: {
                const Phase* phase = find(c.scenario.phases, moment.phase);
                return phase == nullptr ? std::nullopt : std::optional(phase->at + moment.delay);
            }
            case Moment::Anchor::Inject: {
                const auto before = indexOf(moment.after);
                if (!before || depth > 1000) return std::nullopt;
                const auto time = earliest(*before, depth + 1);
                return time ? std::optional(*time + moment.delay) : std::nullopt;
            }
            case Moment::Anchor::Condition: return std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<std::size_t> indexOf(const InjectId& id) {
        if (m_index.empty())
            for (std::size_t i = 0; i < c.scenario.injects.size(); ++i) m_index.emplace(c.scenario.injects[i].id, i);
        const auto found = m_index.find(id);
        return found == m_index.end() ? std::nullopt : std::optional(found->second);
    }

    void inject(std::size_t i) {
        const Inject& inject = c.scenario.injects[i];
        const Node& node = *c.draft.injects[i];
        const auto release = earliest(i);
        if (release) {
            const auto before = inject.moment.anchor == Moment::Anchor::Inject ? indexOf(inject.moment.after) : std::nullopt;
            const auto releaseBefore = before ? earliest(*before) : std::nullopt;
            const bool alreadyTold = releaseBefore && *releaseBefore > m_end;
            const char* key = inject.moment.anchor == Moment::Anchor::Start ? "at" : node.find("delay") != nullptr ? "delay" : "after";
            if (!alreadyTold) withinExercise(node.at(key), *release);
            confirming(node.find("confirms"), inject.confirms, *release, "it comes at " + toString(*release));
            if (inject.until && *inject.until < *release) order(node.at("until"), "it would be over before it can come, at " + toString(*release), "choose a later time");
            if (inject.repeat && *release <= m_end) withinExercise(node.at("repeat"), *release + inject.repeat->every * (inject.repeat->times - 1));
        }
        if (inject.until) withinExercise(node.at("until"), *inject.until);
        for (std::size_t k = 0; k < inject.expect.size(); ++k) {
            const Expectation& expectation = inject.expect[k];
            const Node& written = c.draft.expectation(i, k);
            if (expectation.target > expectation.lapse)
                c.report.error(written.at(written.find("target") != nullptr ? "target" : "lapse").place, "target-lapse", "full marks until " + toString(expectation.target) + ", but none from " + toString(expectation.lapse), "target must not be longer than lapse");
            if (expectation.lapse <= Duration{0})
                c.report.error(written.at(written.find("lapse") != nullptr ? "lapse" : "target").place, "bad-duration", "it would lapse at the moment it begins", "give some time: lapse: 20m");
            if (release && *release <= m_end && *release + expectation.target > m_end)
                c.report.warning(written.at("target").place, "target-after-end", "its target lies after ENDEX, so that nobody can be late", "shorten the target");
        }
    }

    void background(std::size_t i) {
        const Background& posts = c.scenario.background[i];
        const Node& node = *c.draft.background[i];
        if (node.find("until") == nullptr || node.find("from") == nullptr) return;
        if (posts.until <= posts.from) order(node.at("until"), "it ends before it begins", "until: must be after from:");
        withinExercise(node.at("until"), posts.until);
    }

    void ledger() {
        for (std::size_t i = 0; i < c.scenario.facts.size(); ++i) {
            const Fact& fact = c.scenario.facts[i];
            const Node& node = *c.draft.facts[i];
            if (fact.trueUntil && *fact.trueUntil <= fact.trueFrom) order(node.at("true_until"), "the fact ends before it begins", "true_until: must be after true_from:");
            if (fact.confirmableFrom && *fact.confirmableFrom < fact.trueFrom) order(node.at("confirmable_from"), "it could be confirmed before it is true", "confirmable_from: must not be before true_from:");
            if (fact.confirmableFrom) withinExercise(node.at("confirmable_from"), *fact.confirmableFrom);
        }
        for (std::size_t i = 0; i < c.scenario.sources.size(); ++i) {
            const auto& answers = c.scenario.sources[i].answers;
            for (std::size_t k = 0; k < answers.size(); ++k) {
                const Node& from = c.draft.sources[i]->at("answers").items[k].at("from");
                if (k > 0 && answers[k].from <= answers[k - 1].from) order(from, "this answer does not come after the one before it", "put answers in the order of their times");
                withinExercise(from, answers[k].from);
                answering(c.draft.sources[i]->at("answers").items[k], answers[k].confirms, c.scenario.sources[i], answers[k].from);
            }
        }
        for (std::size_t i = 0; i < c.scenario.claims.size(); ++i)
            for (std::size_t k = 0; k < c.scenario.claims[i].checks.size(); ++k) {
                const ClaimCheck& check = c.scenario.claims[i].checks[k];
                const Node& node = c.draft.claims[i]->at("checks").items[k];
                withinExercise(node.at("from"), check.from);
                if (const Source* source = find(c.scenario.sources, check.source)) answering(node, check.confirms, *source, check.from);
            }
    }

    /// The first answer that anybody can have: asked at STARTEX, and not before it holds.
    void answering(const Node& node, const std::vector<FactId>& confirms, const Source& source, ScenarioTime from) {
        const ScenarioTime first = std::max(from, ScenarioTime{source.delay});
        confirming(node.find("confirms"), confirms, first, "the answer can come at " + toString(first));
    }

    void confirming(const Node* list, const std::vector<FactId>& confirms, ScenarioTime at, const std::string& when) {
        if (list == nullptr || list->items.size() != confirms.size()) return;
        for (std::size_t i = 0; i < confirms.size(); ++i)
            if (const Fact* fact = find(c.scenario.facts, confirms[i]); fact != nullptr && at < fact->trueFrom)
                order(list->items[i], "it would confirm '" + fact->id.value + "' before that is true: " + when + ", true_from: is " + toString(fact->trueFrom), "let it come later, or the fact hold earlier");
    }

    Checking& c;
    ScenarioTime m_end;
    std::map<InjectId, std::size_t> m_index;
    std::vector<std::optional<std::optional<ScenarioTime>>> m_earliest;  ///< computed once each
};

}  // namespace

void checkTimes(Checking& checking) {
    if (checking.scenario.duration > Duration{0}) TimeCheck(checking).run();
}

}  // namespace gladi::scenario
