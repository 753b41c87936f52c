#pragma once

#include <memory>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "qml/bridge/feed_model.h"

namespace gladi::bridge {

/// The channels of the scenario, as it lists them, with what is still unread on each.
class ChannelModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Exercise")

public:
    enum Role { ChannelId = Qt::UserRole + 1, Title, Kind, Unread, Publishes };
    Q_ENUM(Role)

    ChannelModel(std::shared_ptr<const core::Scenario> scenario, FeedModel* feed, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setLanguage(core::Language language);

private:
    std::shared_ptr<const core::Scenario> m_scenario;
    FeedModel* m_feed;
    core::Language m_language = core::Language::Indonesian;
};

}  // namespace gladi::bridge
