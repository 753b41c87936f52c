#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <QHostAddress>
#include <QObject>
#include <QThread>

#include "simulator/core/commands.h"
#include "simulator/core/events.h"
#include "simulator/core/result.h"
#include "simulator/core/scenario.h"
#include "simulator/net/certificate.h"
#include "simulator/net/limits.h"
#include "simulator/net/wire/frames.h"

namespace gladi::net {

class Room;

/// What a host serves. Called on the host's thread, and must outlive the host; answers may come later, from any thread.
class HostedSession {
public:
    virtual ~HostedSession() = default;
    /// Answered by Host::accepted or Host::refused with the command's id.
    virtual void submit(core::Command command) = 0;
    /// Durable ones only, in order, at most so many.
    [[nodiscard]] virtual std::vector<core::Record> recordsAfter(core::Sequence after, std::size_t most) const = 0;
    /// Never changes.
    [[nodiscard]] virtual const core::Scenario& scenario() const = 0;
    /// What the scenario is read from, for the trainer's and evaluators' programs.
    [[nodiscard]] virtual std::vector<ScenarioFile> scenarioFiles() const = 0;
};

struct HostOptions {
    Certificate certificate;
    QHostAddress address = QHostAddress::Any;
    quint16 port = 0;                  ///< 0: any that is free
    std::string code;                  ///< empty: nobody new is let in
    std::string trainerSecret;         ///< tokens (secrets.h); empty: nobody is let in as such
    std::string evaluatorSecret;
    std::vector<Seat> seats;           ///< whom the trainer expects; `taken` is found out
    Limits limits;
};

/// The trainer's side of a workshop: takes connections, lets participants in, passes their commands to the session and
/// its records to those who may see them. Works on a thread of its own; every method may be called from any thread.
class Host : public QObject {
    Q_OBJECT

public:
    Host(HostedSession& session, HostOptions options);
    /// Ends every connection. Participants' programs will try to come back.
    ~Host() override;

    /// Begins to listen, once; gives the port. `Io` where that is taken, `BadInput` for a certificate that is none.
    [[nodiscard]] core::Result<quint16> open();
    [[nodiscard]] const std::string& fingerprint() const { return m_fingerprint; }

    /// Records that follow those published before, durable now.
    void publish(std::span<const core::Record> records);
    void setPace(core::ScenarioTime now, double speed);
    void accepted(const core::CommandId& id);
    void refused(const core::CommandId& id, const core::Error& error);
    /// The session can record no more; participants are told.
    void failed(const core::Error& error);

    void setCode(std::string code);
    void setSeats(std::vector<Seat> seats);
    /// Sends everybody home for good.
    void close();

signals:
    /// On the host's thread.
    void alerted(const gladi::net::down::Alert& alert);

private:
    friend class Room;
    struct Publish { std::vector<core::Record> records; };
    struct SetCode { std::string code; };
    struct SetSeats { std::vector<Seat> seats; };
    struct Close {};
    using Letter = std::variant<Publish, down::Pace, down::Accepted, down::Refused, down::Failed, SetCode, SetSeats, Close>;

    void post(Letter letter);
    // Called by the room.
    [[nodiscard]] std::vector<Letter> collect();
    void began(core::Result<quint16> port);

    // Everything that another thread writes is guarded by a lock of our own: Qt's queue only wakes the other side.
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Letter> m_letters;
    std::optional<core::Result<quint16>> m_began;
    std::string m_fingerprint;      // empty for a certificate that is none
    QThread m_thread;
    std::unique_ptr<Room> m_room;   // lives on m_thread
};

}  // namespace gladi::net
