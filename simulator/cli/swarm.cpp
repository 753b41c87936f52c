#include <algorithm>
#include <iostream>
#include <map>
#include <random>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include "simulator/cli/output.h"
#include "simulator/cli/room.h"

namespace gladi::cli {

using namespace core;

namespace {

using Steady = std::chrono::steady_clock;

/// One of the many: reads, marks and chats at random, and times how long each act takes to be answered.
class Member : public QObject {
public:
    Member(net::LinkOptions options, std::uint64_t seed) : m_link(std::move(options)), m_random(seed) {
        connect(&m_link, &net::Link::stateChanged, this, [this](net::Link::State state) {
            if (state == net::Link::State::Joined) hasJoined = true;
        });
        connect(&m_link, &net::Link::denied, this, [this](const net::down::Denied& reason) { denied = toText(reason); });
        connect(&m_link, &net::Link::recordsArrived, this, [this](const std::vector<Record>& list) { hear(list); });
        connect(&m_link, &net::Link::accepted, this, [this](const CommandId& id) { settle(id); });
        connect(&m_link, &net::Link::refused, this, [this](const CommandId& id, const Error&) {
            ++refused;
            settle(id);
        });
    }
    void open() { m_link.open(); }
    void close() { m_link.close(); }
    [[nodiscard]] bool isDenied() const { return m_link.state() == net::Link::State::Denied; }
    [[nodiscard]] std::size_t unanswered() const { return m_link.unanswered(); }

    void act() {
        if (!m_isRunning || m_items.empty()) return;
        const InjectId& item = m_items[m_random() % m_items.size()];
        switch (m_random() % 4) {
            case 0: return submit(act::Read{item});
            case 1: return submit(act::Triage{item, static_cast<Truth>(m_random() % 3)});
            case 2: return submit(act::Note{"Catatan beban " + std::to_string(m_acts)});
            default: return submit(act::Chat{"Pesan beban " + std::to_string(m_acts)});
        }
    }

    bool hasJoined = false, hasEnded = false;
    std::string denied;
    std::size_t records = 0, refused = 0;
    std::vector<double> answers;   // milliseconds

private:
    void submit(Action action) {
        const CommandId id{std::to_string(++m_acts)};
        m_sent[id] = Steady::now();
        m_link.submit({id, {}, std::move(action)});
    }
    void settle(const CommandId& id) {
        const auto sent = m_sent.find(id);
        if (sent == m_sent.end()) return;
        answers.push_back(std::chrono::duration<double, std::milli>(Steady::now() - sent->second).count());
        m_sent.erase(sent);
    }
    void hear(const std::vector<Record>& list) {
        records += list.size();
        for (const Record& record : list) {
            if (const auto* item = std::get_if<event::ItemReleased>(&record.event)) {
                m_items.push_back(item->item);
                submit(act::Shown{item->item, {}});
            }
            if (std::holds_alternative<event::ExerciseStarted>(record.event) || std::holds_alternative<event::ClockResumed>(record.event)) m_isRunning = true;
            if (std::holds_alternative<event::ClockPaused>(record.event)) m_isRunning = false;
            if (std::holds_alternative<event::ExerciseEnded>(record.event)) {
                hasEnded = true;
                m_isRunning = false;
            }
        }
    }

    net::Link m_link;
    std::mt19937_64 m_random;
    std::vector<InjectId> m_items;
    std::map<CommandId, Steady::time_point> m_sent;
    std::uint64_t m_acts = 0;
    bool m_isRunning = false;
};

double quantile(std::vector<double>& values, double part) {
    if (values.empty()) return 0;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

}  // namespace

int swarm(const SwarmOptions& options) {
    const auto link = joinLink(options.link, options.code, {});
    if (!link || link->fingerprint.empty()) return complain(options.link, {Error::Code::BadInput, "a whole link is needed, with the fingerprint"});
    int argc = 1;
    char program[] = "gladictl";
    char* argv[] = {program, nullptr};
    const QCoreApplication app(argc, argv);

    std::vector<std::unique_ptr<Member>> members;
    for (int number = 1; number <= options.participants; ++number) {
        const std::string name = "Beban " + std::to_string(number);
        members.push_back(std::make_unique<Member>(
            net::LinkOptions{link->host, link->port, link->fingerprint, net::entry::Newcomer{link->code, net::newToken(), name, {}, {}, {}}, {}}, static_cast<std::uint64_t>(number)));
    }
    const auto count = [&](auto is) { return std::count_if(members.begin(), members.end(), is); };
    QElapsedTimer since;
    since.start();
    for (const auto& member : members) member->open();
    double joinedAfter = -1;
    std::mt19937_64 random(1);
    QTimer clock;
    QElapsedTimer acted;
    acted.start();
    double owed = 0;
    QObject::connect(&clock, &QTimer::timeout, &clock, [&] {
        if (joinedAfter < 0 && count([](const auto& m) { return m->hasJoined; }) == options.participants) {
            joinedAfter = static_cast<double>(since.elapsed()) / 1000;
            if (!options.quiet) std::cout << options.participants << " joined in " << joinedAfter << " s" << std::endl;
        }
        owed += options.acts * options.participants * static_cast<double>(acted.restart()) / 1000;
        for (; owed >= 1; owed -= 1) members[random() % members.size()]->act();
        const bool isOver = options.seconds > 0 ? since.elapsed() >= std::int64_t{1000} * options.seconds
                                                : count([](const auto& m) { return (m->hasEnded && m->unanswered() == 0) || m->isDenied(); }) == options.participants;
        if (isOver || wasInterrupted()) QCoreApplication::quit();
    });
    clock.start(5);
    QCoreApplication::exec();

    std::vector<double> answers;
    std::size_t records = 0, refused = 0, unanswered = 0;
    for (const auto& member : members) {
        answers.insert(answers.end(), member->answers.begin(), member->answers.end());
        records += member->records;
        refused += member->refused;
        unanswered += member->unanswered();
    }
    const auto denied = std::find_if(members.begin(), members.end(), [](const auto& m) { return m->isDenied(); });
    if (denied != members.end()) std::cerr << "gladictl: " << (*denied)->denied << '\n';
    if (!options.quiet)
        std::cout << records << " records received, " << answers.size() << " acts answered (" << refused << " of them refused), " << unanswered << " not answered; p50 "
                  << quantile(answers, 0.5) << " ms, p99 " << quantile(answers, 0.99) << " ms" << std::endl;
    return joinedAfter >= 0 && denied == members.end() ? kDone : kFailed;
}

}  // namespace gladi::cli
