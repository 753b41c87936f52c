#include "simulator/scenario/checks.h"

#include <algorithm>

#include "simulator/core/activity.h"
#include "simulator/core/names.h"

namespace gladi::scenario {

using namespace core;

Checking::Checking(const Draft& whole, const FileSet& all, Report& into) : draft(whole), scenario(whole.scenario), files(all), report(into), sound(into.errors() == 0) {
    phases.addAll(scenario.phases);
    objectives.addAll(scenario.objectives);
    roles.addAll(scenario.roles);
    teams.addAll(scenario.teams);
    channels.addAll(scenario.channels);
    personas.addAll(scenario.personas);
    authorities.addAll(scenario.authorities);
    injects.addAll(scenario.injects);
    background.addAll(scenario.background);
    sources.addAll(scenario.sources);
    facts.addAll(scenario.facts);
    claims.addAll(scenario.claims);
    forbidden.addAll(scenario.forbidden);
    for (const std::string& id : builtInElements()) elements.add(id);
    elements.addAll(scenario.elements);
    for (const auto& [name, value] : scenario.variables) variables.add(name);
}

void Checking::reference(const Node& node, std::string_view what, const IdSet& known, const std::string& id) {
    if (node.kind != Node::Kind::Scalar || id.empty() || known.contains(id)) return;
    report.error(node.place, "unknown-reference", "there is no " + std::string(what) + " '" + id.substr(0, 80) + "'", didYouMean(id, known.ids()));
}

bool Checking::isItem(const std::string& id) const {
    return injects.contains(id) || background.contains(id) || injects.contains(id.substr(0, id.find('#'))) || background.contains(id.substr(0, id.rfind('/')));
}

bool Checking::mayDo(const Role& role, Act act) const {
    for (const RoleId& id : rolesHeld(scenario, {role.id})) {
        const Role* held = find(scenario.roles, id);
        if (held != nullptr && std::find(held->may.begin(), held->may.end(), act) != held->may.end()) return true;
    }
    return false;
}

bool Checking::seersMayDo(const Inject& inject, Act act) const {
    const bool toUnknown = std::any_of(inject.to.begin(), inject.to.end(), [&](const std::string& id) { return !teams.contains(id) && !roles.contains(id); });
    if (toUnknown) return true;  // told already
    const bool toTeam = std::any_of(inject.to.begin(), inject.to.end(), [&](const std::string& id) { return teams.contains(id); });
    return std::any_of(scenario.roles.begin(), scenario.roles.end(), [&](const Role& role) {
        const bool sees = toTeam || isAddressed(scenario, inject.to, Participant{{}, {}, {}, {role.id}});
        return sees && mayDo(role, act);
    });
}

bool Checking::isInquiry(const Inject& inject) const {
    const Channel* channel = find(scenario.channels, inject.channel);
    return channel == nullptr || channel->takesInquiries();
}

bool Checking::takesReaction(const std::string& item, Act act) const {
    const Inject* inject = find(scenario.injects, InjectId{item});
    if (inject == nullptr) inject = find(scenario.injects, InjectId{item.substr(0, item.find('#'))});
    const Background* posts = inject == nullptr ? find(scenario.background, InjectId{item.substr(0, item.rfind('/'))}) : nullptr;
    if (inject == nullptr && posts == nullptr) return true;
    Inject post;   // generated posts are for everybody
    if (inject == nullptr) {
        post.channel = posts->channel;
        inject = &post;
    }
    const bool fits = find(scenario.channels, inject->channel) == nullptr || isInquiry(*inject) == (act != Act::Reply);
    return fits && seersMayDo(*inject, act);
}

bool Checking::isSpread(const ClaimId& claim) const {
    return std::any_of(scenario.injects.begin(), scenario.injects.end(), [&](const Inject& inject) { return inject.claim == claim; }) ||
           std::any_of(scenario.background.begin(), scenario.background.end(), [&](const Background& posts) { return posts.claim == claim; });
}

bool Checking::isConfirmable(const FactId& fact) const {
    const auto lists = [&](const std::vector<FactId>& confirms) { return std::find(confirms.begin(), confirms.end(), fact) != confirms.end(); };
    const auto any = [](const auto& entries, auto holds) { return std::any_of(entries.begin(), entries.end(), holds); };
    const Fact* known = find(scenario.facts, fact);
    if (known != nullptr && known->confirmableFrom) return true;
    if (any(scenario.injects, [&](const Inject& inject) { return lists(inject.confirms); })) return true;
    if (!any(scenario.roles, [&](const Role& role) { return mayDo(role, Act::Verify); })) return false;
    return any(scenario.sources, [&](const Source& source) { return any(source.answers, [&](const SourceAnswer& answer) { return lists(answer.confirms); }); }) ||
           any(scenario.claims, [&](const Claim& claim) { return any(claim.checks, [&](const ClaimCheck& check) { return lists(check.confirms); }); });
}

std::string Checking::whyImpossible(const ActivityShape& shape) const {
    if (!shape.act) return {};
    const Act act = *shape.act;
    const bool somebody = std::any_of(scenario.roles.begin(), scenario.roles.end(), [&](const Role& role) { return mayDo(role, act); });
    const bool byPersona = (act == Act::Approve || act == Act::Return) && !scenario.approval.by.empty();
    if (!somebody && !byPersona) return "no role may " + std::string(nameOf(act));
    const auto anyChannel = [&](auto holds) { return std::any_of(scenario.channels.begin(), scenario.channels.end(), holds); };
    if (act == Act::Publish && !anyChannel([](const Channel& channel) { return channel.publish; })) return "no channel has publish: true";
    if ((act == Act::Answer || act == Act::Decline) && !anyChannel([](const Channel& channel) { return channel.takesInquiries(); }))
        return "there is no channel of kind press or phone";
    if (act == Act::Verify && scenario.sources.empty()) return "there is no source to ask";
    if ((act == Act::Report || act == Act::Escalate) && scenario.authorities.empty()) return "there is no authority to turn to";
    return {};
}

std::string Checking::whyImpossible(const ActPattern& pattern, const std::string& name) const {
    const ActivityShape* shape = shapeOf(name);
    if (shape == nullptr || !shape->act) return {};
    if (auto why = whyImpossible(*shape); !why.empty()) return why;
    const Act act = *shape->act;
    // Values that must not be held rule nothing out; nor do names that are told as unknown elsewhere.
    const auto noneOf = [&](const char* attribute, auto fits) {
        const auto found = pattern.where.find(attribute);
        if (found == pattern.where.end()) return false;
        std::size_t wanted = 0;
        for (const std::string& value : found->second) {
            if (value.starts_with('!')) continue;
            ++wanted;
            if (fits(value)) return false;
        }
        return wanted > 0;
    };
    const auto kindFits = [&](auto holds) {
        return [this, holds](const std::string& id) {
            const Channel* channel = find(scenario.channels, ChannelId{id});
            return channel == nullptr || holds(*channel);
        };
    };
    const bool isReaction = act == Act::Answer || act == Act::Decline || act == Act::Reply;
    const bool takesInquiries = act != Act::Reply;
    if (noneOf("role", [&](const std::string& id) {
            return !roles.contains(id) || std::any_of(scenario.roles.begin(), scenario.roles.end(), [&](const Role& role) {
                const auto held = rolesHeld(scenario, {role.id});
                return std::find(held.begin(), held.end(), RoleId{id}) != held.end() && mayDo(role, act);
            });
        }))
        return "no role named here may " + std::string(nameOf(act));
    if (act == Act::Publish && noneOf("channel", kindFits([](const Channel& channel) { return channel.publish; })))
        return "nothing can be published on the channel named here";
    if (isReaction && noneOf("channel", kindFits([&](const Channel& channel) { return channel.takesInquiries() == takesInquiries; })))
        return takesInquiries ? "nothing on the channel named here can be answered" : "nothing on the channel named here can be replied to: inquiries are answered";
    for (const char* attribute : {"item", "inquiry"})
        if (isReaction && noneOf(attribute, [&](const std::string& id) { return takesReaction(id, act); }))
            return std::string("nobody can ") + std::string(nameOf(act)) + (takesInquiries ? " what is named here: it is no inquiry, or nobody who sees it may do that" : " to what is named here");
    return {};
}

void runChecks(const Draft& draft, const FileSet& files, Report& report) {
    Checking checking(draft, files, report);
    checkReferences(checking);
    checkTimes(checking);
    checkTexts(checking);
    checkObligations(checking);
    checkFacts(checking);
    checkConditions(checking);
    checkRules(checking);
}

}  // namespace gladi::scenario
