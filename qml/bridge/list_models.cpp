#include "qml/bridge/list_models.h"

#include "qml/bridge/text.h"

namespace gladi::bridge {

int ScenarioListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QStringList ScenarioListModel::inLanguage(const std::vector<core::Text>& texts) const {
    QStringList list;
    for (const core::Text& text : texts) list.append(toQt(text.in(m_language)));
    return list;
}

QVariant ScenarioListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ScenarioEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const auto ofRoles = [&](auto field) {
        QStringList list;
        for (const core::Role& each : entry.roles) list.append(field(each));
        return list;
    };
    switch (role) {
        case Folder: return entry.folder;
        case Qt::DisplayRole:
        case Title: return toQt(entry.title.in(m_language));
        case Summary: return toQt(entry.summary.in(m_language));
        case Crisis: return entry.crisis;
        case Difficulty: return entry.difficulty;
        case Minutes: return entry.minutes;
        case Injects: return entry.injects;
        case Objectives: return inLanguage(entry.objectives);
        case Needs: return inLanguage(entry.needs);
        case RoleIds: return ofRoles([](const core::Role& each) { return toQt(each.id.value); });
        case RoleTitles: return ofRoles([this](const core::Role& each) { return toQt(each.title.in(m_language)); });
        case RoleDuties: return ofRoles([this](const core::Role& each) { return toQt(each.duties.in(m_language)); });
    }
    return {};
}

QHash<int, QByteArray> ScenarioListModel::roleNames() const {
    return {{Folder, "folder"}, {Title, "title"}, {Summary, "summary"}, {Crisis, "crisis"}, {Difficulty, "difficulty"}, {Minutes, "minutes"},
            {Injects, "injects"}, {Objectives, "objectives"}, {Needs, "needs"}, {RoleIds, "roleIds"}, {RoleTitles, "roleTitles"}, {RoleDuties, "roleDuties"}};
}

void ScenarioListModel::reset(std::vector<ScenarioEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    emit countChanged();
}

void ScenarioListModel::setLanguage(core::Language language) {
    m_language = language;
    if (count() > 0) emit dataChanged(index(0), index(count() - 1));
}

int SessionListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant SessionListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SessionEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Path: return entry.path;
        case Qt::DisplayRole:
        case Title: return toQt(entry.title.in(m_language));
        case Participant: return entry.participant;
        case Started: return entry.started;
        case Status: return entry.status;
        case LastClock: return entry.lastClock;
        case TestOpen: return entry.testOpen;
    }
    return {};
}

QHash<int, QByteArray> SessionListModel::roleNames() const {
    return {{Path, "path"}, {Title, "title"}, {Participant, "participant"}, {Started, "started"}, {Status, "status"}, {LastClock, "lastClock"},
            {TestOpen, "testOpen"}};
}

void SessionListModel::reset(std::vector<SessionEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    emit countChanged();
}

void SessionListModel::setLanguage(core::Language language) {
    m_language = language;
    if (count() > 0) emit dataChanged(index(0), index(count() - 1));
}

}  // namespace gladi::bridge

#include "moc_list_models.cpp"
