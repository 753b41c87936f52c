#pragma once

#include <deque>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include "simulator/core/commands.h"
#include "simulator/core/events.h"
#include "simulator/net/wire/frames.h"
#include "simulator/net/wire/guard.h"

namespace gladi::net {

/// As whom a link goes in.
namespace entry {
/// Only to see the room; ends by itself.
struct Visitor { std::string code; };
/// The token becomes the participant's: keep it, to be the same one after a restart.
struct Newcomer { std::string code, token, name, agency, position, seat; };
struct Returner { std::string token; };
struct Staff { std::string secret; };
}  // namespace entry
using Entry = std::variant<entry::Visitor, entry::Newcomer, entry::Returner, entry::Staff>;

/// When a link gives up waiting and tries anew. Tests make it smaller.
struct Patience {
    std::chrono::milliseconds connecting{10'000};
    std::chrono::milliseconds silence{20'000};        ///< the host gives a sign of life every 5 s
    std::chrono::milliseconds firstRetry{250};        ///< doubled each time, up to
    std::chrono::milliseconds lastRetry{8'000};
    std::chrono::milliseconds heartbeat{5'000};
};

struct LinkOptions {
    std::string host;
    int port = 0;
    std::string fingerprint;     ///< of the host's certificate; empty: not known yet
    Entry entry;
    Patience patience;
};

/// A participant's (or trainer's) way to a host. Stays by itself: comes back after every cut, with everything that
/// was written meanwhile, until it is closed or denied for good. Lives on one thread with an event loop; core values
/// in, core values out.
class Link : public QObject {
    Q_OBJECT

public:
    enum class State {
        Offline,      ///< not opened, or closed
        Connecting,   ///< also after a cut
        Unverified,   ///< the host shows a certificate that is not known: somebody has to compare (`trust`)
        Joined,
        Denied,       ///< for good; `denied` has said why
    };
    Q_ENUM(State)

    explicit Link(LinkOptions options, QObject* parent = nullptr);
    ~Link() override;

    void open();
    void close();
    /// The person has compared what `unverified` showed.
    void trust(const std::string& fingerprint);

    /// `accepted` or `refused` follows, once, however often the link is cut before. The id must be one that this
    /// participant has not used before; `by` is not looked at.
    void submit(core::Command command);
    /// Not answered yet.
    [[nodiscard]] std::size_t unanswered() const { return m_commands.size(); }

    [[nodiscard]] State state() const { return m_state; }
    /// The last record that has arrived.
    [[nodiscard]] core::Sequence last() const { return m_last; }
    /// Scenario time as it runs here, by this computer's monotonic clock.
    [[nodiscard]] core::ScenarioTime now() const;

signals:
    void stateChanged(gladi::net::Link::State state);
    void unverified(const std::string& fingerprint);
    void looked(const gladi::net::down::Lobby& lobby);
    /// In. `after` 0: what arrived before is void, a scenario is there and all records follow.
    void welcomed(const gladi::net::down::Welcome& welcome);
    void recordsArrived(const std::vector<gladi::core::Record>& records, const std::vector<gladi::net::ObligationView>& obligations);
    /// All of the past has arrived; once after each welcome.
    void caughtUp();
    void accepted(const gladi::core::CommandId& id);
    void refused(const gladi::core::CommandId& id, const gladi::core::Error& error);
    void paced(gladi::core::ScenarioTime now, double speed);
    /// The host can record no more.
    void failed(const gladi::core::Error& error);
    /// Every time the host ends a connection with a reason, for good or not.
    void denied(const gladi::net::down::Denied& denied);
    void alerted(const gladi::net::down::Alert& alert);

private:
    struct Waiting {
        core::Command command;
        core::ScenarioTime since;
        bool sent = false;
    };

    void connectNow();
    void disconnectNow();
    void retry(std::chrono::milliseconds atLeast = std::chrono::milliseconds{0});
    void setState(State state);
    void greet();
    void hear(const QByteArray& frame);
    void watch();
    void sendCommands();
    void send(const Upward& message);

    void take(const down::Lobby& lobby);
    void take(const down::Welcome& welcome);
    void take(const down::Records& batch);
    void take(const down::Pace& pace);
    void take(const down::Accepted& answer);
    void take(const down::Refused& answer);
    void take(const down::Failed& failure);
    void take(const down::Denied& denied);
    void take(const down::Alert& alert);
    [[nodiscard]] bool settle(const core::CommandId& id);

    LinkOptions m_options;
    State m_state = State::Offline;
    std::unique_ptr<QWebSocket> m_channel;
    bool m_joinedOnce = false;
    core::Sequence m_last;
    bool m_behind = false;
    std::deque<Waiting> m_commands;
    Bucket m_bucket;
    QTimer m_retry, m_watch, m_resume;
    QElapsedTimer m_heard, m_beaten;
    std::chrono::milliseconds m_wait;
    down::Pace m_pace;
    SteadyTime m_pacedAt{};
    std::chrono::milliseconds m_roundTrip{0};
};

}  // namespace gladi::net
