#include "qml/app/places.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStandardPaths>

namespace gladi::app {

std::filesystem::path pathOf(const QString& text) { return std::filesystem::path(text.toStdU16String()); }
QString textOf(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

std::filesystem::path findScenarios(const QString& wanted) {
    if (!wanted.isEmpty()) return pathOf(wanted);
    const auto program = pathOf(QCoreApplication::applicationDirPath());
    std::error_code ignored;
    for (const char* place : {"scenarios", "../share/gladi/scenarios", "../../../scenarios"})
        if (std::filesystem::is_directory(program / place, ignored)) return std::filesystem::weakly_canonical(program / place, ignored);
    return std::filesystem::path("scenarios");
}

std::filesystem::path sessionFolder(const QString& wanted) {
    const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto folder = wanted.isEmpty() ? pathOf(base) / "sesi" : pathOf(wanted);
    std::error_code ignored;  // creating the session says why when this did not work
    std::filesystem::create_directories(folder, ignored);
    return folder;
}

std::filesystem::path newSessionPath(const std::filesystem::path& folder, const QString& scenario) {
    const QString stem = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss ")) + scenario;
    std::error_code ignored;
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? stem : stem + QStringLiteral(" (%1)").arg(number);
        auto path = folder / pathOf(name + QStringLiteral(".gladi"));
        if (!std::filesystem::exists(path, ignored)) return path;
    }
}

std::filesystem::path unsentPathOf(std::filesystem::path session) { return session += "-draf"; }

}  // namespace gladi::app
