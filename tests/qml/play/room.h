#pragma once

#include <memory>

#include <QStringList>
#include <QTemporaryDir>

#include "qml/bridge/program.h"
#include "tests/support/direct_link.h"

namespace gladi::test {

/// The program around a page, with settings and nothing else.
class Settings : public bridge::Program {
    Q_OBJECT

public:
    bridge::ScenarioListModel* scenarios() override { return nullptr; }
    bridge::SessionListModel* sessions() override { return nullptr; }
    bridge::Exercise* exercise() override { return nullptr; }
    bridge::Joining* joining() override { return nullptr; }
    bridge::Console* console() override { return nullptr; }
    QStringList reviewTeams() const override { return {}; }
    QString reviewedTeam() const override { return {}; }
    bridge::Evaluation* evaluation() override { return nullptr; }
    QString language() const override { return m_language; }
    void setLanguage(const QString& language) override { m_language = language; emit languageChanged(); }
    QString appearance() const override { return m_appearance; }
    void setAppearance(const QString& appearance) override { m_appearance = appearance; emit appearanceChanged(); }
    QString participantName() const override { return {}; }
    void setParticipantName(const QString&) override {}
    bool busy() const override { return false; }
    QString version() const override { return {}; }
    void open(const QString&, const QString&, const QString&, double) override {}
    void resumeSession(const QString&) override {}
    void review(const QString&) override {}
    void closeExercise() override {}
    void host(const QString&, int, const QString&) override {}
    void hostAgain(const QString&) override {}
    QStringList faultsOf(const QString&) const override { return {}; }
    QString contentOf(const QUrl&) const override { return {}; }
    void closeConsole() override {}
    void reviewConsole() override {}
    void reviewTeam(const QString&) override {}
    void exportCsv(const QUrl&) override {}
    void exportReport(const QUrl&) override {}
    QUrl exportFolder() const override { return {}; }
    bool discardSession(const QString&) override { return false; }
    void refresh() override {}

private:
    QString m_language = "id";
    QString m_appearance = "light";
};

/// A shipped scenario, opened for one person who does everything. QML tests move it.
class Room : public QObject {
    Q_OBJECT
    Q_PROPERTY(gladi::bridge::Exercise* exercise READ exercise NOTIFY opened)
    Q_PROPERTY(gladi::bridge::Program* program READ program CONSTANT)
    Q_PROPERTY(QStringList acts READ acts)

public:
    using QObject::QObject;
    [[nodiscard]] bridge::Exercise* exercise() { return m_exercise.get(); }
    [[nodiscard]] bridge::Program* program() { return &m_program; }
    [[nodiscard]] QStringList acts() const { return m_link ? m_link->acts : QStringList(); }

    Q_INVOKABLE void open(const QString& scenario);
    /// The same, before STARTEX.
    Q_INVOKABLE void brief(const QString& scenario);
    /// The same session in a new window, as after a crash. Pages that show the old one are gone by then.
    Q_INVOKABLE void reopen();
    Q_INVOKABLE void advanceTo(int seconds);
    /// That many posts by citizens on a channel, as one batch.
    Q_INVOKABLE void post(const QString& channel, int count);

signals:
    void opened();

private:
    void show();
    [[nodiscard]] QString unsentFile() const { return m_folder.filePath("latihan.gladi-draf"); }

    QTemporaryDir m_folder;
    Settings m_program;
    std::shared_ptr<const core::Scenario> m_scenario;
    std::unique_ptr<support::DirectLink> m_link;
    std::unique_ptr<bridge::Exercise> m_exercise;
    int m_posts = 0;
};

}  // namespace gladi::test
