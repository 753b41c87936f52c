#include "qml/bridge/obligation_model.h"

#include <algorithm>
#include <tuple>

#include "qml/bridge/text.h"
#include "simulator/core/expectation.h"
#include "simulator/core/names.h"

namespace gladi::bridge {

using namespace core;

namespace {

constexpr qsizetype kExcerpt = 90;

int rank(const QString& status) {
    if (status == QLatin1String("open") || status == QLatin1String("overdue")) return 0;
    return status == QLatin1String("met") ? 1 : 2;
}

QString excerptOf(const event::ItemReleased& item) {
    const QString text = toQt(item.title.empty() ? item.text : item.title).simplified();
    return text.size() <= kExcerpt ? text : text.left(kExcerpt).trimmed() + QChar(0x2026);
}

}  // namespace

ObligationModel::ObligationModel(std::shared_ptr<const Scenario> scenario, const FeedModel* feed, QObject* parent)
    : QAbstractListModel(parent), m_scenario(std::move(scenario)), m_feed(feed) {}

int ObligationModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ObligationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const FeedModel::Row* item = m_feed->find(row.item);
    const auto ms = [](ScenarioTime time) { return static_cast<qint64>(time.sinceStart.count()); };
    switch (role) {
        case ObligationId: return toQt(row.id.value);
        case ItemId: return toQt(row.item.value);
        case Act: return toQt(nameOf(row.expected.act));
        case Kind: return row.expected.kind ? toQt(nameOf(*row.expected.kind)) : QString();
        case ToTitle: {
            const Authority* authority = core::find(m_scenario->authorities, row.expected.to);
            return authority == nullptr ? QString() : toQt(authority->title.in(m_language));
        }
        case Author: return item == nullptr ? QString() : toQt(item->item.author);
        case Qt::DisplayRole:
        case Excerpt: return item == nullptr ? QString() : excerptOf(item->item);
        case ChannelId: return item == nullptr ? QString() : toQt(item->item.channel.value);
        case ChannelKind: return item == nullptr ? QString() : item->kind;
        case Status: return row.status;
        case OpenedAt: return ms(row.opened);
        case TargetAt: return ms(row.opened + row.expected.target);
        case LapseAt: return ms(row.opened + row.expected.lapse);
    }
    return {};
}

QHash<int, QByteArray> ObligationModel::roleNames() const {
    return {{ObligationId, "obligationId"}, {ItemId, "itemId"}, {Act, "act"}, {Kind, "kind"}, {ToTitle, "toTitle"}, {Author, "author"},
            {Excerpt, "excerpt"}, {ChannelId, "channelId"}, {ChannelKind, "channelKind"}, {Status, "status"}, {OpenedAt, "openedAt"},
            {TargetAt, "targetAt"}, {LapseAt, "lapseAt"}};
}

bool ObligationModel::precedes(const Row& one, const Row& other) {
    const auto key = [](const Row& row) {
        return std::make_tuple(rank(row.status), rank(row.status) == 0 ? row.opened + row.expected.target : row.opened, row.id);
    };
    return key(one) < key(other);
}

void ObligationModel::insert(Row row) {
    const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), row, precedes);
    const int at = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, std::move(row));
    endInsertRows();
}

void ObligationModel::changeStatus(const core::ObligationId& id, const QString& status) {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
    if (found == m_rows.end()) return;
    if (found->status == status) return;
    const int from = static_cast<int>(found - m_rows.begin());
    Row row = *found;
    row.status = status;
    std::vector<Row> others = m_rows;
    others.erase(others.begin() + from);
    const auto place = std::upper_bound(others.begin(), others.end(), row, precedes);
    const int to = static_cast<int>(place - others.begin());
    found->status = status;
    emit dataChanged(index(from), index(from), {Status});
    if (to == from) return;
    others.insert(place, std::move(row));
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows = std::move(others);
    endMoveRows();
}

void ObligationModel::removeOf(const InjectId& item) {
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_rows[static_cast<std::size_t>(row)].item != item) continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void ObligationModel::apply(const std::vector<Record>& records) {
    bool changed = false;
    for (const Record& record : records) {
        if (const auto* opened = std::get_if<event::ObligationOpened>(&record.event)) {
            const FeedModel::Row* item = m_feed->find(opened->item);
            const Inject* inject = item == nullptr ? nullptr : core::find(m_scenario->injects, item->item.inject);
            const auto expected = expectationOf(inject, *opened);
            if (item == nullptr || !expected) continue;
            insert({opened->obligation, opened->item, *expected, record.at, QStringLiteral("open")});
        } else if (const auto* met = std::get_if<event::ObligationMet>(&record.event)) {
            changeStatus(met->obligation, QStringLiteral("met"));
        } else if (const auto* overdue = std::get_if<event::ObligationOverdue>(&record.event)) {
            changeStatus(overdue->obligation, QStringLiteral("overdue"));
        } else if (const auto* lapsed = std::get_if<event::ObligationLapsed>(&record.event)) {
            changeStatus(lapsed->obligation, QStringLiteral("lapsed"));
        } else if (const auto* withdrawn = std::get_if<event::ItemWithdrawn>(&record.event)) {
            removeOf(withdrawn->item);
        } else {
            continue;
        }
        changed = true;
    }
    if (changed) emit countsChanged();
}

void ObligationModel::setLanguage(core::Language language) {
    m_language = language;
    if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1), {ToTitle});
}

int ObligationModel::openCount() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return rank(row.status) == 0; }));
}

int ObligationModel::overdueCount() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.status == QLatin1String("overdue"); }));
}

}  // namespace gladi::bridge

#include "moc_obligation_model.cpp"
