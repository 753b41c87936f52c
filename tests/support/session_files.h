#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "simulator/core/events.h"
#include "simulator/store/session_file.h"

namespace gladi::support {

/// A folder that is gone when the test is over.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::filesystem::path& name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// A small scenario folder and a moment, the same in every test.
[[nodiscard]] store::NewSession aNewSession();

inline const core::WallTime kNoon{std::chrono::microseconds{1'772'712'000'000'000}};

/// Records first..last: the opening, then one of every kind of event over and over.
[[nodiscard]] std::vector<core::Record> someRecords(std::uint64_t first, std::uint64_t last);

/// A closed session of so many records.
void writeSession(const std::filesystem::path& path, std::uint64_t records);

[[nodiscard]] std::string readBytes(const std::filesystem::path& path);
void writeBytes(const std::filesystem::path& path, const std::string& bytes);

}  // namespace gladi::support
