#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "simulator/core/log.h"
#include "simulator/store/digest.h"

namespace gladi::store {

/// What a new session file is made of. The scenario files never change again.
struct NewSession {
    ScenarioFiles scenario;
    core::WallTime created;
    std::string id;             ///< made up when empty
};

/// A record with what stands beside it in the file.
struct StoredRecord {
    core::Record record;
    core::WallTime wall;
    friend bool operator==(const StoredRecord&, const StoredRecord&) = default;
};

/// What a list of past sessions shows, read without reading the session.
struct Summary {
    std::string id;
    core::WallTime created;
    std::string scenarioYaml;   ///< bytes of scenario.yaml as played; empty when there is none
    std::optional<core::event::SessionOpened> opened;   ///< nothing while no record has been written
    std::uint64_t records = 0;
    core::ScenarioTime lastAt;  ///< of the last record
    core::WallTime lastWall;    ///< likewise; `created` while there is none
    bool ended = false;         ///< ENDEX was reached; otherwise the session was interrupted or is running
    bool early = false;         ///< and it came early
    std::vector<core::ParticipantId> testFinished;   ///< who handed in the test after ENDEX, or skipped it
    std::string head;           ///< digest of the last row, hex: what a report prints to seal the file
};

/// One session as a file (docs/event-log.md). Owned by one thread, except where said; a writer thread
/// of its own commits what is appended. Closing (destroying) it writes what is left.
class SessionFile final : public core::EventLog {
public:
    enum class Mode {
        Read,    ///< also while somebody else writes, also where nothing can be written
        Resume,  ///< goes on with an interrupted session: one writer at a time
    };

    /// `WrongState` when a file of that name is there already; `Io` when its folder is not; `ReadOnly`, `DiskFull`.
    [[nodiscard]] static core::Result<std::unique_ptr<SessionFile>> create(const std::filesystem::path& path, NewSession session);

    /// `NotASession`, `NewerVersion`, `Damaged`; for Resume also `InUse` and `ReadOnly`.
    /// Resume checks the whole chain before it adds to it, and brings a file of an older version up to this one.
    [[nodiscard]] static core::Result<std::unique_ptr<SessionFile>> open(const std::filesystem::path& path, Mode mode);

    ~SessionFile() override;

    // EventLog; `ReadOnly` when opened for reading.
    [[nodiscard]] core::Result<void> append(std::span<const core::Record> records, core::WallTime wall) override;
    [[nodiscard]] core::Result<void> flush() override;
    [[nodiscard]] core::Sequence durable() const override;
    void onDurable(std::function<void(core::Result<core::Sequence>)> listener) override;

    // Reading sees what is durable.

    /// Calls for each record after this one in order, in bounded memory, until it returns false.
    [[nodiscard]] core::Result<void> visit(const std::function<bool(const StoredRecord&)>& visitor, core::Sequence after = {}) const;
    [[nodiscard]] core::Result<std::vector<core::Record>> records() const;
    [[nodiscard]] core::Result<ScenarioFiles> scenarioFiles() const;
    [[nodiscard]] core::Result<Summary> summary() const;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    struct Writing;
    SessionFile(std::filesystem::path path, std::unique_ptr<Writing> writing);

    std::filesystem::path m_path;
    std::unique_ptr<Writing> m_writing;   // none when opened for reading
};

}  // namespace gladi::store
