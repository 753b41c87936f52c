#pragma once

#include <memory>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "qml/bridge/channel_model.h"
#include "qml/bridge/choice_model.h"
#include "qml/bridge/draft_model.h"
#include "qml/bridge/feed_model.h"
#include "qml/bridge/log_model.h"
#include "qml/bridge/obligation_model.h"
#include "qml/bridge/running_clock.h"
#include "qml/bridge/session_link.h"
#include "qml/bridge/test_model.h"
#include "qml/bridge/unsent.h"

namespace gladi::bridge {

/// An exercise as a participant's window sees it. Lives on the GUI thread; every act goes out as a command and what
/// comes of it comes back as records. A refused act changes nothing and is told by `refused`.
class Exercise : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the Program")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString scenarioTitle READ scenarioTitle NOTIFY languageChanged)
    Q_PROPERTY(QString briefing READ briefing NOTIFY languageChanged)
    Q_PROPERTY(QString roleTitle READ roleTitle NOTIFY languageChanged)
    Q_PROPERTY(QString roleDuties READ roleDuties NOTIFY languageChanged)
    Q_PROPERTY(QString participantName READ participantName CONSTANT)
    Q_PROPERTY(QString phaseTitle READ phaseTitle NOTIFY phaseChanged)
    /// Scenario time in ms from STARTEX; renewed several times a second while it runs.
    Q_PROPERTY(qint64 now READ now NOTIFY nowChanged)
    /// "T+00:23:10"
    Q_PROPERTY(QString clock READ clock NOTIFY nowChanged)
    /// STARTEX to ENDEX in ms; longer once the trainer has put off what follows.
    Q_PROPERTY(qint64 duration READ duration NOTIFY durationChanged)
    Q_PROPERTY(double speed READ speed NOTIFY speedChanged)
    /// All acts so far survive a power cut.
    Q_PROPERTY(bool saved READ saved NOTIFY savedChanged)
    /// Why the session can no longer be recorded; empty while all is well.
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged)
    /// The session runs on the trainer's computer: the clock is the trainer's, and so is the review.
    Q_PROPERTY(bool hosted READ hosted CONSTANT)
    /// The way to the session is open; always so for one that runs here.
    Q_PROPERTY(bool connected READ connected NOTIFY connectedChanged)
    /// Why it is closed for good (Words.denial); empty while it is not.
    Q_PROPERTY(QString denial READ denial NOTIFY connectedChanged)
    /// What the trainer told everybody and this person has not closed yet, the oldest first; empty: nothing.
    Q_PROPERTY(QString hint READ hint NOTIFY hintChanged)
    /// The test that can be taken now or next: before STARTEX the first, then the one after ENDEX.
    Q_PROPERTY(gladi::bridge::TestModel* test READ test NOTIFY stageChanged)
    /// ENDEX is past, and the test after it still to be taken.
    Q_PROPERTY(bool testing READ testing NOTIFY testingChanged)
    Q_PROPERTY(gladi::bridge::FeedModel* feed READ feed CONSTANT)
    Q_PROPERTY(gladi::bridge::ChannelModel* channels READ channels CONSTANT)
    Q_PROPERTY(gladi::bridge::ObligationModel* obligations READ obligations CONSTANT)
    Q_PROPERTY(gladi::bridge::DraftModel* drafts READ drafts CONSTANT)
    Q_PROPERTY(gladi::bridge::LogModel* log READ log CONSTANT)
    Q_PROPERTY(gladi::bridge::Unsent* unsent READ unsent CONSTANT)
    Q_PROPERTY(gladi::bridge::ChoiceModel* sources READ sources CONSTANT)
    Q_PROPERTY(gladi::bridge::ChoiceModel* authorities READ authorities CONSTANT)
    Q_PROPERTY(gladi::bridge::ChoiceModel* outlets READ outlets CONSTANT)

