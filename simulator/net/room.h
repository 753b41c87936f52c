#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include <QTimer>
#include <QWebSocketServer>

#include "simulator/net/guest.h"
#include "simulator/net/host.h"
#include "simulator/net/listener.h"
#include "simulator/net/wire/guard.h"
#include "simulator/net/wire/ledger.h"
#include "simulator/net/wire/roll.h"

namespace gladi::net {

/// The host's inside, on the host's thread: who is connected, who has joined, what each has been sent.
class Room : public QObject {
    Q_OBJECT

public:
    Room(Host& host, HostedSession& session, HostOptions options);
    ~Room() override;

    /// Reads what the session holds already, begins to listen and tells the host.
    Q_INVOKABLE void begin();
    /// Takes what was posted to the host.
    Q_INVOKABLE void collect();

private:
    /// A command under way, by the id that the session knows it by.
    struct Pending {
        core::ParticipantId participant;   // or
        StaffRole staff = StaffRole::Trainer;
        core::CommandId id;                // the sender's own
    };
    /// Scenario time at a moment of ours.
    struct Pace {
        down::Pace told;
        SteadyTime at{};
    };
    /// A chunk as it goes out; one for all who see the same and are equally far.
    struct Sendable {
        Chunk chunk;
        QString frame;
    };

    [[nodiscard]] core::Result<quint16> listen();

    // room_doors.cpp: coming and going
    [[nodiscard]] bool mayArrive(const QHostAddress& address) const;
    void arrive(QSslSocket* socket);
    void admit(Guest* guest, const up::Look& look);
    void admit(Guest* guest, const up::Join& join);
    void admit(Guest* guest, const up::Resume& resume);
    void admit(Guest* guest, const up::Staff& staff);
    void obey(Guest* guest, const up::Do& order);
    void read(Guest* guest, const Upward& message);
    [[nodiscard]] bool mayGuess(Guest* guest);
    void guessedWrong(Guest* guest, Denial reason);
    [[nodiscard]] core::Result<core::Participant> participantOf(const up::Join& join, Denial& why);
    void letIn(Guest* guest, const core::Participant& participant, core::Sequence last);
    void joined(const core::Participant& participant, const std::string& credential);
    void notJoined(const std::string& credential, const core::Error& error);
    void deny(Guest* guest, Denial reason, std::string message, core::Duration wait = core::Duration{0});
    /// As `deny`, and the trainer is told.
    void drop(Guest* guest, Denial reason, std::string message);
    void unlink(Guest* guest);
    void leave(Guest* guest);
    void alert(const down::Alert& alert);
    core::CommandId command(core::Action action);

    // room.cpp: what is sent
    void readPast();
    void take(const core::Record& record);
    void welcome(Guest* guest, core::Sequence after);
    void flush();
    void flush(Guest* guest);
    [[nodiscard]] const Sendable& sendableFor(const Guest& guest);
    [[nodiscard]] Chunk staffChunk(core::Sequence after) const;
    void beat();
    void setPace(const down::Pace& pace);
    [[nodiscard]] QString paceFrame() const;
    void settle(const core::CommandId& id, const std::optional<core::Error>& error);
    void toEverybody(const Downward& message);
    void close();
    [[nodiscard]] std::vector<Seat> seats() const;
    [[nodiscard]] bool hasStaff() const;

    Host& m_host;
    HostedSession& m_session;
    HostOptions m_options;
    Ledger m_ledger;
    Roll m_roll;
    GuessGuard m_guard;
    std::unique_ptr<Listener> m_listener;
    QWebSocketServer m_server;
    QTimer m_heart;
    std::map<QString, Guest*> m_guests;                    // by Guest::key; children of the room
    std::map<core::ParticipantId, Guest*> m_linked;        // of these, the one that speaks for a participant
    std::map<std::string, core::CommandId> m_joining;      // by credential
    std::unordered_map<core::CommandId, Pending> m_pending;
    std::map<std::pair<std::shared_ptr<Ledger::Lens>, core::Sequence>, Sendable> m_sendable;   // until the next record
    Sendable m_unshared;                                   // the last that was for one alone
    std::deque<std::pair<core::Sequence, std::string>> m_recent;   // lines as staff see them, while there is staff
    std::size_t m_recentBytes = 0;
    Pace m_pace;
    std::optional<core::Error> m_failure;
    std::string m_commandPrefix;
    std::uint64_t m_commands = 0;
    bool m_closed = false;
};

}  // namespace gladi::net
