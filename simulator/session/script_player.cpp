#include "simulator/session/script_player.h"

#include <algorithm>

#include "simulator/session/script_steps.h"

namespace gladi::session {

using namespace core;

ScriptPlayer::ScriptPlayer(engine::Session& session, const scenario::Script& script, ParticipantId participant)
    : m_session(session), m_script(script), m_participant(std::move(participant)), m_done(script.responses.size(), false) {}

std::optional<ScriptPlayer::Step> ScriptPlayer::nextStep() const {
    const engine::State& state = m_session.state();
    std::optional<Step> earliest;
    for (std::size_t index = 0; index < m_script.responses.size(); ++index) {
        if (m_done[index]) continue;
        const auto known = dueOf(m_script.responses[index], state.released);
        if (!known) continue;
        const ScenarioTime due = std::max(*known, state.now);
        if (!earliest || due < earliest->due) earliest = Step{index, due};
    }
    return earliest;
}

Result<void> ScriptPlayer::submit(const std::string& id, Action action, ScenarioTime at, int line) {
    const auto done = m_session.submit({CommandId{"skrip/" + id}, m_participant, std::move(action)}, at);
    if (done) return {};
    if (m_session.isBroken()) return tl::unexpected(done.error());
    m_played.unplayed.push_back({line, done.error().message});
    return {};
}

Result<void> ScriptPlayer::command(std::size_t index, const char* part, Action action, ScenarioTime at) {
    return submit(std::to_string(index + 1) + part, resolved(std::move(action), [this](const StatementId& id) { return m_session.state().statements.contains(id); }), at, m_script.responses[index].line);
}

Result<void> ScriptPlayer::takeTest(TestStage stage) {
    for (auto& [id, action] : testActs(m_script, stage))
        if (auto done = submit(id, std::move(action), m_session.state().now, m_script.testLine); !done) return done;
    return {};
}

Result<void> ScriptPlayer::prepare() { return takeTest(TestStage::Pre); }

Result<void> ScriptPlayer::perform(std::size_t index, ScenarioTime at) {
    m_done[index] = true;
    const auto& deed = m_script.responses[index].deed;
    if (const auto* action = std::get_if<Action>(&deed)) return command(index, "", *action, at);
    const auto& release = std::get<scenario::Release>(deed);
    if (auto drafted = command(index, "/draft", release.draft, at); !drafted) return drafted;
    if (!release.approval) return command(index, "/publish", act::Publish{release.draft.draft}, at);
    m_awaitingApproval.push_back(index);
    const bool alreadyApproved = [&] {
        const auto draft = m_session.state().drafts.find(release.draft.draft);
        return draft != m_session.state().drafts.end() && draft->second.approved;
    }();
    return alreadyApproved ? Result<void>{} : command(index, "/submit", act::Submit{release.draft.draft}, at);
}

Result<void> ScriptPlayer::publishApproved() {
    for (std::size_t position = 0; position < m_awaitingApproval.size();) {
        const std::size_t index = m_awaitingApproval[position];
        const auto& release = std::get<scenario::Release>(m_script.responses[index].deed);
        const auto draft = m_session.state().drafts.find(release.draft.draft);
        if (draft == m_session.state().drafts.end() || !draft->second.approved) {
            ++position;
            continue;
        }
        m_awaitingApproval.erase(m_awaitingApproval.begin() + static_cast<std::ptrdiff_t>(position));
        if (auto published = command(index, "/publish", act::Publish{release.draft.draft}, m_session.state().now); !published) return published;
    }
    return {};
}

Result<Played> ScriptPlayer::play(const BeforeStep& beforeStep) {
    while (m_session.state().stage == engine::Stage::Running) {
        const auto step = nextStep();
        const auto due = engine::nextDue(m_session.worlds());
        if (!due) break;
        const bool acts = step && step->due <= *due;
        if (beforeStep) beforeStep(acts ? step->due : *due);
        const auto moved = acts ? perform(step->response, step->due) : m_session.advanceTo(*due);
        if (!moved) return tl::unexpected(moved.error());
        if (auto published = publishApproved(); !published) return tl::unexpected(published.error());
    }
    if (m_session.state().stage == engine::Stage::Ended)
        if (auto taken = takeTest(TestStage::Post); !taken) return tl::unexpected(taken.error());
    for (std::size_t index = 0; index < m_done.size(); ++index)
        if (!m_done[index]) m_played.unplayed.push_back({m_script.responses[index].line, "its moment never came"});
    for (const std::size_t index : m_awaitingApproval) m_played.unplayed.push_back({m_script.responses[index].line, "it was not approved before ENDEX"});
    return std::move(m_played);
}

}  // namespace gladi::session
