#include "simulator/session/recorded.h"

#include <optional>

namespace gladi::session {

using namespace core;

namespace {

Result<std::shared_ptr<const Scenario>> parse(const scenario::FileSet& files) {
    scenario::Loaded loaded = scenario::load(files);
    if (loaded.scenario) return std::make_shared<const Scenario>(std::move(*loaded.scenario));
    for (const auto& diagnostic : loaded.diagnostics)
        if (diagnostic.severity == scenario::Severity::Error) return fail(Error::Code::BadInput, toString(diagnostic));
    return fail(Error::Code::BadInput, "the scenario cannot be read");
}

Result<Recorded> readFrom(const store::SessionFile& file) {
    auto files = file.scenarioFiles();
    if (!files) return tl::unexpected(files.error());
    auto parsed = parse(*files);
    if (!parsed) return tl::unexpected(parsed.error());
    auto summary = file.summary();
    if (!summary) return tl::unexpected(summary.error());
    auto records = file.records();
    if (!records) return tl::unexpected(records.error());
    // What was committed between the two readings: the summary's digest seals the records before it only.
    if (records->size() > summary->records) records->resize(summary->records);
    return Recorded{std::move(*parsed), store::hex(store::digestOf(*files)), std::move(*records), std::move(*summary)};
}

}  // namespace

Result<Playable> openScenario(const std::filesystem::path& folder) {
    auto files = scenario::readFolder(folder);
    if (!files) return tl::unexpected(files.error());
    Playable playable{nullptr, scenario::asPlayed(std::move(*files))};
    auto parsed = parse(playable.files);
    if (!parsed) return tl::unexpected(parsed.error());
    playable.scenario = std::move(*parsed);
    return playable;
}

Result<Recorded> read(const std::filesystem::path& session) {
    auto file = store::SessionFile::open(session, store::SessionFile::Mode::Read);
    if (!file) return tl::unexpected(file.error());
    return readFrom(**file);
}

Result<Live> create(const std::filesystem::path& session, const Playable& playable, std::uint64_t seed, WallTime now) {
    auto file = store::SessionFile::create(session, {playable.files, now, {}});
    if (!file) return tl::unexpected(file.error());
    return Live{playable.scenario, std::move(*file), engine::Worlds(std::make_shared<engine::Plan>(playable.scenario, seed)), {}};
}

control::Open opening(const Playable& playable, std::uint64_t seed, const std::string& name, const RoleId& role) {
    return {seed, store::hex(store::digestOf(playable.files)), {{kSoloParticipant, name, {}, {role}}}};
}

Result<Live> resume(const std::filesystem::path& session, Past past) {
    auto file = store::SessionFile::open(session, store::SessionFile::Mode::Resume);
    if (!file) return tl::unexpected(file.error());
    auto files = (*file)->scenarioFiles();
    if (!files) return tl::unexpected(files.error());
    auto scenario = parse(*files);
    if (!scenario) return tl::unexpected(scenario.error());
    std::optional<engine::Worlds> worlds;
    std::vector<Record> records;
    const auto read = (*file)->visit([&](const store::StoredRecord& stored) {
        const auto* opened = std::get_if<event::SessionOpened>(&stored.record.event);
        if (!worlds && opened != nullptr) worlds.emplace(std::make_shared<engine::Plan>(*scenario, opened->seed));
        if (!worlds) return false;
        worlds->evolve(stored.record);
        if (past == Past::Kept) records.push_back(stored.record);
        return true;
    });
    if (!read) return tl::unexpected(read.error());
    if (!worlds) return fail(Error::Code::WrongState, "the session never began");
    if (worlds->isOver()) return fail(Error::Code::WrongState, "the session has ended");
    return Live{std::move(*scenario), std::move(*file), std::move(*worlds), std::move(records)};
}

}  // namespace gladi::session
