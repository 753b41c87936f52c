#include "qml/bridge/exercise.h"

#include <algorithm>

#include <QUuid>

#include "qml/bridge/text.h"
#include "simulator/core/names.h"

namespace gladi::bridge {

using namespace core;

namespace {

template <class T>
std::vector<ChoiceModel::Choice> choicesOf(const std::vector<T>& entries) {
    std::vector<ChoiceModel::Choice> choices;
    for (const T& entry : entries) choices.push_back({entry.id.value, entry.title, {}});
    return choices;
}

std::vector<ChoiceModel::Choice> outletsOf(const Scenario& scenario) {
    std::vector<Channel> outlets;
    std::copy_if(scenario.channels.begin(), scenario.channels.end(), std::back_inserter(outlets), [](const Channel& channel) { return channel.publish; });
    return choicesOf(outlets);
}

std::vector<InjectId> idsOf(const QStringList& basis) {
    std::vector<InjectId> ids;
    for (const QString& id : basis) ids.push_back(idOf<InjectId>(id));
    return ids;
}

}  // namespace

Exercise::Exercise(std::shared_ptr<const Scenario> scenario, Participant self, SessionLink& link, const std::vector<Record>& past, const QString& unsentFile,
                   QObject* parent)
    : QObject(parent), m_scenario(std::move(scenario)), m_duration(m_scenario->duration), m_self(std::move(self)), m_link(link), m_feed(m_scenario),
      m_channels(m_scenario, &m_feed), m_obligations(m_scenario, &m_feed), m_preTest(m_scenario, TestStage::Pre), m_postTest(m_scenario, TestStage::Post),
      m_unsent(unsentFile), m_sources(choicesOf(m_scenario->sources)), m_authorities(choicesOf(m_scenario->authorities)),
      m_outlets(outletsOf(*m_scenario)), m_commandPrefix(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)) {
    connect(&link, &SessionLink::recordsArrived, this, &Exercise::apply);
    connect(&link, &SessionLink::accepted, this, &Exercise::settle);
    connect(&link, &SessionLink::refused, this, [this](const QString& id, const Error& error) {
        settle(id);
        emit refused(toQt(nameOf(error.code)), toQt(error.message));
    });
    connect(&link, &SessionLink::paced, &m_clock, &RunningClock::pace);
    connect(&m_clock, &RunningClock::ticked, this, &Exercise::nowChanged);
    connect(&link, &SessionLink::failed, this, [this](const Error& error) {
        m_failure = toQt(nameOf(error.code));
        emit failureChanged();
        emit testingChanged();
    });
    connect(&link, &SessionLink::connectedChanged, this, [this] {
        emit connectedChanged();
        emit testingChanged();
    });
    connect(&m_postTest, &TestModel::changed, this, &Exercise::testingChanged);
    apply(past);
    if (!past.empty()) m_clock.pace(past.back().at.sinceStart.count(), 0);
}

QString Exercise::scenarioTitle() const { return toQt(m_scenario->title.in(m_language)); }
QString Exercise::briefing() const { return toQt(m_scenario->briefing.in(m_language)); }
QString Exercise::participantName() const { return toQt(m_self.name); }

QString Exercise::roleTitle() const {
    const Role* role = m_self.roles.empty() ? nullptr : core::find(m_scenario->roles, m_self.roles.front());
    return role == nullptr ? QString() : toQt(role->title.in(m_language));
}

QString Exercise::roleDuties() const {
    const Role* role = m_self.roles.empty() ? nullptr : core::find(m_scenario->roles, m_self.roles.front());
    return role == nullptr ? QString() : toQt(role->duties.in(m_language));
}

QString Exercise::phaseTitle() const {
    const Phase* phase = core::find(m_scenario->phases, m_phase);
    return phase == nullptr ? QString() : toQt(phase->title.in(m_language));
}

qint64 Exercise::now() const {
    if (m_stage == Briefing) return 0;
    return std::clamp<qint64>(m_clock.now(), 0, duration());
}

