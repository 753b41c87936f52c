#pragma once

#include <filesystem>

#include <QString>

namespace gladi::app {

[[nodiscard]] std::filesystem::path pathOf(const QString& text);
[[nodiscard]] QString textOf(const std::filesystem::path& path);

/// Where the scenarios are: `wanted` when given, else beside the program, in its share folder, or in the tree it was built in.
[[nodiscard]] std::filesystem::path findScenarios(const QString& wanted);
/// Where sessions are kept: `wanted` when given, else the system's place for this program's data. Made when missing.
[[nodiscard]] std::filesystem::path sessionFolder(const QString& wanted);
/// A file name not yet taken: "2026-03-14 0930 krisis-kesehatan.gladi".
[[nodiscard]] std::filesystem::path newSessionPath(const std::filesystem::path& folder, const QString& scenario);
/// Where texts of this session wait that are typed and not sent: "x.gladi-draf" beside "x.gladi".
[[nodiscard]] std::filesystem::path unsentPathOf(std::filesystem::path session);

}  // namespace gladi::app
