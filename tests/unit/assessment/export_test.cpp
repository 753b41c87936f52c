#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "assessment/explain.h"
#include "assessment/export/csv.h"
#include "assessment/export/csv_table.h"
#include "assessment/export/json.h"
#include "assessment/export/report_html.h"
#include "tests/unit/assessment/water.h"

using namespace gladi;
using namespace gladi::assessment;
using namespace gladi::assessment::exporting;
using namespace gladi::testing;
namespace fs = std::filesystem;

namespace {

using Row = std::vector<std::string>;

/// Reads RFC 4180 as a spreadsheet would.
std::vector<Row> parse(std::string_view csv) {
    if (csv.starts_with("\xEF\xBB\xBF")) csv.remove_prefix(3);
    std::vector<Row> rows;
    Row row;
    std::string cell;
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted) {
            if (c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') cell += csv[++i];
            else if (c == '"') quoted = false;
            else cell += c;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            row.push_back(std::move(cell));
            cell.clear();
        } else if (c == '\r' && csv[i + 1] == '\n') {
            row.push_back(std::move(cell));
            rows.push_back(std::move(row));
            cell.clear();
            row.clear();
            ++i;
        } else {
            cell += c;
        }
    }
    REQUIRE(cell.empty());
    return rows;
}

struct Session {
    core::Scenario scenario = cloudyWater();
    Log log{scenario};
    ScoreCard card;

    template <class Tell>
    explicit Session(Tell tell) {
        tell(log);
        card = score(scenario, log.records(), scenario.rubric);
    }
    [[nodiscard]] std::vector<CsvFile> files(const ReportOptions& options = {}) const { return toCsv(card, scenario, log.records(), options); }
    [[nodiscard]] std::vector<Row> table(const std::string& name) const {
        for (const CsvFile& file : files())
            if (file.name == name) return parse(file.content);
        FAIL("no file " << name);
        return {};
    }
};

/// A folder of its own, gone afterwards.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("gladi-export-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream content;
    content << file.rdbuf();
    return content.str();
}

}  // namespace

TEST_CASE("a cell that a spreadsheet would run is made harmless; figures are not") {
    CsvTable table{false};
    table.text("=HYPERLINK(1)").text("+62").text("-x").text("@a").text("\tb").text("a=b").number(-1).row();
    CHECK(table.content() == "'=HYPERLINK(1),'+62,'-x,'@a,'\tb,a=b,-1\r\n");
}

TEST_CASE("commas, quotes and line breaks come back as written") {
    CsvTable table{true};
    table.text("a,b").text("dia bilang \"tidak\"").text("baris\nbaru").row();
    CHECK(table.content().starts_with("\xEF\xBB\xBF"));
    CHECK(parse(table.content()) == std::vector<Row>{{"a,b", "dia bilang \"tidak\"", "baris\nbaru"}});
}

TEST_CASE("figures are written one way") {
    CsvTable table{false};
    table.number(100).number(0.5).number(1.0 / 3).number(-0.0001).number(std::nullopt).row();
    CHECK(table.content() == "100,0.5,0.333,0,\r\n");
}

TEST_CASE("every table is rectangular and says what the card says") {
    const Session session{answerWell};
    for (const CsvFile& file : session.files()) {
        const auto rows = parse(file.content);
        REQUIRE(rows.size() > 1);
        for (const Row& row : rows) CHECK(row.size() == rows[0].size());
    }
    CHECK(session.table("kejadian.csv").size() == session.log.records().size() + 1);
    const auto obligations = session.table("kewajiban.csv");
    REQUIRE(obligations.size() == 2);
    CHECK(obligations[1][0] == "wa/1");
    CHECK(obligations[1][8] == std::to_string(session.card.obligations[0].metBy.value));
    const auto overview = session.table("ringkasan.csv");
    CHECK(std::any_of(overview.begin(), overview.end(), [](const Row& row) { return row[0] == "Kecepatan" && row[1] == "100" && row[2] == "P"; }));
}

TEST_CASE("an inject without a title is called by the beginning of its text, on one line") {
    Session session{answerWell};
    session.scenario.injects[0].text.indonesian = "TOLONG DIBACA\nair di rumah saya keruh sejak pagi dan baunya aneh sekali";
    CHECK(session.table("kewajiban.csv")[1][2] == "TOLONG DIBACA air di rumah saya keruh sejak pagi dan baunya…");
}

