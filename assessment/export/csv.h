#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "assessment/export/report.h"
#include "assessment/teams.h"
#include "simulator/core/result.h"

namespace gladi::assessment::exporting {

/// One file of the export: RFC 4180, commas, CRLF, UTF-8, decimal points.
struct CsvFile {
    std::string name;
    std::string content;
};

/// ringkasan.csv (overview), kewajiban.csv (obligations), fakta.csv (facts, elements, misstatements), sop.csv,
/// kejadian.csv (events); tes.csv (the test) where somebody took it. Cells with a text that a spreadsheet would run (= + - @ tab) begin with an apostrophe.
[[nodiscard]] std::vector<CsvFile> toCsv(const ScoreCard& card, const core::Scenario& scenario,
                                         std::span<const core::Record> records, const ReportOptions& options = {});

/// peserta.csv: who took part in a session of several teams, and what they did. `records` is the whole session.
[[nodiscard]] CsvFile peopleCsv(std::span<const Participation> people, const core::Scenario& scenario,
                                std::span<const core::Record> records, const ReportOptions& options = {});

/// Writes all files of the export into `folder`, which is made when missing. Either every file is replaced or,
/// when one cannot be written, those that were there stay as they were. Returns the paths in the order of toCsv().
[[nodiscard]] core::Result<std::vector<std::filesystem::path>> writeCsv(const std::vector<CsvFile>& files,
                                                                        const std::filesystem::path& folder);

}  // namespace gladi::assessment::exporting
