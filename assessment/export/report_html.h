#pragma once

#include <filesystem>
#include <string>

#include "assessment/export/report.h"
#include "assessment/scorecard.h"
#include "simulator/core/result.h"

namespace gladi::assessment::exporting {

/// The evaluation as one HTML page that needs nothing else: three scores with rating and reason, every obligation,
/// every rule with its basis, the formulae, the weights and the seal of the log. Opens in any browser and prints on A4. Every text is escaped.
[[nodiscard]] std::string toHtml(const ScoreCard& card, const core::Scenario& scenario, const ReportOptions& options = {});

/// Writes the page in place of an old one; when that fails the old one stays.
[[nodiscard]] core::Result<std::filesystem::path> writeReport(const std::string& html, const std::filesystem::path& path);

}  // namespace gladi::assessment::exporting
