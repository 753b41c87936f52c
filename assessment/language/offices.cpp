#include "assessment/language/offices.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace gladi::assessment::language {
namespace {

/// "Seksi Surveilans" goes by "Surveilans".
constexpr auto kUnits = std::to_array<std::string_view>({"Seksi", "Bidang", "Bagian", "Subbagian", "Subbag", "Unit", "Section"});

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

void addName(std::vector<std::string>& names, std::string name) {
    if (name.size() >= 3 && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

/// Words of a title, without what stands in brackets and without marks at their ends.
std::vector<std::string> titleWords(std::string_view title) {
    std::vector<std::string> words(1);
    int depth = 0;
    for (const char c : title) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth > 0 || c == ')' || c == ',') continue;
        if (c == ' ') {
            if (!words.back().empty()) words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string firstWords(const std::vector<std::string>& words, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count && i < words.size(); ++i) text += (i > 0 ? " " : "") + words[i];
    return text;
}

void addTitle(OfficeNames& offices, const std::string& title) {
    const auto words = titleWords(title);
    if (words.empty()) return;
    const bool isUnit = std::find(kUnits.begin(), kUnits.end(), words[0]) != kUnits.end();
    addName(offices.names, firstWords(words, words.size()));
    addName(offices.names, firstWords(words, 2));
    if (isUnit && words.size() > 1 && isCapital(words[1][0])) addName(offices.proper, words[1]);
    std::string initials;   // "Pengelolaan Informasi Administrasi Kependudukan" is PIAK
    for (std::size_t i = isUnit ? 1 : 0; i < words.size(); ++i) {
        if (!isCapital(words[i][0])) break;
        initials += words[i][0];
        if (std::all_of(words[i].begin(), words[i].end(), isCapital)) addName(offices.names, words[i]);
    }
    if (isUnit && initials.size() >= 3) addName(offices.names, initials);
    for (std::size_t open = title.find('('); open != std::string::npos; open = title.find('(', open + 1)) {
        const std::string inside = title.substr(open + 1, title.find(')', open) - open - 1);
        if (!inside.empty() && std::all_of(inside.begin(), inside.end(), isCapital)) addName(offices.names, inside);
    }
}

}  // namespace

OfficeNames officesOf(const core::Scenario& scenario) {
    OfficeNames offices;
    const auto addText = [&offices](const core::Text& title) {
        for (const std::string& text : {title.indonesian, title.english}) addTitle(offices, text);
    };
    for (const core::Source& source : scenario.sources) addText(source.title);
    for (const core::Authority& authority : scenario.authorities) addText(authority.title);
    for (const core::Persona& persona : scenario.personas)
        if (persona.kind == core::PersonaKind::Official || persona.kind == core::PersonaKind::Leader) addTitle(offices, persona.organisation);
    return offices;
}

}  // namespace gladi::assessment::language
