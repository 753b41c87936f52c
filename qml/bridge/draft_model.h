#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "simulator/core/events.h"

namespace gladi::bridge {

/// Drafts and what became of them, the newest first.
class DraftModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Exercise")
    Q_PROPERTY(int openCount READ openCount NOTIFY countsChanged)

public:
    enum Role {
        DraftId = Qt::UserRole + 1,
        Kind,       ///< "holding", "statement", "clarification", "update", "correction"
        ChannelId,
        Body,
        Basis,      ///< list of item ids
        Status,     ///< "draft", "submitted", "approved", "returned", "published"
        Comment,    ///< of a return
        SavedAt,    ///< scenario time in ms
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void apply(const std::vector<core::Record>& records);

    /// Not yet published.
    [[nodiscard]] int openCount() const;
    /// Row of a draft, or -1.
    Q_INVOKABLE int rowOf(const QString& draft) const;
    Q_INVOKABLE QString textOf(const QString& draft) const;
    Q_INVOKABLE QString kindOf(const QString& draft) const;
    Q_INVOKABLE QString channelOf(const QString& draft) const;
    Q_INVOKABLE QStringList basisOf(const QString& draft) const;
    Q_INVOKABLE QString statusOf(const QString& draft) const;

signals:
    void countsChanged();
    /// Something about this draft changed that an open editor should show.
    void draftChanged(const QString& draft);

private:
    struct Row {
        core::event::DraftSaved content;
        core::ScenarioTime at;
        QString status;
        QString comment;
    };
    template <class Change>
    void change(const core::StatementId& id, Change change);
    [[nodiscard]] const Row* find(const QString& draft) const;

    std::vector<Row> m_rows;
};

}  // namespace gladi::bridge
