#pragma once

#include <functional>
#include <string>
#include <vector>

#include "simulator/engine/session.h"
#include "simulator/scenario/responses.h"

namespace gladi::session {

/// A response that the engine would not do, or whose moment never came.
struct Unplayed {
    int line = 0;              ///< in the responses file
    std::string reason;
};

struct Played {
    std::vector<Unplayed> unplayed;
};

/// Plays a session to its end with a scripted participant. Each act is done at its own scenario time to the
/// millisecond, so that the log does not depend on how fast it is played.
class ScriptPlayer {
public:
    /// Called before scenario time moves on to `next`: may wait (for playing at a human speed) or show progress.
    using BeforeStep = std::function<void(core::ScenarioTime next)>;

    /// Acts that the session's log already holds are not done again.
    ScriptPlayer(engine::Session& session, const scenario::Script& script, core::ParticipantId participant);

    /// Answers the test before STARTEX as the script has it. Each of these fails only when the log does.
    [[nodiscard]] core::Result<void> prepare();
    /// From STARTEX to ENDEX, and the test after it.
    [[nodiscard]] core::Result<Played> play(const BeforeStep& beforeStep);

private:
    struct Step {
        std::size_t response = 0;
        core::ScenarioTime due;
    };
    [[nodiscard]] std::optional<Step> nextStep() const;
    [[nodiscard]] core::Result<void> perform(std::size_t index, core::ScenarioTime at);
    [[nodiscard]] core::Result<void> command(std::size_t index, const char* part, core::Action action, core::ScenarioTime at);
    [[nodiscard]] core::Result<void> publishApproved();
    [[nodiscard]] core::Result<void> takeTest(core::TestStage stage);
    [[nodiscard]] core::Result<void> submit(const std::string& id, core::Action action, core::ScenarioTime at, int line);

    engine::Session& m_session;
    const scenario::Script& m_script;
    core::ParticipantId m_participant;
    std::vector<bool> m_done;
    std::vector<std::size_t> m_awaitingApproval;
    Played m_played;
};

}  // namespace gladi::session
