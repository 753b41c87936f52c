// Loading and checking a scenario of 32,000 posts, beside yaml-cpp building nodes of the same bytes and nothing else.

#include <benchmark/benchmark.h>

#include <cstdio>

#include <yaml-cpp/yaml.h>

#include "simulator/scenario/loader.h"
#include "tests/support/peak_memory.h"
#include "tests/support/turns.h"

using namespace gladi;

namespace {

constexpr int kPosts = 32'000;

scenario::FileSet largeScenario() {
    auto files = scenario::readFolder(GLADI_SOURCE_DIR "/tests/fixtures/base").value();
    std::string& timeline = files["timeline.yaml"];
    const auto background = timeline.find("\nbackground:");
    std::string posts;
    for (int number = 0; number < kPosts; ++number) {
        char line[160];
        const int second = number * 1100 / kPosts;
        std::snprintf(line, sizeof line, "\n  - {id: p%05d, at: T+00:%02d:%02d, channel: grup, from: ratna, text: \"Air keruh lagi, ini yang ke-%d\"}",
                      number, second / 60, second % 60, number);
        posts += line;
    }
    timeline.insert(background == std::string::npos ? timeline.size() : background, posts);
    return files;
}

void BM_LoadScenario(benchmark::State& bench) {
    const auto files = largeScenario();
    support::Timer ours, plain;
    double megabytes = 0, memory = 0, plainMemory = 0;
    for (const auto& [path, bytes] : files) megabytes += path.ends_with(".yaml") ? static_cast<double>(bytes.size()) / 1e6 : 0;
    for ([[maybe_unused]] auto _ : bench) {
        support::forgetPeakMemory();
        const double before = support::peakMemory();
        plain.run([&] {
            for (const auto& [path, bytes] : files)
                if (path.ends_with(".yaml")) benchmark::DoNotOptimize(YAML::Load(bytes).size());
        });
        plainMemory = std::max(plainMemory, support::peakMemory() - before);
        support::forgetPeakMemory();
        const double between = support::peakMemory();
        ours.run([&] {
            const auto loaded = scenario::load(files);
            if (!loaded.scenario) throw std::runtime_error("load: " + toString(loaded.diagnostics.front()));
            benchmark::DoNotOptimize(loaded.scenario->injects.size());
        });
        memory = std::max(memory, support::peakMemory() - between);
    }
    const auto times = static_cast<double>(bench.iterations());
    bench.counters["load_ms"] = 1000 * ours.seconds() / times;
    bench.counters["MB_of_YAML"] = megabytes;
    bench.counters["yaml-cpp_ms"] = 1000 * plain.seconds() / times;
    bench.counters["of_yaml-cpp"] = plain.seconds() / ours.seconds();
    bench.counters["peak_MiB"] = memory;
    bench.counters["yaml-cpp_MiB"] = plainMemory;
}

BENCHMARK(BM_LoadScenario)->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace

BENCHMARK_MAIN();
