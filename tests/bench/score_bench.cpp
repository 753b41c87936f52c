#include <benchmark/benchmark.h>

#include "assessment/export/json.h"
#include "assessment/language/reading.h"
#include "simulator/core/activity.h"
#include "tests/unit/assessment/water.h"

// Scoring of a 90-minute session of some 1,500 records: 300 posts, 240 obligations, 60 public texts,
// 20 rules, 12 facts. Beside it, what it is made of: turning the records into activities, reading the
// texts, and writing the card.

using namespace gladi;
using namespace gladi::testing;

namespace {

constexpr int kPosts = 300;

struct Session {
    core::Scenario scenario = cloudyWater();
    Log log{scenario};

    Session() {
        for (int i = 2; i <= 12; ++i) {
            core::Fact more = scenario.facts[0];
            more.id = core::FactId{"F" + std::to_string(i)};
            more.match[0].number->value = 8 + 3 * i;
            more.match[0].number->roles = {"posko" + std::to_string(i)};
            scenario.facts.push_back(more);
        }
        while (scenario.rules.size() < 20) {
            core::Rule rule = scenario.rules[0];
            rule.id = core::RuleId{"S" + std::to_string(scenario.rules.size() + 1)};
            const bool response = scenario.rules.size() % 2 == 0;
            rule.form = response ? core::RuleTemplate::Response : core::RuleTemplate::Precedence;
            rule.activation = {{response ? "released" : "publish"}, {}};
            rule.target = {{response ? "triage" : "verified"}, {}};
            rule.same = response ? core::Correlation::Item : core::Correlation::None;
            rule.within = 10min;
            scenario.rules.push_back(rule);
        }
        for (int i = 0; i < kPosts; ++i) tell(i);
        log.endex(90min);
    }

    void tell(int i) {
        const core::Duration at = std::chrono::seconds(18 * i);
        const std::string id = "wa-" + std::to_string(i);
        if (i % 5 == 4) {
            log.owes(at, id.c_str(), asking(expect(core::Act::Publish, 30min, 120min), {"F1"}, {"ajakan"}), "racun");
            log.publishes(at + 5s, ("r" + std::to_string(i)).c_str(), kText, core::StatementKind::Clarification).met(id.c_str());
        } else {
            log.owes(at, id.c_str(), expect(core::Act::Triage), "racun").acknowledges(at + 2s, id.c_str());
            log.triages(at + 4s, id.c_str(), core::Truth::False).met(id.c_str());
        }
    }

    static constexpr const char* kText =
        "Kami turut prihatin atas keresahan warga. Hasil uji laboratorium menunjukkan kekeruhan air 8 NTU, di atas baku mutu 5 NTU. "
        "Beredar kabar bahwa air PDAM diracun. Kabar itu tidak benar: tidak ditemukan zat beracun pada enam titik. "
        "Sementara menunggu perbaikan, mohon rebus air sebelum diminum. Pembaruan berikut kami sampaikan pukul 15.00 WIB.";
};

const Session& session() {
    static const Session one;
    return one;
}

void scoreSession(benchmark::State& state) {
    const Session& s = session();
    for (auto _ : state) benchmark::DoNotOptimize(assessment::score(s.scenario, s.log.records(), s.scenario.rubric));
    state.counters["records"] = static_cast<double>(s.log.records().size());
}
BENCHMARK(scoreSession)->Unit(benchmark::kMillisecond);

void referenceActivitiesOnly(benchmark::State& state) {
    const Session& s = session();
    for (auto _ : state) {
        core::ActivityReader reader{s.scenario};
        for (const core::Record& record : s.log.records()) benchmark::DoNotOptimize(reader.read(record));
    }
}
BENCHMARK(referenceActivitiesOnly)->Unit(benchmark::kMillisecond);

void readTexts(benchmark::State& state) {
    const assessment::language::Reader reader{session().scenario};
    for (auto _ : state)
        for (int i = 0; i < kPosts / 5; ++i) benchmark::DoNotOptimize(reader.read(Session::kText));
}
BENCHMARK(readTexts)->Unit(benchmark::kMillisecond);

void writeCard(benchmark::State& state) {
    const Session& s = session();
    const auto card = assessment::score(s.scenario, s.log.records(), s.scenario.rubric);
    for (auto _ : state) benchmark::DoNotOptimize(assessment::exporting::toJson(card));
}
BENCHMARK(writeCard)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
