#include "qml/bridge/console_models.h"

#include <algorithm>

#include "qml/bridge/text.h"
#include "simulator/core/names.h"
#include "simulator/engine/timetable.h"

namespace gladi::bridge {

using namespace core;

namespace {

QString textOf(const Text& text, Language language) { return toQt(text.in(language)).simplified(); }

/// The last thing that somebody of the world did.
const Activity* lastActIn(const engine::State& world) {
    const Activity* last = nullptr;
    for (const auto& [name, activities] : world.activities) {
        const auto act = valueOf<Act>(name);
        if (!act || *act == Act::Read) continue;
        const auto own = std::find_if(activities.rbegin(), activities.rend(), [](const Activity& each) { return !each.values("by").empty(); });
        if (own != activities.rend() && (last == nullptr || own->sequence > last->sequence)) last = &*own;
    }
    return last;
}

}  // namespace

template <class Row, class Key>
void DeskModel::renew(std::vector<Row>& rows, std::vector<Row> anew, Key keyOf) {
    const bool grows = rows.size() <= anew.size() && std::equal(rows.begin(), rows.end(), anew.begin(), [&](const Row& a, const Row& b) { return keyOf(a) == keyOf(b); });
    if (!grows) {
        beginResetModel();
        rows = std::move(anew);
        endResetModel();
        emit countChanged();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == anew[i]) continue;
        rows[i] = std::move(anew[i]);
        const QModelIndex at = index(static_cast<int>(i));
        emit dataChanged(at, at);
    }
    if (rows.size() == anew.size()) return;
    beginInsertRows({}, static_cast<int>(rows.size()), static_cast<int>(anew.size()) - 1);
    rows.insert(rows.end(), std::make_move_iterator(anew.begin() + static_cast<std::ptrdiff_t>(rows.size())), std::make_move_iterator(anew.end()));
    endInsertRows();
    emit countChanged();
}

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
    renew(m_rows, std::move(rows), [](const Row& row) { return row.id; });
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
        if (const Activity* last = lastActIn(world)) {
            row.lastAct = toQt(last->name);
            row.lastAt = last->at.sinceStart.count();
            if (const Participant* who = find(world.participants, ParticipantId{last->values("by").front()})) row.lastBy = toQt(who->name);
        }
        rows.push_back(std::move(row));
    }
    renew(m_rows, std::move(rows), [](const Row& row) { return row.id; });
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
        case State: return row.state;
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
        row.text = textOf(inject.text, language);
        row.title = inject.title.empty() ? row.text : textOf(inject.title, language);
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
    if (next >= 0) future->state = QStringLiteral("next");
    const bool moves = std::exchange(m_next, next) != next;
    renew(m_rows, std::move(rows), [](const Row& row) { return std::pair(row.id, row.number); });
    if (moves) emit changed();
}

}  // namespace gladi::bridge

#include "moc_console_models.cpp"
