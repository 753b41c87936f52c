#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "simulator/core/activity.h"
#include "simulator/core/scenario.h"

namespace gladi::bridge {

/// Everything that the participant sees on the channels, in order of release, oldest first: posts, messages, articles,
/// inquiries, reports, and what the participant published or replied. Rows are only ever appended, in batches, and
/// never move; what changes about a row is told by dataChanged. Holds nothing that is secret in the exercise.
class FeedModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with an Exercise")

public:
    enum Role {
        ItemId = Qt::UserRole + 1,
        ChannelId,
        ChannelKind,    ///< "microblog", "group", "portal", "press", "phone", "memo", "broadcast"
        Author,
        Handle,         ///< without @; may be empty
        AuthorKind,     ///< "citizen", "journalist", "media", "official", "leader", "influencer", "troll" is shown as "citizen"
        Organisation,
        Title,
        Body,
        At,             ///< scenario time in ms
        Likes, Shares, Replies,
        Forwarded,
        Media,
        ReplyToAuthor,  ///< of the item replied to; empty for none
        Triage,         ///< "", "hoax", "true", "unverified": the participant's own mark
        Verification,   ///< "", "asked", "answered"
        VerificationText,
        IsRead, Acknowledged,
        Answered,       ///< an answer or reply went out
        Declined,
        AnswerText,     ///< the participant's last answer or reply
        DeadlineAt,     ///< scenario time in ms; below 0: none
        Own,            ///< published by the participant
        StatementId,    ///< of own rows: what `correct` takes
        Corrected,
        Withdrawn,      ///< the trainer took it back before anybody saw it: not to be shown (ChannelFeed leaves it out)
    };
    Q_ENUM(Role)

    struct Row {
        core::event::ItemReleased item;
        core::ScenarioTime at;
        QString kind, authorKind, organisation, replyToAuthor;
        QString triage, verification, verificationText, answer;
        bool read = false, acknowledged = false, answered = false, declined = false, own = false, corrected = false, withdrawn = false;
        QString statement;
        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit FeedModel(std::shared_ptr<const core::Scenario> scenario, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Folds in records; those that are not for this participant are skipped.
    void apply(const std::vector<core::Record>& records, const core::Participant& self);

    [[nodiscard]] const Row* find(const core::InjectId& item) const;
    [[nodiscard]] int unread(const core::ChannelId& channel) const;

signals:
    /// These rows are new.
    void arrived(int first, int last);
    /// Once for each channel of a batch whose count is another than before.
    void unreadChanged(const QString& channel);

private:
    void append(Row row);
    template <class Change>
    void change(const core::InjectId& item, Change change);
    void flush();

    std::shared_ptr<const core::Scenario> m_scenario;
    std::vector<Row> m_rows;
    std::vector<Row> m_pending;
    std::map<core::InjectId, std::size_t> m_index;
    std::map<core::ChannelId, int> m_unread;
};

}  // namespace gladi::bridge
