#include "qml/app/live_link.h"

#include "qml/bridge/text.h"

namespace gladi::app {

using namespace core;

LiveLink::LiveLink(session::Live live, QObject* parent) : QueuedLink(parent), m_file(std::move(live.file)) {
    engine::LiveSession::Listener& listener = *this;
    m_session = std::make_unique<engine::LiveSession>(std::move(live.worlds), *m_file, m_clock, listener);
}

LiveLink::~LiveLink() { close(); }

void LiveLink::close() {
    m_session.reset();
    m_file.reset();
}

void LiveLink::submit(Command command) {
    if (m_session)
        m_session->post(std::move(command));
    else
        emit refused(bridge::toQt(command.id.value), {Error::Code::WrongState, "the exercise is closed"});
}

}  // namespace gladi::app

#include "moc_live_link.cpp"
