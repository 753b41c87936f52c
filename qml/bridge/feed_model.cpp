#include "qml/bridge/feed_model.h"

#include <algorithm>
#include <set>

#include "qml/bridge/text.h"
#include "simulator/core/names.h"

namespace gladi::bridge {

using namespace core;

namespace {

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

QString shownKind(PersonaKind kind) {
    // A troll does not introduce himself.
    return toQt(nameOf(kind == PersonaKind::Troll ? PersonaKind::Citizen : kind));
}

}  // namespace

FeedModel::FeedModel(std::shared_ptr<const Scenario> scenario, QObject* parent) : QAbstractListModel(parent), m_scenario(std::move(scenario)) {}

int FeedModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant FeedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case ItemId: return toQt(row.item.item.value);
        case ChannelId: return toQt(row.item.channel.value);
        case ChannelKind: return row.kind;
        case Author: return toQt(row.item.author);
        case Handle: return toQt(row.item.handle);
        case AuthorKind: return row.authorKind;
        case Organisation: return row.organisation;
        case Title: return toQt(row.item.title);
        case Body: return toQt(row.item.text);
        case At: return static_cast<qint64>(row.at.sinceStart.count());
        case Likes: return static_cast<qint64>(row.item.counts.likes);
        case Shares: return static_cast<qint64>(row.item.counts.shares);
        case Replies: return static_cast<qint64>(row.item.counts.replies);
        case Forwarded: return row.item.forwarded;
        case Media: return toQt(row.item.media);
        case ReplyToAuthor: return row.replyToAuthor;
        case Triage: return row.triage;
        case Verification: return row.verification;
        case VerificationText: return row.verificationText;
        case IsRead: return row.read;
        case Acknowledged: return row.acknowledged;
        case Answered: return row.answered;
        case Declined: return row.declined;
        case AnswerText: return row.answer;
        case DeadlineAt: return row.item.deadline ? static_cast<qint64>((row.at + *row.item.deadline).sinceStart.count()) : qint64{-1};
        case Own: return row.own;
        case StatementId: return row.statement;
        case Corrected: return row.corrected;
        case Withdrawn: return row.withdrawn;
    }
    return {};
}

QHash<int, QByteArray> FeedModel::roleNames() const {
    return {{ItemId, "itemId"}, {ChannelId, "channelId"}, {ChannelKind, "channelKind"}, {Author, "author"}, {Handle, "handle"},
            {AuthorKind, "authorKind"}, {Organisation, "organisation"}, {Title, "title"}, {Body, "body"}, {At, "at"}, {Likes, "likes"},
            {Shares, "shares"}, {Replies, "replies"}, {Forwarded, "forwarded"}, {Media, "media"}, {ReplyToAuthor, "replyToAuthor"},
            {Triage, "triage"}, {Verification, "verification"}, {VerificationText, "verificationText"}, {IsRead, "isRead"},
            {Acknowledged, "acknowledged"}, {Answered, "answered"}, {Declined, "declined"}, {AnswerText, "answerText"},
            {DeadlineAt, "deadlineAt"}, {Own, "own"}, {StatementId, "statementId"}, {Corrected, "corrected"}, {Withdrawn, "withdrawn"}};
}

const FeedModel::Row* FeedModel::find(const InjectId& item) const {
    const auto found = m_index.find(item);
    if (found == m_index.end()) return nullptr;
    const std::size_t at = found->second;
    return at < m_rows.size() ? &m_rows[at] : &m_pending[at - m_rows.size()];
}

int FeedModel::unread(const core::ChannelId& channel) const {
    const auto found = m_unread.find(channel);
    return found == m_unread.end() ? 0 : found->second;
}

void FeedModel::append(Row row) {
    if (const Channel* channel = core::find(m_scenario->channels, row.item.channel)) row.kind = toQt(nameOf(channel->kind));
    if (const Persona* persona = core::find(m_scenario->personas, row.item.from)) {
        row.authorKind = shownKind(persona->kind);
        row.organisation = toQt(persona->organisation);
    } else {
        row.authorKind = row.own ? toQt(nameOf(PersonaKind::Official)) : toQt(nameOf(PersonaKind::Citizen));
    }
    if (const Row* original = row.item.replyTo.empty() ? nullptr : find(row.item.replyTo)) row.replyToAuthor = toQt(original->item.author);
    if (!row.own) ++m_unread[row.item.channel];
    m_index[row.item.item] = m_rows.size() + m_pending.size();
    m_pending.push_back(std::move(row));
}

