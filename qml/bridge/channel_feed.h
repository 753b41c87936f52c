#pragma once

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace gladi::bridge {

/// The rows of a FeedModel that one page shows: some channels, those that contain a text, those not yet marked.
class ChannelFeed : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    /// Ids; all channels when empty.
    Q_PROPERTY(QStringList channels READ channels WRITE setChannels NOTIFY filterChanged)
    /// Without regard to case; in author, title and text.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(bool onlyUnmarked READ onlyUnmarked WRITE setOnlyUnmarked NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ChannelFeed(QObject* parent = nullptr);

    [[nodiscard]] QStringList channels() const { return m_channels; }
    void setChannels(const QStringList& channels);
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString& search);
    [[nodiscard]] bool onlyUnmarked() const { return m_onlyUnmarked; }
    void setOnlyUnmarked(bool only);
    [[nodiscard]] int count() const { return rowCount(); }

    /// Row of this item, or -1.
    Q_INVOKABLE int rowOf(const QString& item) const;

signals:
    void filterChanged();
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_channels;
    QString m_search;
    bool m_onlyUnmarked = false;
};

}  // namespace gladi::bridge
