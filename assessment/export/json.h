#pragma once

#include <string>

#include "assessment/export/report.h"
#include "assessment/teams.h"

namespace gladi::assessment::exporting {

/// The card as JSON: keys in a fixed order, two spaces of indent, numbers rounded to six places, times in
/// milliseconds from STARTEX, a newline at the end. Equal cards and options give equal bytes.
[[nodiscard]] std::string toJson(const ScoreCard& card, const ReportOptions& options = {});

/// Likewise for a session whose teams have worlds of their own: a card a team, and whose acts are whose.
[[nodiscard]] std::string toJson(std::span<const ScoreCard> teams, std::span<const Participation> people, const ReportOptions& options = {});

}  // namespace gladi::assessment::exporting
