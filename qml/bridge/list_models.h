#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

#include "simulator/core/scenario.h"

namespace gladi::bridge {

/// What the list of scenarios shows of one.
struct ScenarioEntry {
    QString folder;
    core::Text title, summary;
    QString crisis, difficulty;                 ///< "health", "introductory", ... (Words.crisis, Words.difficulty)
    int minutes = 0;
    int injects = 0;
    std::vector<core::Text> objectives, needs;
    std::vector<core::Role> roles;
};

class ScenarioListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with the Program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Folder = Qt::UserRole + 1, Title, Summary, Crisis, Difficulty, Minutes, Injects, Objectives, Needs, RoleIds, RoleTitles, RoleDuties };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void reset(std::vector<ScenarioEntry> entries);
    void setLanguage(core::Language language);
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

signals:
    void countChanged();

private:
    [[nodiscard]] QStringList inLanguage(const std::vector<core::Text>& texts) const;
    std::vector<ScenarioEntry> m_entries;
    core::Language m_language = core::Language::Indonesian;
};

/// What the archive shows of one past session.
struct SessionEntry {
    QString path;
    core::Text title;
    QString participant;
    QDateTime started;
    QString status;        ///< "ended", "early", "interrupted", "damaged"
    QString lastClock;     ///< "T+00:23:10"
    bool testOpen = false; ///< ended, and the test after it can still be taken
};

class SessionListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with the Program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Path = Qt::UserRole + 1, Title, Participant, Started, Status, LastClock, TestOpen };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void reset(std::vector<SessionEntry> entries);
    void setLanguage(core::Language language);
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

signals:
    void countChanged();

private:
    std::vector<SessionEntry> m_entries;
    core::Language m_language = core::Language::Indonesian;
};

}  // namespace gladi::bridge
