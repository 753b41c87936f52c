#include "simulator/scenario/values.h"

#include <charconv>
#include <cmath>

#include "simulator/scenario/fields.h"

namespace gladi::scenario {
namespace {

constexpr std::int64_t kMostHours = 1000;
constexpr double kLargestNumber = 1e15;

std::string kindName(const Node& node) {
    switch (node.kind) {
        case Node::Kind::Null: return "nothing";
        case Node::Kind::Scalar: return "a single value";
        case Node::Kind::List: return "a list";
        case Node::Kind::Map: return "a map";
    }
    return {};
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

std::optional<core::Duration> parseDuration(std::string_view text) {
    static constexpr std::string_view kUnits = "hms";
    static constexpr std::int64_t kSeconds[] = {3600, 60, 1};
    std::int64_t total = 0;
    std::size_t nextUnit = 0;
    if (text.empty()) return std::nullopt;
    while (!text.empty()) {
        std::int64_t count = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
        if (failure != std::errc{} || !isDigit(text.front()) || end == text.data() + text.size()) return std::nullopt;
        const auto unit = kUnits.find(*end);
        if (unit == std::string_view::npos || unit < nextUnit || count > kMostHours * 3600 / kSeconds[unit]) return std::nullopt;
        total += count * kSeconds[unit];
        nextUnit = unit + 1;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    }
    return std::chrono::seconds(total);
}

std::optional<core::ScenarioTime> parseTime(std::string_view text) {
    if (text.size() < 2 || text[0] != 'T' || (text[1] != '+' && text[1] != '-')) return std::nullopt;
    const bool before = text[1] == '-';
    text.remove_prefix(2);
    std::vector<std::int64_t> parts;
    while (true) {
        const auto colon = text.find(':');
        const auto part = text.substr(0, colon);
        if (part.empty() || part.size() > (parts.empty() ? 3u : 2u) || (part.size() != 2 && !parts.empty())) return std::nullopt;
        std::int64_t value = 0;
        for (const char c : part) {
            if (!isDigit(c)) return std::nullopt;
            value = value * 10 + (c - '0');
        }
        if (!parts.empty() && value > 59) return std::nullopt;
        parts.push_back(value);
        if (colon == std::string_view::npos) break;
        text.remove_prefix(colon + 1);
    }
    if (parts.size() != 2 && parts.size() != 3) return std::nullopt;
    const auto seconds = parts[0] * 3600 + parts[1] * 60 + (parts.size() == 3 ? parts[2] : 0);
    return core::ScenarioTime{std::chrono::seconds(before ? -seconds : seconds)};
}

std::optional<double> parseNumber(std::string_view text) {
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc{} || end != text.data() + text.size() || !std::isfinite(value) || std::abs(value) > kLargestNumber) return std::nullopt;
    return value;
}

bool isId(std::string_view text) {
    return !text.empty() && text.size() <= 64 &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == std::string_view::npos;
}

const std::string* scalarOf(Reading& reading, const Node& node, std::string_view wanted) {
    if (node.kind == Node::Kind::Scalar) return &node.text;
    reading.report.error(node.place, "wrong-type", "here stands " + kindName(node) + " instead of " + std::string(wanted),
                         node.kind == Node::Kind::Null ? "write a value or leave the key out" : "");
    return nullptr;
}

bool isList(Reading& reading, const Node& node) {
    if (node.kind == Node::Kind::List) return true;
    reading.report.error(node.place, "wrong-type", "here stands " + kindName(node) + " instead of a list", "write [a, b], or one line with '- ' for each");
    return false;
}

void reportUnknownWord(Reading& reading, const Node& node, const std::vector<std::string>& known) {
    reading.report.error(node.place, "unknown-value", "'" + node.text + "' is none of the words known here", didYouMean(node.text, known));
}

void reportBadId(Reading& reading, const Node& node) {
    reading.report.error(node.place, "bad-id", "'" + node.text.substr(0, 80) + "' is no id", "letters, digits, '-', '_' and '.', at most 64");
}

void readValue(Reading& reading, const Node& node, std::string& into) {
    const std::string* text = scalarOf(reading, node, "a text");
    if (text == nullptr) return;
    if (isBlank(*text)) return reading.report.error(node.place, "empty-text", "the text is empty", "write it, or leave the key out");
    if (text->size() > core::kLongestText)
        return reading.report.error(node.place, "too-long", "the text is longer than " + std::to_string(core::kLongestText) + " bytes", "shorten it");
    into = *text;
}

void readValue(Reading& reading, const Node& node, core::Text& into) {
    if (node.kind == Node::Kind::Map) {
        Fields fields(reading, node, "a text in several languages");
        fields.optional("id", into.indonesian);
        fields.optional("en", into.english);
        fields.done();
        const bool english = reading.language == core::Language::English;
        if (node.items.empty()) reading.report.error(node.place, "empty-text", "the text is empty in every language", "write {id: ..., en: ...}");
        else if (node.find(english ? "en" : "id") == nullptr)
            reading.report.error(node.place, "missing-key", std::string("the text is missing in the scenario's own language, '") + (english ? "en'" : "id'"), std::string("add ") + (english ? "en: ..." : "id: ..."));
        return;
    }
    readValue(reading, node, reading.language == core::Language::English ? into.english : into.indonesian);
}

void readValue(Reading& reading, const Node& node, double& into) {
    const std::string* text = scalarOf(reading, node, "a number");
    if (text == nullptr) return;
    const auto value = node.quoted ? std::nullopt : parseNumber(*text);
    if (!value) return reading.report.error(node.place, "wrong-type", "'" + text->substr(0, 80) + "' is no number", "digits, with a point before decimals, without quotes");
    into = *value;
}

void readValue(Reading& reading, const Node& node, std::int64_t& into) {
    double value = static_cast<double>(into);
    const auto before = reading.report.errors();
    readValue(reading, node, value);
    if (reading.report.errors() != before) return;
    if (std::floor(value) != value || value < 0 || value > 1e12)
        return reading.report.error(node.place, "bad-number", "'" + node.text + "' is no whole number from 0 up", "write a whole number");
    into = static_cast<std::int64_t>(value);
}

void readValue(Reading& reading, const Node& node, int& into) {
    std::int64_t value = into;
    const auto before = reading.report.errors();
    readValue(reading, node, value);
    if (reading.report.errors() != before) return;
    if (value > 1'000'000) return reading.report.error(node.place, "bad-number", "'" + node.text + "' is more than a million", "write a smaller number");
    into = static_cast<int>(value);
}

void readValue(Reading& reading, const Node& node, bool& into) {
    const std::string* text = scalarOf(reading, node, "true or false");
    if (text == nullptr) return;
    if (node.quoted || (*text != "true" && *text != "false"))
        return reading.report.error(node.place, "wrong-type", "'" + text->substr(0, 80) + "' is neither true nor false", "write true or false");
    into = *text == "true";
}

void readValue(Reading& reading, const Node& node, core::Duration& into) {
    const std::string* text = scalarOf(reading, node, "a duration");
    if (text == nullptr) return;
    const auto value = parseDuration(*text);
    if (!value) return reading.report.error(node.place, "bad-duration", "'" + text->substr(0, 80) + "' is no duration", "write 45s, 5m or 1h30m");
    into = *value;
}

void readValue(Reading& reading, const Node& node, core::ScenarioTime& into) {
    const std::string* text = scalarOf(reading, node, "a time");
    if (text == nullptr) return;
    const auto value = parseTime(*text);
    if (!value) return reading.report.error(node.place, "bad-time", "'" + text->substr(0, 80) + "' is no time", "write T+00:04, T+00:04:30 or T-00:20");
    into = *value;
}

void readValue(Reading& reading, const Node& node, std::map<std::string, double>& into) {
    Fields fields(reading, node, "names with numbers");
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        if (!isId(node.keys[i].text)) reportBadId(reading, node.keys[i]);
        double value = 0;
        readValue(reading, node.items[i], value);
        into[node.keys[i].text] = value;
    }
}

}  // namespace gladi::scenario
