#include "simulator/net/room.h"

#include <algorithm>

#include "simulator/codec/lines.h"
#include "simulator/core/overloaded.h"
#include "simulator/net/wire/secrets.h"

namespace gladi::net {

using namespace core;

namespace {

constexpr std::size_t kAtOnce = 500;                      // records read from the session
constexpr std::size_t kRecent = std::size_t{4} << 20;     // bytes of lines kept for staff

QString toQt(const std::string& text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace

Room::Room(Host& host, HostedSession& session, HostOptions options)
    : m_host(host), m_session(session), m_options(std::move(options)), m_ledger(session.scenario()),
      m_guard(m_options.limits.guesses), m_server(QStringLiteral("gladi"), QWebSocketServer::NonSecureMode, this), m_heart(this), m_commandPrefix("host/" + newToken().substr(0, 12) + "/") {
    m_server.setMaxPendingConnections(m_options.limits.strangers);
}

Room::~Room() {
    for (const auto& [key, guest] : m_guests) guest->disconnect(this);
}

void Room::begin() { m_host.began(listen()); }

Result<quint16> Room::listen() {
    auto tls = tlsOf(m_options.certificate);
    if (!tls) return tl::unexpected(tls.error());
    readPast();
    m_listener = std::make_unique<Listener>(std::move(*tls), m_options.limits, [this](const QHostAddress& address) { return mayArrive(address); }, this);
    connect(m_listener.get(), &Listener::arrived, this, &Room::arrive);
    connect(m_listener.get(), &Listener::encrypted, &m_server, &QWebSocketServer::handleConnection);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket* channel = m_server.nextPendingConnection()) {
            const auto guest = m_guests.find(Guest::keyOf(channel->peerAddress(), channel->peerPort()));
            if (guest == m_guests.end()) channel->deleteLater();
            else guest->second->attach(channel, &m_server);
        }
    });
    if (!m_listener->listen(m_options.address, m_options.port))
        return fail(Error::Code::Io, "the port cannot be used: " + m_listener->errorString().toStdString());
    connect(&m_heart, &QTimer::timeout, this, &Room::beat);
    m_heart.start(m_options.limits.heartbeat);
    // Nobody has come back yet; whose link was up when the host before this one ended has lost it.
    for (const ParticipantId& id : m_roll.linked()) command(control::LinkDown{id});
    return m_listener->serverPort();
}

void Room::collect() {
    for (auto& letter : m_host.collect())
        std::visit(Overloaded{[this](const Host::Publish& p) {
                                  for (const Record& record : p.records) {
                                      if (record.sequence.value > m_ledger.last().value + 1) readPast();
                                      take(record);
                                  }
                              },
                              [this](const down::Pace& p) { setPace(p); },
                              [this](const down::Accepted& a) { settle(a.id, std::nullopt); },
                              [this](const down::Refused& r) { settle(r.id, r.error); },
                              [this](const down::Failed& f) {
                                  m_failure = f.error;
                                  toEverybody(f);
                              },
                              [this](const Host::SetCode& c) { m_options.code = c.code; },
                              [this](Host::SetSeats& s) { m_options.seats = std::move(s.seats); },
                              [this](const Host::Close&) { close(); }},
                   letter);
    flush();
}

void Room::readPast() {
    for (Sequence before;; before = m_ledger.last()) {
        for (const Record& record : m_session.recordsAfter(m_ledger.last(), kAtOnce)) take(record);
        if (m_ledger.last() == before) return;
    }
}

void Room::take(const Record& record) {
    if (record.sequence <= m_ledger.last()) return;   // has been read from the session already
    m_ledger.add(record);
    m_sendable.clear();
    if (hasStaff()) {
        m_recent.emplace_back(record.sequence, codec::toLine(record));
        m_recentBytes += m_recent.back().second.size();
    }
    while (m_recentBytes > kRecent || (!m_recent.empty() && !hasStaff())) {
        m_recentBytes -= m_recent.front().second.size();
        m_recent.pop_front();
    }
    const auto moved = m_roll.take(record);
    if (const auto* e = std::get_if<event::ParticipantJoined>(&record.event)) joined(e->participant, e->credential);
    if (!moved) return;
    if (const auto linked = m_linked.find(*moved); linked != m_linked.end()) {
        linked->second->self = *m_roll.find(*moved);
        welcome(linked->second, Sequence{});
    }
}

/// What comes after it depends on team and roles, so it begins anew when those have changed.
void Room::welcome(Guest* guest, Sequence after) {
    down::Welcome message;
    message.after = after;
    message.self = guest->self;
    message.staff = guest->staff;
    if (guest->self) {
        guest->lens = m_ledger.lensOf(*guest->self);
        if (after == Sequence{}) message.scenario = viewOf(m_session.scenario());
    } else if (after == Sequence{}) {
        message.files = m_session.scenarioFiles();
    }
    guest->sent = after;
    guest->behind = true;
    guest->send(message);
    guest->send(paceFrame());
    if (m_failure) guest->send(down::Failed{*m_failure});
}