TEST_CASE("the test has a table of its own once it was taken") {
    Session session{answerWell};
    CHECK(session.files().size() == 5);
    session.scenario.test = {{{"Apa langkah pertama?", ""}, {{"Membantah", ""}, {"=Bertanya", ""}}, 1, core::ObjectiveId{"O1"}},
                             {{"Siapa yang berbicara?", ""}, {{"Siapa saja", ""}, {"Juru bicara", ""}}, 1, {}}};
    auto records = session.log.records();
    for (const auto& answer : {core::event::TestAnswered{core::TestStage::Pre, 0, 0}, core::event::TestAnswered{core::TestStage::Post, 0, 1}})
        records.push_back({core::Sequence{records.size() + 1}, records.back().at, core::ParticipantId{"p1"}, {}, answer});
    session.card = score(session.scenario, records, session.scenario.rubric);
    const auto table = session.table("tes.csv");
    REQUIRE(table.size() == 3);
    CHECK(table[1] == Row{"p1", "1", "O1", "Apa langkah pertama?", "'=Bertanya", "Membantah", "tidak", std::to_string(records.size() - 1), "'=Bertanya", "ya",
                          std::to_string(records.size())});
    CHECK(table[2] == Row{"p1", "2", "", "Siapa yang berbicara?", "Juru bicara", "", "", "", "", "", ""});
    const auto overview = session.table("ringkasan.csv");
    CHECK(std::any_of(overview.begin(), overview.end(), [](const Row& row) { return row[0] == "Tes akhir (%)" && row[1] == "100"; }));
    const std::string html = toHtml(session.card, session.scenario);
    CHECK(html.find("Tes awal: 0 dari 1 benar (0,0 %); tes akhir: 1 dari 1 benar (100,0 %); peningkatan ternormalisasi 1,00.") != std::string::npos);
    CHECK(html.find("tidak dijawab") != std::string::npos);
}

TEST_CASE("why a finding counts is told in the language of the report") {
    const auto indonesian = [](const std::string& reason) { return reasonIn(reason, core::Language::Indonesian); };
    CHECK(indonesian("states the fact") == "menyatakan fakta ini");
    CHECK(indonesian("gives \"12 warga\" where the fact has another number") == "menyebut \"12 warga\", padahal angka fakta ini lain");
    CHECK(indonesian("says what must not be said: conjecture") == "memuat yang tidak boleh dikatakan: dugaan");
    CHECK(reasonIn("states the fact", core::Language::English) == "states the fact");
    const Session session{[](Log& log) {
        log.owes(1min, "wa", expect(core::Act::Publish, 30min, 120min), "racun", {"O1"});
        log.publishes(10min, "r1", "Kekeruhan air 12 NTU.").met("wa").endex(90min);
    }};
    const auto facts = session.table("fakta.csv");
    CHECK(std::any_of(facts.begin(), facts.end(), [](const Row& row) { return row.back() == "menyebut \"12\", padahal angka fakta ini lain"; }));
}

TEST_CASE("every reason that the shipped scenarios lead to has Indonesian words") {
    std::size_t seen = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(GLADI_SOURCE_DIR) / "tests/golden")) {
        if (!entry.path().string().ends_with(".card.json")) continue;
        const std::string card = contentOf(entry.path());
        const std::string_view key = "\"reason\": \"";
        for (auto at = card.find(key); at != std::string::npos; at = card.find(key, at)) {
            std::string reason;
            for (at += key.size(); card.at(at) != '"'; ++at) reason += card[at] == '\\' ? card.at(++at) : card[at];
            INFO(reason);
            CHECK(reasonIn(reason, core::Language::Indonesian) != reason);
            ++seen;
        }
    }
    CHECK(seen > 100);
}

TEST_CASE("headings and words follow the language") {
    const Session session{answerWell};
    const auto english = session.files({core::Language::English, {}, false, false});
    CHECK(english[1].content.starts_with("obligation,item,"));
}

