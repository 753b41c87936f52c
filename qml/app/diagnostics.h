#pragma once

#include <filesystem>

namespace gladi::app {

/// From here on what Qt and QML warn of also goes to gladi.log in this folder (three files of 1 MB at most), so that a
/// fault on a laptop in the field can be looked into. Never what people write. A folder that cannot be written: no log.
void keepDiagnostics(const std::filesystem::path& folder);

}  // namespace gladi::app
