#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "simulator/core/result.h"

namespace gladi::assessment::exporting {

/// Replaces files (name, content) in a folder, which is made when missing, as are folders in names ("tim-1/sop.csv"): all are first written beside their
/// places, then renamed. When one cannot be written nothing is renamed and what was there stays.
[[nodiscard]] core::Result<std::vector<std::filesystem::path>> replaceFiles(
    const std::vector<std::pair<std::string, std::string>>& files, const std::filesystem::path& folder);

}  // namespace gladi::assessment::exporting
