#include <iostream>

#include "assessment/export/csv.h"
#include "assessment/export/json.h"
#include "assessment/export/report_html.h"
#include "assessment/export/write_files.h"
#include "assessment/teams.h"
#include "simulator/cli/output.h"
#include "simulator/cli/score_text.h"
#include "simulator/scenario/rubric.h"
#include "simulator/session/recorded.h"

namespace gladi::cli {

using namespace core;

namespace {

Result<Rubric> readRubric(const std::filesystem::path& path, const Scenario& scenario) {
    const auto text = readFile(path);
    if (!text) return tl::unexpected(text.error());
    auto loaded = scenario::loadRubric(*text, shown(path.filename()), scenario);
    for (const auto& diagnostic : loaded.diagnostics) std::cerr << toString(diagnostic) << '\n';
    if (!loaded.rubric) return fail(Error::Code::BadInput, "the rubric has faults");
    return *loaded.rubric;
}

/// One world of a session: the only one, or a team's.
struct Evaluated {
    std::vector<Record> records;
    assessment::ScoreCard card;
};

struct Evaluation {
    session::Recorded recorded;
    std::vector<Evaluated> worlds;
    std::vector<assessment::Participation> people;

    [[nodiscard]] bool hasTeams() const { return !assessment::teamsOf(recorded.records).empty(); }
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
    auto teams = assessment::teamsOf(recorded->records);
    if (teams.empty()) teams.emplace_back();
    std::vector<Evaluated> worlds;
    for (const TeamId& team : teams) {
        auto records = assessment::recordsOf(team, recorded->records);
        auto card = assessment::score(*recorded->scenario, records, rubric, team);
        worlds.push_back({std::move(records), std::move(card)});
    }
    auto people = assessment::participationsIn(recorded->records);
    return Evaluation{std::move(*recorded), std::move(worlds), std::move(people)};
}

std::vector<assessment::ScoreCard> cardsOf(const Evaluation& evaluation) {
    std::vector<assessment::ScoreCard> cards;
    for (const Evaluated& world : evaluation.worlds) cards.push_back(world.card);
    return cards;
}

/// What a team is called can hold any letters; what its folder is called cannot.
std::string folderOf(std::size_t position, const assessment::Subject& team) {
    std::string name = team.id;
    const bool isPlain = name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == std::string::npos;
    return isPlain ? name : "tim-ke-" + std::to_string(position + 1);
}

assessment::exporting::Seal sealOf(const session::Recorded& recorded) { return {recorded.summary.head, recorded.summary.records}; }

}  // namespace

int score(const ScoreOptions& options) {
    const auto evaluation = evaluate(options.session, options.rubric);
    if (!evaluation) return evaluation.error();
    namespace out = assessment::exporting;
    const out::Seal seal = sealOf(evaluation->recorded);
    if (options.json) {
        const out::ReportOptions how{Language::Indonesian, seal, options.composite, false};
        std::cout << (evaluation->hasTeams() ? out::toJson(cardsOf(*evaluation), evaluation->people, how) : out::toJson(evaluation->worlds.front().card, how));
        return kDone;
    }
    for (const Evaluated& world : evaluation->worlds) {
        if (evaluation->hasTeams()) std::cout << (&world == &evaluation->worlds.front() ? "" : "\n") << "team " << printable(world.card.subject.id) << '\n';
        print(std::cout, world.card, *evaluation->recorded.scenario, {seal, options.composite, options.verbose, options.rubric.has_value()});
    }
    if (!evaluation->hasTeams()) return kDone;
    std::cout << '\n';
    for (const auto& [who, acts] : evaluation->people)
        std::cout << printable(who.id.value) << '\t' << printable(who.name) << '\t' << (who.team.empty() ? "-" : printable(who.team.value)) << '\t' << acts.size() << " acts\n";
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
    for (std::size_t position = 0; position < evaluation->worlds.size(); ++position) {
        const auto& [records, card] = evaluation->worlds[position];
        const std::string folder = evaluation->hasTeams() ? folderOf(position, card.subject) + "/" : "";
        for (const std::string& format : options.formats) {
            if (format == "csv")
                for (auto& file : out::toCsv(card, scenario, records, how)) files.emplace_back(folder + file.name, std::move(file.content));
            if (format == "html") files.emplace_back(folder + "evaluasi.html", out::toHtml(card, scenario, how));
            if (format == "json") files.emplace_back(folder + "evaluasi.json", out::toJson(card, how));
        }
    }
    if (evaluation->hasTeams()) {
        auto people = out::peopleCsv(evaluation->people, scenario, evaluation->recorded.records, how);
        files.emplace_back(std::move(people.name), std::move(people.content));
    }
    const auto written = out::replaceFiles(files, options.folder);
    if (!written) return complain(options.folder, written.error());
    if (!options.quiet)
        for (const auto& path : *written) std::cout << shown(path) << '\n';
    return kDone;
}

}  // namespace gladi::cli
