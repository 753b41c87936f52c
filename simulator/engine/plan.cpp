#include "simulator/engine/plan.h"

#include <algorithm>
#include <cctype>

#include "simulator/engine/random.h"

namespace gladi::engine {

using namespace core;

namespace {

std::string handleOf(const std::string& name, Random& random) {
    std::string handle;
    for (const char c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) handle += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return handle + std::to_string(random.below(90) + 10);
}

std::string fill(const std::string& pattern, const std::map<std::string, std::vector<std::string>>& words, Random& random) {
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto open = pattern.find('{', at);
        const auto close = open == std::string::npos ? open : pattern.find('}', open);
        if (close == std::string::npos) return text + pattern.substr(at);
        text += pattern.substr(at, open - at);
        const auto list = words.find(pattern.substr(open + 1, close - open - 1));
        if (list == words.end() || list->second.empty())
            text += pattern.substr(open, close - open + 1);
        else
            text += list->second[random.below(list->second.size())];
        at = close + 1;
    }
    return text;
}

}  // namespace

std::optional<ScenarioTime> writtenMoment(const Scenario& scenario, const Inject& inject) {
    switch (inject.moment.anchor) {
        case Moment::Anchor::Start: return inject.moment.at + inject.moment.delay;
        case Moment::Anchor::Phase:
            if (const Phase* phase = find(scenario.phases, inject.moment.phase)) return phase->at + inject.moment.delay;
            return std::nullopt;
        case Moment::Anchor::Inject:
        case Moment::Anchor::Condition: return std::nullopt;
    }
    return std::nullopt;
}

InjectId itemId(const InjectId& inject, int number) {
    return number == 1 ? inject : InjectId{inject.value + "#" + std::to_string(number)};
}

Plan::Plan(std::shared_ptr<const Scenario> scenario, std::uint64_t seed) : m_scenario(std::move(scenario)), m_seed(seed) {
    for (std::size_t index = 0; index < m_scenario->injects.size(); ++index) {
        const Inject& inject = m_scenario->injects[index];
        m_byId[inject.id] = index;
        if (inject.when) m_contingencies.push_back(index);
        if (inject.moment.anchor == Moment::Anchor::Inject) m_followers[inject.moment.after].push_back(index);
        const auto first = writtenMoment(*m_scenario, inject);
        if (inject.when || !first) continue;
        for (int number = 1; number <= timesOf(inject); ++number)
            m_timeline.push_back({*first + afterFirst(inject, number), false, index, number});
    }
    for (std::size_t index = 0; index < m_scenario->background.size(); ++index) {
        const Background& block = m_scenario->background[index];
        Random random(seed, block.id.value);
        const auto length = static_cast<std::size_t>(std::max<std::int64_t>(1, (block.until - block.from).count()));
        std::vector<ScenarioTime> times;
        for (int number = 0; number < block.count; ++number)
            times.push_back(block.from + Duration{static_cast<std::int64_t>(random.below(length) / 1000 * 1000)});
        std::sort(times.begin(), times.end());
        for (int number = 1; number <= block.count; ++number)
            m_timeline.push_back({times[static_cast<std::size_t>(number - 1)], true, index, number});
    }
    std::stable_sort(m_timeline.begin(), m_timeline.end(), [](const Planned& a, const Planned& b) { return a.at < b.at; });
}

const std::vector<std::size_t>& Plan::followers(const InjectId& inject) const {
    static const std::vector<std::size_t> none;
    const auto found = m_followers.find(inject);
    return found == m_followers.end() ? none : found->second;
}

const Inject* Plan::inject(const InjectId& id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_scenario->injects[found->second];
}

InjectId Plan::itemOf(const Planned& planned) const {
    if (!planned.generated) return itemId(m_scenario->injects[planned.index].id, planned.number);
    return InjectId{m_scenario->background[planned.index].id.value + "/" + std::to_string(planned.number)};
}

event::ItemReleased Plan::generate(std::size_t background, int number) const {
    const Background& block = m_scenario->background[background];
    Random random(m_seed, block.id.value, static_cast<std::uint64_t>(number));
    event::ItemReleased post;
    post.item = itemOf({{}, true, background, number});
    post.inject = block.id;
    post.channel = block.channel;
    post.claim = block.claim;
    post.seeds = block.seeds;
    if (!block.personas.empty()) {
        post.from = block.personas[random.below(block.personas.size())];
        if (const Persona* persona = find(m_scenario->personas, post.from)) {
            post.author = persona->name;
            post.handle = persona->handle;
        }
    } else {
        const Crowd& crowd = m_scenario->crowd;
        if (!crowd.given.empty()) post.author = crowd.given[random.below(crowd.given.size())];
        if (!crowd.family.empty()) post.author += (post.author.empty() ? "" : " ") + crowd.family[random.below(crowd.family.size())];
        post.handle = handleOf(post.author, random);
    }
    if (!block.templates.empty())
        post.text = fill(block.templates[random.below(block.templates.size())].in(m_scenario->language), block.words, random);
    post.counts = {static_cast<std::int64_t>(random.below(60)), static_cast<std::int64_t>(random.below(12)),
                   static_cast<std::int64_t>(random.below(9))};
    return post;
}

}  // namespace gladi::engine
