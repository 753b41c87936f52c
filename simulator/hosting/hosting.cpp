#include "simulator/hosting/hosting.h"

#include <algorithm>

#include <QNetworkInterface>
#include <QTcpServer>

#include "simulator/core/overloaded.h"
#include "simulator/core/people.h"
#include "simulator/hosting/assignment.h"
#include "simulator/net/wire/secrets.h"

namespace gladi::hosting {

using namespace core;

namespace {

bool isFree(const QHostAddress& address, quint16 port) {
    QTcpServer probe;
    return probe.listen(address, port);
}

/// The networks of a training room before everything else.
int rankOf(const QHostAddress& address) {
    if (address.protocol() != QAbstractSocket::IPv4Protocol) return 3;
    if (address.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16)) return 0;
    if (address.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8) || address.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12)) return 1;
    return 2;
}

std::vector<QHostAddress> ownAddresses() {
    std::vector<QHostAddress> addresses;
    for (const QNetworkInterface& network : QNetworkInterface::allInterfaces()) {
        const auto flags = network.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || flags.testFlag(QNetworkInterface::IsLoopBack)) continue;
        for (const QNetworkAddressEntry& entry : network.addressEntries())
            if (!entry.ip().isLinkLocal()) addresses.push_back(entry.ip());
    }
    std::stable_sort(addresses.begin(), addresses.end(), [](const QHostAddress& a, const QHostAddress& b) { return rankOf(a) < rankOf(b); });
    return addresses;
}

net::HostOptions hostOptions(const RoomFile& room, const HostingOptions& options) {
    net::HostOptions host;
    host.certificate = room.certificate;
    host.address = options.address;
    host.port = options.port;
    const auto before = static_cast<quint16>(room.port);
    if (options.port == 0 && room.port > 0 && isFree(options.address, before)) host.port = before;
    host.code = room.code;
    host.trainerSecret = room.trainerSecret;
    host.evaluatorSecret = room.evaluatorSecret;
    host.seats = seatsOf(room.roster);
    host.limits = options.limits;
    return host;
}

/// Puts those of `whom` who are in no team into one; each counts for the next.
std::vector<Command> placing(const Scenario& scenario, std::vector<Participant>& people, const std::set<ParticipantId>& whom,
                             const std::vector<TeamId>& teams, Sequence moment) {
    std::vector<Command> commands;
    if (teams.empty()) return commands;
    for (Participant& one : people) {
        if (!one.team.empty() || !whom.contains(one.id)) continue;
        auto assign = placeFor(scenario, one.id, people, teams);
        one.team = assign.team;
        one.roles = assign.roles;
        commands.push_back({CommandId{"tempat/" + one.id.value + "/" + std::to_string(moment.value)}, {}, std::move(assign)});
    }
    return commands;
}

/// Those on the list are known from the first record on, so that they can be put into teams before they come.
control::Open opening(const NewRoom& room) {
    control::Open open{room.seed, store::hex(store::digestOf(room.playable.files)), {}, room.teams};
    for (const Expected& one : room.roster) {
        const bool isTeam = std::find(room.teams.begin(), room.teams.end(), one.team) != room.teams.end();
        open.participants.push_back({one.id, one.name, isTeam ? one.team : TeamId{}, {}, one.agency, one.position});
    }
    // A team that the list makes: its members get roles at once.
    for (const TeamId& team : room.teams) {
        const auto isMember = [&](const Participant& one) { return one.team == team; };
        const auto members = static_cast<std::size_t>(std::count_if(open.participants.begin(), open.participants.end(), isMember));
        auto roles = withRoles(*room.playable.scenario, members);
        std::size_t next = 0;
        for (Participant& one : open.participants)
            if (isMember(one)) one.roles = std::move(roles[next++]);
    }
    return open;
}

}  // namespace

Result<std::unique_ptr<Hosting>> Hosting::create(const std::filesystem::path& session, NewRoom fresh, HostingOptions options, Watcher watcher) {
    if (fresh.teams.empty()) return fail(Error::Code::BadInput, "a room has at least one team");
    auto room = newRoom();
    if (!room) return tl::unexpected(room.error());
    room->roster = fresh.roster;
    auto live = session::create(session, fresh.playable, fresh.seed, session::SystemClock{}.wall());
    if (!live) return tl::unexpected(live.error());
    auto hosting = make(std::move(*live), std::move(*room), session, options, std::move(watcher), {Command{CommandId{"buka"}, {}, opening(fresh)}});
    if (!hosting) {
        // Nobody has been in it: the next try finds its name free.
        std::error_code ignored;
        for (const char* part : {"", "-wal", "-shm", "-lock", "-lock-journal"}) std::filesystem::remove(std::filesystem::path(session) += part, ignored);
    }
    return hosting;
}

Result<std::unique_ptr<Hosting>> Hosting::reopen(const std::filesystem::path& session, HostingOptions options, Watcher watcher) {
    auto live = session::resume(session, session::Past::Dropped);
    if (!live) return tl::unexpected(live.error());
    std::error_code ignored;
    auto room = std::filesystem::exists(roomPathOf(session), ignored) ? readRoom(roomPathOf(session)) : newRoom();
    if (!room) return tl::unexpected(room.error());
    std::vector<Command> first;
    const engine::State& world = live->worlds.first();
    if (options.pauseOnReturn && world.stage == engine::Stage::Running) first.push_back({CommandId{"jeda/" + std::to_string(live->worlds.last().value)}, {}, control::Pause{}});
    if (options.placeLatecomers && world.isUnderWay()) {
        // Who had come, and was not placed yet when the host ended.
        auto people = world.participants;
        for (Command& command : placing(*live->scenario, people, world.joined, world.teams, live->worlds.last())) first.push_back(std::move(command));
    }
    return make(std::move(*live), std::move(*room), session, options, std::move(watcher), std::move(first));
}

