#include <re2/re2.h>

#include "simulator/scenario/checks.h"

namespace gladi::scenario {
namespace {

using namespace core;

constexpr std::int64_t kPatternMemory = 1 << 20;

bool isWord(std::string_view text) {
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == std::string_view::npos;
}

/// Calls `use(name, place)` for each "{name}" of a text in all its languages.
template <class Use>
void eachPlaceholder(const Node& text, Use use) {
    if (text.kind == Node::Kind::Map)
        for (const Node& part : text.items) eachPlaceholder(part, use);
    if (text.kind != Node::Kind::Scalar) return;
    const std::string& value = text.text;
    for (auto open = value.find('{'); open != std::string::npos; open = value.find('{', open + 1)) {
        const auto close = value.find('}', open);
        if (close == std::string::npos) return;
        const auto name = value.substr(open + 1, close - open - 1);
        if (isWord(name)) use(name, text.placeOf(open));
    }
}

void checkPlaceholders(Checking& c, const Node& text) {
    eachPlaceholder(text, [&](const std::string& name, Place place) {
        if (!c.variables.contains(name)) c.report.error(place, "unknown-variable", "there is no variable '" + name + "'", didYouMean(name, c.variables.ids()));
    });
}

void checkInjectTexts(Checking& c, std::size_t i) {
    const Node& node = *c.draft.injects[i];
    for (const Node* part : {&node, &c.draft.written(i)})
        for (const char* key : {"title", "text"})
            if (const Node* text = part->find(key)) checkPlaceholders(c, *text);
    if (const Node* alternatives = node.find("alternatives"))
        for (const Node& alternative : alternatives->items)
            for (const char* key : {"title", "text"})
                if (const Node* text = alternative.find(key)) checkPlaceholders(c, *text);
    const std::string& media = c.scenario.injects[i].media;
    if (!media.empty() && !c.files.contains("media/" + media)) {
        std::vector<std::string> known;
        for (const auto& [name, bytes] : c.files)
            if (name.starts_with("media/")) known.push_back(name.substr(6));
        c.report.error(node.at("media").place, "missing-media", "there is no file media/" + media.substr(0, 80), didYouMean(media, known));
    }
}

void checkTemplates(Checking& c, std::size_t i) {
    const Background& posts = c.scenario.background[i];
    const Node& node = *c.draft.background[i];
    std::vector<std::string> known = c.variables.ids();
    for (const auto& [name, words] : posts.words) known.push_back(name);
    std::unordered_set<std::string> used;
    for (const Node& text : node.at("templates").items) {
        eachPlaceholder(text, [&](const std::string& name, Place place) {
            used.insert(name);
            if (!posts.words.contains(name) && !c.variables.contains(name)) c.report.error(place, "unknown-variable", "there are no words for '{" + name + "}'", didYouMean(name, known));
        });
    }
    if (const Node* words = node.find("words"))
        for (const Node& key : words->keys)
            if (!used.contains(key.text)) c.report.warning(key.place, "unused-words", "no template uses '{" + key.text + "}'", "use it or leave it out");
}

bool isTimeOfDay(std::string_view text) {
    static const RE2 form("([01]?[0-9]|2[0-3])[:.][0-5][0-9](:[0-5][0-9])?( (WIB|WITA|WIT))?");
    return RE2::FullMatch(re2::StringPiece(text.data(), text.size()), form);
}

bool isDate(std::string_view text) {
    static const RE2 form("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");
    return RE2::FullMatch(re2::StringPiece(text.data(), text.size()), form);
}

void checkMatcher(Checking& c, const Node* list, const Matcher& matcher) {
    if (list == nullptr || list->kind != Node::Kind::List) return;
    for (std::size_t i = 0; i < matcher.size() && i < list->items.size(); ++i) {
        const Match& match = matcher[i];
        const Node& node = list->items[i];
        if (!match.time.empty() && !isTimeOfDay(match.time)) c.report.error(node.at("time").place, "bad-time", "'" + match.time.substr(0, 80) + "' is no time of day", "write \"18:02\" or \"18:02 WIB\"");
        if (!match.date.empty() && !isDate(match.date)) c.report.error(node.at("date").place, "bad-date", "'" + match.date.substr(0, 80) + "' is no date", "write \"2026-03-14\"");
        if (match.pattern.empty()) continue;
        RE2::Options options;
        options.set_log_errors(false);
        options.set_case_sensitive(false);
        options.set_max_mem(kPatternMemory);
        const RE2 pattern(match.pattern, options);
        if (!pattern.ok())
            c.report.error(node.at("pattern").place, "bad-pattern", "no RE2 expression: " + pattern.error().substr(0, 200), "look-around and back-references do not exist in RE2");
        else if (RE2::PartialMatch("", pattern))
            c.report.error(node.at("pattern").place, "bad-pattern", "this expression matches the empty text, and so every text", "name something that must be there");
    }
}

}  // namespace

void checkTexts(Checking& c) {
    for (std::size_t i = 0; i < c.scenario.injects.size(); ++i) checkInjectTexts(c, i);
    for (std::size_t i = 0; i < c.scenario.background.size(); ++i) checkTemplates(c, i);
    const auto each = [&](const auto& entries, const std::vector<const Node*>& nodes) {
        for (std::size_t i = 0; i < entries.size(); ++i) checkMatcher(c, nodes[i]->find("match"), entries[i].match);
    };
    each(c.scenario.facts, c.draft.facts);
    each(c.scenario.claims, c.draft.claims);
    each(c.scenario.forbidden, c.draft.forbidden);
    each(c.scenario.elements, c.draft.elements);
    for (std::size_t i = 0; i < c.scenario.facts.size(); ++i) checkMatcher(c, c.draft.facts[i]->find("wrong"), c.scenario.facts[i].wrong);
    for (std::size_t i = 0; i < c.scenario.forbidden.size(); ++i) checkMatcher(c, c.draft.forbidden[i]->find("denied"), c.scenario.forbidden[i].denied);
}

}  // namespace gladi::scenario
