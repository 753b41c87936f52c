#pragma once

#include <filesystem>
#include <fstream>
#include <mutex>
#include <sstream>

#include "simulator/hosting/assignment.h"
#include "simulator/hosting/hosting.h"
#include "simulator/hosting/scripted_guest.h"
#include "simulator/session/recorded.h"
#include "tests/net/workshop.h"
#include "tests/support/temporary_folder.h"

/// The language of tests that put a real session, with engine and file, on this computer's loopback.
namespace gladi::net {

/// A room with its session file, which stays when its host is killed.
class Hall {
public:
    explicit Hall(int teams = 1, std::vector<hosting::Expected> roster = {}, const std::string& scenario = "contoh-singkat")
        : m_teams(teams), m_roster(std::move(roster)), m_scenario(std::filesystem::path(GLADI_SOURCE_DIR) / "scenarios" / scenario) {
        options.address = QHostAddress::LocalHost;
        options.limits.heartbeat = 200ms;
        options.limits.commandsASecond = 1'000;
        options.limits.burst = 1'000;
    }
    ~Hall() { kill(); }
    Hall(const Hall&) = delete;
    Hall& operator=(const Hall&) = delete;

    void open() {
        auto opened = tryToOpen();
        if (!opened) FAIL(opened.error().message);
        hosting = std::move(*opened);
    }
    /// A new session the first time, the same one after that.
    [[nodiscard]] Result<std::unique_ptr<hosting::Hosting>> tryToOpen() {
        hosting::Hosting::Watcher watcher;
        watcher.records = [this](std::span<const Record> records) {
            const std::lock_guard lock(m_mutex);
            m_records.insert(m_records.end(), records.begin(), records.end());
        };
        watcher.refused = [this](const CommandId& id, const Error& error) {
            const std::lock_guard lock(m_mutex);
            if (id.value.starts_with(kOrders)) m_refusals.push_back(error.message);
        };
        if (std::filesystem::exists(file)) return hosting::Hosting::reopen(file, options, std::move(watcher));
        auto playable = session::openScenario(m_scenario);
        if (!playable) return tl::unexpected(playable.error());
        return hosting::Hosting::create(file, {std::move(*playable), kSeed, hosting::numberedTeams(m_teams), m_roster}, options, std::move(watcher));
    }
    /// Nobody is told.
    void kill() { hosting.reset(); }

    /// The exercise's own command.
    void orders(Action action) { hosting->submit({CommandId{kOrders + std::to_string(++m_orders)}, {}, std::move(action)}); }

    [[nodiscard]] entry::Newcomer newcomer(const std::string& name, const std::string& seat = "") const {
        return {hosting->room().code, newToken(), name, "", "", seat};
    }
    [[nodiscard]] LinkOptions door(Entry entry) const { return {"127.0.0.1", hosting->port(), hosting->fingerprint(), std::move(entry), impatient()}; }
    /// By the name of its file in the scenario's folder.
    [[nodiscard]] scenario::Script script(const std::string& name) const {
        std::ifstream in(m_scenario / "responses" / (name + ".yaml"), std::ios::binary);
        std::ostringstream bytes;
        bytes << in.rdbuf();
        const auto loaded = scenario::loadResponses(bytes.str(), name, hosting->scenario());
        REQUIRE(loaded.script);
        return *loaded.script;
    }

    /// Durable ones, in order.
    [[nodiscard]] std::vector<Record> records() const {
        const std::lock_guard lock(m_mutex);
        return m_records;
    }
    template <class E>
    [[nodiscard]] std::vector<E> all() const {
        std::vector<E> found;
        for (const Record& record : records())
            if (const auto* event = std::get_if<E>(&record.event)) found.push_back(*event);
        return found;
    }
    template <class E>
    [[nodiscard]] bool waitsFor(std::size_t count = 1) const {
        return until([&] { return all<E>().size() >= count; });
    }
    /// Orders that were not followed.
    [[nodiscard]] std::vector<std::string> refusals() const {
        const std::lock_guard lock(m_mutex);
        return m_refusals;
    }
    [[nodiscard]] session::Recorded kept() const {
        auto read = session::read(file);
        if (!read) FAIL(read.error().message);
        return std::move(*read);
    }

    static constexpr std::uint64_t kSeed = 918273645;
    support::TemporaryFolder folder;
    const std::filesystem::path file = folder.path / "latihan.gladi";
    hosting::HostingOptions options;
    std::unique_ptr<hosting::Hosting> hosting;

private:
    static inline const std::string kOrders = "pelatih/";
    int m_teams;
    std::vector<hosting::Expected> m_roster;
    std::filesystem::path m_scenario;
    int m_orders = 0;
    mutable std::mutex m_mutex;
    std::vector<Record> m_records;
    std::vector<std::string> m_refusals;
};

/// Somebody on the trainer's list.
inline hosting::Expected expected(int number, const std::string& name, const std::string& team) {
    return {ParticipantId{"hadir-" + std::to_string(number)}, name, "Dinas Kominfo", "", "", TeamId{team}};
}

/// A scripted participant behind a link of its own.
class Player {
public:
    Player(LinkOptions options, scenario::Script script) : link(std::move(options)), guest(link, std::move(script)) {
        QObject::connect(&link, &Link::caughtUp, [this] { isIn = true; });
        QObject::connect(&guest, &hosting::ScriptedGuest::finished, [this] { hasFinished = true; });
        link.open();
    }
    bool isIn = false, hasFinished = false;
    Link link;
    hosting::ScriptedGuest guest;
};

}  // namespace gladi::net
