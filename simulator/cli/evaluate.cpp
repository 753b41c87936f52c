#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "assessment/export/csv.h"
#include "assessment/export/json.h"
#include "assessment/export/report_html.h"
#include "assessment/export/write_files.h"
#include "assessment/names.h"
#include "assessment/scorecard.h"
#include "simulator/cli/output.h"
#include "simulator/core/names.h"
#include "simulator/scenario/rubric.h"
#include "simulator/session/recorded.h"

namespace gladi::cli {

using namespace core;

namespace {

Result<Rubric> readRubric(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    if (!in) return fail(Error::Code::Io, "the file cannot be read");
    auto loaded = scenario::loadRubric(bytes.str(), shown(path.filename()));
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
        auto read = readRubric(*rubricPath);
        if (!read) return tl::unexpected(complain(*rubricPath, read.error()));
        rubric = *read;
    }
    auto card = assessment::score(*recorded->scenario, recorded->records, rubric);
    return Evaluation{std::move(*recorded), std::move(card)};
}

std::string printed(const assessment::Score& score) {
    if (!score.value) return "  -";
    char text[32];
    std::snprintf(text, sizeof text, "%5.1f", *score.value);
    return std::string(text) + (score.rating ? "  " + std::string(assessment::nameOf(*score.rating)) : "");
}

}  // namespace

int score(const ScoreOptions& options) {
    const auto evaluation = evaluate(options.session, options.rubric);
    if (!evaluation) return evaluation.error();
    const auto& card = evaluation->card;
    if (options.json) {
        std::cout << assessment::exporting::toJson(card);
        return kDone;
    }
    std::cout << evaluation->recorded.scenario->title.in(Language::Indonesian) << " (" << card.scenario.value << ' ' << card.version << ")\n"
              << "speed     " << printed(card.speed) << "\naccuracy  " << printed(card.accuracy) << "\nSOP       " << printed(card.sop) << '\n';
    for (const auto& obligation : card.obligations)
        std::printf("  %-32s %-10s s %.2f  a %.2f\n", obligation.obligation.value.c_str(), std::string(nameOf(obligation.expected.act)).c_str(), obligation.s, obligation.a);
    for (const auto& rule : card.rules)
        if (rule.vacuous)
            std::printf("  %-32s not activated\n", rule.rule.value.c_str());
        else
            std::printf("  %-32s %d kept, %d broken\n", rule.rule.value.c_str(), rule.fulfilled, rule.violated);
    return kDone;
}

int exportSession(const ExportOptions& options) {
    namespace out = assessment::exporting;
    const auto evaluation = evaluate(options.session, options.rubric);
    if (!evaluation) return evaluation.error();
    const Language language = options.english ? Language::English : Language::Indonesian;
    const Scenario& scenario = *evaluation->recorded.scenario;
    std::vector<std::pair<std::string, std::string>> files;
    for (const std::string& format : options.formats) {
        if (format == "csv")
            for (auto& file : out::toCsv(evaluation->card, scenario, evaluation->recorded.records, {language, options.byteOrderMark}))
                files.emplace_back(std::move(file.name), std::move(file.content));
        if (format == "html") files.emplace_back("evaluasi.html", out::toHtml(evaluation->card, scenario, language));
        if (format == "json") files.emplace_back("evaluasi.json", out::toJson(evaluation->card));
    }
    const auto written = out::replaceFiles(files, options.folder);
    if (!written) return complain(options.folder, written.error());
    if (!options.quiet)
        for (const auto& path : *written) std::cout << shown(path) << '\n';
    return kDone;
}

}  // namespace gladi::cli
