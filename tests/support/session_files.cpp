#include "tests/support/session_files.h"

#include <atomic>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "tests/support/events.h"

namespace gladi::support {

using namespace core;

namespace {

std::filesystem::path freshFolder() {
    static std::atomic<int> counter{0};
    for (;;) {
        const auto stamp = std::chrono::steady_clock::now().time_since_epoch().count();
        auto path = std::filesystem::temp_directory_path() / ("gladi-test-" + std::to_string(stamp) + "-" + std::to_string(++counter));
        if (std::filesystem::create_directory(path)) return path;
    }
}

}  // namespace

ScratchFolder::ScratchFolder() : m_path(freshFolder()) {}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

store::NewSession aNewSession() {
    return {{{"scenario.yaml", "format: 1\nid: contoh-singkat\n"}, {"media/air.svg", std::string("<svg/>\0", 7)}},
            kNoon, "00112233445566778899aabbccddeeff"};
}

std::vector<Record> someRecords(std::uint64_t first, std::uint64_t last) {
    static const auto kinds = fullEvents();
    std::vector<Record> records;
    for (auto n = first; n <= last; ++n) {
        auto event = kinds[(n - 1) % kinds.size()];
        if (std::holds_alternative<event::ExerciseEnded>(event)) event = event::NoteWritten{"masih berjalan"};
        records.push_back({Sequence{n}, ScenarioTime{Duration{static_cast<std::int64_t>(n) * 100 - 1000}},
                           n % 3 == 0 ? ParticipantId{"ani"} : ParticipantId{}, n % 3 == 0 ? CommandId{"c" + std::to_string(n)} : CommandId{}, event,
                           n % 5 == 2 ? TeamId{"merah"} : TeamId{}});
    }
    return records;
}

void writeSession(const std::filesystem::path& path, std::uint64_t records) {
    auto session = store::SessionFile::create(path, aNewSession());
    if (!session) throw std::runtime_error(session.error().message);
    for (const auto& record : someRecords(1, records)) {
        const auto taken = (*session)->append({&record, 1}, kNoon + std::chrono::milliseconds(record.sequence.value));
        if (!taken) throw std::runtime_error(taken.error().message);
    }
    if (const auto flushed = (*session)->flush(); !flushed) throw std::runtime_error(flushed.error().message);
}

std::string readBytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace gladi::support
