#include "qml/app/net_link.h"

#include <QUuid>

#include "qml/bridge/text.h"

namespace gladi::app {

using namespace core;
using bridge::toQt;

NetLink::NetLink(std::shared_ptr<net::Link> link, ParticipantId self, QObject* parent)
    : SessionLink(parent), m_link(std::move(link)), m_self(std::move(self)),
      m_prefix(bridge::fromQt(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)) + "-") {
    connect(m_link.get(), &net::Link::recordsArrived, this, &NetLink::take);
    connect(m_link.get(), &net::Link::accepted, this, [this](const CommandId& id) {
        if (!isOwn(id)) emit accepted(toQt(id.value));
    });
    connect(m_link.get(), &net::Link::refused, this, [this](const CommandId& id, const Error& error) {
        if (!isOwn(id)) emit refused(toQt(id.value), error);
    });
    connect(m_link.get(), &net::Link::paced, this, [this](ScenarioTime now, double speed) { emit paced(now.sinceStart.count(), speed); });
    connect(m_link.get(), &net::Link::failed, this, [this](const Error& error) { emit failed(error); });
    connect(m_link.get(), &net::Link::stateChanged, this, &NetLink::connectedChanged);
    connect(m_link.get(), &net::Link::denied, this, [this](const net::down::Denied& denied) {
        if (m_link->state() != net::Link::State::Denied) return;  // it comes again by itself
        m_denial = toQt(net::nameOf(denied.reason));
        emit connectedChanged();
    });
}

bool NetLink::isConnected() const { return m_link->state() == net::Link::State::Joined; }

void NetLink::submit(Command command) { m_link->submit(std::move(command)); }

void NetLink::close() { m_link->disconnect(this); }

void NetLink::take(const std::vector<Record>& records) {
    emit recordsArrived(records);
    for (const Record& record : records) {
        const auto* item = std::get_if<event::ItemReleased>(&record.event);
        // When posts of the crowd are seen is no concern of anybody, and they are many.
        if (item == nullptr || item->from.value.empty()) continue;
        m_link->submit({CommandId{m_prefix + std::to_string(++m_commands)}, m_self, act::Shown{item->item, Duration{0}}});
    }
}

}  // namespace gladi::app

#include "moc_net_link.cpp"
