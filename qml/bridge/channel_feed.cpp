#include "qml/bridge/channel_feed.h"

#include "qml/bridge/feed_model.h"

namespace gladi::bridge {

ChannelFeed::ChannelFeed(QObject* parent) : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(true);
    const auto counted = [this] { emit countChanged(); };
    connect(this, &QAbstractItemModel::rowsInserted, this, counted);
    connect(this, &QAbstractItemModel::rowsRemoved, this, counted);
    connect(this, &QAbstractItemModel::modelReset, this, counted);
    connect(this, &QAbstractItemModel::layoutChanged, this, counted);
}

void ChannelFeed::setChannels(const QStringList& channels) {
    if (m_channels == channels) return;
    m_channels = channels;
    invalidateFilter();
    emit filterChanged();
    emit countChanged();
}

void ChannelFeed::setSearch(const QString& search) {
    if (m_search == search) return;
    m_search = search;
    invalidateFilter();
    emit filterChanged();
    emit countChanged();
}

void ChannelFeed::setOnlyUnmarked(bool only) {
    if (m_onlyUnmarked == only) return;
    m_onlyUnmarked = only;
    invalidateFilter();
    emit filterChanged();
    emit countChanged();
}

int ChannelFeed::rowOf(const QString& item) const {
    for (int row = 0; row < rowCount(); ++row)
        if (data(index(row, 0), FeedModel::ItemId).toString() == item) return row;
    return -1;
}

bool ChannelFeed::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    const auto text = [&](int role) { return source.data(role).toString(); };
    if (!m_channels.isEmpty() && !m_channels.contains(text(FeedModel::ChannelId))) return false;
    if (source.data(FeedModel::Withdrawn).toBool()) return false;
    if (m_onlyUnmarked && (source.data(FeedModel::Own).toBool() || !text(FeedModel::Triage).isEmpty())) return false;
    if (m_search.isEmpty()) return true;
    const auto found = [&](int role) { return text(role).contains(m_search, Qt::CaseInsensitive); };
    return found(FeedModel::Author) || found(FeedModel::Handle) || found(FeedModel::Title) || found(FeedModel::Body);
}

}  // namespace gladi::bridge

#include "moc_channel_feed.cpp"
