#include <catch2/catch.hpp>

#include "simulator/net/beacon.h"
#include "tests/net/workshop.h"

using namespace gladi;
using namespace gladi::net;

TEST_CASE("a laptop finds the rooms that are announced, and nothing else") {
    Discovery discovery;
    REQUIRE(discovery.listen(QHostAddress::LocalHost, 0));
    const Announcement air{{"Krisis air", ""}, "laptop-bu-ani", 47800, std::string(64, 'a')};
    Announcement banjir = air;
    banjir.title.indonesian = "Banjir";
    banjir.port = 47900;
    Beacon one(air, {QHostAddress::LocalHost}, discovery.port()), other(banjir, {QHostAddress::LocalHost}, discovery.port());
    QUdpSocket liar;
    liar.writeDatagram("{\"gladi\":1}", QHostAddress::LocalHost, discovery.port());
    liar.writeDatagram(QByteArray(3000, 'x'), QHostAddress::LocalHost, discovery.port());
    int changes = 0;
    QObject::connect(&discovery, &Discovery::changed, [&] { ++changes; });

    one.announce();
    other.announce();
    REQUIRE(until([&] { return discovery.rooms().size() == 2; }));
    const QHostAddress here(QHostAddress::LocalHost);
    CHECK(discovery.rooms() == std::vector<FoundRoom>{{air, here}, {banjir, here}});

    const int before = changes;
    one.announce();
    rest(50ms);
    CHECK(changes == before);   // no news
}
