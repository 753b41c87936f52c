#include <algorithm>

#include "simulator/scenario/checks.h"

namespace gladi::scenario {
namespace {

using namespace core;

/// Each id once. Kinds that share a name space are given the same set.
template <class T>
void unique(Checking& checking, std::unordered_set<std::string>& seen, const std::vector<T>& entries, const std::vector<const Node*>& nodes) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string& id = entries[i].id.value;
        if (!id.empty() && !seen.insert(id).second)
            checking.report.error(nodes[i]->at("id").place, "duplicate-id", "the id '" + id + "' is taken already", "give this one another id");
    }
}

template <class T>
void uniqueAlone(Checking& checking, const std::vector<T>& entries, const std::vector<const Node*>& nodes) {
    std::unordered_set<std::string> seen;
    unique(checking, seen, entries, nodes);
}

void checkIds(Checking& c) {
    const Scenario& s = c.scenario;
    const Draft& d = c.draft;
    uniqueAlone(c, s.phases, d.phases);
    uniqueAlone(c, s.objectives, d.objectives);
    std::unordered_set<std::string> addressees;  // `to:` names roles and teams
    unique(c, addressees, s.roles, d.roles);
    unique(c, addressees, s.teams, d.teams);
    uniqueAlone(c, s.channels, d.channels);
    uniqueAlone(c, s.personas, d.personas);
    uniqueAlone(c, s.authorities, d.authorities);
    std::unordered_set<std::string> items;
    unique(c, items, s.injects, d.injects);
    unique(c, items, s.background, d.background);
    uniqueAlone(c, s.sources, d.sources);
    uniqueAlone(c, s.facts, d.facts);
    uniqueAlone(c, s.claims, d.claims);
    uniqueAlone(c, s.forbidden, d.forbidden);
    uniqueAlone(c, s.elements, d.elements);
    uniqueAlone(c, s.rules, d.rules);
}

void checkExpectation(Checking& c, const Node& node, const Expectation& expectation) {
    c.reference(node.at("about"), "claim", c.claims, expectation.about.value);
    c.reference(node.at("to"), "authority", c.authorities, expectation.to.value);
    c.references(node.at("channels"), "channel", c.channels, expectation.channels);
    c.references(node.at("facts"), "fact", c.facts, expectation.facts);
    c.references(node.at("must"), "element", c.elements, expectation.must);
}

void checkInject(Checking& c, std::size_t i) {
    const Inject& inject = c.scenario.injects[i];
    const Node& node = *c.draft.injects[i];
    c.reference(node.at("phase"), "phase", c.phases, inject.moment.phase.value);
    if (const Node* after = node.find("after")) c.reference(*after, "inject", c.injects, after->text);
    c.reference(node.at("channel"), "channel", c.channels, inject.channel.value);
    c.reference(node.at("from"), "persona", c.personas, inject.from.value);
    c.reference(node.at("reply_to"), "inject", c.injects, inject.replyTo.value);
    c.reference(node.at("claim"), "claim", c.claims, inject.claim.value);
    c.references(node.at("objectives"), "objective", c.objectives, inject.objectives);
    c.references(node.at("confirms"), "fact", c.facts, node.find("confirms") != nullptr && !inject.confirms.empty() ? inject.confirms : std::vector<FactId>{});
    if (const Node* to = node.find("to"); to != nullptr && to->kind == Node::Kind::List) {
        IdSet addressees = c.roles;
        for (const std::string& id : c.teams.ids()) addressees.add(id);
        for (const Node& item : to->items) c.reference(item, "role or team", addressees, item.text);
        if (to->items.empty()) c.report.error(to->place, "nobody-sees", "this inject reaches nobody", "name a role or team, or leave 'to:' out for everybody");
    }
    if (const Node* sets = node.find("sets"))
        for (const Node& key : sets->keys) c.reference(key, "variable", c.variables, key.text);
    for (std::size_t k = 0; k < inject.expect.size(); ++k) checkExpectation(c, c.draft.expectation(i, k), inject.expect[k]);
}

void checkCast(Checking& c) {
    const Scenario& s = c.scenario;
    for (std::size_t i = 0; i < s.roles.size(); ++i) {
        const Node& node = *c.draft.roles[i];
        c.references(node.at("covers"), "role", c.roles, s.roles[i].covers);
        if (const Node* may = node.find("may"); may != nullptr && may->kind == Node::Kind::List && may->items.empty())
            c.report.error(may->place, "empty-list", "this role may do nothing", "leave 'may:' out for everything");
        if (const Node* may = node.find("may"); may != nullptr && may->items.size() == s.roles[i].may.size()) {
            const bool somebodyDrafts = std::any_of(s.roles.begin(), s.roles.end(), [&](const Role& role) { return c.mayDo(role, Act::Draft); });
            for (std::size_t k = 0; k < may->items.size() && !somebodyDrafts; ++k)
                if (const Act act = s.roles[i].may[k]; act == Act::Publish || act == Act::Submit || act == Act::Approve || act == Act::Return)
                    c.report.error(may->items[k].place, "act-impossible", "no role may draft, so that there is nothing to " + may->items[k].text, "add draft to a role's 'may:'");
        }
    }
}

void checkLedger(Checking& c) {
    const Scenario& s = c.scenario;
    for (std::size_t i = 0; i < s.sources.size(); ++i)
        for (std::size_t k = 0; k < s.sources[i].answers.size(); ++k)
            c.references(c.draft.sources[i]->at("answers").items[k].at("confirms"), "fact", c.facts, s.sources[i].answers[k].confirms);
    for (std::size_t i = 0; i < s.facts.size(); ++i) c.reference(c.draft.facts[i]->at("source"), "source", c.sources, s.facts[i].source.value);
    for (std::size_t i = 0; i < s.claims.size(); ++i) {
        for (std::size_t k = 0; k < s.claims[i].checks.size(); ++k) {
            const Node& node = c.draft.claims[i]->at("checks").items[k];
            c.reference(node.at("source"), "source", c.sources, s.claims[i].checks[k].source.value);
            c.references(node.at("confirms"), "fact", c.facts, s.claims[i].checks[k].confirms);
        }
    }
    for (std::size_t i = 0; i < s.forbidden.size(); ++i) c.reference(c.draft.forbidden[i]->at("until"), "fact", c.facts, s.forbidden[i].until.value);
}

}  // namespace

void checkReferences(Checking& c) {
    checkIds(c);
    checkCast(c);
    for (std::size_t i = 0; i < c.scenario.injects.size(); ++i) checkInject(c, i);
    for (std::size_t i = 0; i < c.scenario.background.size(); ++i) {
        const Background& posts = c.scenario.background[i];
        const Node& node = *c.draft.background[i];
        c.reference(node.at("channel"), "channel", c.channels, posts.channel.value);
        c.reference(node.at("claim"), "claim", c.claims, posts.claim.value);
        c.references(node.at("personas"), "persona", c.personas, posts.personas);
    }
    checkLedger(c);
    if (c.draft.root == nullptr) return;
    if (const Node* approval = c.draft.root->find("approval")) c.reference(approval->at("by"), "persona", c.personas, c.scenario.approval.by.value);
    if (const Node* test = c.draft.root->find("test"))
        for (std::size_t i = 0; i < c.scenario.test.size(); ++i) c.reference(test->items[i].at("objective"), "objective", c.objectives, c.scenario.test[i].objective.value);
}

}  // namespace gladi::scenario
