#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "qml/bridge/feed_model.h"

namespace gladi::bridge {

/// What the participant owes: open and overdue first in order of their target, then done, then lapsed. A row whose
/// status changes moves to its new place. Says what to do and by when, never what would be right.
class ObligationModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Exercise")
    Q_PROPERTY(int openCount READ openCount NOTIFY countsChanged)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY countsChanged)

public:
    enum Role {
        ObligationId = Qt::UserRole + 1,
        ItemId,
        Act,        ///< "triage", "publish", "answer", ... (Words.obligation gives the sentence)
        Kind,       ///< publish: "holding", "statement", "clarification", "update", "correction"; or empty
        ToTitle,    ///< report, escalate: the office
        Author,     ///< of the item
        Excerpt,    ///< title or first words of the item
        ChannelId,
        ChannelKind,
        Status,     ///< "open", "overdue", "met", "lapsed"
        OpenedAt, TargetAt, LapseAt,  ///< scenario time in ms
    };
    Q_ENUM(Role)

    ObligationModel(std::shared_ptr<const core::Scenario> scenario, const FeedModel* feed, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// After the feed has applied the same records.
    void apply(const std::vector<core::Record>& records);
    void setLanguage(core::Language language);

    [[nodiscard]] int openCount() const;      ///< open and overdue
    [[nodiscard]] int overdueCount() const;

signals:
    void countsChanged();

private:
    struct Row {
        core::ObligationId id;
        core::InjectId item;
        core::Expectation expected;
        core::ScenarioTime opened;
        QString status;
    };
    void insert(Row row);
    void changeStatus(const core::ObligationId& id, const QString& status);
    void removeOf(const core::InjectId& item);
    [[nodiscard]] static bool precedes(const Row& one, const Row& other);

    std::shared_ptr<const core::Scenario> m_scenario;
    const FeedModel* m_feed;
    std::vector<Row> m_rows;
    core::Language m_language = core::Language::Indonesian;
};

}  // namespace gladi::bridge
