#include "qml/app/joiner.h"

#include <algorithm>
#include <utility>

#include "qml/bridge/text.h"

namespace gladi::app {

using namespace core;
using bridge::fromQt;
using bridge::toQt;

namespace {

const QString kUnreachable = QStringLiteral("unreachable");
const QString kOtherComputer = QStringLiteral("fingerprint");

QString addressOf(const net::FoundRoom& room) {
    return toQt(net::toText({room.address.toString().toStdString(), room.announcement.port, {}, {}}).substr(std::string_view("gladi://").size()));
}

}  // namespace

Joiner::Joiner(QSettings& settings, net::Patience patience, QObject* parent) : Joining(parent), m_settings(settings), m_patience(patience) {
    m_settings.beginGroup(QStringLiteral("workshop"));
    const auto text = [this](const char* key) { return fromQt(m_settings.value(QLatin1String(key)).toString()); };
    m_kept = {text("address"), text("fingerprint"), text("token"), m_settings.value(QStringLiteral("port")).toInt(), {text("title"), text("title-en")}};
    m_settings.endGroup();
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_patience.connecting);
    // The link would go on trying; somebody who looks at the screen wants to know.
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(kUnreachable); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (--m_seconds <= 0) {
            m_second.stop();
            if (m_reason == QLatin1String("wait")) m_reason.clear();
        }
        emit changed();
    });
}

Joiner::~Joiner() {
    if (m_link) m_link->disconnect(this);
}

QString Joiner::roomTitle() const { return toQt(m_title.in(m_language)); }

QString Joiner::fingerprint() const { return toQt(net::shortFingerprint(m_step == Compare ? m_shown : m_room.fingerprint)); }

void Joiner::setLanguage(Language language) {
    m_language = language;
    m_rooms.setLanguage(language);
    emit changed();
}

void Joiner::setStep(Step step, const QString& reason) {
    m_step = step;
    m_reason = reason;
    if (step != Looking && step != Joining_) m_deadline.stop();
    emit changed();
}

void Joiner::search() {
    if (m_discovery) return;
    m_discovery = std::make_unique<net::Discovery>();
    connect(m_discovery.get(), &net::Discovery::changed, this, &Joiner::list);
    (void)m_discovery->listen();  // without it people type the address
}

void Joiner::list() {
    std::vector<bridge::RoomEntry> entries;
    for (const net::FoundRoom& room : m_discovery->rooms())
        entries.push_back({room.announcement.title, toQt(room.announcement.place), addressOf(room), toQt(net::shortFingerprint(room.announcement.fingerprint))});
    m_rooms.reset(std::move(entries));
}

void Joiner::open(net::Entry entry, Step step) {
    drop();
    m_link = std::make_shared<net::Link>(net::LinkOptions{m_room.host, m_room.port, m_room.fingerprint, std::move(entry), m_patience});
    connect(m_link.get(), &net::Link::unverified, this, &Joiner::unverified);
    connect(m_link.get(), &net::Link::looked, this, &Joiner::looked);
    connect(m_link.get(), &net::Link::welcomed, this, &Joiner::welcome);
    connect(m_link.get(), &net::Link::denied, this, &Joiner::denied);
    connect(m_link.get(), &net::Link::stateChanged, this, &Joiner::changed);
    setStep(step);
    m_deadline.start();
    m_link->open();
}

void Joiner::drop() {
    if (!m_link) return;
    m_link->disconnect(this);
    m_link->close();
    // Later: it may be the one that is speaking.
    QMetaObject::invokeMethod(this, [old = std::exchange(m_link, nullptr)] {}, Qt::QueuedConnection);
}

void Joiner::look(const QString& address, const QString& code) {
    if (m_step == Joined || m_seconds > 0) return;
    auto room = net::joinLinkOf(fromQt(address));
    if (!room) return setStep(Choose, QStringLiteral("address"));
    if (!code.trimmed().isEmpty()) room->code = net::tidyCode(fromQt(code.trimmed()));
    if (room->code.empty()) return setStep(Choose, QStringLiteral("code"));
    m_room = std::move(*room);
    m_title = {};
    m_token.clear();
    open(net::entry::Visitor{m_room.code}, Looking);
}

/// What a room announces of its certificate is worth nothing: it is compared as if nothing were known.
void Joiner::lookAt(int roomRow, const QString& code) {
    const QModelIndex row = m_rooms.index(roomRow, 0);
    if (row.isValid()) look(row.data(bridge::RoomListModel::Address).toString(), code);
}

void Joiner::unverified(const std::string& shown) {
    if (shown.empty()) return giveUp(kUnreachable);
    if (!m_room.fingerprint.empty()) {
        // Somebody between us and the room, or another room at its address: nothing that a person could compare away.
        drop();
        if (m_former.token != m_kept.token) keep(m_former);
        return setStep(Denied, kOtherComputer);
    }
    m_shown = shown;
    setStep(Compare);
}

