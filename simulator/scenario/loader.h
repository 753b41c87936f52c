#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/core/result.h"
#include "simulator/core/scenario.h"

/// YAML -> checked scenario, or every fault with its place. The format: docs/scenario-format.md.
/// Every function here is pure but for those that take the path of a folder, and safe from any thread.
namespace gladi::scenario {

/// Relative path with '/' -> bytes. A scenario in memory: read from a folder or from a session file.
using FileSet = std::map<std::string, std::string>;

/// All YAML of a scenario together, in bytes.
inline constexpr std::size_t kMostYaml = 4u << 20;
/// All media of a scenario together, in bytes.
inline constexpr std::size_t kMostMedia = 32u << 20;
/// Deepest nesting of lists and maps.
inline constexpr int kDeepest = 32;

enum class Severity { Error, Warning };

/// One fault. `line` and `column` count from 1, columns in characters; 0 when the file as a whole is meant.
struct Diagnostic {
    std::string file;
    int line = 0;
    int column = 0;
    Severity severity = Severity::Error;
    std::string code;     ///< stable, e.g. "unknown-key"; docs/scenario-format.md lists them
    std::string message;  ///< what is wrong, plain English
    std::string advice;   ///< what would be right; may be empty
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// "timeline.yaml:12:5: error: unknown key 'chanel' [unknown-key]; did you mean 'channel'?"
[[nodiscard]] std::string toString(const Diagnostic& diagnostic);

struct Loaded {
    std::optional<core::Scenario> scenario;  ///< only when nothing of severity Error was found
    std::vector<Diagnostic> diagnostics;     ///< by file, line and column
};

/// Reads scenario.yaml, timeline.yaml, facts.yaml, sop.yaml, responses/*.yaml and media/*; nothing else.
/// Fails with BadInput on a folder without scenario.yaml or over the limits (before reading the bytes), Io otherwise.
[[nodiscard]] core::Result<FileSet> readFolder(const std::filesystem::path& folder);

/// What a session file keeps: without responses/, which hold the answers.
[[nodiscard]] FileSet asPlayed(FileSet files);

/// Takes any bytes; time and memory are bounded by kMostYaml. responses/ are not looked at.
[[nodiscard]] Loaded load(const FileSet& files);

/// `load`, and every responses/*.yaml against it. Responses written for another scenario are one warning: whoever copies
/// a scenario to change it has some at first. `folder`, unless empty, is the name that the scenario's id should be.
[[nodiscard]] std::vector<Diagnostic> check(const FileSet& files, std::string_view folder = {});

/// Reads a folder and checks it: what `gladictl check` prints. What keeps it from being read is a diagnostic as well.
[[nodiscard]] std::vector<Diagnostic> checkFolder(const std::filesystem::path& folder);

/// Whether one of the four files of a scenario is there, readable or not.
[[nodiscard]] bool holdsScenario(const std::filesystem::path& folder);

}  // namespace gladi::scenario
