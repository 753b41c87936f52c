#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

#include "qml/bridge/console.h"
#include "qml/bridge/evaluation.h"
#include "qml/bridge/exercise.h"
#include "qml/bridge/joining.h"
#include "qml/bridge/list_models.h"

namespace gladi::bridge {

/// What the window can ask of the program around it: lists, opening, scoring, exporting, settings. The desktop program
/// implements it; pages get it as a required property. Everything that fails says so by `failed` and loses nothing.
class Program : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the desktop program has one")
    Q_PROPERTY(gladi::bridge::ScenarioListModel* scenarios READ scenarios CONSTANT)
    Q_PROPERTY(gladi::bridge::SessionListModel* sessions READ sessions CONSTANT)
    /// None until a scenario is opened or a session resumed.
    Q_PROPERTY(gladi::bridge::Exercise* exercise READ exercise NOTIFY exerciseChanged)
    /// The way into a room that somebody else hosts; `exercise` follows when it is joined.
    Q_PROPERTY(gladi::bridge::Joining* joining READ joining CONSTANT)
    /// None until an exercise has ended or a past one is looked at.
    Q_PROPERTY(gladi::bridge::Evaluation* evaluation READ evaluation NOTIFY evaluationChanged)
    /// None unless a session is hosted here.
    Q_PROPERTY(gladi::bridge::Console* desk READ console NOTIFY consoleChanged)
    /// Teams of the session that is looked at, and whose evaluation it is; none for a session of one player.
    Q_PROPERTY(QStringList reviewTeams READ reviewTeams NOTIFY evaluationChanged)
    Q_PROPERTY(QString reviewedTeam READ reviewedTeam NOTIFY evaluationChanged)
    /// "id" or "en"
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// "system", "light", "dark"
    Q_PROPERTY(QString appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    Q_PROPERTY(QString participantName READ participantName WRITE setParticipantName NOTIFY participantNameChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] virtual ScenarioListModel* scenarios() = 0;
    [[nodiscard]] virtual SessionListModel* sessions() = 0;
    [[nodiscard]] virtual Exercise* exercise() = 0;
    [[nodiscard]] virtual Joining* joining() = 0;
    [[nodiscard]] virtual Evaluation* evaluation() = 0;
    [[nodiscard]] virtual Console* console() = 0;
    [[nodiscard]] virtual QStringList reviewTeams() const = 0;
    [[nodiscard]] virtual QString reviewedTeam() const = 0;
    [[nodiscard]] virtual QString language() const = 0;
    virtual void setLanguage(const QString& language) = 0;
    [[nodiscard]] virtual QString appearance() const = 0;
    virtual void setAppearance(const QString& appearance) = 0;
    [[nodiscard]] virtual QString participantName() const = 0;
    virtual void setParticipantName(const QString& name) = 0;
    [[nodiscard]] virtual bool busy() const = 0;
    [[nodiscard]] virtual QString version() const = 0;

    /// Opens a new session of this scenario: `exercise` then is in its briefing.
    Q_INVOKABLE virtual void open(const QString& folder, const QString& role, const QString& name, double speed) = 0;
    /// Hosts a new session of this scenario for so many teams: `desk` follows. `roster` is a list of people as text (CSV or
    /// a name a line), empty for none that has no faults (`faultsOf`).
    Q_INVOKABLE virtual void host(const QString& folder, int teams, const QString& roster) = 0;
    /// Goes on with a hosted session that was interrupted.
    Q_INVOKABLE virtual void hostAgain(const QString& path) = 0;
    /// What is wrong with a list of people, a line each, in the window's language; empty: nothing.
    Q_INVOKABLE virtual QStringList faultsOf(const QString& roster) const = 0;
    /// The text of a file; empty where it cannot be read.
    Q_INVOKABLE virtual QString contentOf(const QUrl& file) const = 0;
    /// Ends the hosting; people are sent home when the exercise has ended, and come back to a room that is opened again.
    Q_INVOKABLE virtual void closeConsole() = 0;
    /// Closes the hosted session and scores it: `evaluation` follows, for the first of its teams.
    Q_INVOKABLE virtual void reviewConsole() = 0;
    /// The evaluation of another team of the session that is looked at.
    Q_INVOKABLE virtual void reviewTeam(const QString& team) = 0;
    /// Goes on with an interrupted session; it is paused until resumed by hand.
    Q_INVOKABLE virtual void resumeSession(const QString& path) = 0;
    /// Scores a past session: `evaluation` follows.
    Q_INVOKABLE virtual void review(const QString& path) = 0;
    /// Closes the exercise; it can be resumed from the archive unless it has ended. A joined one is left.
    Q_INVOKABLE virtual void closeExercise() = 0;
    /// CSV files of the evaluation into a folder of the person's choice; `exported` or `failed` follows.
    Q_INVOKABLE virtual void exportCsv(const QUrl& folder) = 0;
    /// The evaluation as a page for the browser, likewise.
    Q_INVOKABLE virtual void exportReport(const QUrl& folder) = 0;
    /// Where exports go unless the person says otherwise.
    Q_INVOKABLE virtual QUrl exportFolder() const = 0;
    /// Moves a session file to the trash; false when that could not be done.
    Q_INVOKABLE virtual bool discardSession(const QString& path) = 0;
    /// Reads the lists anew.
    Q_INVOKABLE virtual void refresh() = 0;

signals:
    void exerciseChanged();
    void consoleChanged();
    void evaluationChanged();
    void languageChanged();
    void appearanceChanged();
    void participantNameChanged();
    void busyChanged();
    /// Files written, ready to be shown.
    void exported(const QUrl& folder, const QStringList& files);
    /// `code` as in Exercise.refused; `what` is "open", "resume", "review", "export", "scenarios", "archive".
    void failed(const QString& what, const QString& code, const QString& detail);
};

}  // namespace gladi::bridge
