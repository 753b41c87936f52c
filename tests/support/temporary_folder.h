#pragma once

#include <filesystem>
#include <string>

#include <random>

namespace gladi::support {

/// A folder of its own for one test, gone afterwards.
class TemporaryFolder {
public:
    TemporaryFolder() : path(std::filesystem::temp_directory_path() / ("gladi-uji-" + std::to_string(std::random_device{}()))) {
        std::filesystem::create_directories(path);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path path;
};

}  // namespace gladi::support