bool Exercise::testing() const { return m_stage == Ended && m_postTest.count() > 0 && !m_postTest.finished() && m_failure.isEmpty() && denial().isEmpty(); }

QString Exercise::clock() const { return clockOf(now()); }
qint64 Exercise::duration() const { return m_duration.count(); }

QString Exercise::clockOf(qint64 at) const { return toQt(core::clockOf(ScenarioTime{Duration{at}})); }

QString Exercise::lengthOf(qint64 length) const {
    const qint64 seconds = std::abs(length) / 1000;
    const QString sign = length < 0 && seconds > 0 ? QString(QChar(0x2212)) : QString();
    const QString tail = QStringLiteral("%1:%2").arg(seconds / 60 % 60, 2, 10, QChar('0')).arg(seconds % 60, 2, 10, QChar('0'));
    return sign + (seconds >= 3600 ? QString::number(seconds / 3600) + QChar(':') + tail : tail);
}

QString Exercise::excerptOf(const QString& item) const {
    const FeedModel::Row* row = m_feed.find(idOf<InjectId>(item));
    if (row == nullptr) return {};
    const QString text = toQt(row->item.title.empty() ? row->item.text : row->item.title).simplified();
    return toQt(row->item.author) + QStringLiteral(": ") + (text.size() > 60 ? text.left(60) + QChar(0x2026) : text);
}

QString Exercise::channelTitle(const QString& channel) const {
    const Channel* known = core::find(m_scenario->channels, idOf<ChannelId>(channel));
    return known == nullptr ? QString() : toQt(known->title.in(m_language));
}

void Exercise::setLanguage(core::Language language) {
    m_language = language;
    m_channels.setLanguage(language);
    m_obligations.setLanguage(language);
    m_sources.setLanguage(language);
    m_authorities.setLanguage(language);
    m_outlets.setLanguage(language);
    m_preTest.setLanguage(language);
    m_postTest.setLanguage(language);
    emit languageChanged();
    emit phaseChanged();
}

bool Exercise::may(const QString& act) const {
    const auto wanted = valueOf<Act>(fromQt(act));
    return wanted && mayDo(*m_scenario, m_self, *wanted);
}

