#include "simulator/cli/output.h"

#include <cstdio>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace gladi::cli {
namespace {

bool isTerminal() {
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

}  // namespace

std::string shown(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

int complain(const std::filesystem::path& about, const core::Error& error) {
    std::cerr << "gladictl: " << shown(about) << ": " << error.message << " [" << nameOf(error.code) << "]\n";
    return kFailed;
}

Progress::Progress(bool quiet) : m_active(!quiet && isTerminal()) {}

Progress::~Progress() {
    if (m_active && m_width > 0) std::cerr << '\r' << std::string(m_width, ' ') << '\r' << std::flush;
}

void Progress::show(const std::string& line) {
    const auto now = std::chrono::steady_clock::now();
    if (!m_active || now - m_last < std::chrono::milliseconds(100)) return;
    m_last = now;
    std::cerr << '\r' << line << std::string(m_width > line.size() ? m_width - line.size() : 0, ' ') << std::flush;
    m_width = line.size();
}

}  // namespace gladi::cli
