#include "qml/app/lists.h"

#include <algorithm>

#include "qml/app/places.h"
#include "qml/bridge/text.h"
#include "simulator/core/names.h"
#include "simulator/session/recorded.h"

namespace gladi::app {

using bridge::toQt;

namespace {

std::vector<core::Text> titlesOf(const std::vector<core::Objective>& objectives) {
    std::vector<core::Text> titles;
    for (const auto& objective : objectives) titles.push_back(objective.title);
    return titles;
}

bridge::SessionEntry entryOf(const std::filesystem::path& path) {
    bridge::SessionEntry entry;
    entry.path = textOf(path);
    entry.title = {path.stem().string(), {}};
    entry.status = QStringLiteral("damaged");
    const auto file = store::SessionFile::open(path, store::SessionFile::Mode::Read);
    if (!file) return entry;
    const auto summary = (*file)->summary();
    if (!summary) return entry;
    entry.started = QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(summary->created.time_since_epoch()).count());
    entry.lastClock = toQt(clockOf(summary->lastAt));
    entry.status = summary->ended ? (summary->early ? QStringLiteral("early") : QStringLiteral("ended")) : QStringLiteral("interrupted");
    if (summary->opened && !summary->opened->participants.empty()) entry.participant = toQt(summary->opened->participants.front().name);
    const auto files = (*file)->scenarioFiles();
    const auto loaded = files ? scenario::load(*files) : scenario::Loaded{};
    if (!loaded.scenario) return entry;
    entry.title = loaded.scenario->title;
    if (!summary->ended || loaded.scenario->test.empty() || !summary->opened || summary->opened->participants.empty()) return entry;
    const auto& self = summary->opened->participants.front().id;
    entry.testOpen = std::find(summary->testFinished.begin(), summary->testFinished.end(), self) == summary->testFinished.end();
    return entry;
}

}  // namespace

std::vector<bridge::ScenarioEntry> readScenarios(const std::filesystem::path& folder) {
    std::vector<bridge::ScenarioEntry> entries;
    std::error_code ignored;
    for (const auto& place : std::filesystem::directory_iterator(folder, ignored)) {
        if (!std::filesystem::exists(place.path() / "scenario.yaml", ignored)) continue;
        const auto playable = session::openScenario(place.path());
        if (!playable) continue;
        const core::Scenario& scenario = *playable->scenario;
        entries.push_back({textOf(place.path()), scenario.title, scenario.summary, toQt(nameOf(scenario.crisis)), toQt(nameOf(scenario.difficulty)),
                           static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(scenario.duration).count()),
                           static_cast<int>(scenario.injects.size()), titlesOf(scenario.objectives), scenario.needs, scenario.roles});
    }
    std::sort(entries.begin(), entries.end(), [](const auto& one, const auto& other) {
        const auto key = [](const auto& entry) { return std::make_pair(entry.crisis != QLatin1String("introduction"), entry.title.indonesian); };
        return key(one) < key(other);
    });
    return entries;
}

std::vector<bridge::SessionEntry> readSessions(const std::filesystem::path& folder) {
    std::vector<bridge::SessionEntry> entries;
    std::error_code ignored;
    for (const auto& place : std::filesystem::directory_iterator(folder, ignored))
        if (place.path().extension() == ".gladi") entries.push_back(entryOf(place.path()));
    std::sort(entries.begin(), entries.end(), [](const auto& one, const auto& other) { return one.started > other.started; });
    return entries;
}

}  // namespace gladi::app
