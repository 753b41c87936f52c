// The desktop program as the host of a workshop.

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSysInfo>

#include "assessment/teams.h"
#include "qml/app/desktop.h"
#include "qml/app/places.h"
#include "qml/bridge/text.h"
#include "simulator/hosting/assignment.h"
#include "simulator/net/wire/secrets.h"

namespace gladi::app {

using namespace core;
using bridge::toQt;

namespace {

hosting::Spread spreadOf(bridge::Console::Spread how) {
    switch (how) {
        case bridge::Console::Random: return hosting::Spread::Random;
        case bridge::Console::ByAgency: return hosting::Spread::ByAgency;
        case bridge::Console::Mixed: return hosting::Spread::Mixed;
    }
    return hosting::Spread::Random;
}

/// "K7Q MXA": six letters are read out in two breaths.
QString inGroups(const std::string& code) { return toQt(code.substr(0, 3)) + QLatin1Char(' ') + toQt(code.substr(std::min<std::size_t>(3, code.size()))); }

QString sentenceOf(const hosting::RosterFault& fault) {
    using Kind = hosting::RosterFault::Kind;
    const QString line = Desktop::tr("Baris %1: ").arg(fault.line);
    switch (fault.kind) {
        case Kind::NoName: return line + Desktop::tr("nama belum ada");
        case Kind::TooLong: return line + Desktop::tr("isian lebih panjang dari 100 huruf");
        case Kind::BadNip: return line + Desktop::tr("NIP harus 18 angka");
        case Kind::TwiceTheSame: return line + Desktop::tr("orang ini sudah ada di daftar");
        case Kind::NotText: return line + Desktop::tr("bukan teks");
        case Kind::TooMany: return line + Desktop::tr("daftar terlalu panjang; sisanya tidak dibaca");
    }
    return line;
}

}  // namespace

void Desktop::host(const QString& folder, int teams, const QString& roster) {
    closeExercise();
    closeConsole();
    const std::uint64_t seed = m_seed.value_or(QRandomGenerator::system()->generate64() >> 1U);
    const auto path = newSessionPath(m_sessionFolder, QDir(folder).dirName());
    auto playable = session::openScenario(pathOf(folder));
    if (!playable) return fail(QStringLiteral("host"), playable.error());
    auto link = std::make_unique<HostLink>();
    hosting::NewRoom room{std::move(*playable), seed, hosting::numberedTeams(teams), hosting::rosterOf(bridge::fromQt(roster)).people};
    auto hosted = hosting::Hosting::create(path, std::move(room), {}, link->watcher());
    if (!hosted) return fail(QStringLiteral("host"), hosted.error());
    openConsole(path, std::move(link), std::move(*hosted), {});
}

void Desktop::hostAgain(const QString& path) {
    closeExercise();
    closeConsole();
    auto link = std::make_unique<HostLink>();
    auto hosted = hosting::Hosting::reopen(pathOf(path), {}, link->watcher());
    if (!hosted) return fail(QStringLiteral("host"), hosted.error());
    auto recorded = session::read(pathOf(path));
    if (!recorded) return fail(QStringLiteral("host"), recorded.error());
    openConsole(pathOf(path), std::move(link), std::move(*hosted), recorded->records);
}

void Desktop::openConsole(const std::filesystem::path& path, std::unique_ptr<HostLink> link, std::unique_ptr<hosting::Hosting> hosted,
                          const std::vector<Record>& past) {
    m_evaluation.reset();
    emit evaluationChanged();
    m_currentPath = path;
    const auto scenario = hosted->played();
    bridge::RoomAddress address{inGroups(hosted->room().code), {}, toQt(net::shortFingerprint(hosted->fingerprint()))};
    for (const std::string& one : hosted->joinLinks()) address.links.append(toQt(one));
    m_beacon = std::make_unique<net::Beacon>(
        net::Announcement{scenario->title, QSysInfo::machineHostName().toStdString(), hosted->port(), hosted->fingerprint()});
    m_hostLink = std::move(link);
    m_hostLink->attach(std::move(hosted));
    // The lot is drawn anew each time: who does not like it draws again.
    const auto share = [scenario](const std::vector<Participant>& people, const std::vector<TeamId>& teams, bridge::Console::Spread how) {
        return hosting::spread(*scenario, people, teams, spreadOf(how), QRandomGenerator::system()->generate64());
    };
    m_console = std::make_unique<bridge::Console>(scenario, *m_hostLink, std::move(address), share, past);
    m_console->setLanguage(languageValue());
    emit consoleChanged();
}

void Desktop::closeConsole() {
    if (!m_console) return;
    m_beacon.reset();
    m_hostLink->close(m_console->stage() == bridge::Console::Ended);
    const auto console = std::shared_ptr<bridge::Console>(std::move(m_console));
    const auto link = std::shared_ptr<HostLink>(std::move(m_hostLink));
    emit consoleChanged();
    // Pages that still show it go first.
    QMetaObject::invokeMethod(this, [this, link, console] { refresh(); }, Qt::QueuedConnection);
}

QStringList Desktop::faultsOf(const QString& roster) const {
    QStringList faults;
    for (const auto& fault : hosting::rosterOf(bridge::fromQt(roster)).faults) faults.append(sentenceOf(fault));
    return faults;
}

QString Desktop::contentOf(const QUrl& url) const {
    QFile file(url.toLocalFile());
    constexpr qint64 kMost = 1 << 20;   // a list of people, not a film
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kMost)) : QString();
}

void Desktop::reviewTeam(const QString& team) {
    if (!m_reviewedPath.empty()) reviewFile(m_reviewedPath, bridge::idOf<TeamId>(team));
}

void Desktop::reviewConsole() {
    const auto path = m_currentPath;
    closeConsole();
    reviewFile(path, {});
}

}  // namespace gladi::app