QString Exercise::newDraftId() const { return QStringLiteral("draf-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8); }

void Exercise::send(Action action) {
    const QString id = m_commandPrefix + QLatin1Char('/') + QString::number(++m_commands);
    if (++m_pending == 1) emit savedChanged();
    m_link.submit({CommandId{fromQt(id)}, m_self.id, std::move(action)});
}

/// The clock of a hosted exercise is the trainer's.
void Exercise::steer(Action action) {
    if (!hosted()) send(std::move(action));
}

void Exercise::closeHint() {
    if (m_hints.isEmpty()) return;
    m_hints.removeFirst();
    emit hintChanged();
}

void Exercise::settle(const QString& commandId) {
    if (!commandId.startsWith(m_commandPrefix) || m_pending == 0) return;
    if (--m_pending == 0) emit savedChanged();
}

void Exercise::setStage(Stage stage) {
    if (m_stage == stage) return;
    m_stage = stage;
    emit stageChanged();
    emit testingChanged();
    emit nowChanged();
}

void Exercise::apply(const std::vector<Record>& records) {
    m_feed.apply(records, m_self);
    m_obligations.apply(records);
    m_drafts.apply(records);
    m_log.apply(records, m_self);
    m_unsent.apply(records, m_self);
    m_preTest.apply(records, m_self);
    m_postTest.apply(records, m_self);
    for (const Record& record : records) {
        if (std::holds_alternative<event::ExerciseStarted>(record.event) || std::holds_alternative<event::ClockResumed>(record.event)) setStage(Running);
        if (std::holds_alternative<event::ClockPaused>(record.event)) setStage(Paused);
        if (std::holds_alternative<event::ExerciseEnded>(record.event)) setStage(Ended);
        if (const auto* phase = std::get_if<event::PhaseEntered>(&record.event)) {
            m_phase = phase->phase;
            emit phaseChanged();
        }
        if (const auto* shifted = std::get_if<event::TimelineShifted>(&record.event)) {
            m_duration += shifted->by;
            emit durationChanged();
        }
        if (const auto* speed = std::get_if<event::SpeedChanged>(&record.event)) {
            m_speed = speed->factor;
            emit speedChanged();
        }
        if (const auto* hint = std::get_if<event::HintSent>(&record.event)) {
            m_hints.append(toQt(hint->text));
            emit hintChanged();
        }
        if (const auto* answered = std::get_if<event::VerificationAnswered>(&record.event))
            emit noticed(QStringLiteral("verified"), toQt(answered->source.value), toQt(answered->text));
        if (const auto* approved = std::get_if<event::DraftApproved>(&record.event))
            emit noticed(QStringLiteral("approve"), toQt(approved->draft.value), {});
        if (const auto* returned = std::get_if<event::DraftReturned>(&record.event))
            emit noticed(QStringLiteral("return"), toQt(returned->draft.value), toQt(returned->comment));
    }
}

void Exercise::start() { steer(control::Start{}); }
void Exercise::pause() { steer(control::Pause{}); }
void Exercise::resume() { steer(control::Resume{}); }
void Exercise::setSpeed(double factor) { steer(control::SetSpeed{factor}); }
void Exercise::jumpToNext() { steer(control::JumpToNext{}); }
void Exercise::end() { steer(control::End{true}); }

void Exercise::read(const QString& item) { send(act::Read{idOf<InjectId>(item)}); }
void Exercise::acknowledge(const QString& item) { send(act::Acknowledge{idOf<InjectId>(item)}); }
void Exercise::triage(const QString& item, const QString& verdict) {
    if (const auto mark = valueOf<Truth>(fromQt(verdict))) send(act::Triage{idOf<InjectId>(item), *mark});
}
void Exercise::verify(const QString& item, const QString& source) { send(act::Verify{idOf<InjectId>(item), idOf<SourceId>(source)}); }
void Exercise::note(const QString& text) { send(act::Note{fromQt(text)}); }
void Exercise::saveDraft(const QString& draft, const QString& kind, const QString& channel, const QStringList& basis, const QString& text) {
    send(act::SaveDraft{idOf<StatementId>(draft), valueOf<StatementKind>(fromQt(kind)).value_or(StatementKind::Statement), idOf<ChannelId>(channel),
                        idsOf(basis), fromQt(text)});
}
void Exercise::discardDraft(const QString& draft) { send(act::DiscardDraft{idOf<StatementId>(draft)}); }
void Exercise::submit(const QString& draft) { send(act::Submit{idOf<StatementId>(draft)}); }
void Exercise::publish(const QString& draft) { send(act::Publish{idOf<StatementId>(draft)}); }
void Exercise::reply(const QString& item, const QString& text) { send(act::Reply{idOf<InjectId>(item), fromQt(text)}); }
void Exercise::answer(const QString& item, const QString& text) { send(act::Answer{idOf<InjectId>(item), fromQt(text)}); }
void Exercise::decline(const QString& item, const QString& reason) { send(act::Decline{idOf<InjectId>(item), fromQt(reason)}); }
void Exercise::correct(const QString& statement, const QString& text) { send(act::Correct{idOf<StatementId>(statement), fromQt(text)}); }
void Exercise::report(const QString& to, const QStringList& basis, const QString& text) {
    send(act::Report{idOf<AuthorityId>(to), idsOf(basis), fromQt(text)});
}
void Exercise::escalate(const QString& to, const QString& item, const QString& text) {
    send(act::Escalate{idOf<AuthorityId>(to), idOf<InjectId>(item), fromQt(text)});
}

void Exercise::answerTest(int question, int option) { send(act::AnswerTest{testStage(), question, option}); }
void Exercise::finishTest() { send(act::FinishTest{testStage()}); }

}  // namespace gladi::bridge

#include "moc_exercise.cpp"
