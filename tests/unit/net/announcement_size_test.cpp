#include <catch2/catch.hpp>

#include "simulator/net/wire/announcement.h"

using namespace gladi;
using namespace gladi::net;

/// A control character takes six bytes in JSON.
TEST_CASE("an announcement fits into a datagram whatever its title is made of") {
    for (const char* letter : {"x", "\"", "\n", "\x01", "水", "🌊"}) {
        std::string title;
        while (title.size() < 2'000) title += letter;
        const Announcement room{{title, title}, title, 65535, std::string(64, 'f')};
        INFO(static_cast<int>(letter[0]));
        CHECK(encode(room).size() <= kLongestAnnouncement);
        const auto read = announcementOf(encode(room));
        REQUIRE(read);
        CHECK(read->port == room.port);
        CHECK(read->fingerprint == room.fingerprint);
        CHECK(read->title.indonesian.starts_with(letter));
    }
}