void Room::flush() {
    for (const auto& [key, guest] : m_guests) flush(guest);
}

void Room::flush(Guest* guest) {
    if (guest->isStranger() || guest->isEnding()) return;
    while ((guest->sent < m_ledger.last() || guest->behind) && guest->mayTakeMore()) {
        const auto& [chunk, frame] = sendableFor(*guest);
        if (!frame.isEmpty()) guest->send(frame);
        guest->sent = chunk.upTo;
        if (chunk.more || !guest->behind) continue;
        guest->behind = false;
        if (frame.isEmpty()) guest->send(down::Records{});   // says that there is no more
    }
}

const Room::Sendable& Room::sendableFor(const Guest& guest) {
    const auto known = m_sendable.find({guest.lens, guest.sent});
    if (known != m_sendable.end()) return known->second;
    const auto bytes = static_cast<std::size_t>(m_options.limits.chunk);
    Sendable made;
    made.chunk = guest.lens ? m_ledger.chunk(*guest.lens, guest.self->id, guest.sent, bytes) : staffChunk(guest.sent);
    made.frame = toQt(made.chunk.frame);
    if (made.chunk.isShared) return m_sendable[{guest.lens, guest.sent}] = std::move(made);
    return m_unshared = std::move(made);
}

/// Staff see each record as it is. What is no longer at hand is read from the session.
Chunk Room::staffChunk(Sequence after) const {
    Chunk chunk;
    chunk.upTo = after;
    std::string lines;
    const auto add = [&](Sequence sequence, const std::string& line) {
        if (lines.size() >= static_cast<std::size_t>(m_options.limits.chunk)) return false;
        if (!lines.empty()) lines += ',';
        lines += line;
        chunk.upTo = sequence;
        return true;
    };
    if (!m_recent.empty() && m_recent.front().first.value <= after.value + 1) {
        for (auto at = m_recent.begin() + static_cast<std::ptrdiff_t>(after.value + 1 - m_recent.front().first.value); at != m_recent.end(); ++at)
            if (!add(at->first, at->second)) break;
    } else {
        for (const Record& record : m_session.recordsAfter(after, kAtOnce))
            if (record.sequence > m_ledger.last() || !add(record.sequence, codec::toLine(record))) break;
    }
    if (lines.empty()) chunk.upTo = m_ledger.last();
    chunk.more = chunk.upTo < m_ledger.last();
    if (!lines.empty()) chunk.frame = recordsFrame(lines, {}, chunk.more);
    return chunk;
}

void Room::beat() {
    const QString sign = paceFrame();
    std::vector<std::pair<Guest*, Denial>> ended;
    for (const auto& [key, guest] : m_guests)
        if (!guest->isStranger())
            if (const auto reason = guest->beat(sign)) ended.emplace_back(guest, *reason);
    for (const auto& [guest, reason] : ended)
        drop(guest, reason, reason == Denial::Stalled ? "nothing was taken for too long" : "nothing was heard for too long");
}

void Room::setPace(const down::Pace& pace) {
    m_pace = {pace, steadyNow()};
    const QString frame = paceFrame();
    for (const auto& [key, guest] : m_guests)
        if (!guest->isStranger()) guest->send(frame);
}

QString Room::paceFrame() const {
    return toQt(encode(down::Pace{m_pace.told.after(steadyNow() - m_pace.at), m_pace.told.speed}));
}

void Room::settle(const CommandId& id, const std::optional<Error>& error) {
    const auto joining = std::find_if(m_joining.begin(), m_joining.end(), [&](const auto& entry) { return entry.second == id; });
    if (joining != m_joining.end() && error) notJoined(std::string(joining->first), *error);
    const auto found = m_pending.find(id);
    if (found == m_pending.end()) return;
    const Pending pending = std::move(found->second);
    m_pending.erase(found);
    const Downward answer = error ? Downward{down::Refused{pending.id, *error}} : Downward{down::Accepted{pending.id}};
    if (!pending.participant.empty()) {
        const auto linked = m_linked.find(pending.participant);
        if (linked == m_linked.end()) return;   // will ask again
        --linked->second->unanswered;
        linked->second->send(answer);
        return;
    }
    for (const auto& [key, guest] : m_guests)
        if (guest->staff == pending.staff) guest->send(answer);
}

void Room::toEverybody(const Downward& message) {
    const QString frame = toQt(encode(message));
    for (const auto& [key, guest] : m_guests)
        if (!guest->isStranger()) guest->send(frame);
}

void Room::close() {
    m_closed = true;
    for (const auto& [key, guest] : m_guests) deny(guest, Denial::Closed, "the room is closed");
}

std::vector<Seat> Room::seats() const {
    auto seats = m_options.seats;
    for (Seat& seat : seats) seat.taken = m_roll.hasJoined(seat.id);
    return seats;
}

bool Room::hasStaff() const {
    return std::any_of(m_guests.begin(), m_guests.end(), [](const auto& entry) { return entry.second->staff.has_value(); });
}

}  // namespace gladi::net

#include "moc_room.cpp"
