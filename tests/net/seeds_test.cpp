#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "simulator/codec/commands.h"
#include "simulator/net/wire/announcement.h"
#include "simulator/net/wire/secrets.h"
#include "tests/net/messages.h"

using namespace gladi;

namespace {

using Seeds = std::map<std::filesystem::path, std::string>;

/// What the fuzz targets begin with: each message, and each kind of record and command in one of its own.
Seeds fuzzSeeds() {
    const std::filesystem::path corpus = std::filesystem::path(GLADI_SOURCE_DIR) / "tests/fuzz/corpus";
    Seeds seeds;
    int number = 0;
    const auto add = [&](const char* target, const std::string& name, const std::string& bytes) { seeds[corpus / target / name] = bytes; };
    for (const auto& message : support::fullUpward()) {
        const auto* order = std::get_if<net::up::Do>(&message);
        add("frames_fuzz", order ? "do-" + std::string(codec::kindOf(order->action)) : "up-" + std::to_string(++number), net::encode(message));
    }
    for (const auto& message : support::fullDownward()) {
        const std::string name = "down-" + std::to_string(++number);
        add("frames_fuzz", name, net::encode(message));
        if (std::holds_alternative<net::down::Welcome>(message) || std::holds_alternative<net::down::Records>(message))
            add("snapshot_fuzz", name, net::encode(message));
    }
    for (const auto& event : support::fullEvents()) {
        const core::Record record{core::Sequence{1}, {}, core::ParticipantId{"ani"}, {}, event, core::TeamId{"tim-1"}};
        add("snapshot_fuzz", "record-" + std::to_string(event.index()), net::encode(net::Downward{net::down::Records{{record}, {}, false}}));
    }
    add("frames_fuzz", "announcement", net::encode(net::Announcement{{"Krisis air", "Water crisis"}, "laptop", 47800, std::string(64, 'a')}));
    add("frames_fuzz", "join-link", net::toText({"fe80::1", 47800, "K7QMXA", std::string(64, 'a')}));
    return seeds;
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

}  // namespace

/// After a change of the messages: `net_test "[write-seeds]"`.
TEST_CASE("the fuzz targets begin with every kind of message", "[seeds]") {
    for (const auto& [path, bytes] : fuzzSeeds()) {
        INFO(path.string());
        CHECK(bytesOf(path) == bytes);
    }
}

TEST_CASE("seeds of the fuzz targets are written anew", "[.][write-seeds]") {
    for (const auto& [path, bytes] : fuzzSeeds()) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        CHECK(bytesOf(path) == bytes);
    }
}
