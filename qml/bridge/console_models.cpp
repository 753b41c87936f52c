#include "qml/bridge/console_models.h"

#include <algorithm>

#include "qml/bridge/text.h"
#include "simulator/core/names.h"
#include "simulator/engine/timetable.h"

namespace gladi::bridge {

using namespace core;

namespace {

/// Rows that are the same people, teams, injects as before are renewed in place, so that scrolling and keyboard stay.
template <class Model, class Rows, class Same>
bool sameRows(const Rows& before, const Rows& after, Same same) {
    return before.size() == after.size() && std::equal(before.begin(), before.end(), after.begin(), same);
}

QString actOf(const Event& event) {
    struct Name {
        const char* operator()(const event::ItemAcknowledged&) const { return "acknowledge"; }
        const char* operator()(const event::ItemTriaged&) const { return "triage"; }
        const char* operator()(const event::VerificationAsked&) const { return "verify"; }
        const char* operator()(const event::NoteWritten&) const { return "note"; }
        const char* operator()(const event::DraftSaved&) const { return "draft"; }
        const char* operator()(const event::DraftSubmitted&) const { return "submit"; }
        const char* operator()(const event::DraftApproved&) const { return "approve"; }
        const char* operator()(const event::DraftReturned&) const { return "return"; }
        const char* operator()(const event::StatementPublished&) const { return "publish"; }
        const char* operator()(const event::ReplyPosted&) const { return "reply"; }
        const char* operator()(const event::InquiryAnswered&) const { return "answer"; }
        const char* operator()(const event::InquiryDeclined&) const { return "decline"; }
        const char* operator()(const event::StatementCorrected&) const { return "correct"; }
        const char* operator()(const event::ReportSent&) const { return "report"; }
        const char* operator()(const event::Escalated&) const { return "escalate"; }
    };
    return std::visit(
        [](const auto& known) {
            if constexpr (requires { Name{}(known); }) return QString::fromLatin1(Name{}(known));
            else return QString();
        },
        event);
}

}  // namespace



QVariant PeopleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case PersonId: return row.id;
        case Qt::DisplayRole:
        case Name: return row.name;
        case Agency: return row.agency;
        case Position: return row.position;
        case Team: return row.team;
        case RoleTitles: return row.roles;
        case Link: return row.link;
    }
    return {};
}

QHash<int, QByteArray> PeopleModel::roleNames() const {
    return {{PersonId, "personId"}, {Name, "name"}, {Agency, "agency"}, {Position, "position"}, {Team, "team"}, {RoleTitles, "roleTitles"}, {Link, "link"}};
}

void PeopleModel::show(const engine::State& world, Language language) {
    std::vector<Row> rows;
    for (const Participant& one : world.participants) {
        QStringList roles;
        for (const RoleId& id : one.roles)
            if (const auto* known = find(world.scenario().roles, id)) roles.append(toQt(known->title.in(language)));
        const char* link = !world.joined.contains(one.id) ? "expected" : world.away.contains(one.id) ? "away" : "here";
        rows.push_back({toQt(one.id.value), toQt(one.name), toQt(one.agency), toQt(one.position), toQt(one.team.value), roles.join(QStringLiteral(", ")),
                        QString::fromLatin1(link)});
    }
    const std::size_t kept = std::min(rows.size(), m_rows.size());
    const bool grows = rows.size() >= m_rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin(), [](const Row& a, const Row& b) { return a.id == b.id; });
    if (!grows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit countChanged();
        return;
    }
    for (std::size_t i = 0; i < kept; ++i) {
        if (m_rows[i] == rows[i]) continue;
        m_rows[i] = rows[i];
        const QModelIndex at = index(static_cast<int>(i));
        emit dataChanged(at, at);
    }
    if (rows.size() == m_rows.size()) return;
    beginInsertRows({}, count(), static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(kept)), std::make_move_iterator(rows.end()));
    endInsertRows();
    emit countChanged();
}



QVariant TeamModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TeamId: return row.id;
        case Qt::DisplayRole:
        case Title: return row.title;
        case Members: return row.members;
        case Linked: return row.linked;
        case Open: return row.open;
        case Overdue: return row.overdue;
        case Lapsed: return row.lapsed;
        case Met: return row.met;
        case LastAct: return row.lastAct;
        case LastActBy: return row.lastBy;
        case LastActAt: return row.lastAt;
    }
    return {};
}

QHash<int, QByteArray> TeamModel::roleNames() const {
    return {{TeamId, "teamId"}, {Title, "title"}, {Members, "members"}, {Linked, "linked"}, {Open, "open"}, {Overdue, "overdue"}, {Lapsed, "lapsed"},
            {Met, "met"}, {LastAct, "lastAct"}, {LastActBy, "lastActBy"}, {LastActAt, "lastActAt"}};
}

void TeamModel::note(const Record& record) {
    if (record.by.empty()) return;
    if (QString act = actOf(record.event); !act.isEmpty()) m_last[record.team] = {std::move(act), record.by, record.at};
}

