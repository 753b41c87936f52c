#include "qml/bridge/console.h"

#include <algorithm>

#include <QUuid>

#include "qml/bridge/text.h"
#include "simulator/core/names.h"

namespace gladi::bridge {

using namespace core;

namespace {

constexpr int kRenew = 150;   // ms

template <class T>
std::vector<ChoiceModel::Choice> titled(const std::vector<T>& list) {
    std::vector<ChoiceModel::Choice> choices;
    for (const T& one : list) choices.push_back({one.id.value, one.title, {}});
    return choices;
}

std::vector<ChoiceModel::Choice> byName(const std::vector<Persona>& personas) {
    std::vector<ChoiceModel::Choice> choices;
    for (const Persona& one : personas) choices.push_back({one.id.value, {one.name, one.name}, {}});
    return choices;
}

engine::Worlds unopened(std::shared_ptr<const Scenario> scenario, std::uint64_t seed) {
    return engine::Worlds(std::make_shared<engine::Plan>(std::move(scenario), seed));
}

}  // namespace

Console::Console(std::shared_ptr<const Scenario> scenario, SessionLink& link, RoomAddress address, Spreader spreader,
                 const std::vector<Record>& past, QObject* parent)
    : QObject(parent), m_scenario(std::move(scenario)), m_link(link), m_address(std::move(address)), m_spreader(std::move(spreader)),
      m_worlds(unopened(m_scenario, 0)), m_roles(titled(m_scenario->roles)), m_channels(titled(m_scenario->channels)), m_personas(byName(m_scenario->personas)),
      m_commandPrefix(QStringLiteral("meja-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)) {
    connect(&link, &SessionLink::recordsArrived, this, &Console::apply);
    connect(&link, &SessionLink::refused, this, [this](const QString& id, const Error& error) {
        if (id.startsWith(m_commandPrefix)) emit refused(toQt(nameOf(error.code)), toQt(error.message));
    });
    connect(&link, &SessionLink::paced, &m_clock, &RunningClock::pace);
    connect(&m_clock, &RunningClock::ticked, this, &Console::nowChanged);
    connect(&link, &SessionLink::failed, this, [this](const Error& error) {
        m_failure = toQt(nameOf(error.code));
        emit failureChanged();
    });
    m_showing.setSingleShot(true);
    m_showing.setInterval(kRenew);
    connect(&m_showing, &QTimer::timeout, this, &Console::show);
    apply(past);
    if (!past.empty()) m_clock.pace(past.back().at.sinceStart.count(), 0);
}

QString Console::scenarioTitle() const { return toQt(m_scenario->title.in(m_language)); }

QString Console::phaseTitle() const {
    const Phase* phase = find(m_scenario->phases, m_worlds.first().phase);
    return phase == nullptr ? QString() : toQt(phase->title.in(m_language));
}

qint64 Console::now() const {
    if (m_stage == Lobby) return 0;
    return std::max<qint64>(0, m_clock.now());
}
QString Console::clock() const { return clockOf(now()); }
QString Console::clockOf(qint64 at) const { return toQt(core::clockOf(ScenarioTime{Duration{at}})); }
double Console::speed() const { return m_worlds.first().speed; }

int Console::joined() const { return static_cast<int>(m_worlds.first().joined.size()); }
int Console::here() const {
    const engine::State& world = m_worlds.first();
    return static_cast<int>(std::count_if(world.joined.begin(), world.joined.end(), [&](const ParticipantId& id) { return !world.away.contains(id); }));
}
int Console::unplaced() const {
    const engine::State& world = m_worlds.first();
    return static_cast<int>(std::count_if(world.participants.begin(), world.participants.end(), [&](const Participant& one) { return world.joined.contains(one.id) && one.team.empty(); }));
}

void Console::setLanguage(Language language) {
    m_language = language;
    m_roles.setLanguage(language);
    m_channels.setLanguage(language);
    m_personas.setLanguage(language);
    emit languageChanged();
    show();
}

void Console::apply(const std::vector<Record>& records) {
    for (const Record& record : records) {
        if (record.sequence <= m_worlds.last()) continue;
        if (const auto* opened = std::get_if<event::SessionOpened>(&record.event)) m_worlds = unopened(m_scenario, opened->seed);
        m_worlds.evolve(record);
    }
    const auto stage = [this] {
        switch (m_worlds.stage()) {
            case engine::Stage::New:
            case engine::Stage::Briefing: return Lobby;
            case engine::Stage::Running: return Running;
            case engine::Stage::Paused: return Paused;
            case engine::Stage::Ended: return Ended;
        }
        return Lobby;
    }();
    if (stage != m_stage) {
        m_stage = stage;
        emit stageChanged();
        emit nowChanged();
    }
    if (!m_showing.isActive()) m_showing.start();
}

void Console::show() {
    m_people.show(m_worlds.first(), m_language);
    m_teams.show(m_worlds, m_language);
    m_msel.show(m_worlds, m_language);
    emit changed();
}

void Console::send(Action action) {
    m_link.submit({CommandId{fromQt(m_commandPrefix + QLatin1Char('/') + QString::number(++m_commands))}, {}, std::move(action)});
}

std::vector<TeamId> Console::named(const QString& team) {
    return team.isEmpty() ? std::vector<TeamId>{} : std::vector{idOf<TeamId>(team)};
}

void Console::start() { send(control::Start{}); }
void Console::pause() { send(control::Pause{}); }
void Console::resume() { send(control::Resume{}); }
void Console::setSpeed(double factor) { send(control::SetSpeed{factor}); }
void Console::jumpToNext() { send(control::JumpToNext{}); }
void Console::end() { send(control::End{true}); }

void Console::spread(Spread how) {
    std::vector<Participant> people;
    for (const Participant& one : m_worlds.first().participants)
        if (m_worlds.first().joined.contains(one.id)) people.push_back(one);
    for (auto& assign : m_spreader(people, m_worlds.first().teams, how)) send(std::move(assign));
}

void Console::assign(const QString& person, const QString& team, const QStringList& roles) {
    control::Assign assign{idOf<ParticipantId>(person), idOf<TeamId>(team), {}};
    for (const QString& role : roles) assign.roles.push_back(idOf<RoleId>(role));
    send(std::move(assign));
}

QStringList Console::rolesOf(const QString& person) const {
    QStringList roles;
    for (const Participant& one : m_worlds.first().participants)
        if (one.id == idOf<ParticipantId>(person))
            for (const RoleId& role : one.roles) roles.append(toQt(role.value));
    return roles;
}

void Console::fire(const QString& inject, const QString& team) { send(control::Fire{idOf<InjectId>(inject), named(team)}); }
void Console::skip(const QString& inject) { send(control::Skip{idOf<InjectId>(inject), {}}); }
void Console::unskip(const QString& inject) { send(control::Unskip{idOf<InjectId>(inject), {}}); }
void Console::delay(const QString& inject, int minutes) { send(control::Delay{idOf<InjectId>(inject), std::chrono::minutes(minutes), {}}); }
void Console::edit(const QString& inject, const QString& title, const QString& text) {
    send(control::Edit{idOf<InjectId>(inject), fromQt(title.trimmed()), fromQt(text.trimmed()), {}});
}

void Console::insert(const QString& channel, const QString& from, const QString& title, const QString& text, int deadline, const QString& team) {
    control::Insert insert;
    insert.channel = idOf<ChannelId>(channel);
    insert.from = idOf<PersonaId>(from);
    insert.title = fromQt(title.trimmed());
    insert.text = fromQt(text.trimmed());
    if (deadline > 0) insert.deadline = std::chrono::minutes(deadline);
    insert.teams = named(team);
    send(std::move(insert));
}

void Console::hint(const QString& text, const QString& team) { send(control::Hint{fromQt(text.trimmed()), named(team)}); }

bool Console::isUnseen(const QString& item) const {
    return std::any_of(m_worlds.all().begin(), m_worlds.all().end(), [&](const engine::State& world) {
        const engine::Item* known = world.item(idOf<InjectId>(item));
        return known != nullptr && !known->seen;
    });
}
void Console::withdraw(const QString& item) { send(control::Withdraw{idOf<InjectId>(item), {}}); }

}  // namespace gladi::bridge

#include "moc_console.cpp"
