#include <catch2/catch.hpp>

#include <set>

#include "simulator/net/certificate.h"
#include "simulator/net/wire/announcement.h"
#include "simulator/net/wire/secrets.h"

using namespace gladi;
using namespace gladi::net;

TEST_CASE("a join code has no letters that are taken for others") {
    std::set<std::string> codes;
    for (int n = 0; n < 200; ++n) {
        const auto code = newCode();
        CHECK(code.size() == 6);
        CHECK(code.find_first_of("0O1IL2Z5S8B") == std::string::npos);
        CHECK(tidyCode(code) == code);
        codes.insert(code);
    }
    CHECK(codes.size() == 200);
}

TEST_CASE("a code is read as it was typed, and nothing else is one") {
    CHECK(tidyCode("k7q mxa") == "K7QMXA");
    CHECK(tidyCode("K7Q-MXA") == "K7QMXA");
    for (const char* wrong : {"", "K7QMX", "K7QMXAA", "K7QMX0", "K7QMX!", "KÁQMXA"}) CHECK(tidyCode(wrong).empty());
}

TEST_CASE("tokens are long, unlike each other and known by their digest") {
    const auto token = newToken();
    CHECK(isToken(token));
    CHECK(token != newToken());
    CHECK_FALSE(isToken(token + "A"));
    CHECK_FALSE(isToken(std::string(43, '!')));
    CHECK(credentialOf("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");   // FIPS 180-2
    CHECK(isSame(token, token));
    CHECK_FALSE(isSame(token, newToken()));
    CHECK_FALSE(isSame(token, token.substr(1)));
}

TEST_CASE("a join link holds all that a laptop needs") {
    const JoinLink link{"192.168.1.5", 47800, "K7QMXA", std::string(64, 'a')};
    CHECK(toText(link) == "gladi://192.168.1.5:47800/K7QMXA#" + std::string(64, 'a'));
    CHECK(joinLinkOf(toText(link)) == link);
    const JoinLink v6{"fe80::1%eth0", 47800, "", ""};
    CHECK(toText(v6) == "gladi://[fe80::1%eth0]:47800");
    CHECK(joinLinkOf(toText(v6)) == v6);
    CHECK(joinLinkOf(" 10.0.0.2:47800\n") == JoinLink{"10.0.0.2", 47800, "", ""});
    CHECK(joinLinkOf("laptop-bu-ani:47800/k7q-mxa") == JoinLink{"laptop-bu-ani", 47800, "K7QMXA", ""});
    for (const char* wrong : {"", "gladi://", "10.0.0.2", "10.0.0.2:", "10.0.0.2:0", "10.0.0.2:65536", "10.0.0.2:47800/AB", "10.0.0.2:47800#ab",
                              "a b:47800", "fe80::1:47800", "10.0.0.2:4x", ":47800", "a/../b:1"})
        CHECK_FALSE(joinLinkOf(wrong));
}

TEST_CASE("a certificate is made, and its fingerprint is what people compare") {
    const auto made = newCertificate();
    REQUIRE(made);
    const auto fingerprint = fingerprintOf(made->certificate);
    REQUIRE(fingerprint);
    CHECK(fingerprint->size() == 64);
    CHECK(fingerprint != fingerprintOf(newCertificate()->certificate));
    CHECK(shortFingerprint("3f2a91c07b55e1d4" + std::string(48, '0')) == "3F2A 91C0 7B55 E1D4");
    CHECK_FALSE(fingerprintOf("no certificate"));
    CHECK_FALSE(fingerprintOf(""));
}

TEST_CASE("an announcement fits into a datagram and is distrusted") {
    const Announcement room{{"Krisis air", "Water crisis"}, "laptop-bu-ani", 47800, std::string(64, 'a')};
    CHECK(announcementOf(encode(room)) == room);
    Announcement lengthy = room;
    for (int n = 0; n < 1000; ++n) lengthy.title.indonesian += "水";
    lengthy.title.english = lengthy.place = std::string(5000, '"');
    CHECK(encode(lengthy).size() <= kLongestAnnouncement);
    REQUIRE(announcementOf(encode(lengthy)));
    CHECK(announcementOf(encode(lengthy))->title.indonesian.starts_with("Krisis air水水"));

    const std::string good = encode(room);
    CHECK_FALSE(announcementOf(good.substr(1)));
    CHECK_FALSE(announcementOf(""));
    CHECK_FALSE(announcementOf(R"({"gladi":2})"));
    for (const auto& [part, other] : {std::pair{"47800", "70000"}, {"47800", "-1"}, {R"("gladi":1)", R"("gladi":9)"}, {"aaaa", "AAAA"}}) {
        std::string bad = good;
        bad.replace(bad.find(part), std::string(part).size(), other);
        CHECK_FALSE(announcementOf(bad));
    }
}
