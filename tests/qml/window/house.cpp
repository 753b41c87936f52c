#include "tests/qml/window/house.h"

#include <fstream>

#include <QQmlEngine>

#include "qml/app/places.h"
#include "qml/bridge/text.h"
#include "simulator/session/recorded.h"
#include "simulator/session/script_player.h"
#include "simulator/session/system_clock.h"

namespace gladi::test {

using namespace core;
namespace files = std::filesystem;

namespace {

const files::path kShipped = files::path(GLADI_SOURCE_DIR) / "scenarios";
struct Interruption {};

void play(const QString& response, int untilSecond, const files::path& file) {
    const session::SystemClock clock;
    const auto playable = session::openScenario(kShipped / "contoh-singkat");
    auto live = session::create(file, playable.value(), 1, clock.wall());
    engine::Session played(std::move(live.value().worlds), *live->file, clock);
    const Scenario& scenario = *playable->scenario;
    (void)played.submit({CommandId{"buka"}, {}, session::opening(*playable, 1, "Sari Wulandari", scenario.roles.front().id)}, {});
    (void)played.submit({CommandId{"mulai"}, {}, control::Start{}}, {});
    const auto all = scenario::readFolder(kShipped / "contoh-singkat");
    const auto script = scenario::loadResponses(all->at("responses/" + response.toStdString() + ".yaml"), "", scenario);
    try {
        (void)session::ScriptPlayer(played, script.script.value(), session::kSoloParticipant).play([&](ScenarioTime next) {
            if (untilSecond >= 0 && next > ScenarioTime{std::chrono::seconds(untilSecond)}) throw Interruption{};
        });
    } catch (const Interruption&) {
    }
    (void)live->file->flush();
}

}  // namespace

House::House() {
    qputenv("XDG_CONFIG_HOME", m_folder.path.string().c_str());
    qputenv("XDG_DATA_HOME", (m_folder.path / "data").string().c_str());
    files::create_directories(m_folder.path / "data");
    std::ofstream(m_folder.path / "user-dirs.dirs") << "XDG_DOCUMENTS_DIR=\"" << documents().string() << "\"\n";
}

void House::open(const QStringList& wanted) {
    m_desktop.reset();
    QSettings().clear();
    for (const auto& folder : {scenarios(), sessions(), documents()}) {
        files::remove_all(folder);
        files::create_directories(folder);
    }
    for (const QString& name : wanted) add(name);
    m_desktop = std::make_unique<app::Desktop>(scenarios(), sessions());
    QQmlEngine::setObjectOwnership(m_desktop.get(), QQmlEngine::CppOwnership);
    emit moved();
}

void House::add(const QString& scenario) {
    files::copy(kShipped / scenario.toStdString(), scenarios() / scenario.toStdString(), files::copy_options::recursive);
}

QString House::scenario(const QString& name) const { return app::textOf(scenarios() / name.toStdString()); }

QString House::keep(const QString& response, const QString& name, int untilSecond) {
    auto& played = m_played[response + QString::number(untilSecond)];
    if (played.empty()) {
        played = m_folder.path / (response + QString::number(untilSecond) + ".gladi").toStdString();
        play(response, untilSecond, played);
    }
    const auto path = sessions() / (name.toStdString() + ".gladi");
    files::copy(played, path);
    return app::textOf(path);
}

void House::leaveRubbish(const QString& name) { std::ofstream(sessions() / (name.toStdString() + ".gladi")) << "bukan rekaman"; }

void House::remove(const QString& path) { files::remove_all(app::pathOf(path)); }

void House::blockExports() { std::ofstream(documents() / "Gladi") << "sebuah berkas"; }

QStringList House::exports() const {
    QStringList names;
    for (const auto& entry : files::recursive_directory_iterator(documents()))
        if (entry.is_regular_file()) names.append(app::textOf(entry.path().filename()));
    names.sort();
    return names;
}

}  // namespace gladi::test
