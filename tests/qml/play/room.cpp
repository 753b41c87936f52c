#include "tests/qml/play/room.h"

#include <QFile>
#include <QQmlEngine>

#include "qml/bridge/text.h"

namespace gladi::test {

using namespace core;

void Room::open(const QString& scenario) {
    brief(scenario);
    m_exercise->start();
}

void Room::brief(const QString& scenario) {
    m_exercise.reset();
    m_scenario = support::shippedScenario(scenario.toStdString());
    m_link = std::make_unique<support::DirectLink>(m_scenario);
    QFile::remove(unsentFile());
    show();
}

void Room::reopen() {
    m_exercise.reset();
    show();
}

void Room::show() {
    m_exercise = std::make_unique<bridge::Exercise>(m_scenario, m_link->self(), *m_link, m_link->records(), unsentFile());
    QQmlEngine::setObjectOwnership(m_exercise.get(), QQmlEngine::CppOwnership);
    emit opened();
}

void Room::advanceTo(int seconds) { m_link->advanceTo(ScenarioTime{std::chrono::seconds(seconds)}); }

void Room::post(const QString& channel, int count) {
    std::vector<Record> records;
    for (int i = 0; i < count; ++i) {
        event::ItemReleased item;
        item.item = InjectId{"uji-" + std::to_string(++m_posts)};
        item.channel = ChannelId{bridge::fromQt(channel)};
        item.author = "Warga " + std::to_string(m_posts);
        item.text = "Kabar ke-" + std::to_string(m_posts) + ": " + std::string(static_cast<std::size_t>(m_posts * 37 % 300), 'a');
        records.push_back({Sequence{static_cast<std::uint64_t>(1'000'000 + m_posts)}, m_link->now(), {}, {}, std::move(item)});
    }
    m_link->insert(records);
}

}  // namespace gladi::test
