#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "assessment/export/report.h"
#include "assessment/scorecard.h"
#include "simulator/core/scenario.h"

namespace gladi::bridge {

/// A scored session that its models share.
struct Scored {
    std::shared_ptr<const core::Scenario> scenario;
    assessment::ScoreCard card;
    std::vector<core::Record> records;
    assessment::exporting::Seal seal{};   ///< of the log in its file
};

/// What was owed and what was done about it, in the order in which it was owed.
class ObligationResultModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Evaluation")

public:
    enum Role {
        ObligationId = Qt::UserRole + 1,
        Act, Kind,          ///< as in ObligationModel
        Author, Excerpt,    ///< of the item
        ItemText,
        Expected,           ///< triage: the right mark ("hoax", ...); publish and report: titles of facts and elements; list
        State,              ///< "met", "missed", "not-observable"
        OpenedAt, MetAt, Delay, Target, Lapse,   ///< ms; MetAt and Delay below 0 when not met
        Timeliness, Accuracy,  ///< 0..1
        Judged,             ///< has an accuracy side
        Done,               ///< what was written, or the mark that was put
        FactsRight, FactsHedged, FactsWrong, FactsMissing, FactsOther,   ///< lists of statements
        ElementsFound, ElementsMissing,
        Misstatements,      ///< list: why each should not have been said
        EventNumber,        ///< of the act in the log; 0 for none
    };
    Q_ENUM(Role)

    explicit ObligationResultModel(std::shared_ptr<const Scored> scored, QObject* parent = nullptr) : QAbstractListModel(parent), m_scored(std::move(scored)) {}
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setLanguage(core::Language language);

private:
    std::shared_ptr<const Scored> m_scored;
    core::Language m_language = core::Language::Indonesian;
};

/// The SOP rules of the scenario and how they fared.
class RuleResultModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Evaluation")

public:
    enum Role {
        RuleId = Qt::UserRole + 1,
        Title,
        BasisKind,       ///< "law", "sop", "practice"
        BasisText,
        Weight,
        Verdict,         ///< "kept", "broken", "partly", "not-activated"
        Fulfilled, Violated,
        Evidence,        ///< list: one line an activation, with its time and event number
    };
    Q_ENUM(Role)

    explicit RuleResultModel(std::shared_ptr<const Scored> scored, QObject* parent = nullptr) : QAbstractListModel(parent), m_scored(std::move(scored)) {}
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setLanguage(core::Language language);

private:
    std::shared_ptr<const Scored> m_scored;
    core::Language m_language = core::Language::Indonesian;
};

}  // namespace gladi::bridge
