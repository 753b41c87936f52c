#include "simulator/cli/output.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "simulator/core/text.h"

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

std::string printable(std::string_view text, Lines lines) {
    std::string safe;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        const auto character = text.substr(at, length);
        const bool isControl = lead < 0x20 || lead == 0x7F || (lead == 0xC2 && character.size() == 2 && static_cast<unsigned char>(character[1]) < 0xA0);
        if (isControl) safe += lead == '\n' && lines == Lines::Kept ? '\n' : ' ';
        else if (core::isPlainText(character)) safe += character;
        else safe += "\uFFFD";
        at += core::isPlainText(character) ? length : 1;
    }
    return safe;
}

core::Result<std::string> readFile(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    if (!in) return core::fail(core::Error::Code::Io, "the file cannot be read");
    return bytes.str();
}

std::string shown(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

int complain(const std::filesystem::path& about, const core::Error& error) {
    std::cerr << "gladictl: " << shown(about) << ": " << printable(error.message) << " [" << nameOf(error.code) << "]\n";
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
