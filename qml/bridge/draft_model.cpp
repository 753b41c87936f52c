#include "qml/bridge/draft_model.h"

#include <algorithm>

#include "qml/bridge/text.h"
#include "simulator/core/names.h"

namespace gladi::bridge {

using namespace core;

int DraftModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

namespace {

QStringList idsOf(const std::vector<InjectId>& basis) {
    QStringList ids;
    for (const InjectId& id : basis) ids.append(toQt(id.value));
    return ids;
}

}  // namespace

QVariant DraftModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case DraftId: return toQt(row.content.draft.value);
        case Kind: return toQt(nameOf(row.content.kind));
        case ChannelId: return toQt(row.content.channel.value);
        case Qt::DisplayRole:
        case Body: return toQt(row.content.text);
        case Basis: return idsOf(row.content.basis);
        case Status: return row.status;
        case Comment: return row.comment;
        case SavedAt: return static_cast<qint64>(row.at.sinceStart.count());
    }
    return {};
}

QHash<int, QByteArray> DraftModel::roleNames() const {
    return {{DraftId, "draftId"}, {Kind, "kind"}, {ChannelId, "channelId"}, {Body, "body"}, {Basis, "basis"},
            {Status, "status"}, {Comment, "comment"}, {SavedAt, "savedAt"}};
}

template <class Change>
void DraftModel::change(const StatementId& id, Change change) {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.content.draft == id; });
    if (found == m_rows.end()) return;
    change(*found);
    const QModelIndex changed = index(static_cast<int>(found - m_rows.begin()));
    emit dataChanged(changed, changed);
    emit draftChanged(toQt(id.value));
}

void DraftModel::apply(const std::vector<Record>& records) {
    bool changed = false;
    for (const Record& record : records) {
        if (const auto* saved = std::get_if<event::DraftSaved>(&record.event)) {
            if (find(toQt(saved->draft.value)) == nullptr) {
                beginInsertRows({}, 0, 0);
                m_rows.insert(m_rows.begin(), Row{*saved, record.at, QStringLiteral("draft"), {}});
                endInsertRows();
                emit draftChanged(toQt(saved->draft.value));
            } else {
                change(saved->draft, [&](Row& row) {
                    if (!(row.content == *saved)) row.status = QStringLiteral("draft");
                    row.content = *saved;
                    row.at = record.at;
                });
            }
        } else if (const auto* discarded = std::get_if<event::DraftDiscarded>(&record.event)) {
            const int row = rowOf(toQt(discarded->draft.value));
            if (row < 0) continue;
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
            emit draftChanged(toQt(discarded->draft.value));
        } else if (const auto* submitted = std::get_if<event::DraftSubmitted>(&record.event)) {
            change(submitted->draft, [](Row& row) { row.status = QStringLiteral("submitted"); });
        } else if (const auto* approved = std::get_if<event::DraftApproved>(&record.event)) {
            change(approved->draft, [](Row& row) { row.status = QStringLiteral("approved"); });
        } else if (const auto* returned = std::get_if<event::DraftReturned>(&record.event)) {
            change(returned->draft, [&](Row& row) {
                row.status = QStringLiteral("returned");
                row.comment = toQt(returned->comment);
            });
        } else if (const auto* published = std::get_if<event::StatementPublished>(&record.event)) {
            change(published->statement, [](Row& row) { row.status = QStringLiteral("published"); });
        } else {
            continue;
        }
        changed = true;
    }
    if (changed) emit countsChanged();
}

int DraftModel::openCount() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.status != QLatin1String("published"); }));
}

const DraftModel::Row* DraftModel::find(const QString& draft) const {
    const auto id = idOf<StatementId>(draft);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.content.draft == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

int DraftModel::rowOf(const QString& draft) const {
    const Row* row = find(draft);
    return row == nullptr ? -1 : static_cast<int>(row - m_rows.data());
}

QString DraftModel::textOf(const QString& draft) const {
    const Row* row = find(draft);
    return row == nullptr ? QString() : toQt(row->content.text);
}

QString DraftModel::kindOf(const QString& draft) const {
    const Row* row = find(draft);
    return row == nullptr ? QString() : toQt(nameOf(row->content.kind));
}

QString DraftModel::channelOf(const QString& draft) const {
    const Row* row = find(draft);
    return row == nullptr ? QString() : toQt(row->content.channel.value);
}

QStringList DraftModel::basisOf(const QString& draft) const {
    const Row* row = find(draft);
    return row == nullptr ? QStringList() : idsOf(row->content.basis);
}

QString DraftModel::statusOf(const QString& draft) const {
    const Row* row = find(draft);
    return row == nullptr ? QString() : row->status;
}

}  // namespace gladi::bridge

#include "moc_draft_model.cpp"
