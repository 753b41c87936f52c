#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/core/names.h"
#include "simulator/core/scenario.h"
#include "simulator/scenario/document.h"

namespace gladi::scenario {

/// What reading needs beside the nodes.
struct Reading {
    Report& report;
    core::Language language = core::Language::Indonesian;  ///< of plain texts
};

/// "1h30m"; hours, minutes, seconds in that order, each once.
[[nodiscard]] std::optional<core::Duration> parseDuration(std::string_view text);
/// "T+00:04", "T-00:20:30".
[[nodiscard]] std::optional<core::ScenarioTime> parseTime(std::string_view text);
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);
/// Letters, digits, '-', '_', '.'; 1 to 64 of them.
[[nodiscard]] bool isId(std::string_view text);

// One value each: fills `into`, or reports what is wrong and leaves it as it was.
void readValue(Reading& reading, const Node& node, std::string& into);
void readValue(Reading& reading, const Node& node, core::Text& into);
void readValue(Reading& reading, const Node& node, double& into);
void readValue(Reading& reading, const Node& node, int& into);
void readValue(Reading& reading, const Node& node, std::int64_t& into);
void readValue(Reading& reading, const Node& node, bool& into);
void readValue(Reading& reading, const Node& node, core::Duration& into);
void readValue(Reading& reading, const Node& node, core::ScenarioTime& into);
void readValue(Reading& reading, const Node& node, std::map<std::string, double>& into);

/// The scalar's text; reports and returns nullptr for anything else.
[[nodiscard]] const std::string* scalarOf(Reading& reading, const Node& node, std::string_view wanted);
/// Reports and returns false unless the node is a list.
[[nodiscard]] bool isList(Reading& reading, const Node& node);
/// Reports a word that is none of those known.
void reportUnknownWord(Reading& reading, const Node& node, const std::vector<std::string>& known);
void reportBadId(Reading& reading, const Node& node);

template <class Enum>
    requires std::is_enum_v<Enum>
void readValue(Reading& reading, const Node& node, Enum& into) {
    const std::string* word = scalarOf(reading, node, "a word");
    if (word == nullptr) return;
    if (const auto value = core::valueOf<Enum>(*word)) {
        into = *value;
        return;
    }
    std::vector<std::string> known;
    for (const auto& [value, name] : core::NameTable<Enum>::entries) known.emplace_back(name);
    reportUnknownWord(reading, node, known);
}

template <class Tag>
void readValue(Reading& reading, const Node& node, core::Id<Tag>& into) {
    const std::string* text = scalarOf(reading, node, "an id");
    if (text != nullptr) into = core::Id<Tag>{*text};
}

template <class T>
void readValue(Reading& reading, const Node& node, std::optional<T>& into) {
    T value{};
    const auto before = reading.report.errors();
    readValue(reading, node, value);
    if (reading.report.errors() == before) into = std::move(value);
}

template <class T>
void readValue(Reading& reading, const Node& node, std::vector<T>& into) {
    if (!isList(reading, node)) return;
    into.clear();
    for (const Node& item : node.items) readValue(reading, item, into.emplace_back());
}

}  // namespace gladi::scenario
