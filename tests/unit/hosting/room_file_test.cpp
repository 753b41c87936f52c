#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "simulator/hosting/room_file.h"
#include "simulator/net/wire/secrets.h"
#include "tests/support/temporary_folder.h"

using namespace gladi;
using namespace gladi::hosting;

namespace {

RoomFile fullRoom() {
    auto room = newRoom();
    REQUIRE(room);
    room->port = 47'800;
    room->roster = {{core::ParticipantId{"hadir-1"}, "Ani \"水\"", "BPBD", "Analis", "197901012005011002", core::TeamId{"tim-1"}},
                    {core::ParticipantId{"hadir-2"}, "Budi", "", "", "", {}}};
    return *room;
}

std::string bytesAt(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

}  // namespace

TEST_CASE("a room's file lies beside its session") {
    CHECK(roomPathOf("latihan.gladi") == "latihan.room");
    CHECK(roomPathOf("rapat/12.3 krisis.gladi") == std::filesystem::path("rapat/12.3 krisis.room"));
}

TEST_CASE("each new room has secrets of its own") {
    const auto one = newRoom(), other = newRoom();
    REQUIRE((one && other));
    CHECK(net::tidyCode(one->code) == one->code);
    CHECK(net::isToken(one->trainerSecret));
    CHECK(net::isToken(one->evaluatorSecret));
    CHECK(one->trainerSecret != one->evaluatorSecret);
    CHECK(one->trainerSecret != other->trainerSecret);
    CHECK(one->certificate.key != other->certificate.key);
}

TEST_CASE("a room reads back from what was written, and from what replaced it") {
    const support::TemporaryFolder folder;
    const auto path = folder.path / "latihan é.room";
    auto room = fullRoom();
    for (const int port : {47'800, 50'000}) {
        room.port = port;
        REQUIRE(writeRoom(path, room));
        const auto read = readRoom(path);
        REQUIRE(read);
        CHECK(read->code == room.code);
        CHECK(read->trainerSecret == room.trainerSecret);
        CHECK(read->evaluatorSecret == room.evaluatorSecret);
        CHECK(read->certificate.certificate == room.certificate.certificate);
        CHECK(read->certificate.key == room.certificate.key);
        CHECK(read->port == port);
        CHECK(read->roster == room.roster);
    }
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
}

#ifndef _WIN32
TEST_CASE("a room's file is readable by its owner alone, also where it replaces one that was not") {
    const support::TemporaryFolder folder;
    const auto path = folder.path / "latihan.room";
    using std::filesystem::perms;
    std::ofstream(path) << "{}";
    std::filesystem::permissions(path, perms::all);
    REQUIRE(writeRoom(path, fullRoom()));
    CHECK(std::filesystem::status(path).permissions() == (perms::owner_read | perms::owner_write));
}
#endif

TEST_CASE("a room's file that is not there, damaged or of a later version is told as what it is") {
    const support::TemporaryFolder folder;
    const auto path = folder.path / "latihan.room";
    CHECK(readRoom(path).error().code == core::Error::Code::Io);
    CHECK(writeRoom(folder.path / "tiada" / "latihan.room", fullRoom()).error().code == core::Error::Code::Io);

    REQUIRE(writeRoom(path, fullRoom()));
    const std::string good = bytesAt(path);
    const auto codeFor = [&](const std::string& bytes) {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
        const auto read = readRoom(path);
        REQUIRE_FALSE(read);
        return read.error().code;
    };
    for (const std::string& bad : {std::string(), std::string("{}"), std::string("[1]"), good.substr(0, good.size() / 2), good.substr(1), "\xff" + good})
        CHECK(codeFor(bad) == core::Error::Code::Damaged);
    std::string later = good;
    const std::string format = R"("format": 1)";
    REQUIRE(later.find(format) != std::string::npos);
    CHECK(codeFor(later.replace(later.find(format), format.size(), R"("format": 2)")) == core::Error::Code::NewerVersion);
    std::string nameless = good;
    CHECK(codeFor(nameless.replace(nameless.find("\"code\""), 6, "\"kode\"")) == core::Error::Code::Damaged);
}
