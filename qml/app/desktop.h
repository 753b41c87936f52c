#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include <QSettings>
#include <QTranslator>

#include "qml/app/host_link.h"
#include "qml/app/joiner.h"
#include "qml/app/live_link.h"
#include "qml/app/net_link.h"
#include "qml/bridge/program.h"
#include "simulator/net/beacon.h"

namespace gladi::app {

/// The desktop program: finds scenarios and sessions, plays one exercise at a time, scores and exports.
/// What takes time is done on other threads; `busy` while it lasts.
class Desktop final : public bridge::Program {
    Q_OBJECT

public:
    Desktop(std::filesystem::path scenarios, std::filesystem::path sessions, QObject* parent = nullptr);
    ~Desktop() override;

    /// Sessions opened from here on draw their generated posts from this seed; otherwise from chance.
    void setSeed(std::uint64_t seed) { m_seed = seed; }

    [[nodiscard]] bridge::ScenarioListModel* scenarios() override { return &m_scenarios; }
    [[nodiscard]] bridge::SessionListModel* sessions() override { return &m_sessions; }
    [[nodiscard]] bridge::Exercise* exercise() override { return m_exercise.get(); }
    [[nodiscard]] bridge::Joining* joining() override { return &m_joiner; }
    [[nodiscard]] bridge::Evaluation* evaluation() override { return m_evaluation.get(); }
    [[nodiscard]] bridge::Console* console() override { return m_console.get(); }
    [[nodiscard]] QStringList reviewTeams() const override { return m_reviewTeams; }
    [[nodiscard]] QString reviewedTeam() const override { return m_reviewedTeam; }
    [[nodiscard]] QString language() const override { return m_language; }
    void setLanguage(const QString& language) override;
    [[nodiscard]] QString appearance() const override { return m_appearance; }
    void setAppearance(const QString& appearance) override;
    [[nodiscard]] QString participantName() const override { return m_participantName; }
    void setParticipantName(const QString& name) override;
    [[nodiscard]] bool busy() const override { return m_running > 0; }
    [[nodiscard]] QString version() const override;

    void open(const QString& folder, const QString& role, const QString& name, double speed) override;
    void resumeSession(const QString& path) override;
    void review(const QString& path) override;
    void closeExercise() override;
    void host(const QString& folder, int teams, const QString& roster) override;
    void hostAgain(const QString& path) override;
    [[nodiscard]] QStringList faultsOf(const QString& roster) const override;
    [[nodiscard]] QString contentOf(const QUrl& file) const override;
    void closeConsole() override;
    void reviewConsole() override;
    void reviewTeam(const QString& team) override;
    void exportCsv(const QUrl& folder) override;
    void exportReport(const QUrl& folder) override;
    [[nodiscard]] QUrl exportFolder() const override;
    bool discardSession(const QString& path) override;
    void refresh() override;

private:
    using Files = std::vector<std::pair<std::string, std::string>>;

    void begin(session::Live live, core::Participant self);
    void finish();
    void enter(std::shared_ptr<const core::Scenario> scenario, core::Participant self);
    void putAway();
    void openConsole(const std::filesystem::path& path, std::unique_ptr<HostLink> link, std::unique_ptr<hosting::Hosting> hosted,
                     const std::vector<core::Record>& past);
    void reviewFile(const std::filesystem::path& path, const core::TeamId& team);
    void fail(const QString& what, const core::Error& error);
    void write(const QUrl& folder, std::function<Files(const bridge::Scored&, core::Language)> make);
    [[nodiscard]] core::Language languageValue() const;
    /// `work` on another thread, then `done` with what it returned on this one.
    template <class Work, class Done>
    void inBackground(Work work, Done done);

    std::filesystem::path m_scenarioFolder, m_sessionFolder, m_currentPath, m_reviewedPath;
    QSettings m_settings;
    QTranslator m_english;
    QString m_language, m_appearance, m_participantName;
    bridge::ScenarioListModel m_scenarios;
    bridge::SessionListModel m_sessions;
    Joiner m_joiner{m_settings};
    std::unique_ptr<LiveLink> m_link;
    std::unique_ptr<NetLink> m_netLink;             // instead of m_link, of a joined exercise
    std::unique_ptr<bridge::Exercise> m_exercise;   // after the links, one of which it uses
    std::unique_ptr<HostLink> m_hostLink;
    std::unique_ptr<bridge::Console> m_console;     // after its link
    std::unique_ptr<net::Beacon> m_beacon;
    std::unique_ptr<bridge::Evaluation> m_evaluation;
    QStringList m_reviewTeams;
    QString m_reviewedTeam;
    std::optional<std::uint64_t> m_seed;
    int m_running = 0;
};

}  // namespace gladi::app
