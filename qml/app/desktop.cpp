#include "qml/app/desktop.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThreadPool>

#include "assessment/export/csv.h"
#include "assessment/export/report_html.h"
#include "assessment/export/write_files.h"
#include "assessment/teams.h"
#include "qml/app/lists.h"
#include "qml/app/places.h"
#include "qml/bridge/text.h"
#include "simulator/core/names.h"

namespace gladi::app {

using namespace core;
using bridge::toQt;

namespace {

/// An evaluation, and of what it is one.
struct Review {
    bridge::Scored scored;
    std::vector<TeamId> teams;
    TeamId team;
};

/// Each team is scored by the log of its world; without a wish, the first.
Result<Review> scoreFile(const std::filesystem::path& path, TeamId team) {
    auto recorded = session::read(path);
    if (!recorded) return tl::unexpected(recorded.error());
    const auto teams = assessment::teamsOf(recorded->records);
    if (!teams.empty()) {
        if (std::find(teams.begin(), teams.end(), team) == teams.end()) team = teams.front();
        recorded->records = assessment::recordsOf(team, recorded->records);
    }
    auto card = assessment::score(*recorded->scenario, recorded->records, recorded->scenario->rubric, team);
    return Review{{recorded->scenario, std::move(card), std::move(recorded->records), {recorded->summary.head, recorded->summary.records}}, teams, team};
}

}  // namespace

template <class Work, class Done>
void Desktop::inBackground(Work work, Done done) {
    if (++m_running == 1) emit busyChanged();
    QThreadPool::globalInstance()->start([self = QPointer<Desktop>(this), work = std::move(work), done = std::move(done)]() mutable {
        auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, result, done = std::move(done)]() mutable {
                if (!self) return;
                done(std::move(*result));
                if (--self->m_running == 0) emit self->busyChanged();
            },
            Qt::QueuedConnection);
    });
}

Desktop::Desktop(std::filesystem::path scenarios, std::filesystem::path sessions, QObject* parent)
    : Program(parent), m_scenarioFolder(std::move(scenarios)), m_sessionFolder(std::move(sessions)) {
    m_appearance = m_settings.value(QStringLiteral("appearance"), QStringLiteral("system")).toString();
    m_participantName = m_settings.value(QStringLiteral("participant")).toString();
    (void)m_english.load(QStringLiteral(":/i18n/gladi_en.qm"));  // without it the window stays Indonesian
    setLanguage(m_settings.value(QStringLiteral("language"), QStringLiteral("id")).toString());
    connect(&m_joiner, &Joiner::welcomed, this, &Desktop::enter);
    refresh();
}

Desktop::~Desktop() {
    QThreadPool::globalInstance()->waitForDone();
    m_exercise.reset();
    m_console.reset();
}

Language Desktop::languageValue() const { return valueOf<Language>(bridge::fromQt(m_language)).value_or(Language::Indonesian); }

QString Desktop::version() const { return QCoreApplication::applicationVersion(); }

void Desktop::setLanguage(const QString& language) {
    if (language == m_language || (language != QLatin1String("id") && language != QLatin1String("en"))) return;
    m_language = language;
    m_settings.setValue(QStringLiteral("language"), language);
    if (language == QLatin1String("en"))
        QCoreApplication::installTranslator(&m_english);
    else
        QCoreApplication::removeTranslator(&m_english);
    m_scenarios.setLanguage(languageValue());
    m_sessions.setLanguage(languageValue());
    m_joiner.setLanguage(languageValue());
    if (m_exercise) m_exercise->setLanguage(languageValue());
    if (m_evaluation) m_evaluation->setLanguage(languageValue());
    if (m_console) m_console->setLanguage(languageValue());
    emit languageChanged();
}

void Desktop::setAppearance(const QString& appearance) {
    if (appearance == m_appearance) return;
    m_appearance = appearance;
    m_settings.setValue(QStringLiteral("appearance"), appearance);
    emit appearanceChanged();
}

void Desktop::setParticipantName(const QString& name) {
    if (name == m_participantName) return;
    m_participantName = name;
    m_settings.setValue(QStringLiteral("participant"), name);
    emit participantNameChanged();
}

void Desktop::refresh() {
    inBackground([folder = m_scenarioFolder] { return readScenarios(folder); }, [this](std::vector<bridge::ScenarioEntry> entries) { m_scenarios.reset(std::move(entries)); });
    inBackground([folder = m_sessionFolder] { return readSessions(folder); }, [this](std::vector<bridge::SessionEntry> entries) { m_sessions.reset(std::move(entries)); });
}

void Desktop::fail(const QString& what, const Error& error) { emit failed(what, toQt(nameOf(error.code)), toQt(error.message)); }

void Desktop::open(const QString& folder, const QString& role, const QString& name, double speed) {
    closeExercise();
    const std::uint64_t seed = m_seed.value_or(QRandomGenerator::system()->generate64() >> 1U);
    const auto path = newSessionPath(m_sessionFolder, QDir(folder).dirName());
    auto playable = session::openScenario(pathOf(folder));
    if (!playable) return fail(QStringLiteral("open"), playable.error());
    auto live = session::create(path, *playable, seed, session::SystemClock{}.wall());
    if (!live) return fail(QStringLiteral("open"), live.error());
    const RoleId chosen = role.isEmpty() ? playable->scenario->roles.front().id : bridge::idOf<RoleId>(role);
    const auto opening = session::opening(*playable, seed, bridge::fromQt(name.trimmed()), chosen);
    m_currentPath = path;
    begin(std::move(*live), opening.participants.front());
    m_link->submit({CommandId{"buka"}, {}, opening});
    if (speed != 1) m_link->submit({CommandId{"kecepatan"}, {}, control::SetSpeed{speed}});
}

