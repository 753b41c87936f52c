#include <iostream>
#include <set>
#include <sstream>
#include <thread>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QSysInfo>
#include <QTimer>

#include "simulator/cli/output.h"
#include "simulator/cli/room.h"
#include "simulator/core/overloaded.h"
#include "simulator/hosting/assignment.h"
#include "simulator/hosting/hosting.h"
#include "simulator/net/beacon.h"
#include "simulator/net/wire/roll.h"

namespace gladi::cli {

using namespace core;

namespace {

using hosting::Hosting;

/// How ids of commands given here begin; the room gives some of its own.
constexpr std::string_view kConsole = "konsol/";

std::string_view nameOf(hosting::RosterFault::Kind kind) {
    using Kind = hosting::RosterFault::Kind;
    switch (kind) {
        case Kind::NoName: return "a name is missing";
        case Kind::TooLong: return "longer than 100 bytes";
        case Kind::BadNip: return "a NIP has 18 digits";
        case Kind::TwiceTheSame: return "is there already";
        case Kind::NotText: return "is no text";
        case Kind::TooMany: return "the list is too long; the rest is left out";
    }
    return "";
}

Result<std::vector<hosting::Expected>> rosterOf(const std::optional<std::filesystem::path>& path) {
    if (!path) return std::vector<hosting::Expected>{};
    const auto text = readFile(*path);
    if (!text) return tl::unexpected(text.error());
    auto roster = hosting::rosterOf(*text);
    for (const auto& fault : roster.faults) std::cerr << shown(*path) << ':' << fault.line << ": " << nameOf(fault.kind) << '\n';
    if (!roster.faults.empty()) return fail(Error::Code::BadInput, "the list has faults");
    return std::move(roster.people);
}

/// What is known of the room, on the main thread.
class Room : public QObject {
public:
    explicit Room(const HostOptions& options) : m_options(options) {}

    void attach(Hosting& hosting) {
        m_hosting = &hosting;
        for (const Record& record : std::exchange(m_early, {})) note(record);
    }
    /// Any thread.
    void post(std::span<const Record> records) {
        QMetaObject::invokeMethod(this, [this, list = std::vector<Record>(records.begin(), records.end())] {
            for (const Record& record : list) m_hosting == nullptr ? m_early.push_back(record) : note(record);
        });
    }
    void give(Action action) { m_hosting->submit({CommandId{std::string(kConsole) + net::newToken().substr(0, 16)}, {}, std::move(action)}); }

    void obey(const std::string& line) {
        std::istringstream words(line);
        std::string word;
        words >> word;
        double factor = 0;
        if (word == "start") give(control::Start{});
        else if (word == "pause") give(control::Pause{});
        else if (word == "resume") give(control::Resume{});
        else if (word == "jump") give(control::JumpToNext{});
        else if (word == "end") give(control::End{true});
        else if (word == "speed" && words >> factor) give(control::SetSpeed{factor});
        else if (word == "hint") give(control::Hint{line.substr(std::min<std::size_t>(line.size(), 5)), {}});
        else if (word == "people") list();
        else if (word == "quit") QCoreApplication::quit();
        else if (!word.empty()) std::cerr << "gladictl: start, pause, resume, speed X, jump, hint TEXT, end, people, quit\n";
    }

    void look() {
        if (wasInterrupted()) return QCoreApplication::quit();
        if (!m_hasEnded) return;
        const auto& linked = m_roll.linked();
        const bool tested = m_hosting->scenario().test.empty() || std::all_of(linked.begin(), linked.end(), [this](const ParticipantId& id) { return m_tested.contains(id); });
        if ((tested && m_since.elapsed() > 2000) || m_since.elapsed() > std::int64_t{1000} * m_options.linger) QCoreApplication::quit();
    }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    void broke(const Error& error) {
        m_isBroken = true;
        (void)complain(m_options.session, error);
        QCoreApplication::exit(kFailed);
    }

private:
    void say(const std::string& line) const {
        if (!m_options.quiet) std::cout << line << std::endl;
    }
    void note(const Record& record) {
        (void)m_roll.take(record);
        std::visit(Overloaded{[&](const event::ParticipantJoined& e) {
                                  const int joined = static_cast<int>(m_roll.joined());
                                  say(std::to_string(joined) + ": " + printable(e.participant.name) + " joined");
                                  if (m_options.startWith > 0 && joined == m_options.startWith && !m_hasStarted) begin();
                              },
                              [&](const event::TestFinished& e) {
                                  if (e.stage == TestStage::Post) m_tested.insert(record.by);
                              },
                              [&](const event::ExerciseStarted&) {
                                  m_hasStarted = true;
                                  say("STARTEX");
                              },
                              [&](const event::ExerciseEnded&) {
                                  m_hasEnded = true;
                                  m_since.start();
                                  say("ENDEX at " + toString(record.at));
                              },
                              [](const auto&) {}},
                   record.event);
    }
    /// Everybody is put into a team first, by lot. Where the list has put somebody into one, the list stands, and those
    /// beside it are placed as the exercise starts.
    void begin() {
        std::vector<Participant> people;
        bool isDealt = false;
        for (const Participant& one : m_roll.participants()) {
            if (m_roll.hasJoined(one.id)) people.push_back(one);
            isDealt = isDealt || !one.team.empty();
        }
        if (isDealt) people.clear();
        for (auto& assign : hosting::spread(m_hosting->scenario(), people, hosting::numberedTeams(m_options.teams), hosting::Spread::Random, m_options.seed))
            give(std::move(assign));
        if (m_options.speed != 1) give(control::SetSpeed{m_options.speed});
        give(control::Start{});
    }
    void list() const {
        for (const Participant& one : m_roll.participants())
            std::cout << one.id.value << '\t' << printable(one.name) << '\t' << one.team.value << '\t'
                      << (m_roll.linked().contains(one.id) ? "here" : m_roll.hasJoined(one.id) ? "away" : "expected") << '\n';
        std::cout.flush();
    }

