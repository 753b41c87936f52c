#include "tests/qml/play/room.h"

#include <QQmlEngine>

#include "qml/bridge/text.h"
#include "simulator/core/activity.h"
#include "simulator/scenario/loader.h"

namespace gladi::test {

using namespace core;

namespace {

Participant everybody(const Scenario& scenario) {
    Participant self{ParticipantId{"p1"}, "Sari", TeamId{"solo"}, {}};
    for (const Role& role : scenario.roles) self.roles.push_back(role.id);
    return self;
}

/// What a QML test calls an act.
struct NameOf {
    QString operator()(const act::Read& a) const { return "read " + bridge::toQt(a.item.value); }
    QString operator()(const act::Triage& a) const { return "triage " + bridge::toQt(a.item.value) + (a.verdict == Truth::False ? " hoax" : a.verdict == Truth::True ? " true" : " unverified"); }
    QString operator()(const act::SaveDraft& a) const { return "draft " + bridge::toQt(a.text); }
    QString operator()(const act::Publish&) const { return "publish"; }
    QString operator()(const act::Answer& a) const { return "answer " + bridge::toQt(a.text); }
    template <class Other>
    QString operator()(const Other&) const { return "other"; }
};

}  // namespace

DirectLink::DirectLink(std::shared_ptr<const Scenario> scenario)
    : m_self(everybody(*scenario)), m_state(std::make_shared<const engine::Plan>(scenario, 7)) {
    std::vector<Record> advanced;
    (void)engine::handle(m_state, {}, {CommandId{"open"}, {}, control::Open{7, "", {m_self}}}, advanced);
}

void DirectLink::submit(Command command) {
    acts.append(std::visit(NameOf{}, command.action));
    std::vector<Record> advanced;
    const auto done = engine::handle(m_state, m_state.now, command, advanced);
    if (!advanced.empty()) emit recordsArrived(advanced);
    const QString id = bridge::toQt(command.id.value);
    if (!done) {
        emit refused(id, done.error());
        return;
    }
    emit recordsArrived(*done);
    emit accepted(id);
}

void DirectLink::advanceTo(ScenarioTime to) {
    const auto records = engine::advance(m_state, to);
    if (!records.empty()) emit recordsArrived(records);
    emit paced(m_state.now.sinceStart.count(), 0);
}

void Room::open(const QString& scenario) {
    const auto files = scenario::readFolder(std::string(GLADI_SCENARIOS) + "/" + scenario.toStdString());
    auto loaded = files ? scenario::load(*files) : scenario::Loaded{};
    if (!loaded.scenario) qFatal("the scenario of this test cannot be read");
    m_exercise.reset();
    m_scenario = std::make_shared<const Scenario>(std::move(*loaded.scenario));
    m_link = std::make_unique<DirectLink>(m_scenario);
    m_exercise = std::make_unique<bridge::Exercise>(m_scenario, m_link->self(), *m_link, std::vector<Record>{});
    QQmlEngine::setObjectOwnership(m_exercise.get(), QQmlEngine::CppOwnership);
    emit opened();
    m_exercise->start();
}

void Room::advanceTo(int seconds) { m_link->advanceTo(ScenarioTime{std::chrono::seconds(seconds)}); }

void Room::post(const QString& channel, int count) {
    std::vector<Record> records;
    for (int i = 0; i < count; ++i) {
        event::ItemReleased item;
        item.item = InjectId{"uji-" + std::to_string(++m_posts)};
        item.channel = ChannelId{bridge::fromQt(channel)};
        item.author = "Warga " + std::to_string(m_posts);
        item.text = "Kabar ke-" + std::to_string(m_posts) + ": " + std::string(static_cast<std::size_t>(m_posts * 37 % 300), 'a');
        records.push_back({Sequence{static_cast<std::uint64_t>(1'000'000 + m_posts)}, m_link->now(), {}, {}, std::move(item)});
    }
    m_link->insert(records);
}

}  // namespace gladi::test
