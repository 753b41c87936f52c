#pragma once

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include <QHostAddress>

#include "simulator/engine/live_session.h"
#include "simulator/hosting/published_log.h"
#include "simulator/hosting/room_file.h"
#include "simulator/net/host.h"
#include "simulator/session/recorded.h"
#include "simulator/session/system_clock.h"

namespace gladi::hosting {

struct HostingOptions {
    QHostAddress address = QHostAddress::Any;
    quint16 port = 0;                    ///< 0: the room's own of before, where that is free, else any
    /// People who come during the exercise and are in no team are put into the smallest at once.
    bool placeLatecomers = true;
    /// An exercise that was running when its host ended stands until somebody goes on with it.
    bool pauseOnReturn = true;
    net::Limits limits;
};

/// What a new session is made of.
struct NewRoom {
    session::Playable playable;
    std::uint64_t seed = 0;
    std::vector<core::TeamId> teams;     ///< at least one; each plays in a world of its own
    std::vector<Expected> roster;
};

/// Called on other threads; hand over and return.
struct HostingWatcher {
    std::function<void(std::span<const core::Record>)> records;   ///< durable ones
    std::function<void(const core::CommandId&, const core::Error&)> refused;   ///< of commands given to `Hosting::submit`
    std::function<void(const core::Error&)> failed;
    std::function<void(core::ScenarioTime now, double speed)> paced = {};
};

/// A session that laptops play over the network: engine, file and host. The trainer's own window is a link like any other,
/// with the room's secret. Every method may be called from any thread.
class Hosting final : private engine::LiveSession::Listener, private net::HostedSession {
public:
    using Watcher = HostingWatcher;

    /// Makes session and room, and opens the doors once the list of those expected is kept. As session::create and
    /// net::Host::open.
    [[nodiscard]] static core::Result<std::unique_ptr<Hosting>> create(const std::filesystem::path& session, NewRoom room, HostingOptions options,
                                                                       Watcher watcher = {});
    /// Goes on with a session whose host ended: same code, certificate, secrets and, where it is free, port. As
    /// session::resume; a session without a room's file gets a new one.
    [[nodiscard]] static core::Result<std::unique_ptr<Hosting>> reopen(const std::filesystem::path& session, HostingOptions options, Watcher watcher = {});

    /// Cuts all links, ends the session's thread and completes its file.
    ~Hosting() override;

    /// The exercise's own commands (`by` empty).
    void submit(core::Command command) override;

    [[nodiscard]] const RoomFile& room() const { return m_room; }
    [[nodiscard]] int port() const { return m_room.port; }
    [[nodiscard]] const std::string& fingerprint() const { return m_host->fingerprint(); }
    /// For participants, under each address that this computer has on a network; the likeliest first.
    [[nodiscard]] std::vector<std::string> joinLinks() const;
    [[nodiscard]] const core::Scenario& scenario() const override { return *m_scenario; }
    [[nodiscard]] std::shared_ptr<const core::Scenario> played() const { return m_scenario; }

    /// Sends everybody home for good.
    void close() { m_host->close(); }

private:
    Hosting(session::Live live, std::unique_ptr<store::SessionFile> reader, RoomFile room, const HostingOptions& options, Watcher watcher);
    [[nodiscard]] static core::Result<std::unique_ptr<Hosting>> make(session::Live live, RoomFile room, const std::filesystem::path& session,
                                                                     const HostingOptions& options, Watcher watcher, std::vector<core::Command> first);
    void published(std::span<const core::Record> records);
    void begun(const std::optional<core::Error>& error);
    void place(const core::Record& record);

    // engine::LiveSession::Listener
    void onRecords(std::span<const core::Record>) override {}   // shown once durable
    void onAccepted(const core::CommandId& id) override;
    void onRefused(const core::CommandId& id, const core::Error& error) override;
    void onPace(core::ScenarioTime now, double speed) override;
    void onFailed(const core::Error& error) override;

    // net::HostedSession, on the host's thread
    [[nodiscard]] std::vector<core::Record> recordsAfter(core::Sequence after, std::size_t most) const override;
    [[nodiscard]] std::vector<net::ScenarioFile> scenarioFiles() const override;

    std::shared_ptr<const core::Scenario> m_scenario;
    RoomFile m_room;
    HostingOptions m_options;
    Watcher m_watcher;
    session::SystemClock m_clock;
    std::unique_ptr<store::SessionFile> m_file;
    std::unique_ptr<store::SessionFile> m_reader;            // the host's thread's own
    PublishedLog m_log;

    std::once_flag m_hasBegun;
    std::promise<std::optional<core::Error>> m_beginning;    // the first that the session says: it is open, or why not

    // The thread that publishes, once the session runs.
    std::vector<core::Participant> m_people;
    std::set<core::ParticipantId> m_joined;
    std::vector<core::TeamId> m_teams;
    bool m_isRunning = false;

    std::unique_ptr<net::Host> m_host;                       // outlives the session's thread, which speaks to it
    std::mutex m_mutex;                                      // guards the next
    std::unique_ptr<engine::LiveSession> m_session;
};

}  // namespace gladi::hosting
