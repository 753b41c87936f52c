// The desktop program as a participant of a workshop.

#include <QUrl>

#include "qml/app/desktop.h"
#include "qml/app/places.h"
#include "qml/bridge/text.h"

namespace gladi::app {

using namespace core;

/// There is no file of the session here: only texts that are not sent yet wait beside the others. Who is moved to another
/// team begins anew.
void Desktop::enter(std::shared_ptr<const Scenario> scenario, Participant self) {
    m_evaluation.reset();
    emit evaluationChanged();
    if (m_exercise) putAway();
    // The id comes from another computer: nothing in it may name a folder.
    const QString who = QString::fromLatin1(QUrl::toPercentEncoding(bridge::toQt(self.id.value)));
    const QString room = bridge::toQt(m_joiner.certificate().substr(0, 16));
    const auto unsent = unsentPathOf(m_sessionFolder / pathOf(QStringLiteral("lokakarya-%1-%2").arg(room, who)));
    m_netLink = std::make_unique<NetLink>(m_joiner.link(), self.id);
    m_exercise = std::make_unique<bridge::Exercise>(std::move(scenario), std::move(self), *m_netLink, std::vector<Record>{}, textOf(unsent));
    m_exercise->setLanguage(languageValue());
    emit exerciseChanged();
}

}  // namespace gladi::app
