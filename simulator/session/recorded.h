#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "simulator/engine/worlds.h"
#include "simulator/scenario/loader.h"
#include "simulator/store/session_file.h"

/// Scenario, engine and file put together: what the desktop program and gladictl both do with a session.
namespace gladi::session {

/// A scenario that can be played.
struct Playable {
    std::shared_ptr<const core::Scenario> scenario;
    scenario::FileSet files;        ///< as played
};

/// Reads and checks a folder. A scenario with errors is `BadInput`, with the first of them in the message.
[[nodiscard]] core::Result<Playable> openScenario(const std::filesystem::path& folder);

/// A session that was recorded, whole or interrupted.
struct Recorded {
    std::shared_ptr<const core::Scenario> scenario;
    std::string digest;             ///< of the scenario files in the session file, hex; row 1 says which ones were played
    std::vector<core::Record> records;
    store::Summary summary;
};

/// Reads a session file with the scenario inside it; also while it is being played.
[[nodiscard]] core::Result<Recorded> read(const std::filesystem::path& session);

/// A session that can be played on. The file must outlive whatever plays the worlds.
struct Live {
    std::shared_ptr<const core::Scenario> scenario;
    std::unique_ptr<store::SessionFile> file;
    engine::Worlds worlds;
    std::vector<core::Record> records;   ///< what made the worlds, where it was asked for; empty for a new session
};

/// Makes a new session file. The worlds are those before the first command, `control::Open` with this seed and the
/// digest of the files. `WrongState` when the file is there already.
[[nodiscard]] core::Result<Live> create(const std::filesystem::path& session, const Playable& playable, std::uint64_t seed,
                                        core::WallTime now);

/// The command that opens a session made by `create`, for one solo player.
[[nodiscard]] core::control::Open opening(const Playable& playable, std::uint64_t seed, const std::string& name, const core::RoleId& role);

/// What is done with the records of a session that goes on, once the worlds are made of them.
enum class Past {
    Kept,      ///< for a window that shows them
    Dropped,   ///< of many teams they are many; the file has them
};

/// Goes on with an interrupted session exactly where its log ends: with the exercise, or with the test after ENDEX.
/// `WrongState` when it is over or never began.
[[nodiscard]] core::Result<Live> resume(const std::filesystem::path& session, Past past = Past::Kept);

/// The participant of every solo session.
inline const core::ParticipantId kSoloParticipant{"peserta-1"};

}  // namespace gladi::session
