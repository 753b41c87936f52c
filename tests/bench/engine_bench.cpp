// How many injects the engine releases in a second, beside the least that any player of a timeline must do: a sorted
// vector and a cursor that copies out what is due. Both take turns; the ratio is what to look at. Then the same posts in
// the worlds of sixty teams: how many a second, and what each further world takes of memory.

#include <benchmark/benchmark.h>

#include "simulator/engine/engine.h"
#include "tests/support/peak_memory.h"
#include "tests/support/scenario_builder.h"
#include "tests/support/turns.h"

using namespace gladi;
using namespace gladi::core;
using namespace std::chrono_literals;

namespace {

constexpr int kPosts = 32'000;

struct Exercise {
    std::shared_ptr<Scenario> scenario = std::make_shared<Scenario>(support::smallCrisis());
    std::shared_ptr<const engine::Plan> plan;

    /// Hand-written posts, or as many generated ones.
    explicit Exercise(bool generated) {
        scenario->duration = 90min;
        if (generated) {
            Background noise;
            noise.id = InjectId{"ramai"};
            noise.channel = ChannelId{"medsos"};
            noise.until = ScenarioTime{89min};
            noise.count = kPosts;
            noise.templates = {{"Air di {tempat} keruh sejak pagi, ada yang tahu kenapa?", ""}};
            noise.words = {{"tempat", {"Wijen", "Lobar", "Samara"}}};
            scenario->background = {noise};
        } else {
            for (int number = 0; number < kPosts; ++number) {
                auto post = support::post("p" + std::to_string(number), ScenarioTime{number * 89min / kPosts});
                post.text = {"Air di Wijen keruh sejak pagi, ada yang tahu kenapa?", ""};
                scenario->injects.push_back(post);
            }
        }
        plan = std::make_shared<engine::Plan>(scenario, 1);
    }

    /// Opened and started, nothing of the timeline released yet but what is due at once; of so many teams of one, or none.
    [[nodiscard]] engine::Worlds started(int teams = 0) const {
        engine::Worlds worlds(plan);
        control::Open open{1, "", {{ParticipantId{"aku"}, "", {}, {RoleId{"humas"}}}}};
        for (int team = 0; team < teams; ++team) {
            const std::string name = "tim-" + std::to_string(team);
            open.teams.push_back(TeamId{name});
            open.participants.push_back({ParticipantId{"p/" + name}, "", TeamId{name}, {RoleId{"humas"}}});
        }
        std::vector<Record> advanced;
        for (const auto& [id, action] : {std::pair{"1", Action{open}}, std::pair{"2", Action{control::Start{}}}})
            if (!engine::handle(worlds, {}, {CommandId{id}, {}, action}, advanced)) throw std::runtime_error("start");
        return worlds;
    }
};

/// What the cursor copies out.
std::vector<std::pair<ScenarioTime, event::ItemReleased>> sortedPosts(const Exercise& exercise) {
    std::vector<std::pair<ScenarioTime, event::ItemReleased>> posts;
    for (const Record& record : [&] { auto worlds = exercise.started(); return engine::advance(worlds, ScenarioTime{2h}); }())
        if (const auto* e = std::get_if<event::ItemReleased>(&record.event)) posts.emplace_back(record.at, *e);
    return posts;
}

void releaseInjects(benchmark::State& bench, bool generated) {
    const Exercise exercise(generated);
    const auto posts = sortedPosts(exercise);
    support::Timer ours, plain;
    double released = 0;
    for ([[maybe_unused]] auto _ : bench) {
        plain.run([&] {
            std::vector<Record> log;
            std::size_t cursor = 0;
            for (ScenarioTime now; cursor < posts.size(); now = now + 1s)
                for (; cursor < posts.size() && posts[cursor].first <= now; ++cursor)
                    log.push_back({Sequence{cursor + 1}, posts[cursor].first, {}, {}, posts[cursor].second});
            benchmark::DoNotOptimize(log.data());
        });
        bench.PauseTiming();
        engine::Worlds worlds = exercise.started();
        bench.ResumeTiming();
        ours.run([&] {
            std::vector<Record> log;
            for (ScenarioTime now; worlds.stage() == engine::Stage::Running; now = now + 1s)
                for (Record& record : engine::advance(worlds, now)) log.push_back(std::move(record));
            benchmark::DoNotOptimize(log.data());
        });
        released += static_cast<double>(posts.size());
    }
    bench.counters["injects/s"] = released / ours.seconds();
    bench.counters["cursor/s"] = released / plain.seconds();
    bench.counters["of_cursor"] = plain.seconds() / ours.seconds();
}

void manyWorlds(benchmark::State& bench) {
    const Exercise exercise(true);
    const int teams = static_cast<int>(bench.range(0));
    double released = 0;
    support::Timer timer;
    for ([[maybe_unused]] auto _ : bench) {
        support::forgetPeakMemory();
        const double before = support::peakMemory();
        engine::Worlds worlds = exercise.started(teams);
        timer.run([&] {
            for (ScenarioTime now; worlds.stage() == engine::Stage::Running; now = now + 1s) released += static_cast<double>(engine::advance(worlds, now).size());
        });
        bench.counters["KiB/world"] = (support::peakMemory() - before) * 1024 / teams;
    }
    bench.counters["records/s"] = released / timer.seconds();
}

void BM_HandWrittenInjects(benchmark::State& bench) { releaseInjects(bench, false); }
void BM_GeneratedPosts(benchmark::State& bench) { releaseInjects(bench, true); }

BENCHMARK(BM_HandWrittenInjects)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_GeneratedPosts)->Unit(benchmark::kMillisecond);
BENCHMARK(manyWorlds)->Name("BM_WorldsOfTeams")->Arg(1)->Arg(60)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
