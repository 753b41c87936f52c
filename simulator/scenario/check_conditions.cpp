#include "simulator/scenario/checks.h"
#include "simulator/scenario/possibility.h"

namespace gladi::scenario {
namespace {

using namespace core;

class ConditionCheck {
public:
    explicit ConditionCheck(Checking& checking) : c(checking), m_possibility(checking) {
        for (std::size_t i = 0; i < c.scenario.injects.size(); ++i) m_index.emplace(c.scenario.injects[i].id, i);
    }

    void run() {
        const auto before = c.report.errors();
        for (const WrittenCondition& written : c.draft.conditions) names(written);
        if (c.report.errors() != before) return;  // unknown names would only echo
        circles();
        waits();
        if (!c.sound) return;
        alone();
        if (c.report.errors() == before) together();
    }

private:
    void names(const WrittenCondition& written) {
        for (const Mention& mention : written.parsed.mentions) name(written, mention);
        for (const PatternMention& mention : written.parsed.patterns) {
            std::map<std::string, Place> places;
            for (const auto& [attribute, offset] : mention.attributes) places[attribute] = written.node->placeOf(offset);
            c.pattern(mention.pattern, {written.node->placeOf(mention.offset)}, places, false);
        }
    }

    void name(const WrittenCondition& written, const Mention& mention) {
        const auto check = [&](std::string_view what, const IdSet& known) {
            if (!known.contains(mention.name))
                c.report.error(written.node->placeOf(mention.offset), "unknown-reference", "there is no " + std::string(what) + " '" + mention.name.substr(0, 80) + "'", didYouMean(mention.name, known.ids()));
        };
        switch (mention.what) {
            case Mention::What::Inject:
                if (!c.isItem(mention.name)) check("inject", c.injects);
                return;
            case Mention::What::Claim: return check("claim", c.claims);
            case Mention::What::Fact: return check("fact", c.facts);
            case Mention::What::Phase: return check("phase", c.phases);
            case Mention::What::Variable: return check("variable", c.variables);
        }
    }

    [[nodiscard]] const Inject* before(std::size_t i) const {
        const Moment& moment = c.scenario.injects[i].moment;
        if (moment.anchor != Moment::Anchor::Inject) return nullptr;
        const auto found = m_index.find(moment.after);
        return found == m_index.end() ? nullptr : &c.scenario.injects[found->second];
    }

    /// Injects that wait for each other. Each circle is told once, at its first inject.
    void circles() {
        enum class Mark { New, Open, Done };
        std::vector<Mark> marks(c.scenario.injects.size(), Mark::New);
        for (std::size_t start = 0; start < marks.size(); ++start) {
            std::vector<std::size_t> path;
            std::size_t at = start;
            while (marks[at] == Mark::New) {
                marks[at] = Mark::Open;
                path.push_back(at);
                const Inject* next = before(at);
                if (next == nullptr) break;
                at = m_index.at(next->id);
            }
            if (!path.empty() && marks[at] == Mark::Open && before(path.back()) != nullptr) {
                const bool alone = path.back() == at;
                c.report.error(c.draft.injects[at]->at("after").place, "after-cycle",
                               alone ? "the inject waits for itself" : "'" + c.scenario.injects[at].id.value + "' and '" + c.scenario.injects[path.back()].id.value + "' wait for each other", "give one of them at: or phase:");
            }
            for (const std::size_t i : path) marks[i] = Mark::Done;
        }
    }

    /// `on:` something that cannot happen to the inject waited for.
    void waits() {
        for (std::size_t i = 0; i < c.scenario.injects.size(); ++i) {
            const Inject* waited = before(i);
            if (waited == nullptr) continue;
            const Node& node = c.draft.injects[i]->at("on");
            const auto never = [&](const std::string& why, const std::string& advice) { c.report.error(node.place, "never-comes", why, advice); };
            switch (c.scenario.injects[i].moment.on) {
                case Moment::On::Released: break;
                case Moment::On::Answered:
                case Moment::On::Declined: {
                    const Act act = c.scenario.injects[i].moment.on == Moment::On::Answered ? Act::Answer : Act::Decline;
                    if (!c.isInquiry(*waited)) never("'" + waited->id.value + "' is no press mail or call: nobody can answer or decline it", "wait for released, or use a channel of kind press or phone");
                    else if (!c.seersMayDo(*waited, act)) never("no role that sees '" + waited->id.value + "' may do that", "allow it in a role's 'may:'");
                    break;
                }
                case Moment::On::Met:
                case Moment::On::Overdue:
                case Moment::On::Lapsed:
                    if (waited->expect.empty()) never("'" + waited->id.value + "' expects nothing that could be met or missed", "give it expect:, or wait for released");
                    break;
            }
        }
    }

    [[nodiscard]] std::set<InjectId> allInjects() const {
        std::set<InjectId> all;
        for (const auto& [id, i] : m_index) all.insert(id);
        return all;
    }

    /// Each condition by itself, all other injects taken as coming.
    void alone() {
        auto others = allInjects();
        for (std::size_t i = 0; i < c.scenario.injects.size(); ++i) {
            const Inject& inject = c.scenario.injects[i];
            const Node& node = *c.draft.injects[i];
            others.erase(inject.id);
            if (inject.when && !m_possibility.canHold(*inject.when, others)) neverHolds(node.at("when"), "this can never hold, so that the inject never comes");
            others.insert(inject.id);
            if (c.draft.rounds.contains(i) && inject.alternatives.empty()) continue;
            for (std::size_t k = 0; k < inject.alternatives.size(); ++k)
                if (!m_possibility.canHold(inject.alternatives[k].when, others)) neverHolds(node.at("alternatives").items[k].at("when"), "this can never hold, so that the alternative never shows");
        }
    }

    void neverHolds(const Node& node, const std::string& message) {
        c.report.error(node.place, "never-holds", message, "check names, limits and what the cast may do");
    }

    /// Injects that only come after each other: start from none and add what can come.
    void together() {
        constexpr int kMostRounds = 64;  // longer chains of conditions are taken as coming
        std::set<InjectId> coming;
        bool grown = true;
        for (int round = 0; grown; ++round) {
            if (round == kMostRounds) return;
            grown = false;
            for (std::size_t i = 0; i < c.scenario.injects.size(); ++i) {
                const Inject& inject = c.scenario.injects[i];
                const Inject* waited = before(i);
                if (coming.contains(inject.id) || (waited != nullptr && !coming.contains(waited->id))) continue;
                if (inject.when && !m_possibility.canHold(*inject.when, coming)) continue;
                coming.insert(inject.id);
                grown = true;
            }
        }
        for (std::size_t i = 0; i < c.scenario.injects.size(); ++i) {
            const Node& node = *c.draft.injects[i];
            if (!coming.contains(c.scenario.injects[i].id)) c.report.error((node.find("when") != nullptr ? node.at("when") : node.at("after")).place, "never-comes", "'" + c.scenario.injects[i].id.value + "' only comes after injects that wait for it", "let one of them come by time");
        }
    }

    Checking& c;
    Possibility m_possibility;
    std::map<InjectId, std::size_t> m_index;
};

}  // namespace

void checkConditions(Checking& checking) { ConditionCheck(checking).run(); }

}  // namespace gladi::scenario
