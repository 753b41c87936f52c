#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "simulator/core/commands.h"
#include "simulator/core/events.h"
#include "simulator/core/result.h"
#include "simulator/net/wire/scenario_view.h"
#include "simulator/net/wire/visibility.h"

/// The messages between a participant's link and the trainer's host. docs/protocol.md says when each is sent.
namespace gladi::net {

/// Rises whenever a program of the version before would misread or refuse a message.
inline constexpr int kProtocol = 1;

/// Longest message to the host, in bytes. A text of core::kLongestText fits, though every character of it were escaped
/// to two.
inline constexpr std::size_t kLongestUpward = 64 * 1024;
/// Longest message from the host: one that carries the files of a scenario.
inline constexpr std::size_t kLongestDownward = 16 * 1024 * 1024;

enum class StaffRole { Trainer, Evaluator };

/// To the host.
namespace up {
/// What room is this? Answered by Lobby.
struct Look {
    int protocol = kProtocol;
    std::string code;
    friend bool operator==(const Look&, const Look&) = default;
};
/// Take part. The token is made by the sender, so that a repeat after a cut is the same participant.
struct Join {
    int protocol = kProtocol;
    std::string code;
    std::string token;
    std::string name;
    std::string agency, position;    ///< may be empty
    std::string seat;                ///< somebody of the trainer's list; empty: none
    friend bool operator==(const Join&, const Join&) = default;
};
/// Here again: everything after `last` is still missing.
struct Resume {
    int protocol = kProtocol;
    std::string token;
    core::Sequence last;
    friend bool operator==(const Resume&, const Resume&) = default;
};
/// Trainer or evaluator, by which secret it is.
struct Staff {
    int protocol = kProtocol;
    std::string secret;
    core::Sequence last;
    friend bool operator==(const Staff&, const Staff&) = default;
};
struct Do {
    core::CommandId id;
    core::Action action;
    friend bool operator==(const Do&, const Do&) = default;
};
}  // namespace up

using Upward = std::variant<up::Look, up::Join, up::Resume, up::Staff, up::Do>;

/// Somebody the trainer expects. What else his list holds stays with him.
struct Seat {
    core::ParticipantId id;
    std::string name;
    std::string agency, position;
    bool taken = false;
    friend bool operator==(const Seat&, const Seat&) = default;
};

struct ScenarioFile {
    std::string path;
    std::string text;
    friend bool operator==(const ScenarioFile&, const ScenarioFile&) = default;
};

/// Why a link ends or cannot begin.
enum class Denial {
    Protocol,        ///< the two programs speak different versions
    Code,            ///< no such code
    Secret,          ///< no such secret
    Token,           ///< nobody has this token here
    Name,            ///< a name is needed, shorter and in plain letters
    Seat,            ///< taken, or not on the list
    Full,            ///< no more participants
    Wait,            ///< too many wrong codes; again after `wait`
    Frame,           ///< a message that is none, too long, or not to be sent now
    Flood,           ///< far more messages than are taken
    Stalled,         ///< took nothing for too long
    Silent,          ///< was not heard of for too long
    Replaced,        ///< the same participant came from somewhere else
    Closed,          ///< the room is closed
};

/// From the host.
namespace down {
struct Lobby {
    core::Text title;
    core::Language language = core::Language::Indonesian;
    std::vector<Seat> seats;
    friend bool operator==(const Lobby&, const Lobby&) = default;
};
/// The link is in. Also sent when a participant was moved: everything begins anew then.
struct Welcome {
    core::Sequence after;                      ///< records follow from here; 0: forget what came before
    std::optional<core::Participant> self;     ///< a participant's
    std::optional<ScenarioView> scenario;      ///< likewise
    std::optional<StaffRole> staff;            ///< of staff
    std::vector<ScenarioFile> files;           ///< likewise
    friend bool operator==(const Welcome&, const Welcome&) = default;
};
/// In order, without what the receiver may not see. Each opened obligation among them is explained.
struct Records {
    std::vector<core::Record> records;
    std::vector<ObligationView> obligations;
    bool more = false;                         ///< of the past there is more to come
    friend bool operator==(const Records&, const Records&) = default;
};
/// Scenario time now and how fast it runs (0: it stands). Comes at each change and as a sign of life.
struct Pace {
    core::ScenarioTime now;
    double speed = 0;
    /// Scenario time when this is so old.
    [[nodiscard]] core::ScenarioTime after(std::chrono::steady_clock::duration age) const {
        const auto milliseconds = std::chrono::duration<double, std::milli>(age).count();
        return now + core::Duration{static_cast<core::Duration::rep>(milliseconds * speed)};
    }
    friend bool operator==(const Pace&, const Pace&) = default;
};
/// The command's records are durable.
struct Accepted {
    core::CommandId id;
    friend bool operator==(const Accepted&, const Accepted&) = default;
};
struct Refused {
    core::CommandId id;
    core::Error error;
    friend bool operator==(const Refused&, const Refused&) = default;
};
/// The host can no longer record: nothing is accepted from here on.
struct Failed {
    core::Error error;
    friend bool operator==(const Failed&, const Failed&) = default;
};
/// The last message of a connection.
struct Denied {
    Denial reason = Denial::Closed;
    core::Duration wait{0};
    std::string message;                       ///< plain English, for logs
    friend bool operator==(const Denied&, const Denied&) = default;
};
/// For the trainer: something about the room that he should know.
struct Alert {
    enum class Kind { Locked, Dropped };
    Kind kind = Kind::Locked;
    std::string address;
    core::ParticipantId participant;           ///< empty: nobody who has joined
    Denial reason = Denial::Code;
    friend bool operator==(const Alert&, const Alert&) = default;
};
}  // namespace down

using Downward = std::variant<down::Lobby, down::Welcome, down::Records, down::Pace, down::Accepted, down::Refused, down::Failed,
                              down::Denied, down::Alert>;

[[nodiscard]] std::string encode(const Upward& message);
[[nodiscard]] std::string encode(const Downward& message);

/// Made for bytes of any origin: whatever is not exactly a message of this version is `BadInput`.
[[nodiscard]] core::Result<Upward> decodeUpward(std::string_view frame);
[[nodiscard]] core::Result<Downward> decodeDownward(std::string_view frame);

/// "wait", "replaced", ...
[[nodiscard]] std::string_view nameOf(Denial reason);

/// A frame of records from lines and obligations that are JSON already: what `encode(down::Records)` gives, without
/// reading them again.
[[nodiscard]] std::string recordsFrame(std::string_view lines, std::string_view obligations, bool more);
/// An obligation as it stands in such a frame.
[[nodiscard]] std::string encode(const ObligationView& obligation);

}  // namespace gladi::net
