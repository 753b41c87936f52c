#include <catch2/catch.hpp>

#include <random>

#include "tests/net/stranger.h"

using namespace gladi;
using namespace gladi::net;

namespace {

/// Lets the stranger join as an honest participant would.
void joins(Stranger& stranger) {
    REQUIRE(stranger.shakesHands());
    stranger.sends(up::Join{kProtocol, kCode, newToken(), "Tamu", "", "", ""});
    REQUIRE(stranger.gets(R"("type":"welcome")"));
}
QByteArray noteFrame(int n) {
    return QByteArray::fromStdString(encode(Upward{up::Do{CommandId{"n" + std::to_string(n)}, act::Note{"catatan " + std::to_string(n)}}}));
}

}  // namespace

TEST_CASE("whoever says something that is no message is thrown out with the reason") {
    Workshop workshop;
    workshop.open();
    for (const QByteArray& rubbish : {QByteArray("hello"), QByteArray("{}"), QByteArray("[[[[[[[[[[[["), QByteArray(R"({"type":"do","id":"a","kind":"open"})"),
                                      QByteArray(R"({"type":"join","protocol":1,"code":7})"), QByteArray(40'000, '[')}) {
        Stranger stranger(workshop.options.port);
        REQUIRE(stranger.shakesHands());
        stranger.sends(rubbish);
        CHECK(stranger.isThrownOut("frame"));
    }
    Stranger stranger(workshop.options.port);
    REQUIRE(stranger.shakesHands());
    stranger.sends("binary", 2);
    CHECK(stranger.isThrownOut("frame"));
}

TEST_CASE("a message in the wrong place is no message") {
    Workshop workshop;
    workshop.open();
    SECTION("an act of somebody who has not joined") {
        Stranger stranger(workshop.options.port);
        REQUIRE(stranger.shakesHands());
        stranger.sends(noteFrame(1));
        CHECK(stranger.isThrownOut("frame"));
        CHECK(workshop.script.all<event::NoteWritten>().empty());
    }
    SECTION("a second join") {
        Stranger stranger(workshop.options.port);
        joins(stranger);
        stranger.sends(up::Join{kProtocol, kCode, newToken(), "Dua", "", "", ""});
        CHECK(stranger.isThrownOut("frame"));
        CHECK(workshop.script.all<event::ParticipantJoined>().size() == 1);
    }
    SECTION("a command without a proper id") {
        Stranger stranger(workshop.options.port);
        joins(stranger);
        stranger.sends(up::Do{CommandId{std::string(65, 'x')}, act::Note{"a"}});
        CHECK(stranger.isThrownOut("frame"));
    }
    SECTION("a token that is none") {
        Stranger stranger(workshop.options.port);
        REQUIRE(stranger.shakesHands());
        stranger.sends(up::Join{kProtocol, kCode, "1234", "Tamu", "", "", ""});
        CHECK(stranger.isThrownOut("frame"));
    }
    SECTION("another version") {
        Stranger stranger(workshop.options.port);
        REQUIRE(stranger.shakesHands());
        stranger.sends(R"({"type":"join","protocol":2,"code":"K7QMXA"})");
        CHECK(stranger.isThrownOut("protocol"));
    }
}

TEST_CASE("a message that is too long ends the connection before it is read") {
    Workshop workshop;
    workshop.open();
    Stranger stranger(workshop.options.port);
    joins(stranger);
    stranger.sends(QByteArray(2 * static_cast<int>(kLongestUpward), ' '));
    CHECK(until([&] { return stranger.isCut; }));

    Stranger fragments(workshop.options.port);
    joins(fragments);
    QByteArray part;   // fragments that never end: opcode 1, then 0, without FIN, 60,000 bytes each
    for (int n = 0; n < 3; ++n) {
        part += static_cast<char>(n == 0 ? 1 : 0);
        part += static_cast<char>(0x80 | 126);
        part += static_cast<char>(60'000 >> 8);
        part += static_cast<char>(60'000 & 0xff);
        part += QByteArray(4, '\0') + QByteArray(60'000, ' ');
    }
    fragments.socket.write(part);
    CHECK(until([&] { return fragments.isCut; }));
}

TEST_CASE("random bytes in place of TLS, of a handshake or of frames do the host no harm") {
    Workshop workshop;
    workshop.open();
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());
    std::mt19937 dice(7);
    const auto noise = [&](int size) {
        QByteArray bytes;
        for (int n = 0; n < size; ++n) bytes += static_cast<char>(dice());
        return bytes;
    };
    for (int round = 0; round < 20; ++round) {
        QTcpSocket plain;
        plain.connectToHost(QHostAddress(QHostAddress::LocalHost), workshop.options.port);
        REQUIRE(until([&] { return plain.state() == QAbstractSocket::ConnectedState; }));
        plain.write(noise(400));
        CHECK(until([&] { return plain.state() == QAbstractSocket::UnconnectedState; }));

        Stranger early(workshop.options.port);
        REQUIRE(until([&] { return early.socket.isEncrypted(); }));
        early.socket.write(noise(2000) + "\r\n\r\n");
        CHECK(until([&] { return early.isCut; }));

        Stranger late(workshop.options.port);
        joins(late);
        late.socket.write(noise(2000));
        late.socket.disconnectFromHost();
        CHECK(until([&] { return late.isCut; }));
    }
    ani.notes("masih di sini");
    CHECK(until([&] { return ani.accepted.size() == 1; }));
}

TEST_CASE("whoever connects and says nothing is sent away, and there is no place for too many of them") {
    Limits limits;
    limits.hello = 300ms;
    limits.strangers = 5;
    Workshop workshop(limits);
    workshop.open();
    std::vector<std::unique_ptr<Stranger>> silent;
    for (int n = 0; n < 5; ++n) {
        silent.push_back(std::make_unique<Stranger>(workshop.options.port));
        REQUIRE(silent.back()->shakesHands());
    }
    Stranger oneTooMany(workshop.options.port);
    CHECK(until([&] { return oneTooMany.isCut || oneTooMany.socket.error() != QAbstractSocket::UnknownSocketError; }));
    CHECK_FALSE(oneTooMany.socket.isEncrypted());
    for (const auto& stranger : silent) CHECK(stranger->isThrownOut("silent"));
    CHECK(Laptop(workshop.door(newcomer("Ani"))).isIn());
}

TEST_CASE("a participant who floods is slowed to the rate and does not slow the others") {
    Limits limits;
    limits.commandsASecond = 50;
    limits.burst = 10;
    Workshop workshop(limits);
    workshop.open();
    Stranger flooder(workshop.options.port);
    joins(flooder);
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());

    QElapsedTimer since;
    since.start();
    for (int n = 0; n < 100; ++n) flooder.sends(noteFrame(n));
    ani.notes("saya juga");
    REQUIRE(until([&] { return ani.accepted.size() == 1; }));
    CHECK(workshop.script.all<event::NoteWritten>().size() < 60);   // long before the flood has passed
    REQUIRE(until([&] { return workshop.script.all<event::NoteWritten>().size() == 101; }));
    CHECK(since.elapsed() > 1500);   // 90 of them at 50 a second
    const auto notes = workshop.script.all<event::NoteWritten>();
    std::vector<std::string> own;
    for (const auto& note : notes)
        if (note.text != "saya juga") own.push_back(note.text);
    for (std::size_t n = 0; n < own.size(); ++n) CHECK(own[n] == "catatan " + std::to_string(n));   // in order, none lost

    SECTION("and thrown out when there is no end to it") {
        for (int n = 0; n < 400; ++n) flooder.sends(noteFrame(1000 + n));
        CHECK(flooder.isThrownOut("flood"));
        CHECK(until([&] { return !workshop.alerts.empty(); }));
        CHECK(workshop.alerts.front().reason == Denial::Flood);
        CHECK(workshop.alerts.front().participant == ParticipantId{"peserta-1"});
    }
}

TEST_CASE("a laptop that takes nothing is bounded in memory and dropped, while the others are served") {
    Limits limits;
    limits.heartbeat = 100ms;
    limits.stall = 800ms;
    limits.sendBuffer = 16 * 1024;
    Workshop workshop(limits);
    workshop.open();
    Stranger stalled(workshop.options.port);
    stalled.socket.setReadBufferSize(16 * 1024);
    joins(stalled);
    stalled.reads = false;
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());

    const std::string text(8'000, 'x');
    std::size_t posted = 0;
    // More than the system's buffers on both sides can hold.
    while (workshop.alerts.empty() && posted < 4'000) {
        for (int n = 0; n < 20; ++n) workshop.script.post("p" + std::to_string(++posted), text);
        REQUIRE(until([&] { return ani.posts().size() == posted; }));
        rest(5ms);
    }
    REQUIRE(until([&] { return !workshop.alerts.empty(); }));
    CHECK(workshop.alerts.front() == down::Alert{down::Alert::Kind::Dropped, "127.0.0.1", ParticipantId{"peserta-1"}, Denial::Stalled});
    CHECK(until([&] { return workshop.script.all<event::LinkLost>().size() == 1; }));
    ani.notes("saya di sini");
    CHECK(until([&] { return ani.accepted.size() == 1; }));
}

TEST_CASE("a laptop that is not heard of any more is dropped") {
    Limits limits;
    limits.heartbeat = 50ms;
    limits.silence = 400ms;
    Workshop workshop(limits);
    workshop.open();
    Stranger asleep(workshop.options.port);   // answers no ping
    joins(asleep);
    CHECK(asleep.isThrownOut("silent"));
    CHECK(until([&] { return workshop.script.all<event::LinkLost>().size() == 1; }));
}
