#pragma once

#include <memory>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "qml/bridge/result_models.h"
#include "qml/bridge/test_result_model.h"

namespace gladi::bridge {

/// The scores of one session, for the debrief. Values are 0..100, below 0 when nothing was measurable; ratings are
/// "P", "S", "M", "U" or empty. The sentences say in one line what decided the score, in the language of the window.
class Evaluation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Program")
    Q_PROPERTY(QString scenarioTitle READ scenarioTitle NOTIFY changed)
    Q_PROPERTY(QString participantName READ participantName NOTIFY changed)
    Q_PROPERTY(QString lastClock READ lastClock NOTIFY changed)
    Q_PROPERTY(bool endedEarly READ endedEarly NOTIFY changed)
    Q_PROPERTY(double speed READ speed NOTIFY changed)
    Q_PROPERTY(double accuracy READ accuracy NOTIFY changed)
    Q_PROPERTY(double sop READ sop NOTIFY changed)
    Q_PROPERTY(QString speedRating READ speedRating NOTIFY changed)
    Q_PROPERTY(QString accuracyRating READ accuracyRating NOTIFY changed)
    Q_PROPERTY(QString sopRating READ sopRating NOTIFY changed)
    Q_PROPERTY(QString speedSentence READ speedSentence NOTIFY changed)
    Q_PROPERTY(QString accuracySentence READ accuracySentence NOTIFY changed)
    Q_PROPERTY(QString sopSentence READ sopSentence NOTIFY changed)
    /// Counts behind the sentences.
    Q_PROPERTY(int obligationCount READ obligationCount NOTIFY changed)
    Q_PROPERTY(int onTimeCount READ onTimeCount NOTIFY changed)
    Q_PROPERTY(int missedCount READ missedCount NOTIFY changed)
    Q_PROPERTY(int factsRightCount READ factsRightCount NOTIFY changed)
    Q_PROPERTY(int factsWrongCount READ factsWrongCount NOTIFY changed)
    Q_PROPERTY(int factsMissingCount READ factsMissingCount NOTIFY changed)
    Q_PROPERTY(int rulesKeptCount READ rulesKeptCount NOTIFY changed)
    Q_PROPERTY(int rulesBrokenCount READ rulesBrokenCount NOTIFY changed)
    Q_PROPERTY(int rulesIdleCount READ rulesIdleCount NOTIFY changed)
    /// One sentence each: what limits a rating whatever its figure.
    Q_PROPERTY(QStringList vetoes READ vetoes NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed)
    /// What the test before and after says, in one sentence; empty when it was not taken. No part of the scores.
    Q_PROPERTY(QString learning READ learning NOTIFY changed)
    Q_PROPERTY(gladi::bridge::TestResultModel* test READ test CONSTANT)
    Q_PROPERTY(gladi::bridge::ObligationResultModel* obligations READ obligations CONSTANT)
    Q_PROPERTY(gladi::bridge::RuleResultModel* rules READ rules CONSTANT)

public:
    explicit Evaluation(Scored scored, QObject* parent = nullptr);

    [[nodiscard]] const Scored& scored() const { return *m_scored; }
    void setLanguage(core::Language language);

    [[nodiscard]] QString scenarioTitle() const;
    [[nodiscard]] QString participantName() const;
    [[nodiscard]] QString lastClock() const;
    [[nodiscard]] bool endedEarly() const { return m_scored->card.endedEarly; }
    [[nodiscard]] double speed() const { return m_scored->card.speed.value.value_or(-1); }
    [[nodiscard]] double accuracy() const { return m_scored->card.accuracy.value.value_or(-1); }
    [[nodiscard]] double sop() const { return m_scored->card.sop.value.value_or(-1); }
    [[nodiscard]] QString speedRating() const;
    [[nodiscard]] QString accuracyRating() const;
    [[nodiscard]] QString sopRating() const;
    [[nodiscard]] QString speedSentence() const;
    [[nodiscard]] QString accuracySentence() const;
    [[nodiscard]] QString sopSentence() const;
    [[nodiscard]] int obligationCount() const;
    [[nodiscard]] int onTimeCount() const;
    [[nodiscard]] int missedCount() const;
    [[nodiscard]] int factsRightCount() const;
    [[nodiscard]] int factsWrongCount() const;
    [[nodiscard]] int factsMissingCount() const;
    [[nodiscard]] int rulesKeptCount() const;
    [[nodiscard]] int rulesBrokenCount() const;
    [[nodiscard]] int rulesIdleCount() const;
    [[nodiscard]] QStringList vetoes() const;
    [[nodiscard]] QStringList questions() const;
    [[nodiscard]] QString learning() const;
    [[nodiscard]] TestResultModel* test() { return &m_test; }
    [[nodiscard]] ObligationResultModel* obligations() { return &m_obligations; }
    [[nodiscard]] RuleResultModel* rules() { return &m_rules; }

signals:
    void changed();

private:
    std::shared_ptr<const Scored> m_scored;
    core::Language m_language = core::Language::Indonesian;
    ObligationResultModel m_obligations;
    RuleResultModel m_rules;
    TestResultModel m_test;
};

}  // namespace gladi::bridge