public:
    enum Stage { Briefing, Running, Paused, Ended };
    Q_ENUM(Stage)

    /// The link must outlive the exercise. `past` is what a resumed session already holds, `unsentFile` where typed texts
    /// wait to be sent (see Unsent).
    Exercise(std::shared_ptr<const core::Scenario> scenario, core::Participant self, SessionLink& link,
             const std::vector<core::Record>& past, const QString& unsentFile = {}, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString scenarioTitle() const;
    [[nodiscard]] QString briefing() const;
    [[nodiscard]] QString roleTitle() const;
    [[nodiscard]] QString roleDuties() const;
    [[nodiscard]] QString participantName() const;
    [[nodiscard]] QString phaseTitle() const;
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] QString clock() const;
    [[nodiscard]] qint64 duration() const;
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] bool saved() const { return m_pending == 0; }
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] bool hosted() const { return m_link.isHosted(); }
    [[nodiscard]] bool connected() const { return m_link.isConnected(); }
    [[nodiscard]] QString denial() const { return m_link.denial(); }
    [[nodiscard]] QString hint() const { return m_hints.value(0); }
    [[nodiscard]] TestModel* test() { return m_stage == Briefing ? &m_preTest : &m_postTest; }
    [[nodiscard]] bool testing() const;
    /// Nothing more can come of it.
    [[nodiscard]] bool isOver() const { return m_stage == Ended && !testing(); }
    [[nodiscard]] FeedModel* feed() { return &m_feed; }
    [[nodiscard]] ChannelModel* channels() { return &m_channels; }
    [[nodiscard]] ObligationModel* obligations() { return &m_obligations; }
    [[nodiscard]] DraftModel* drafts() { return &m_drafts; }
    [[nodiscard]] LogModel* log() { return &m_log; }
    [[nodiscard]] Unsent* unsent() { return &m_unsent; }
    [[nodiscard]] ChoiceModel* sources() { return &m_sources; }
    [[nodiscard]] ChoiceModel* authorities() { return &m_authorities; }
    /// Channels that statements can be published on.
    [[nodiscard]] ChoiceModel* outlets() { return &m_outlets; }

    void setLanguage(core::Language language);

    /// Whether the role may do this: "triage", "publish", ...
    Q_INVOKABLE bool may(const QString& act) const;
    Q_INVOKABLE QString newDraftId() const;
    /// "T+00:23:10" of any scenario time.
    Q_INVOKABLE QString clockOf(qint64 at) const;
    /// "06:12", "1:06:12"; for what is left of a time.
    Q_INVOKABLE QString lengthOf(qint64 length) const;
    /// Author and first words of an item, for lists of what a draft rests on.
    Q_INVOKABLE QString excerptOf(const QString& item) const;
    Q_INVOKABLE QString channelTitle(const QString& channel) const;

    /// `hint` has been seen.
    Q_INVOKABLE void closeHint();

    Q_INVOKABLE void start();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void setSpeed(double factor);
    Q_INVOKABLE void jumpToNext();
    Q_INVOKABLE void end();

    Q_INVOKABLE void read(const QString& item);
    Q_INVOKABLE void acknowledge(const QString& item);
    /// "hoax", "true", "unverified"
    Q_INVOKABLE void triage(const QString& item, const QString& verdict);
    /// An empty item asks the source for its latest.
    Q_INVOKABLE void verify(const QString& item, const QString& source);
    Q_INVOKABLE void note(const QString& text);
    Q_INVOKABLE void saveDraft(const QString& draft, const QString& kind, const QString& channel, const QStringList& basis, const QString& text);
    Q_INVOKABLE void discardDraft(const QString& draft);
    Q_INVOKABLE void submit(const QString& draft);
    Q_INVOKABLE void publish(const QString& draft);
    Q_INVOKABLE void reply(const QString& item, const QString& text);
    Q_INVOKABLE void answer(const QString& item, const QString& text);
    Q_INVOKABLE void decline(const QString& item, const QString& reason);
    Q_INVOKABLE void correct(const QString& statement, const QString& text);
    Q_INVOKABLE void report(const QString& to, const QStringList& basis, const QString& text);
    Q_INVOKABLE void escalate(const QString& to, const QString& item, const QString& text);

    /// In `test`; both count from 0.
    Q_INVOKABLE void answerTest(int question, int option);
    /// Hands `test` in; what is not answered is skipped.
    Q_INVOKABLE void finishTest();

signals:
    void stageChanged();
    void testingChanged();
    void phaseChanged();
    void nowChanged();
    void durationChanged();
    void speedChanged();
    void savedChanged();
    void failureChanged();
    void connectedChanged();
    void hintChanged();
    void languageChanged();
    /// `code` is stable ("not-allowed", "empty-text", ...; Words.refusal gives the sentence).
    void refused(const QString& code, const QString& detail);
    /// A source answered, a draft was approved or returned: worth a short notice.
    void noticed(const QString& act, const QString& subject, const QString& text);

private:
    void send(core::Action action);
    void steer(core::Action action);
    void apply(const std::vector<core::Record>& records);
    void setStage(Stage stage);
    void settle(const QString& commandId);
    [[nodiscard]] core::TestStage testStage() const { return m_stage == Briefing ? core::TestStage::Pre : core::TestStage::Post; }

    std::shared_ptr<const core::Scenario> m_scenario;
    core::Duration m_duration;
    core::Participant m_self;
    SessionLink& m_link;
    FeedModel m_feed;
    ChannelModel m_channels;
    ObligationModel m_obligations;
    DraftModel m_drafts;
    LogModel m_log;
    TestModel m_preTest, m_postTest;
    Unsent m_unsent;
    ChoiceModel m_sources, m_authorities, m_outlets;
    core::Language m_language = core::Language::Indonesian;
    Stage m_stage = Briefing;
    core::PhaseId m_phase;
    double m_speed = 1;
    RunningClock m_clock;
    int m_pending = 0;           // commands not yet acknowledged
    quint64 m_commands = 0;
    QString m_commandPrefix;
    QString m_failure;
    QStringList m_hints;         // not closed yet
};

}  // namespace gladi::bridge