TEST_CASE("the seal of the log is printed on every report, and one figure for all only where it is asked for") {
    const Session session{answerWell};
    const ReportOptions sealed{core::Language::Indonesian, {std::string(64, 'a'), 122}};
    ReportOptions asked = sealed;
    asked.composite = true;
    const auto csv = [&](const ReportOptions& options) { return session.files(options)[0].content; };
    CHECK(csv(sealed).find("segel log," + std::string(64, 'a') + ",,\"sidik jari baris terakhir, nomor 122\"") != std::string::npos);
    CHECK(toHtml(session.card, session.scenario, sealed).find(std::string(64, 'a')) != std::string::npos);
    CHECK(toJson(session.card, sealed).find("\"digest\": \"" + std::string(64, 'a') + "\"") != std::string::npos);
    CHECK(csv({}).find("segel") == std::string::npos);
    for (const auto& [options, expected] : {std::pair{sealed, false}, std::pair{asked, true}}) {
        CHECK((csv(options).find("Gabungan") != std::string::npos) == expected);
        CHECK((toHtml(session.card, session.scenario, options).find("Gabungan") != std::string::npos) == expected);
        CHECK((toJson(session.card, options).find("\"composite\"") != std::string::npos) == expected);
    }
}

TEST_CASE("the conventions of the rubric stand in the summary, all of them") {
    const Session session{answerWell};
    const auto overview = session.table("ringkasan.csv");
    for (const auto& [what, value] : {std::pair{"bobot SOP", "0.35"}, {"batas P", "80"}, {"tenggang koreksi (menit)", "30"}, {"potongan tiap kontradiksi", "10"},
                                      {"potongan kontradiksi paling banyak", "30"}})
        CHECK(std::count(overview.begin(), overview.end(), Row{what, value, "", ""}) == 1);
}

TEST_CASE("a session that has not ended is not said to have ended") {
    Session session{answerWell};
    const auto ends = [&] {
        const auto overview = session.table("ringkasan.csv");
        return std::pair(std::any_of(overview.begin(), overview.end(), [](const Row& row) { return row[0] == "berakhir pada"; }),
                         std::any_of(overview.begin(), overview.end(), [](const Row& row) { return row[0] == "belum berakhir; sampai"; }));
    };
    CHECK(ends() == std::pair(true, false));
    session.card.ended = false;
    CHECK(ends() == std::pair(false, true));
}

TEST_CASE("an export replaces the old one whole, and leaves it when it fails") {
    const Folder folder;
    const Session good{answerWell}, bad{answerBadly};
    REQUIRE(writeCsv(good.files(), folder.path));
    const std::string before = contentOf(folder.path / "ringkasan.csv");
    CHECK(before == good.files()[0].content);

    // The last file cannot be replaced: a folder stands in its place.
    fs::remove(folder.path / "kejadian.csv");
    fs::create_directories(folder.path / "kejadian.csv" / "x");
    const auto failed = writeCsv(bad.files(), folder.path);
    REQUIRE_FALSE(failed);
    CHECK(contentOf(folder.path / "ringkasan.csv") == before);
    for (const auto& entry : fs::directory_iterator(folder.path)) CHECK(entry.path().extension() != ".part");

    fs::remove_all(folder.path / "kejadian.csv");
    const auto written = writeCsv(bad.files(), folder.path);
    REQUIRE(written);
    CHECK(written->size() == 5);
    CHECK(contentOf(folder.path / "ringkasan.csv") == bad.files()[0].content);
}

TEST_CASE("a folder that cannot be made is a plain error") {
    const Folder folder;
    std::ofstream(folder.path / "file") << "x";
    CHECK_FALSE(writeCsv({{"a.csv", "a"}}, folder.path / "file" / "below"));
}

TEST_CASE("the report holds three scores with reasons, and nothing that was written runs in it") {
    const Session session{[](Log& log) {
        log.owes(1min, "<b>wa</b>", expect(core::Act::Publish, 30min, 120min), "racun", {"O1"});
        log.publishes(10min, "r1", "<script>alert('x')</script> & \"lain\"").met("<b>wa</b>").endex(90min);
    }};
    const std::string html = toHtml(session.card, session.scenario);
    CHECK(html.starts_with("<!DOCTYPE html>"));
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<b>") == std::string::npos);
    CHECK(html.find("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;lain&quot;") != std::string::npos);
    for (const char* word : {"Kecepatan", "Akurasi", "Kepatuhan SOP", "UU 27/2022", "Cara menghitung"}) CHECK(html.find(word) != std::string::npos);
    CHECK(html.find("http") == std::string::npos);
    const std::string english = toHtml(session.card, session.scenario, {core::Language::English});
    CHECK(english.find("Kewajiban") == std::string::npos);
    CHECK(english.find("<html lang=\"en\">") != std::string::npos);
}
