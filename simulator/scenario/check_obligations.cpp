#include <algorithm>

#include "simulator/core/names.h"
#include "simulator/scenario/checks.h"

namespace gladi::scenario {
namespace {

using namespace core;

void checkExpectation(Checking& c, const Inject& inject, const Expectation& expectation, const Node& node) {
    const std::string act(nameOf(expectation.act));
    const Place place = node.at("act").place;
    const auto impossible = [&](const std::string& why, const std::string& advice) { c.report.error(place, "act-impossible", why, advice); };
    if (node.find("act") == nullptr) return;
    if (!c.seersMayDo(inject, expectation.act))
        return c.report.error(place, "nobody-may", "no role that sees '" + inject.id.value + "' may " + act, "allow it in a role's 'may:', or address the inject to another role");
    if (const auto why = c.whyImpossible(*shapeOf(act)); !why.empty()) return impossible(why, "add one, or expect another act");
    if (expectation.act == Act::Answer && !c.isInquiry(inject)) impossible("only what comes by press or phone can be answered", "expect reply, or use a channel of kind press or phone");
    if (expectation.act == Act::Reply && c.channels.contains(inject.channel.value) && c.isInquiry(inject)) impossible("what comes by press or phone is answered, not replied to", "expect answer, or use another channel");
    if (expectation.act == Act::Triage && !expectation.as && !inject.truth && inject.claim.empty())
        c.report.error(place, "no-verdict", "nothing says which verdict is right", "add as:, or truth: or claim: to the inject");
    for (std::size_t i = 0; i < expectation.channels.size(); ++i) {
        const Channel* channel = find(c.scenario.channels, expectation.channels[i]);
        if (channel != nullptr && !channel->publish)
            c.report.error(node.at("channels").items[i].place, "not-publishable", "nothing can be published on '" + channel->id.value + "'", "give the channel publish: true, or choose another");
    }
    if (!expectation.about.empty() && c.claims.contains(expectation.about.value) && !c.isSpread(expectation.about))
        c.report.error(node.at("about").place, "claim-unspread", "no post spreads '" + expectation.about.value + "', so that nothing can be about it", "give an inject claim: " + expectation.about.value);
    if (!(expectation.weight > 0)) c.report.error(node.at("weight").place, "bad-number", "a weight must be more than 0", "leave the obligation out instead");
}

}  // namespace

void checkObligations(Checking& c) {
    for (std::size_t i = 0; i < c.scenario.injects.size(); ++i) {
        const Inject& inject = c.scenario.injects[i];
        for (std::size_t k = 0; k < inject.expect.size(); ++k) checkExpectation(c, inject, inject.expect[k], c.draft.expectation(i, k));
        if (inject.seeds > 0 && inject.claim.empty())
            c.report.error(c.draft.injects[i]->at("seeds").place, "misplaced-key", "seeds spread a claim, and there is none", "add claim:, or leave seeds out");
    }
    const bool someCrowd = !c.scenario.crowd.given.empty();
    for (std::size_t i = 0; i < c.scenario.background.size(); ++i)
        if (!someCrowd && c.scenario.background[i].personas.empty() && c.draft.root->find("crowd") != nullptr)
            c.report.error(c.draft.root->at("crowd").place, "empty-list", "generated posts need names", "fill given: and family:");
}

void checkFacts(Checking& c) {
    for (std::size_t i = 0; i < c.scenario.facts.size(); ++i) {
        const Fact& fact = c.scenario.facts[i];
        if (!c.isConfirmable(fact.id))
            c.report.error(c.draft.facts[i]->at("id").place, "unconfirmable-fact", "nothing ever confirms '" + fact.id.value + "'", "add confirmable_from:, or confirms: to an inject, an answer or a check");
    }
    for (std::size_t i = 0; i < c.scenario.claims.size(); ++i)
        if (!c.isSpread(c.scenario.claims[i].id))
            c.report.warning(c.draft.claims[i]->at("id").place, "claim-unspread", "no post spreads '" + c.scenario.claims[i].id.value + "'", "give an inject claim: with this id");
    for (std::size_t i = 0; i < c.scenario.elements.size(); ++i) {
        const Element& element = c.scenario.elements[i];
        const auto& builtIn = builtInElements();
        if (element.title.empty() && std::find(builtIn.begin(), builtIn.end(), element.id.value) == builtIn.end())
            c.report.error(c.draft.elements[i]->place, "missing-key", "an element of one's own needs 'title:'", "add title: ...");
    }
}

}  // namespace gladi::scenario
