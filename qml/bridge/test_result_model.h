#pragma once

#include <memory>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "qml/bridge/result_models.h"

namespace gladi::bridge {

/// The questions of the test with what was answered before and after. Empty until the test after the exercise is finished:
/// what is right is not told before.
class TestResultModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Evaluation")
    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role {
        Question = Qt::UserRole + 1,
        RightAnswer,
        Before, After,             ///< the option chosen; empty for none
        RightBefore, RightAfter,
    };
    Q_ENUM(Role)

    explicit TestResultModel(std::shared_ptr<const Scored> scored, QObject* parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    void setLanguage(core::Language language);

private:
    std::shared_ptr<const Scored> m_scored;
    core::Language m_language = core::Language::Indonesian;
    bool m_revealed = false;
};

}  // namespace gladi::bridge
