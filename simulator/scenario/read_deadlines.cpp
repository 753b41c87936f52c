#include <algorithm>
#include <tuple>

#include "simulator/core/deadlines.h"
#include "simulator/scenario/fields.h"
#include "simulator/scenario/read_rubric.h"

namespace gladi::scenario {
namespace {

using namespace core;

/// Each is held against each.
constexpr std::size_t kMost = 1000;

/// What a session of the scenario can owe: an obligation of an inject, or of one of its repetitions.
struct Owed {
    ObligationId obligation;
    InjectId inject;
    const Expectation* expected = nullptr;
};

std::vector<Owed> owedIn(const Scenario& scenario) {
    std::vector<Owed> owed;
    for (const Inject& inject : scenario.injects)
        for (int number = 1; number <= (inject.repeat ? inject.repeat->times : 1); ++number)
            for (std::size_t i = 0; i < inject.expect.size(); ++i) {
                // As the engine names them: the first by its own id, a repetition by its item's.
                const ObligationId repeated{inject.id.value + "#" + std::to_string(number) + "/" + std::to_string(i + 1)};
                owed.push_back({number == 1 ? inject.expect[i].id : repeated, inject.id, &inject.expect[i]});
            }
    return owed;
}

class DeadlineReader {
public:
    DeadlineReader(Reading& reading, const Scenario& scenario) : m_reading(reading), m_scenario(scenario), m_owed(owedIn(scenario)) {}

    void read(const Node& list, std::vector<Deadline>& deadlines) {
        if (list.items.size() > kMost) return error(list.place, "too-long", "more than " + std::to_string(kMost) + " deadlines", "choose by inject: or act:");
        const auto before = m_reading.report.errors();
        for (const Node& node : list.items) {
            readOne(node, deadlines.emplace_back());
            checkTwice(node, deadlines);
        }
        if (m_reading.report.errors() == before) checkSpans(list, deadlines);
    }

private:
    void readOne(const Node& node, Deadline& deadline) {
        Fields fields(m_reading, node, "a deadline");
        fields.optional("obligation", deadline.obligation);
        fields.optional("inject", deadline.inject);
        fields.optional("act", deadline.act);
        fields.optional("kind", deadline.kind);
        fields.optional("target", deadline.target);
        fields.optional("lapse", deadline.lapse);
        fields.done();
        if (node.kind != Node::Kind::Map) return;
        const bool chooses = node.find("obligation") != nullptr || node.find("inject") != nullptr || node.find("act") != nullptr;
        if (!chooses) error(node.place, "missing-key", "it is not said what this deadline is for", "add obligation:, inject: or act:");
        if (node.find("target") == nullptr && node.find("lapse") == nullptr) error(node.place, "missing-key", "this deadline changes nothing", "add target:, lapse: or both");
        if (node.find("obligation") != nullptr)
            for (const char* key : {"inject", "act", "kind"}) fields.misplaced(key, "an obligation needs no narrowing");
        if (deadline.act != Act::Publish) fields.misplaced("kind", "only publish has a kind: add act: publish");
        checkReferences(node, deadline);
    }

    void checkReferences(const Node& node, const Deadline& deadline) {
        if (!deadline.obligation.empty()) return known(node.at("obligation"), "obligation", deadline.obligation.value, [](const Owed& one) { return one.obligation.value; });
        if (deadline.inject.empty()) return;
        if (find(m_scenario.injects, deadline.inject) == nullptr)
            return known(node.at("inject"), "inject", deadline.inject.value, [](const Owed& one) { return one.inject.value; });
        const bool fits = std::any_of(m_owed.begin(), m_owed.end(), [&](const Owed& one) { return concerns(deadline, one.obligation, one.inject, *one.expected); });
        if (!fits) error(node.at("inject").place, "unknown-reference", "inject '" + deadline.inject.value + "' asks for no such act", {});
    }

    template <class NameOf>
    void known(const Node& node, const std::string& what, const std::string& id, NameOf nameOf) {
        std::vector<std::string> ids;
        for (const Owed& one : m_owed) ids.push_back(nameOf(one));
        if (std::find(ids.begin(), ids.end(), id) != ids.end()) return;
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        error(node.place, "unknown-reference", "there is no " + what + " '" + id.substr(0, 80) + "'", didYouMean(id, ids));
    }

    void checkTwice(const Node& node, const std::vector<Deadline>& deadlines) {
        const auto choice = [](const Deadline& one) { return std::tie(one.obligation, one.inject, one.act, one.kind); };
        const Deadline& last = deadlines.back();
        if (narrownessOf(last) == 0) return;
        const auto twin = std::find_if(deadlines.begin(), deadlines.end() - 1, [&](const Deadline& one) { return choice(one) == choice(last); });
        if (twin != deadlines.end() - 1) error(node.place, "duplicate-id", "there is a deadline for the same obligations already", "keep one of them");
    }

    /// With all deadlines together no obligation may lapse before its target.
    void checkSpans(const Node& list, const std::vector<Deadline>& deadlines) {
        for (const Owed& one : m_owed) {
            const Expectation anew = withDeadlines(*one.expected, one.obligation, one.inject, deadlines);
            if (anew.target <= anew.lapse) continue;
            std::size_t narrowest = 0;
            int most = -1;
            for (std::size_t i = 0; i < deadlines.size(); ++i)
                if (narrownessOf(deadlines[i]) > most && concerns(deadlines[i], one.obligation, one.inject, *one.expected)) {
                    most = narrownessOf(deadlines[i]);
                    narrowest = i;
                }
            const Node& node = list.items[narrowest];
            error(node.at(node.find("target") != nullptr ? "target" : "lapse").place, "target-lapse",
                  "'" + one.obligation.value + "' would have full marks until " + core::toString(anew.target) + ", but none from " + core::toString(anew.lapse),
                  "give both target: and lapse:");
            return;
        }
    }

    void error(Place place, std::string code, std::string message, std::string advice) {
        m_reading.report.error(place, std::move(code), std::move(message), std::move(advice));
    }

    Reading& m_reading;
    const Scenario& m_scenario;
    std::vector<Owed> m_owed;
};

}  // namespace

void readDeadlines(Reading& reading, const Node& list, const Scenario& scenario, std::vector<Deadline>& deadlines) {
    if (isList(reading, list)) DeadlineReader(reading, scenario).read(list, deadlines);
}

}  // namespace gladi::scenario