Result<std::unique_ptr<Hosting>> Hosting::make(session::Live live, RoomFile room, const std::filesystem::path& session, const HostingOptions& options,
                                               Watcher watcher, std::vector<Command> first) {
    auto reader = store::SessionFile::open(session, store::SessionFile::Mode::Read);
    if (!reader) return tl::unexpected(reader.error());
    const bool opens = live.worlds.last() == Sequence{} && !first.empty();
    std::unique_ptr<Hosting> hosting(new Hosting(std::move(live), std::move(*reader), std::move(room), options, std::move(watcher)));
    for (Command& command : first) hosting->submit(std::move(command));   // ahead of whatever laptops say
    // Whoever comes through the door is looked up among those expected: they stand in the first record.
    if (opens)
        if (const auto error = hosting->m_beginning.get_future().get()) return tl::unexpected(*error);
    const auto port = hosting->m_host->open();
    if (!port) return tl::unexpected(port.error());
    hosting->m_room.port = *port;
    if (const auto kept = writeRoom(roomPathOf(session), hosting->m_room); !kept) return tl::unexpected(kept.error());
    return hosting;
}

Hosting::Hosting(session::Live live, std::unique_ptr<store::SessionFile> reader, RoomFile room, const HostingOptions& options, Watcher watcher)
    : m_scenario(live.scenario), m_room(std::move(room)), m_options(options), m_watcher(std::move(watcher)), m_file(std::move(live.file)),
      m_reader(std::move(reader)), m_log(*m_file, [this](std::span<const Record> records) { published(records); }),
      m_people(live.worlds.first().participants), m_joined(live.worlds.first().joined), m_teams(live.worlds.first().teams),
      m_isRunning(live.worlds.first().isUnderWay()),
      m_host(std::make_unique<net::Host>(static_cast<net::HostedSession&>(*this), hostOptions(m_room, options))) {
    engine::LiveSession::Listener& listener = *this;
    const std::lock_guard lock(m_mutex);   // it may speak before it is there
    m_session = std::make_unique<engine::LiveSession>(std::move(live.worlds), m_log, m_clock, listener);
}

Hosting::~Hosting() {
    // What laptops say from here on is said again when they come back.
    std::unique_ptr<engine::LiveSession> session;
    {
        const std::lock_guard lock(m_mutex);
        session.swap(m_session);
    }
    session.reset();
    m_host.reset();
}

void Hosting::submit(Command command) {
    const std::lock_guard lock(m_mutex);
    if (m_session) m_session->post(std::move(command));
}

std::vector<std::string> Hosting::joinLinks() const {
    std::vector<std::string> links;
    const auto add = [&](const QHostAddress& address) { links.push_back(net::toText({address.toString().toStdString(), m_room.port, m_room.code, fingerprint()})); };
    if (m_options.address != QHostAddress::Any && m_options.address != QHostAddress::AnyIPv4 && m_options.address != QHostAddress::AnyIPv6) {
        add(m_options.address);
        return links;
    }
    for (const QHostAddress& address : ownAddresses()) add(address);
    if (links.empty()) add(QHostAddress::LocalHost);
    return links;
}

void Hosting::begun(const std::optional<Error>& error) {
    std::call_once(m_hasBegun, [&] { m_beginning.set_value(error); });
}

void Hosting::published(std::span<const Record> records) {
    m_host->publish(records);
    if (m_watcher.records) m_watcher.records(records);
    for (const Record& record : records) place(record);
    begun(std::nullopt);
}

/// Keeps book of the people, and puts those into a team who would stand beside the exercise.
void Hosting::place(const Record& record) {
    keepBook(m_people, record.event);
    const auto give = [&](const std::set<ParticipantId>& whom) {
        if (m_options.placeLatecomers)
            for (Command& command : placing(*m_scenario, m_people, whom, m_teams, record.sequence)) submit(std::move(command));
    };
    std::visit(Overloaded{[&](const event::SessionOpened& e) { m_teams = e.teams; },
                          [&](const event::ParticipantJoined& e) {
                              m_joined.insert(e.participant.id);
                              if (m_isRunning) give({e.participant.id});
                          },
                          [&](const event::ExerciseStarted&) {
                              m_isRunning = true;
                              give(m_joined);
                          },
                          [&](const event::ExerciseEnded&) { m_isRunning = false; },
                          [](const auto&) {}},
               record.event);
}

void Hosting::onAccepted(const CommandId& id) {
    m_host->accepted(id);
}
void Hosting::onRefused(const CommandId& id, const Error& error) {
    m_host->refused(id, error);
    begun(error);
    if (m_watcher.refused) m_watcher.refused(id, error);
}
void Hosting::onPace(ScenarioTime now, double speed) {
    m_host->setPace(now, speed);
    if (m_watcher.paced) m_watcher.paced(now, speed);
}
void Hosting::onFailed(const Error& error) {
    m_host->failed(error);
    begun(error);
    if (m_watcher.failed) m_watcher.failed(error);
}

std::vector<Record> Hosting::recordsAfter(Sequence after, std::size_t most) const {
    std::vector<Record> records;
    // What cannot be read now is asked for again with the next record.
    (void)m_reader->visit(
        [&](const store::StoredRecord& stored) {
            records.push_back(stored.record);
            return records.size() < most;
        },
        after);
    return records;
}

std::vector<net::ScenarioFile> Hosting::scenarioFiles() const {
    std::vector<net::ScenarioFile> files;
    if (const auto stored = m_reader->scenarioFiles())
        for (const auto& [path, text] : *stored) files.push_back({path, text});
    return files;
}

}  // namespace gladi::hosting
