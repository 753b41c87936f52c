#include "qml/bridge/log_model.h"

#include "qml/bridge/text.h"
#include "simulator/core/names.h"

namespace gladi::bridge {

using namespace core;

namespace {

struct Entry {
    QString act, subject, body;
};

/// What an own act looks like in the log; nothing for records that are no acts.
struct EntryOf {
    std::optional<Entry> operator()(const event::NoteWritten& e) const { return Entry{"note", {}, toQt(e.text)}; }
    std::optional<Entry> operator()(const event::ItemAcknowledged& e) const { return Entry{"acknowledge", toQt(e.item.value), {}}; }
    std::optional<Entry> operator()(const event::ItemTriaged& e) const { return Entry{"triage", toQt(e.item.value), toQt(nameOf(e.verdict))}; }
    std::optional<Entry> operator()(const event::VerificationAsked& e) const { return Entry{"verify", toQt(e.item.value), toQt(e.source.value)}; }
    std::optional<Entry> operator()(const event::DraftSubmitted& e) const { return Entry{"submit", toQt(e.draft.value), {}}; }
    std::optional<Entry> operator()(const event::StatementPublished& e) const { return Entry{"publish", toQt(e.statement.value), toQt(e.text)}; }
    std::optional<Entry> operator()(const event::ReplyPosted& e) const { return Entry{"reply", toQt(e.item.value), toQt(e.text)}; }
    std::optional<Entry> operator()(const event::InquiryAnswered& e) const { return Entry{"answer", toQt(e.inquiry.value), toQt(e.text)}; }
    std::optional<Entry> operator()(const event::InquiryDeclined& e) const { return Entry{"decline", toQt(e.inquiry.value), toQt(e.reason)}; }
    std::optional<Entry> operator()(const event::StatementCorrected& e) const { return Entry{"correct", toQt(e.statement.value), toQt(e.text)}; }
    std::optional<Entry> operator()(const event::ReportSent& e) const { return Entry{"report", toQt(e.to.value), toQt(e.text)}; }
    std::optional<Entry> operator()(const event::Escalated& e) const { return Entry{"escalate", toQt(e.item.value), toQt(e.text)}; }
    template <class Other>
    std::optional<Entry> operator()(const Other&) const { return std::nullopt; }
};

std::optional<Entry> answerOf(const Event& event) {
    if (const auto* answered = std::get_if<event::VerificationAnswered>(&event))
        return Entry{"verified", toQt(answered->item.value), toQt(answered->text)};
    if (const auto* approved = std::get_if<event::DraftApproved>(&event)) return Entry{"approve", toQt(approved->draft.value), {}};
    if (const auto* returned = std::get_if<event::DraftReturned>(&event)) return Entry{"return", toQt(returned->draft.value), toQt(returned->comment)};
    if (const auto* hint = std::get_if<event::HintSent>(&event)) return Entry{"hint", {}, toQt(hint->text)};
    return std::nullopt;
}

}  // namespace

int LogModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[m_rows.size() - 1 - static_cast<std::size_t>(index.row())];
    switch (role) {
        case Act: return row.act;
        case Subject: return row.subject;
        case Qt::DisplayRole:
        case Body: return row.body;
        case At: return static_cast<qint64>(row.at.sinceStart.count());
    }
    return {};
}

QHash<int, QByteArray> LogModel::roleNames() const { return {{Act, "act"}, {Subject, "subject"}, {Body, "body"}, {At, "at"}}; }

void LogModel::apply(const std::vector<Record>& records, const Participant& self) {
    std::vector<Row> added;
    for (const Record& record : records)
        if (auto entry = record.by == self.id ? std::visit(EntryOf{}, record.event) : answerOf(record.event))
            added.push_back({std::move(entry->act), std::move(entry->subject), std::move(entry->body), record.at});
    if (added.empty()) return;
    beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);  // newest first: rows are kept the other way round
    std::move(added.begin(), added.end(), std::back_inserter(m_rows));
    endInsertRows();
}

}  // namespace gladi::bridge

#include "moc_log_model.cpp"
