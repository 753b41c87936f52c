#include <fstream>
#include <iostream>
#include <sstream>

#include "assessment/export/csv.h"
#include "assessment/export/json.h"
#include "assessment/export/report_html.h"
#include "assessment/export/write_files.h"
#include "assessment/scorecard.h"
#include "simulator/cli/output.h"
#include "simulator/cli/score_text.h"
#include "simulator/scenario/rubric.h"
#include "simulator/session/recorded.h"

namespace gladi::cli {

using namespace core;

namespace {

Result<Rubric> readRubric(const std::filesystem::path& path, const Scenario& scenario) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    if (!in) return fail(Error::Code::Io, "the file cannot be read");
    auto loaded = scenario::loadRubric(bytes.str(), shown(path.filename()), scenario);
    for (const auto& diagnostic : loaded.diagnostics) std::cerr << toString(diagnostic) << '\n';
    if (!loaded.rubric) return fail(Error::Code::BadInput, "the rubric has faults");
    return *loaded.rubric;
}

struct Evaluation {
    session::Recorded recorded;
    assessment::ScoreCard card;
};

/// The session scored, or the exit code after a complaint.
tl::expected<Evaluation, int> evaluate(const std::filesystem::path& path, const std::optional<std::filesystem::path>& rubricPath) {
    auto recorded = session::read(path);
    if (!recorded) return tl::unexpected(complain(path, recorded.error()));
    Rubric rubric = recorded->scenario->rubric;
    if (rubricPath) {
        auto read = readRubric(*rubricPath, *recorded->scenario);
        if (!read) return tl::unexpected(complain(*rubricPath, read.error()));
        rubric = *read;
    }
    auto card = assessment::score(*recorded->scenario, recorded->records, rubric);
    return Evaluation{std::move(*recorded), std::move(card)};
}

assessment::exporting::Seal sealOf(const session::Recorded& recorded) { return {recorded.summary.head, recorded.summary.records}; }

}  // namespace

int score(const ScoreOptions& options) {
    const auto evaluation = evaluate(options.session, options.rubric);
    if (!evaluation) return evaluation.error();
    const auto& card = evaluation->card;
    if (options.json) {
        std::cout << assessment::exporting::toJson(card, {Language::Indonesian, sealOf(evaluation->recorded), options.composite, false});
        return kDone;
    }
    print(std::cout, card, *evaluation->recorded.scenario, {sealOf(evaluation->recorded), options.composite, options.verbose, options.rubric.has_value()});
    return kDone;
}

int exportSession(const ExportOptions& options) {
    namespace out = assessment::exporting;
    const auto evaluation = evaluate(options.session, options.rubric);
    if (!evaluation) return evaluation.error();
    const out::ReportOptions how{options.english ? Language::English : Language::Indonesian, sealOf(evaluation->recorded), options.composite,
                                 options.byteOrderMark};
    const Scenario& scenario = *evaluation->recorded.scenario;
    std::vector<std::pair<std::string, std::string>> files;
    for (const std::string& format : options.formats) {
        if (format == "csv")
            for (auto& file : out::toCsv(evaluation->card, scenario, evaluation->recorded.records, how))
                files.emplace_back(std::move(file.name), std::move(file.content));
        if (format == "html") files.emplace_back("evaluasi.html", out::toHtml(evaluation->card, scenario, how));
        if (format == "json") files.emplace_back("evaluasi.json", out::toJson(evaluation->card, how));
    }
    const auto written = out::replaceFiles(files, options.folder);
    if (!written) return complain(options.folder, written.error());
    if (!options.quiet)
        for (const auto& path : *written) std::cout << shown(path) << '\n';
    return kDone;
}

}  // namespace gladi::cli
