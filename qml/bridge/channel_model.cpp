#include "qml/bridge/channel_model.h"

#include "qml/bridge/text.h"
#include "simulator/core/names.h"

namespace gladi::bridge {

ChannelModel::ChannelModel(std::shared_ptr<const core::Scenario> scenario, FeedModel* feed, QObject* parent)
    : QAbstractListModel(parent), m_scenario(std::move(scenario)), m_feed(feed) {
    connect(feed, &FeedModel::unreadChanged, this, [this](const QString& channel) {
        for (int row = 0; row < rowCount(); ++row)
            if (data(index(row), ChannelId).toString() == channel) emit dataChanged(index(row), index(row), {Unread});
    });
}

int ChannelModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_scenario->channels.size()); }

QVariant ChannelModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const core::Channel& channel = m_scenario->channels[static_cast<std::size_t>(index.row())];
    switch (role) {
        case ChannelId: return toQt(channel.id.value);
        case Qt::DisplayRole:
        case Title: return toQt(channel.title.in(m_language));
        case Kind: return toQt(nameOf(channel.kind));
        case Unread: return m_feed->unread(channel.id);
        case Publishes: return channel.publish;
    }
    return {};
}

QHash<int, QByteArray> ChannelModel::roleNames() const {
    return {{ChannelId, "channelId"}, {Title, "title"}, {Kind, "kind"}, {Unread, "unread"}, {Publishes, "publishes"}};
}

void ChannelModel::setLanguage(core::Language language) {
    m_language = language;
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1), {Title, Qt::DisplayRole});
}

}  // namespace gladi::bridge

#include "moc_channel_model.cpp"
