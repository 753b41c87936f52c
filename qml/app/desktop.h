#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include <QSettings>
#include <QTranslator>

#include "qml/app/live_link.h"
#include "qml/bridge/program.h"

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
    [[nodiscard]] bridge::Evaluation* evaluation() override { return m_evaluation.get(); }
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
    void exportCsv(const QUrl& folder) override;
    void exportReport(const QUrl& folder) override;
    [[nodiscard]] QUrl exportFolder() const override;
    bool discardSession(const QString& path) override;
    void refresh() override;

private:
    using Files = std::vector<std::pair<std::string, std::string>>;

    void begin(session::Live live, core::Participant self);
    void finish();
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
    std::unique_ptr<LiveLink> m_link;
    std::unique_ptr<bridge::Exercise> m_exercise;   // after the link, which it uses
    std::unique_ptr<bridge::Evaluation> m_evaluation;
    std::optional<std::uint64_t> m_seed;
    int m_running = 0;
};

}  // namespace gladi::app
