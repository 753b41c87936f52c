#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "simulator/core/events.h"
#include "simulator/core/scenario.h"

namespace gladi::bridge {

/// The scenario's test as one participant takes it before or after the exercise. It never says which option is right.
class TestModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Exercise")
    Q_PROPERTY(int count READ count CONSTANT)
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    /// Handed in, or what was left of it skipped.
    Q_PROPERTY(bool finished READ finished NOTIFY changed)

public:
    enum Role {
        Question = Qt::UserRole + 1,
        Options,    ///< list
        Chosen,     ///< position in the options; -1 for none
    };
    Q_ENUM(Role)

    TestModel(std::shared_ptr<const core::Scenario> scenario, core::TestStage stage, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void apply(const std::vector<core::Record>& records, const core::Participant& self);
    void setLanguage(core::Language language);

    [[nodiscard]] int count() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] int answered() const;
    [[nodiscard]] bool finished() const { return m_finished; }

signals:
    void changed();

private:
    std::shared_ptr<const core::Scenario> m_scenario;
    core::TestStage m_stage;
    core::Language m_language = core::Language::Indonesian;
    std::vector<int> m_chosen;    // one a question
    bool m_finished = false;
};

}  // namespace gladi::bridge
