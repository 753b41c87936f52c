#include <algorithm>
#include <iostream>

#include <nlohmann/json.hpp>

#include "simulator/cli/output.h"
#include "simulator/scenario/loader.h"

namespace gladi::cli {

using scenario::Diagnostic;
using scenario::Severity;

namespace {

nlohmann::ordered_json toJson(const std::string& folder, const Diagnostic& diagnostic) {
    return {{"scenario", folder},
            {"file", diagnostic.file},
            {"line", diagnostic.line},
            {"column", diagnostic.column},
            {"severity", diagnostic.severity == Severity::Error ? "error" : "warning"},
            {"code", diagnostic.code},
            {"message", diagnostic.message},
            {"advice", diagnostic.advice}};
}

std::string counted(std::ptrdiff_t count, const std::string& what) { return std::to_string(count) + " " + what + (count == 1 ? "" : "s"); }

/// `scenarios/*` names what lies beside the scenarios as well: the schemas, a note.
bool isBeside(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored) && !scenario::holdsScenario(path);
}

}  // namespace

int check(const CheckOptions& options) {
    int exit = kDone;
    auto list = nlohmann::ordered_json::array();
    const bool nothingElse = std::all_of(options.folders.begin(), options.folders.end(), isBeside);   // then it is meant
    for (const auto& folder : options.folders) {
        if (!nothingElse && isBeside(folder)) {
            if (!options.json && !options.quiet) std::cout << shown(folder) << ": no scenario, skipped\n";
            continue;
        }
        const auto diagnostics = scenario::checkFolder(folder);
        const auto errors = std::count_if(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& d) { return d.severity == Severity::Error; });
        if (errors > 0) exit = kFaults;
        for (const Diagnostic& diagnostic : diagnostics) {
            if (options.json)
                list.push_back(toJson(shown(folder), diagnostic));
            else
                std::cout << printable(shown(diagnostic.file.empty() ? folder : folder / diagnostic.file) + toString(diagnostic).substr(diagnostic.file.size())) << '\n';
        }
        if (!options.json && !options.quiet)
            std::cout << shown(folder) << ": " << counted(errors, "error") << ", " << counted(std::ssize(diagnostics) - errors, "warning") << '\n';
    }
    if (options.json) std::cout << list.dump(2) << '\n';
    return exit;
}

}  // namespace gladi::cli