void Joiner::trust() {
    if (m_step != Compare || !m_link) return;
    m_room.fingerprint = m_shown;
    setStep(Looking);
    m_deadline.start();
    m_link->trust(m_shown);
}

void Joiner::looked(const net::down::Lobby& lobby) {
    m_title = lobby.title;
    std::vector<bridge::SeatEntry> seats;
    for (const net::Seat& seat : lobby.seats)
        seats.push_back({toQt(seat.id.value), toQt(seat.name), toQt(seat.agency), toQt(seat.position), seat.taken});
    m_seats.reset(std::move(seats));
    drop();
    setStep(Introduce);
}

void Joiner::join(const QString& name, const QString& agency, const QString& position, const QString& seat) {
    if (m_step != Introduce) return;
    if (name.trimmed().isEmpty() && seat.isEmpty()) return setStep(Introduce, QStringLiteral("name"));
    if (m_token.empty()) m_token = net::newToken();
    if (m_kept.token != m_token) m_former = m_kept;
    keep({m_room.host, m_room.fingerprint, m_token, m_room.port, m_title});
    m_seat = seat;
    open(net::entry::Newcomer{m_room.code, m_token, fromQt(name.trimmed()), fromQt(agency.trimmed()), fromQt(position.trimmed()), fromQt(seat)}, Joining_);
}

void Joiner::comeBack() {
    if (m_step == Joined || !canComeBack()) return;
    m_room = {m_kept.host, m_kept.port, {}, m_kept.fingerprint};
    // The trainer's computer may have another address today.
    if (m_discovery)
        for (const net::FoundRoom& room : m_discovery->rooms())
            if (room.announcement.fingerprint == m_kept.fingerprint) {
                m_room.host = room.address.toString().toStdString();
                m_room.port = room.announcement.port;
            }
    m_title = m_kept.title;
    m_former = m_kept;
    m_token.clear();
    open(net::entry::Returner{m_kept.token}, Joining_);
}

void Joiner::cancel() {
    drop();
    m_title = {};
    m_room = {};
    m_token.clear();
    setStep(Choose, m_seconds > 0 ? m_reason : QString());
}

/// Back to where the person was. A newcomer of whom the host may have heard keeps what lets him come back.
void Joiner::giveUp(const QString& reason) {
    drop();
    setStep(m_step == Joining_ && !m_token.empty() ? Introduce : Choose, reason);
}

void Joiner::welcome(const net::down::Welcome& welcome) {
    m_deadline.stop();
    if (m_step != Joined) {
        m_discovery.reset();
        m_rooms.reset({});
        keep({m_room.host, m_room.fingerprint, m_kept.token, m_room.port, m_title});
        setStep(Joined);
    }
    if (welcome.after.value == 0 && welcome.scenario && welcome.self)
        emit welcomed(std::make_shared<const Scenario>(net::scenarioOf(*welcome.scenario)), *welcome.self);
}

void Joiner::denied(const net::down::Denied& denial) {
    const QString reason = toQt(net::nameOf(denial.reason));
    if (m_step == Joined) {
        if (m_link->state() == net::Link::State::Denied) setStep(Denied, reason);
        return;
    }
    if (m_link->state() != net::Link::State::Denied && denial.reason != net::Denial::Wait) return;  // it comes again by itself
    if (denial.reason == net::Denial::Wait) {
        m_seconds = std::max(1, static_cast<int>((denial.wait.count() + 999) / 1000));
        m_second.start();
    }
    const bool wasJoining = m_step == Joining_;
    drop();
    if (denial.reason == net::Denial::Token) keep({});
    else if (wasJoining && m_former.token != m_kept.token) keep(m_former);
    switch (denial.reason) {
        case net::Denial::Name: return setStep(Introduce, reason);
        case net::Denial::Seat: m_seats.take(m_seat); return setStep(Introduce, reason);
        case net::Denial::Code:
        case net::Denial::Token:
        case net::Denial::Wait: return setStep(Choose, reason);
        default: return setStep(Denied, reason);
    }
}

void Joiner::keep(Kept kept) {
    m_kept = std::move(kept);
    m_settings.beginGroup(QStringLiteral("workshop"));
    if (m_kept.token.empty()) {
        m_settings.remove(QString());
    } else {
        m_settings.setValue(QStringLiteral("address"), toQt(m_kept.host));
        m_settings.setValue(QStringLiteral("port"), m_kept.port);
        m_settings.setValue(QStringLiteral("fingerprint"), toQt(m_kept.fingerprint));
        m_settings.setValue(QStringLiteral("token"), toQt(m_kept.token));
        m_settings.setValue(QStringLiteral("title"), toQt(m_kept.title.indonesian));
        m_settings.setValue(QStringLiteral("title-en"), toQt(m_kept.title.english));
    }
    m_settings.endGroup();
    m_settings.sync();
}

}  // namespace gladi::app

#include "moc_joiner.cpp"
