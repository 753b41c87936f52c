#include <algorithm>

#include "simulator/core/overloaded.h"
#include "simulator/net/room.h"
#include "simulator/net/wire/permission.h"
#include "simulator/net/wire/secrets.h"

namespace gladi::net {

using namespace core;

namespace {

constexpr std::size_t kLongestName = 100;   // bytes
constexpr std::size_t kLongestId = 64;

std::string textOf(const QHostAddress& address) { return address.toString().toStdString(); }

/// Whoever guesses from one network of IPv6 has as many addresses as he likes.
std::string guesserOf(const QHostAddress& address) {
    bool isV4 = false;
    address.toIPv4Address(&isV4);
    if (isV4) return QHostAddress(address.toIPv4Address()).toString().toStdString();
    auto network = address.toIPv6Address();
    std::fill(std::begin(network.c) + 8, std::end(network.c), quint8{0});
    return textOf(QHostAddress(network));
}

/// One line that can be shown everywhere.
bool isName(const std::string& text, bool mayBeEmpty) {
    if (text.size() > kLongestName || !isPlainText(text)) return false;
    const bool hasControls = std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    return !hasControls && (mayBeEmpty || text.find_first_not_of(' ') != std::string::npos);
}

bool isCommandId(const std::string& id) {
    return !id.empty() && id.size() <= kLongestId && std::all_of(id.begin(), id.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

}  // namespace

bool Room::mayArrive(const QHostAddress& address) const {
    int strangers = 0, ofAddress = 0;
    for (const auto& [key, guest] : m_guests) {
        if (!guest->isStranger()) continue;
        ++strangers;
        if (guest->address() == address) ++ofAddress;
    }
    return strangers < m_options.limits.strangers && (ofAddress < m_options.limits.strangersOfAddress || address.isLoopback());
}

void Room::arrive(QSslSocket* socket) {
    auto* guest = new Guest(socket, m_options.limits, this);
    m_guests[guest->key()] = guest;
    connect(guest, &Guest::said, this, &Room::read);
    connect(guest, &Guest::garbled, this, [this](Guest* sender, const Error& error) {
        const bool isLater = error.code == Error::Code::NewerVersion;
        if (sender->isStranger()) deny(sender, isLater ? Denial::Protocol : Denial::Frame, error.message);
        else drop(sender, Denial::Frame, error.message);
    });
    connect(guest, &Guest::flooded, this, [this](Guest* sender) { drop(sender, Denial::Flood, "too many messages"); });
    connect(guest, &Guest::drained, this, qOverload<Guest*>(&Room::flush));
    // Later: a connection can break while it is being written to, in the midst of a walk through all of them.
    connect(guest, &Guest::gone, this, &Room::leave, Qt::QueuedConnection);
    QTimer::singleShot(m_options.limits.hello, guest, [this, guest] {
        if (guest->isStranger() && guest->credential.empty()) deny(guest, Denial::Silent, "nobody said who this is");
    });
}

void Room::read(Guest* guest, const Upward& message) {
    if (m_closed) return deny(guest, Denial::Closed, "the room is closed");
    const bool isHello = !std::holds_alternative<up::Do>(message);
    if (isHello != guest->isStranger() || !guest->credential.empty()) return drop(guest, Denial::Frame, "not now");
    std::visit(Overloaded{[&](const up::Do& order) { obey(guest, order); }, [&](const auto& hello) { admit(guest, hello); }}, message);
}

bool Room::mayGuess(Guest* guest) {
    const auto wait = m_guard.wait(guesserOf(guest->address()), steadyNow());
    if (wait.count() > 0) deny(guest, Denial::Wait, "too many wrong codes", wait);
    return wait.count() == 0;
}

void Room::guessedWrong(Guest* guest, Denial reason) {
    if (m_guard.wrong(guesserOf(guest->address()), steadyNow())) alert({down::Alert::Kind::Locked, textOf(guest->address()), {}, reason});
    deny(guest, reason, "this opens nothing here");
}

void Room::admit(Guest* guest, const up::Look& look) {
    if (!mayGuess(guest)) return;
    if (m_options.code.empty() || !isSame(tidyCode(look.code), m_options.code)) return guessedWrong(guest, Denial::Code);
    guest->send(down::Lobby{m_session.scenario().title, m_session.scenario().language, seats()});
}

void Room::admit(Guest* guest, const up::Join& join) {
    if (!isToken(join.token)) return deny(guest, Denial::Frame, "a token is needed");
    const std::string credential = credentialOf(join.token);
    if (const Participant* known = m_roll.holder(credential)) return letIn(guest, *known, Sequence{});   // a repeat after a cut
    if (!mayGuess(guest)) return;
    if (m_options.code.empty() || !isSame(tidyCode(join.code), m_options.code)) return guessedWrong(guest, Denial::Code);
    m_guard.right(guesserOf(guest->address()));
    if (!m_joining.contains(credential)) {
        Denial why = Denial::Name;
        auto participant = participantOf(join, why);
        if (!participant) return deny(guest, why, participant.error().message);
        m_joining[credential] = command(control::Join{std::move(*participant), credential});
    }
    guest->credential = credential;   // let in once the log has it
}

Result<Participant> Room::participantOf(const up::Join& join, Denial& why) {
    const auto no = [&](Denial reason, const char* message) {
        why = reason;
        return fail(Error::Code::BadInput, message);
    };
    if (m_roll.joined() + m_joining.size() >= m_options.limits.participants) return no(Denial::Full, "the room is full");
    if (!isName(join.name, !join.seat.empty()) || !isName(join.agency, true) || !isName(join.position, true))
        return no(Denial::Name, "a name is one line of at most 100 bytes");
    Participant participant;
    participant.name = join.name;
    participant.agency = join.agency;
    participant.position = join.position;
    if (join.seat.empty()) {
        participant.id = m_roll.freeId();
        return participant;
    }
    const auto seat = std::find_if(m_options.seats.begin(), m_options.seats.end(), [&](const Seat& s) { return s.id.value == join.seat; });
    if (seat == m_options.seats.end() || m_roll.hasJoined(seat->id)) return no(Denial::Seat, "this seat is taken or not there");
    if (const Participant* expected = m_roll.find(seat->id)) participant = *expected;   // the trainer has put them into a team already
    participant.id = seat->id;
    participant.name = seat->name;
    participant.agency = seat->agency;
    participant.position = seat->position;
    return participant;
}

void Room::admit(Guest* guest, const up::Resume& resume) {
    const Participant* known = isToken(resume.token) ? m_roll.holder(credentialOf(resume.token)) : nullptr;
    if (known == nullptr) return deny(guest, Denial::Token, "nobody has this token here");
    letIn(guest, *known, resume.last);
}

void Room::admit(Guest* guest, const up::Staff& staff) {
    if (!mayGuess(guest)) return;
    if (!m_options.trainerSecret.empty() && isSame(staff.secret, m_options.trainerSecret)) guest->staff = StaffRole::Trainer;
    else if (!m_options.evaluatorSecret.empty() && isSame(staff.secret, m_options.evaluatorSecret)) guest->staff = StaffRole::Evaluator;
    else return guessedWrong(guest, Denial::Secret);
    m_guard.right(guesserOf(guest->address()));
    welcome(guest, staff.last <= m_ledger.last() ? staff.last : Sequence{});
    flush(guest);
}

void Room::letIn(Guest* guest, const Participant& participant, Sequence last) {
    guest->credential.clear();
    guest->self = participant;
    auto& linked = m_linked[participant.id];
    if (Guest* before = std::exchange(linked, guest); before != nullptr) deny(before, Denial::Replaced, "somebody came with the same token");
    guest->unanswered = static_cast<std::size_t>(
        std::count_if(m_pending.begin(), m_pending.end(), [&](const auto& entry) { return entry.second.participant == participant.id; }));
    command(control::LinkUp{participant.id});
    // A number from a log that was longer than this one: another session, or one restored from a copy.
    welcome(guest, last <= m_ledger.last() ? last : Sequence{});
    flush(guest);
}

void Room::joined(const Participant& participant, const std::string& credential) {
    if (m_joining.erase(credential) == 0) return;
    bool isHere = false;
    for (const auto& [key, guest] : m_guests)
        if (guest->credential == credential) {
            letIn(guest, participant, Sequence{});
            isHere = true;
        }
    if (!isHere) command(control::LinkDown{participant.id});   // went while the log was being written
}

void Room::notJoined(const std::string& credential, const Error& error) {
    m_joining.erase(credential);
    for (const auto& [key, guest] : m_guests)
        if (guest->credential == credential) {
            const bool isTaken = error.code == Error::Code::WrongState;
            deny(guest, isTaken ? Denial::Seat : error.code == Error::Code::BadInput ? Denial::Name : Denial::Closed, error.message);
        }
}

void Room::obey(Guest* guest, const up::Do& order) {
    if (!isCommandId(order.id.value)) return drop(guest, Denial::Frame, "a command needs an id");
    const auto sender = guest->self ? Sender::Participant : guest->staff == StaffRole::Trainer ? Sender::Trainer : Sender::Evaluator;
    if (!maySend(sender, order.action)) {
        guest->send(down::Refused{order.id, {Error::Code::NotAllowed, "this may not be sent"}});
        return;
    }
    Pending pending;
    pending.id = order.id;
    if (guest->self) pending.participant = guest->self->id;
    else pending.staff = *guest->staff;
    const CommandId id{(guest->self ? guest->self->id.value : sender == Sender::Trainer ? "trainer" : "evaluator") + "/" + order.id.value};
    if (m_pending.contains(id)) return;   // under way; its answer will come
    if (guest->self && guest->unanswered >= m_options.limits.unanswered) return drop(guest, Denial::Flood, "too many commands without an answer");
    if (guest->self) ++guest->unanswered;
    m_pending.emplace(id, std::move(pending));
    m_session.submit({id, guest->self ? guest->self->id : ParticipantId{}, order.action});
}

void Room::deny(Guest* guest, Denial reason, std::string message, Duration wait) {
    unlink(guest);
    guest->deny({reason, wait, std::move(message)});
}

void Room::drop(Guest* guest, Denial reason, std::string message) {
    if (guest->isEnding()) return;
    alert({down::Alert::Kind::Dropped, textOf(guest->address()), guest->self ? guest->self->id : ParticipantId{}, reason});
    deny(guest, reason, std::move(message));
}

void Room::unlink(Guest* guest) {
    if (!guest->self) return;
    const auto linked = m_linked.find(guest->self->id);
    if (linked == m_linked.end() || linked->second != guest) return;
    m_linked.erase(linked);
    command(control::LinkDown{guest->self->id});
}

void Room::leave(Guest* guest) {
    const auto known = m_guests.find(guest->key());
    if (known == m_guests.end() || known->second != guest) return;
    m_guests.erase(known);
    unlink(guest);
    guest->disconnect(this);
    guest->deleteLater();
}

void Room::alert(const down::Alert& news) {
    for (const auto& [key, guest] : m_guests)
        if (guest->staff == StaffRole::Trainer) guest->send(news);
    emit m_host.alerted(news);
}

CommandId Room::command(Action action) {
    CommandId id{m_commandPrefix + std::to_string(++m_commands)};
    m_session.submit({id, {}, std::move(action)});
    return id;
}

}  // namespace gladi::net
