#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "simulator/core/events.h"

namespace gladi::bridge {

/// The participant's own log, newest first: notes, acts, and answers of sources. A batch comes as one insertion.
class LogModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Exercise")

public:
    enum Role {
        Act = Qt::UserRole + 1,  ///< "note", "triage", "verify", "verified", "publish", ... (Words.logEntry)
        Subject,                 ///< item or statement it concerns; may be empty
        Body,                    ///< a text, verdict or source
        At,                      ///< scenario time in ms
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void apply(const std::vector<core::Record>& records, const core::Participant& self);

private:
    struct Row {
        QString act, subject, body;
        core::ScenarioTime at;
    };
    std::vector<Row> m_rows;
};

}  // namespace gladi::bridge
