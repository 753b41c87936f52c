#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "simulator/core/text.h"

namespace gladi::bridge {

/// A short list to choose from: sources, authorities, roles, publishing channels. Fits ComboBox (textRole "text",
/// valueRole "value").
class ChoiceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Exercise or a Program")
    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role { Value = Qt::UserRole + 1, TextRole, Detail };
    struct Choice {
        std::string value;
        core::Text text;
        core::Text detail;
    };

    explicit ChoiceModel(std::vector<Choice> choices, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_choices.size()); }
    /// Value and text at a row; empty when there is none.
    Q_INVOKABLE QString valueAt(int row) const;
    Q_INVOKABLE QString textAt(int row) const;
    /// The row of a value, or -1.
    Q_INVOKABLE int rowOf(const QString& value) const;
    void setLanguage(core::Language language);

private:
    std::vector<Choice> m_choices;
    core::Language m_language = core::Language::Indonesian;
};

}  // namespace gladi::bridge
