#include "tests/support/direct_link.h"

#include <stdexcept>

#include "qml/bridge/text.h"
#include "simulator/scenario/loader.h"

namespace gladi::support {

using namespace core;

namespace {

/// No test looks at the wall.
class StoppedClock final : public Clock {
public:
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override { return {}; }
    [[nodiscard]] WallTime wall() const override { return {}; }
};

const StoppedClock kClock;

Participant everybody(const Scenario& scenario) {
    Participant self{ParticipantId{"p1"}, "Sari", TeamId{"solo"}, {}};
    for (const Role& role : scenario.roles) self.roles.push_back(role.id);
    return self;
}

/// What a test calls an act.
struct NameOf {
    QString operator()(const act::Read& a) const { return "read " + bridge::toQt(a.item.value); }
    QString operator()(const act::Triage& a) const {
        return "triage " + bridge::toQt(a.item.value) + (a.verdict == Truth::False ? " hoax" : a.verdict == Truth::True ? " true" : " unverified");
    }
    QString operator()(const act::SaveDraft& a) const { return "draft " + bridge::toQt(a.text); }
    QString operator()(const act::Publish&) const { return "publish"; }
    QString operator()(const act::Answer& a) const { return "answer " + bridge::toQt(a.text); }
    template <class Other>
    QString operator()(const Other&) const { return "other"; }
};

}  // namespace

std::shared_ptr<const Scenario> shippedScenario(const std::string& name) {
    const auto files = scenario::readFolder(std::string(GLADI_SOURCE_DIR) + "/scenarios/" + name);
    auto loaded = files ? scenario::load(*files) : scenario::Loaded{};
    if (!loaded.scenario) throw std::runtime_error("the scenario " + name + " cannot be read");
    return std::make_shared<const Scenario>(std::move(*loaded.scenario));
}

DirectLink::DirectLink(std::shared_ptr<const Scenario> scenario)
    : m_self(everybody(*scenario)),
      m_session(engine::Worlds(std::make_shared<const engine::Plan>(scenario, 7)), m_log, kClock,
                [this](std::span<const Record> records) { emit recordsArrived({records.begin(), records.end()}); }) {
    (void)m_session.submit({CommandId{"open"}, {}, control::Open{7, "", {m_self}}}, {});
}

void DirectLink::submit(Command command) {
    acts.append(std::visit(NameOf{}, command.action));
    const QString id = bridge::toQt(command.id.value);
    const auto done = m_session.submit(command, now());
    if (done)
        emit accepted(id);
    else
        emit refused(id, done.error());
}

void DirectLink::advanceTo(ScenarioTime to) {
    (void)m_session.advanceTo(to);
    emit paced(now().sinceStart.count(), 0);
}

}  // namespace gladi::support
