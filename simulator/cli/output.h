#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "simulator/cli/commands.h"
#include "simulator/core/result.h"

namespace gladi::cli {

/// "gladictl: latihan.gladi: another program holds the file" on the error stream.
int complain(const std::filesystem::path& about, const core::Error& error);

enum class Lines { Joined, Kept };

/// A text of any origin that does a terminal no harm: bytes that are no UTF-8 become U+FFFD, control characters
/// (line feeds too where lines are joined) spaces.
[[nodiscard]] std::string printable(std::string_view text, Lines lines = Lines::Joined);

/// All bytes of a file that somebody named.
[[nodiscard]] core::Result<std::string> readFile(const std::filesystem::path& path);

/// A path as text, UTF-8 on every system.
[[nodiscard]] std::string shown(const std::filesystem::path& path);

/// A line that renews itself on the error stream when that is a terminal; silent otherwise.
class Progress {
public:
    explicit Progress(bool quiet);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    /// At most ten times a second.
    void show(const std::string& line);

private:
    bool m_active;
    std::size_t m_width = 0;
    std::chrono::steady_clock::time_point m_last;
};

}  // namespace gladi::cli
