#include "qml/bridge/joining.h"

#include <algorithm>

#include "qml/bridge/text.h"

namespace gladi::bridge {

QVariant RoomListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RoomEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Title: return toQt(entry.title.in(m_language));
        case Place: return entry.place;
        case Address: return entry.address;
        case Fingerprint: return entry.fingerprint;
    }
    return {};
}

QHash<int, QByteArray> RoomListModel::roleNames() const {
    return {{Title, "title"}, {Place, "place"}, {Address, "address"}, {Fingerprint, "fingerprint"}};
}

int RoomListModel::rowOf(const QString& address) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const RoomEntry& entry) { return entry.address == address; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void RoomListModel::reset(std::vector<RoomEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    emit countChanged();
}

void RoomListModel::setLanguage(core::Language language) {
    m_language = language;
    if (count() > 0) emit dataChanged(index(0), index(count() - 1));
}

QVariant SeatListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SeatEntry& entry = m_entries[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
        case SeatId: return entry.id;
        case Qt::DisplayRole:
        case Name: return entry.name;
        case Agency: return entry.agency;
        case Position: return entry.position;
        case Taken: return entry.taken;
    }
    return {};
}

QHash<int, QByteArray> SeatListModel::roleNames() const {
    return {{SeatId, "seatId"}, {Name, "name"}, {Agency, "agency"}, {Position, "position"}, {Taken, "taken"}};
}

std::vector<std::size_t> SeatListModel::fitting() const {
    const QStringList words = m_filter.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        const SeatEntry& entry = m_entries[row];
        const QString text = entry.name + QLatin1Char(' ') + entry.agency + QLatin1Char(' ') + entry.position;
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); }))
            rows.push_back(row);
    }
    return rows;
}

void SeatListModel::setFilter(const QString& filter) {
    if (filter == m_filter) return;
    beginResetModel();
    m_filter = filter;
    m_rows = fitting();
    endResetModel();
    emit filterChanged();
    emit countChanged();
}

void SeatListModel::reset(std::vector<SeatEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    m_rows = fitting();
    endResetModel();
    emit countChanged();
}

void SeatListModel::take(const QString& id) {
    for (SeatEntry& entry : m_entries)
        if (entry.id == id) entry.taken = true;
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {Taken});
}

}  // namespace gladi::bridge

#include "moc_joining.cpp"