void Desktop::resumeSession(const QString& path) {
    if (std::error_code ignored; std::filesystem::exists(hosting::roomPathOf(pathOf(path)), ignored)) return hostAgain(path);
    closeExercise();
    auto live = session::resume(pathOf(path));
    if (!live) return fail(QStringLiteral("resume"), live.error());
    const engine::State& world = live->worlds.first();
    if (world.participants.empty()) return fail(QStringLiteral("resume"), {Error::Code::WrongState, "nobody takes part"});
    m_currentPath = pathOf(path);
    const Participant self = world.participants.front();
    const bool wasRunning = world.stage == engine::Stage::Running;
    const std::string moment = std::to_string(live->worlds.last().value);
    begin(std::move(*live), self);
    if (wasRunning) m_link->submit({CommandId{"jeda/" + moment}, {}, control::Pause{}});
}

void Desktop::begin(session::Live live, Participant self) {
    m_evaluation.reset();
    emit evaluationChanged();
    const auto scenario = live.scenario;
    const auto past = std::move(live.records);
    m_link = std::make_unique<LiveLink>(std::move(live));
    m_exercise = std::make_unique<bridge::Exercise>(scenario, std::move(self), *m_link, past, textOf(unsentPathOf(m_currentPath)));
    m_exercise->setLanguage(languageValue());
    // At ENDEX, or once the test after it is finished or can no longer be recorded.
    connect(m_exercise.get(), &bridge::Exercise::testingChanged, this, [this] {
        if (m_exercise && m_exercise->isOver()) QMetaObject::invokeMethod(this, [this] { finish(); }, Qt::QueuedConnection);
    });
    emit exerciseChanged();
}

/// The file is completed, then scored from what it holds.
void Desktop::finish() {
    if (!m_link || !m_link->isOpen()) return;
    m_link->close();
    review(textOf(m_currentPath));
}

void Desktop::closeExercise() {
    if (!m_exercise) return;
    if (m_netLink) m_joiner.cancel();
    putAway();
}

void Desktop::putAway() {
    m_exercise->unsent()->write();
    if (m_link) m_link->close();
    if (m_netLink) m_netLink->close();
    const auto link = std::shared_ptr<LiveLink>(std::move(m_link));
    const auto netLink = std::shared_ptr<NetLink>(std::move(m_netLink));
    const auto exercise = std::shared_ptr<bridge::Exercise>(std::move(m_exercise));
    emit exerciseChanged();
    // Pages that still show it go first.
    QMetaObject::invokeMethod(this, [this, link, netLink, exercise] { refresh(); }, Qt::QueuedConnection);
}

void Desktop::review(const QString& path) { reviewFile(pathOf(path), {}); }

void Desktop::reviewFile(const std::filesystem::path& path, const TeamId& team) {
    inBackground([path, team] { return scoreFile(path, team); },
                 [this, path](Result<Review> review) {
                     if (!review) return fail(QStringLiteral("review"), review.error());
                     m_reviewedPath = path;
                     m_reviewTeams.clear();
                     for (const TeamId& one : review->teams) m_reviewTeams.append(toQt(one.value));
                     m_reviewedTeam = toQt(review->team.value);
                     m_evaluation = std::make_unique<bridge::Evaluation>(std::move(review->scored));
                     m_evaluation->setLanguage(languageValue());
                     emit evaluationChanged();
                     refresh();
                 });
}

void Desktop::write(const QUrl& folder, std::function<Files(const bridge::Scored&, Language)> make) {
    if (!m_evaluation) return;
    inBackground([scored = m_evaluation->scored(), language = languageValue(), target = pathOf(folder.toLocalFile()),
                  make = std::move(make)] { return assessment::exporting::replaceFiles(make(scored, language), target); },
                 [this, folder](Result<std::vector<std::filesystem::path>> written) {
                     if (!written) return fail(QStringLiteral("export"), written.error());
                     QStringList files;
                     for (const auto& path : *written) files.append(textOf(path));
                     emit exported(folder, files);
                 });
}

void Desktop::exportCsv(const QUrl& folder) {
    write(folder, [](const bridge::Scored& scored, Language language) {
        Files files;
        for (auto& file : assessment::exporting::toCsv(scored.card, *scored.scenario, scored.records, {language, scored.seal, false, true}))
            files.emplace_back(std::move(file.name), std::move(file.content));
        return files;
    });
}

void Desktop::exportReport(const QUrl& folder) {
    write(folder, [](const bridge::Scored& scored, Language language) {
        return Files{{"evaluasi.html", assessment::exporting::toHtml(scored.card, *scored.scenario, {language, scored.seal, false, true})}};
    });
}

QUrl Desktop::exportFolder() const {
    const QString base = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // One folder a session: the next participant's evaluation never takes this one's place.
    const QString name = textOf(m_reviewedPath.stem());
    return QUrl::fromLocalFile(base + QStringLiteral("/Gladi/") + (name.isEmpty() ? QStringLiteral("evaluasi") : name));
}

bool Desktop::discardSession(const QString& path) {
    // Where this place is missing, Qt would take the current folder for the trash.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    const bool gone = QFile::moveToTrash(path);
    if (gone) QFile::remove(textOf(unsentPathOf(pathOf(path))));
    if (gone) QFile::remove(textOf(hosting::roomPathOf(pathOf(path))));
    if (gone) refresh();
    return gone;
}

}  // namespace gladi::app

#include "moc_desktop.cpp"