template <class Change>
void FeedModel::change(const InjectId& item, Change change) {
    const auto found = m_index.find(item);
    if (found == m_index.end()) return;
    const std::size_t at = found->second;
    if (at >= m_rows.size()) {
        change(m_pending[at - m_rows.size()]);
        return;
    }
    const Row before = m_rows[at];
    change(m_rows[at]);
    if (m_rows[at] == before) return;
    const QModelIndex changed = index(static_cast<int>(at));
    emit dataChanged(changed, changed);
}

/// Views see a batch as one insertion.
void FeedModel::flush() {
    if (m_pending.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(m_pending.size()) - 1);
    std::move(m_pending.begin(), m_pending.end(), std::back_inserter(m_rows));
    m_pending.clear();
    endInsertRows();
    emit arrived(first, rowCount() - 1);
}

void FeedModel::apply(const std::vector<Record>& records, const Participant& self) {
    const auto unreadBefore = m_unread;
    for (const Record& record : records) {
        const auto own = [&](const std::string& id, const core::ChannelId& channel, const std::string& text) {
            Row row;
            row.item.item = InjectId{id};
            row.item.channel = channel;
            row.item.author = self.name;
            row.item.text = text;
            row.at = record.at;
            row.own = row.read = true;
            row.statement = toQt(id);
            return row;
        };
        std::visit(
            Overloaded{
                [&](const event::ItemReleased& e) {
                    if (!isAddressed(*m_scenario, e.to, self)) return;
                    Row row;
                    row.item = e;
                    row.item.claim = {};      // neither is for players' eyes
                    row.item.seeds = 0;
                    row.at = record.at;
                    append(std::move(row));
                },
                [&](const event::ItemRead& e) {
                    change(e.item, [&](Row& row) {
                        if (!row.read) --m_unread[row.item.channel];
                        row.read = true;
                    });
                },
                [&](const event::ItemWithdrawn& e) {
                    change(e.item, [&](Row& row) {
                        if (!row.read) --m_unread[row.item.channel];
                        row.read = row.withdrawn = true;
                    });
                },
                [&](const event::ItemAcknowledged& e) { change(e.item, [](Row& row) { row.acknowledged = true; }); },
                [&](const event::ItemTriaged& e) { change(e.item, [&](Row& row) { row.triage = toQt(nameOf(e.verdict)); }); },
                [&](const event::VerificationAsked& e) {
                    change(e.item, [](Row& row) {
                        row.verification = QStringLiteral("asked");
                        row.verificationText.clear();
                    });
                },
                [&](const event::VerificationAnswered& e) {
                    change(e.item, [&](Row& row) {
                        row.verification = QStringLiteral("answered");
                        row.verificationText = toQt(e.text);
                    });
                },
                [&](const event::StatementPublished& e) { append(own(e.statement.value, e.channel, e.text)); },
                [&](const event::ReplyPosted& e) {
                    const Row* original = find(e.item);
                    Row row = own(e.statement.value, original == nullptr ? core::ChannelId{} : original->item.channel, e.text);
                    row.item.replyTo = e.item;
                    change(e.item, [&](Row& answered) {
                        answered.answered = true;
                        answered.answer = toQt(e.text);
                    });
                    append(std::move(row));
                },
                [&](const event::InquiryAnswered& e) {
                    change(e.inquiry, [&](Row& row) {
                        row.answered = true;
                        row.answer = toQt(e.text);
                        row.statement = toQt(e.statement.value);
                    });
                },
                [&](const event::InquiryDeclined& e) {
                    change(e.inquiry, [&](Row& row) {
                        row.declined = true;
                        row.answer = toQt(e.reason);
                    });
                },
                [&](const event::StatementCorrected& e) {
                    change(InjectId{e.statement.value}, [&](Row& row) {
                        row.corrected = true;
                        if (row.own) row.item.text = e.text;
                        else row.answer = toQt(e.text);
                    });
                },
                [](const auto&) {}},
            record.event);
    }
    flush();
    for (const auto& [channel, count] : m_unread) {
        const auto before = unreadBefore.find(channel);
        if (count != (before == unreadBefore.end() ? 0 : before->second)) emit unreadChanged(toQt(channel.value));
    }
}

}  // namespace gladi::bridge

#include "moc_feed_model.cpp"
