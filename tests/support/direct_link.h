#pragma once

#include <memory>
#include <string>

#include <QStringList>

#include "qml/bridge/session_link.h"
#include "simulator/engine/session.h"
#include "tests/support/memory_log.h"

namespace gladi::support {

/// A shipped scenario, by the name of its folder.
[[nodiscard]] std::shared_ptr<const core::Scenario> shippedScenario(const std::string& name);

/// The way to an engine in the same thread: acts answer at once, and time moves only when told. The session is open,
/// for one person in every role.
class DirectLink : public bridge::SessionLink {
public:
    explicit DirectLink(std::shared_ptr<const core::Scenario> scenario);

    void submit(core::Command command) override;
    void advanceTo(core::ScenarioTime to);
    /// Records the engine did not make, such as a flood of posts.
    void insert(const std::vector<core::Record>& records) { emit recordsArrived(records); }

    [[nodiscard]] const core::Participant& self() const { return m_self; }
    [[nodiscard]] core::ScenarioTime now() const { return m_session.state().now; }
    /// All that the engine made so far.
    [[nodiscard]] const std::vector<core::Record>& records() const { return m_log.records; }
    /// For a scripted participant: what it does reaches listeners as everything else does.
    [[nodiscard]] engine::Session& session() { return m_session; }

    QStringList acts;   ///< "triage ...", "draft ...": what was asked for by `submit`, in that order

private:
    core::Participant m_self;
    MemoryLog m_log;
    engine::Session m_session;
};

}  // namespace gladi::support