void TeamModel::show(const engine::Worlds& worlds, Language language) {
    std::vector<Row> rows;
    for (const engine::State& world : worlds.all()) {
        Row row;
        row.id = toQt(world.team.value);
        const auto* named = find(world.scenario().teams, world.team);
        row.title = named != nullptr ? toQt(named->title.in(language)) : row.id;
        for (const Participant& one : world.participants) {
            if (!world.isMember(one)) continue;
            ++row.members;
            if (world.joined.contains(one.id) && !world.away.contains(one.id)) ++row.linked;
        }
        for (const auto& [id, obligation] : world.obligations) {
            using Status = engine::Obligation::Status;
            if (obligation.status == Status::Open || obligation.status == Status::Overdue) ++row.open;
            if (obligation.status == Status::Overdue) ++row.overdue;
            if (obligation.status == Status::Lapsed) ++row.lapsed;
            if (obligation.status == Status::Met) ++row.met;
        }
        if (const auto last = m_last.find(world.team); last != m_last.end()) {
            row.lastAct = last->second.act;
            row.lastAt = last->second.at.sinceStart.count();
            const auto who = std::find_if(world.participants.begin(), world.participants.end(), [&](const Participant& one) { return one.id == last->second.by; });
            if (who != world.participants.end()) row.lastBy = toQt(who->name);
        }
        rows.push_back(std::move(row));
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit countChanged();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i]) continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex at = index(static_cast<int>(i));
        emit dataChanged(at, at);
    }
}



QVariant MselModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case InjectId: return row.id;
        case Number: return row.number;
        case Qt::DisplayRole:
        case Title: return row.title;
        case Text: return row.text;
        case Channel: return row.channel;
        case From: return row.from;
        case At: return row.at;
        case State: return static_cast<int>(index.row()) == m_next ? QStringLiteral("next") : row.state;
        case Evaluator: return row.evaluator;
        case Duties: return row.duties;
    }
    return {};
}

QHash<int, QByteArray> MselModel::roleNames() const {
    return {{InjectId, "injectId"}, {Number, "number"}, {Title, "title"}, {Text, "body"}, {Channel, "channel"}, {From, "from"}, {At, "at"},
            {State, "state"}, {Evaluator, "evaluator"}, {Duties, "duties"}};
}

std::vector<MselModel::Row> MselModel::rowsOf(const engine::Worlds& worlds, Language language) {
    const engine::State& first = worlds.first();
    const Scenario& scenario = first.scenario();
    std::vector<Row> rows;
    const auto add = [&](const Inject& inject, int number, qint64 at) {
        Row row;
        row.inject = first.plan->indexOf(inject);
        row.number = number;
        row.id = toQt(inject.id.value);
        row.text = toQt(inject.text.in(language)).simplified();
        row.title = inject.title.empty() ? row.text : toQt(inject.title.in(language)).simplified();
        if (const auto* channel = find(scenario.channels, inject.channel)) row.channel = toQt(channel->title.in(language));
        if (const auto* from = find(scenario.personas, inject.from)) row.from = toQt(from->name);
        row.evaluator = toQt(inject.evaluator.in(language));
        row.duties = static_cast<int>(inject.expect.size());
        row.at = at;
        if (const auto change = first.changes.find(inject.id); change != first.changes.end() && change->second.edit) {
            row.text = toQt(change->second.edit->text).simplified();
            if (!change->second.edit->title.empty()) row.title = toQt(change->second.edit->title).simplified();
        }
        const gladi::core::InjectId item = engine::itemId(inject.id, number);
        const auto isOut = [&](const engine::State& world) { return world.items.contains(item); };
        const auto out = std::count_if(worlds.all().begin(), worlds.all().end(), isOut);
        if (out == static_cast<std::ptrdiff_t>(worlds.all().size())) row.state = QStringLiteral("past");
        else if (out > 0) row.state = QStringLiteral("some");
        else if (engine::isSkipped(first, inject.id)) row.state = QStringLiteral("skipped");
        else if (!engine::isStillToCome(first, inject)) row.state = QStringLiteral("off");
        else row.state = at >= 0 ? QStringLiteral("future") : QStringLiteral("waiting");
        if (const auto known = first.items.find(item); known != first.items.end()) row.at = known->second.at.sinceStart.count();
        rows.push_back(std::move(row));
    };
    std::vector<bool> planned(scenario.injects.size(), false);
    for (const engine::Planned& entry : first.plan->timeline()) {
        if (entry.generated) continue;
        planned[entry.index] = true;
        add(scenario.injects[entry.index], entry.number, engine::dueAt(first, entry).sinceStart.count());
    }
    for (std::size_t i = 0; i < scenario.injects.size(); ++i)
        if (!planned[i]) add(scenario.injects[i], 1, -1);
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.at >= 0 && (b.at < 0 || a.at < b.at); });
    return rows;
}

void MselModel::show(const engine::Worlds& worlds, Language language) {
    auto rows = rowsOf(worlds, language);
    const auto future = std::find_if(rows.begin(), rows.end(), [](const Row& row) { return row.state == QLatin1String("future"); });
    const int next = future == rows.end() ? -1 : static_cast<int>(future - rows.begin());
    const bool same = sameRows<MselModel>(m_rows, rows, [](const Row& a, const Row& b) { return a.id == b.id && a.number == b.number; });
    const int before = std::exchange(m_next, next);
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit countChanged();
    } else {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int at = static_cast<int>(i);
            if (m_rows[i] == rows[i] && (before == next || (at != before && at != next))) continue;
            m_rows[i] = std::move(rows[i]);
            emit dataChanged(index(at), index(at));
        }
    }
    if (before != next) emit changed();
}

}  // namespace gladi::bridge
