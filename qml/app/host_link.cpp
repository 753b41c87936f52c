#include "qml/app/host_link.h"

#include "qml/bridge/text.h"

namespace gladi::app {

using namespace core;

HostLink::~HostLink() { close(false); }

hosting::Hosting::Watcher HostLink::watcher() {
    return {[this](std::span<const Record> records) { bringRecords(records); },
            [this](const CommandId& id, const Error& error) { bringRefused(id, error); },
            [this](const Error& error) { bringFailed(error); },
            [this](ScenarioTime now, double speed) { bringPace(now, speed); }};
}

void HostLink::submit(Command command) {
    if (m_hosting)
        m_hosting->submit(std::move(command));
    else
        emit refused(bridge::toQt(command.id.value), {Error::Code::WrongState, "the room is closed"});
}

void HostLink::close(bool forGood) {
    if (m_hosting && forGood) m_hosting->close();
    m_hosting.reset();
}

}  // namespace gladi::app

#include "moc_host_link.cpp"
