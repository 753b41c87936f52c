#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "qml/bridge/choice_model.h"
#include "qml/bridge/console_models.h"
#include "qml/bridge/running_clock.h"
#include "qml/bridge/session_link.h"

namespace gladi::bridge {

/// How a room is reached; the app knows.
struct RoomAddress {
    QString code;            ///< "K7QMXA"
    QStringList links;       ///< gladi://..., the likeliest first
    QString fingerprint;     ///< "3F2A 91C0 7B55 E1D4"
};

/// The trainer's desk of a hosted session: who is there, what comes, how each team fares, and a hand in all of it. Folds the
/// log into the same worlds as the engine does. Lives on the GUI thread.
class Console : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the Program")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString scenarioTitle READ scenarioTitle NOTIFY languageChanged)
    Q_PROPERTY(QString code READ code CONSTANT)
    Q_PROPERTY(QStringList links READ links CONSTANT)
    Q_PROPERTY(QString fingerprint READ fingerprint CONSTANT)
    Q_PROPERTY(QString phaseTitle READ phaseTitle NOTIFY changed)
    Q_PROPERTY(qint64 now READ now NOTIFY nowChanged)
    Q_PROPERTY(QString clock READ clock NOTIFY nowChanged)
    Q_PROPERTY(double speed READ speed NOTIFY changed)
    /// People whose link is up, and all who have joined.
    Q_PROPERTY(int here READ here NOTIFY changed)
    Q_PROPERTY(int joined READ joined NOTIFY changed)
    /// Joined, and in no team.
    Q_PROPERTY(int unplaced READ unplaced NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged)
    Q_PROPERTY(gladi::bridge::PeopleModel* people READ people CONSTANT)
    Q_PROPERTY(gladi::bridge::TeamModel* teams READ teams CONSTANT)
    Q_PROPERTY(gladi::bridge::MselModel* msel READ msel CONSTANT)
    Q_PROPERTY(gladi::bridge::ChoiceModel* roles READ roles CONSTANT)
    Q_PROPERTY(gladi::bridge::ChoiceModel* channels READ channels CONSTANT)
    Q_PROPERTY(gladi::bridge::ChoiceModel* personas READ personas CONSTANT)

public:
    enum Stage { Lobby, Running, Paused, Ended };
    Q_ENUM(Stage)
    enum Spread { Random, ByAgency, Mixed };
    Q_ENUM(Spread)
    /// Shares people out to teams and roles; the app's, for it needs what knows how.
    using Spreader = std::function<std::vector<core::control::Assign>(const std::vector<core::Participant>& people,
                                                                      const std::vector<core::TeamId>& teams, Spread how)>;

    /// The link must outlive the console. `past`: what a session that goes on holds already; records that come again are
    /// passed over.
    Console(std::shared_ptr<const core::Scenario> scenario, SessionLink& link, RoomAddress address, Spreader spreader,
            const std::vector<core::Record>& past, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString scenarioTitle() const;
    [[nodiscard]] QString code() const { return m_address.code; }
    [[nodiscard]] QStringList links() const { return m_address.links; }
    [[nodiscard]] QString fingerprint() const { return m_address.fingerprint; }
    [[nodiscard]] QString phaseTitle() const;
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] QString clock() const;
    [[nodiscard]] double speed() const;
    [[nodiscard]] int here() const;
    [[nodiscard]] int joined() const;
    [[nodiscard]] int unplaced() const;
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] PeopleModel* people() { return &m_people; }
    [[nodiscard]] TeamModel* teams() { return &m_teams; }
    [[nodiscard]] MselModel* msel() { return &m_msel; }
    [[nodiscard]] ChoiceModel* roles() { return &m_roles; }
    [[nodiscard]] ChoiceModel* channels() { return &m_channels; }
    [[nodiscard]] ChoiceModel* personas() { return &m_personas; }

    void setLanguage(core::Language language);

    /// "T+00:23:10"
    Q_INVOKABLE QString clockOf(qint64 at) const;

    Q_INVOKABLE void start();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void setSpeed(double factor);
    Q_INVOKABLE void jumpToNext();
    Q_INVOKABLE void end();

    /// Everybody who has joined, into teams and roles.
    Q_INVOKABLE void spread(Spread how);
    Q_INVOKABLE void assign(const QString& person, const QString& team, const QStringList& roles);
    /// The ids of the roles that the person holds.
    Q_INVOKABLE QStringList rolesOf(const QString& person) const;

    // `team` empty: for all of them.
    Q_INVOKABLE void fire(const QString& inject, const QString& team);
    Q_INVOKABLE void skip(const QString& inject);
    Q_INVOKABLE void unskip(const QString& inject);
    /// An empty inject: all that follows.
    Q_INVOKABLE void delay(const QString& inject, int minutes);
    Q_INVOKABLE void edit(const QString& inject, const QString& title, const QString& text);
    /// `deadline` in minutes, 0: none; press and phone only.
    Q_INVOKABLE void insert(const QString& channel, const QString& from, const QString& title, const QString& text, int deadline, const QString& team);
    Q_INVOKABLE void hint(const QString& text, const QString& team);
    /// Whether an item can still be taken back: nobody has been shown it.
    Q_INVOKABLE bool isUnseen(const QString& item) const;
    Q_INVOKABLE void withdraw(const QString& item);

signals:
    void stageChanged();
    void changed();
    void nowChanged();
    void languageChanged();
    void failureChanged();
    /// `code` as in Exercise.refused.
    void refused(const QString& code, const QString& detail);

private:
    void apply(const std::vector<core::Record>& records);
    void show();
    void send(core::Action action);
    [[nodiscard]] static std::vector<core::TeamId> named(const QString& team);

    std::shared_ptr<const core::Scenario> m_scenario;
    SessionLink& m_link;
    RoomAddress m_address;
    Spreader m_spreader;
    engine::Worlds m_worlds;
    PeopleModel m_people;
    TeamModel m_teams;
    MselModel m_msel;
    ChoiceModel m_roles, m_channels, m_personas;
    core::Language m_language = core::Language::Indonesian;
    Stage m_stage = Lobby;
    RunningClock m_clock;
    QTimer m_showing;         // many records, one renewal
    QString m_failure;
    QString m_commandPrefix;
    quint64 m_commands = 0;
};

}  // namespace gladi::bridge