    const HostOptions& m_options;
    Hosting* m_hosting = nullptr;
    std::vector<Record> m_early;
    net::Roll m_roll;
    std::set<ParticipantId> m_tested;   // who handed in the test after ENDEX
    bool m_hasStarted = false, m_hasEnded = false, m_isBroken = false;
    QElapsedTimer m_since;
};

Result<std::unique_ptr<Hosting>> openRoom(const HostOptions& options, const hosting::HostingOptions& room, Hosting::Watcher watcher) {
    if (options.goOn) return Hosting::reopen(options.session, room, std::move(watcher));
    auto playable = session::openScenario(options.scenario);
    if (!playable) return tl::unexpected(playable.error());
    auto roster = rosterOf(options.roster);
    if (!roster) return tl::unexpected(roster.error());
    return Hosting::create(options.session, {std::move(*playable), options.seed, hosting::numberedTeams(options.teams), std::move(*roster)}, room,
                           std::move(watcher));
}

}  // namespace

int host(const HostOptions& options) {
    int argc = 1;
    char program[] = "gladictl";
    char* argv[] = {program, nullptr};
    const QCoreApplication app(argc, argv);

    Room room(options);
    hosting::HostingOptions hosted;
    if (!options.address.empty()) hosted.address = QHostAddress(QString::fromStdString(options.address));
    if (hosted.address.isNull()) return complain(options.session, {Error::Code::BadInput, "no address \"" + options.address + "\""});
    hosted.port = static_cast<quint16>(options.port);
    auto hosting = openRoom(options, hosted,
                            {[&room](std::span<const Record> records) { room.post(records); },
                             [](const CommandId& id, const Error& error) { if (id.value.starts_with(kConsole)) std::cerr << "gladictl: refused: " << printable(error.message) << std::endl; },
                             [&room](const Error& error) { QMetaObject::invokeMethod(&room, [&room, error] { room.broke(error); }); }});
    if (!hosting) return complain(options.session, hosting.error());
    room.attach(**hosting);
    for (const std::string& link : (*hosting)->joinLinks()) std::cout << "join " << link << '\n';
    if (!options.quiet)
        std::cout << "code " << (*hosting)->room().code << ", fingerprint " << net::shortFingerprint((*hosting)->fingerprint()) << "\nsecrets in "
                  << shown(hosting::roomPathOf(options.session)) << '\n';
    std::cout.flush();

    std::unique_ptr<net::Beacon> beacon;
    if (options.beacon) beacon = std::make_unique<net::Beacon>(net::Announcement{(*hosting)->scenario().title, QSysInfo::machineHostName().toStdString(), (*hosting)->port(), (*hosting)->fingerprint()});

    // Reading a console cannot be called off: this thread ends with the program.
    std::thread([console = QPointer<Room>(&room)] {
        for (std::string line; std::getline(std::cin, line);)
            QMetaObject::invokeMethod(QCoreApplication::instance(), [console, line] {
                if (console) console->obey(line);
            });
    }).detach();
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &room, [&room] { room.look(); });
    clock.start(100);
    QCoreApplication::exec();
    beacon.reset();
    if (room.hasEnded()) (*hosting)->close();
    hosting->reset();
    if (room.isBroken()) return kFailed;
    return room.hasEnded() ? kDone : kPartly;
}

}  // namespace gladi::cli
