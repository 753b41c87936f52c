#include <catch2/catch.hpp>

#include "simulator/net/wire/guard.h"

using namespace gladi::net;
using namespace std::chrono_literals;

TEST_CASE("a bucket lets a burst through and then so many a second") {
    Bucket bucket(20, 40);
    SteadyTime now{};
    const auto taken = [&] {
        int count = 0;
        while (bucket.take(now)) ++count;
        return count;
    };
    CHECK(taken() == 40);
    CHECK(bucket.wait(now) == 50ms);
    now += 50ms;
    CHECK(bucket.wait(now) == 0ms);
    CHECK(taken() == 1);
    now += 1s;
    CHECK(taken() == 20);
    now += 1h;
    CHECK(taken() == 40);
}

TEST_CASE("wrong codes are slowed, then locked, for each address alone") {
    GuessGuard guard;
    SteadyTime now{};
    const std::string address = "192.168.1.66";
    std::vector<std::chrono::milliseconds> waits;
    bool isLocked = false;
    for (int wrong = 1; wrong <= 10; ++wrong) {
        CHECK_FALSE(isLocked);
        isLocked = guard.wrong(address, now);
        waits.push_back(guard.wait(address, now));
        now += waits.back();
    }
    CHECK(isLocked);
    CHECK(waits == std::vector<std::chrono::milliseconds>{0s, 0s, 0s, 1s, 2s, 4s, 8s, 16s, 32s, 5min});
    CHECK(guard.wait("192.168.1.67", now - 1min) == 0ms);
    CHECK(guard.wait(address, now - 1min) == 1min);
    CHECK(guard.wait(address, now) == 0ms);
}

TEST_CASE("a right code and time let wrong ones be forgotten") {
    GuessGuard guard;
    SteadyTime now{};
    const auto guessWrong = [&](int times) {
        for (int n = 0; n < times; ++n) (void)guard.wrong("a", now);
    };
    guessWrong(4);
    CHECK(guard.wait("a", now) == 1s);
    guard.right("a");
    CHECK(guard.wait("a", now) == 0ms);
    guessWrong(3);
    now += 16min;
    guessWrong(3);
    CHECK(guard.wait("a", now) == 0ms);
}

TEST_CASE("somebody with many addresses cannot fill the memory") {
    GuessRules rules;
    rules.remembered = 100;
    GuessGuard guard(rules);
    SteadyTime now{};
    for (int n = 0; n < 10'000; ++n) (void)guard.wrong("fe80::" + std::to_string(n), now += 1ms);
    for (int n = 0; n < 4; ++n) (void)guard.wrong("fe80::9999", now);
    CHECK(guard.wait("fe80::9999", now) == 2s);   // the fifth of its own
}
