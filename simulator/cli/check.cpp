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

}  // namespace

int check(const CheckOptions& options) {
    int exit = kDone;
    auto list = nlohmann::ordered_json::array();
    for (const auto& folder : options.folders) {
        const auto files = scenario::readFolder(folder);
        std::vector<Diagnostic> diagnostics;
        if (files)
            diagnostics = scenario::check(*files);
        else
            diagnostics = {{"", 0, 0, Severity::Error, std::string(nameOf(files.error().code)), files.error().message, ""}};
        const auto errors = std::count_if(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& d) { return d.severity == Severity::Error; });
        if (errors > 0) exit = kFaults;
        for (const Diagnostic& diagnostic : diagnostics) {
            if (options.json)
                list.push_back(toJson(shown(folder), diagnostic));
            else
                std::cout << shown(folder / diagnostic.file) << toString(diagnostic).substr(diagnostic.file.size()) << '\n';
        }
        if (!options.json && !options.quiet)
            std::cout << shown(folder) << ": " << errors << " errors, " << static_cast<std::ptrdiff_t>(diagnostics.size()) - errors << " warnings\n";
    }
    if (options.json) std::cout << list.dump(2) << '\n';
    return exit;
}

}  // namespace gladi::cli
