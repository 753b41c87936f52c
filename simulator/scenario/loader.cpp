#include "simulator/scenario/loader.h"

#include <array>
#include <numeric>

#include "simulator/scenario/checks.h"
#include "simulator/scenario/document.h"
#include "simulator/scenario/draft.h"
#include "simulator/scenario/responses.h"

namespace gladi::scenario {
namespace {

constexpr std::array kDocuments{"scenario.yaml", "facts.yaml", "timeline.yaml", "sop.yaml"};

/// Reads what is there; all documents must be whole YAML before references can be looked at.
struct Documents {
    std::array<std::optional<Node>, kDocuments.size()> roots;
    bool whole = true;
};

Documents parseAll(const FileSet& files, Report& report) {
    Documents documents;
    std::size_t bytes = 0;
    for (const char* name : kDocuments) {
        const auto found = files.find(name);
        if (found != files.end()) bytes += found->second.size();
    }
    for (std::size_t i = 0; i < kDocuments.size(); ++i) {
        const auto file = report.addFile(kDocuments[i]);
        const auto found = files.find(kDocuments[i]);
        if (found == files.end())
            report.error({file, 0, 0}, "missing-file", "the scenario has no " + std::string(kDocuments[i]), "add it; see docs/scenario-format.md");
        else if (bytes > kMostYaml)
            report.error({file, 0, 0}, "too-large", "the YAML of the scenario is larger than 4 MiB together", "move generated content into background:");
        else
            documents.roots[i] = parseDocument(found->second, file, report);
        documents.whole = documents.whole && documents.roots[i].has_value();
    }
    return documents;
}

}  // namespace

static Loaded loadFrom(std::string_view folder, const FileSet& files) {
    Report report;
    const Documents documents = parseAll(files, report);
    Draft draft;
    Reading reading{report};
    constexpr std::array kReaders{readScenario, readFacts, readTimeline, readSop};
    for (std::size_t i = 0; i < kReaders.size(); ++i)
        if (documents.roots[i]) kReaders[i](reading, *documents.roots[i], draft);
    if (documents.whole) runChecks(draft, files, report);
    const std::string& id = draft.scenario.id.value;
    if (!folder.empty() && !id.empty() && id != folder)
        report.warning(draft.root->at("id").place, "id-folder", "the scenario calls itself '" + id + "', its folder '" + std::string(folder) + "'", "give both the same name, so that sessions tell them apart");
    Loaded loaded;
    loaded.diagnostics = report.diagnostics();
    if (report.errors() == 0) loaded.scenario = std::move(draft.scenario);
    return loaded;
}

Loaded load(const FileSet& files) { return loadFrom({}, files); }

std::vector<Diagnostic> check(const FileSet& files, std::string_view folder) {
    Loaded loaded = loadFrom(folder, files);
    if (!loaded.scenario) return loaded.diagnostics;
    for (const auto& [name, bytes] : files) {
        if (!name.starts_with("responses/")) continue;
        auto script = loadResponses(bytes, name, *loaded.scenario);
        for (Diagnostic& diagnostic : script.diagnostics)
            if (diagnostic.code == kOtherScenario) diagnostic.severity = Severity::Warning;
        loaded.diagnostics.insert(loaded.diagnostics.end(), script.diagnostics.begin(), script.diagnostics.end());
    }
    return loaded.diagnostics;
}

}  // namespace gladi::scenario
