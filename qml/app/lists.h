#pragma once

#include <filesystem>
#include <vector>

#include "qml/bridge/list_models.h"

namespace gladi::app {

/// What the library shows, the introduction first, then by title. Folders with faults are left out.
[[nodiscard]] std::vector<bridge::ScenarioEntry> readScenarios(const std::filesystem::path& folder);

/// What the archive shows, the newest first. Files that cannot be read are listed as damaged.
[[nodiscard]] std::vector<bridge::SessionEntry> readSessions(const std::filesystem::path& folder);

}  // namespace gladi::app
