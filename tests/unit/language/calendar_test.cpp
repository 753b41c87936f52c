#include <catch2/catch.hpp>

#include "assessment/language/calendar.h"

using namespace gladi::assessment::language;

namespace {

std::string time(std::string_view text) {
    const auto found = timesOf(tokensOf(text));
    if (found.size() != 1) return std::to_string(found.size()) + " times";
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    const char* const zones[] = {"", " WIB", " WITA", " WIT"};
    return two(found[0].hour) + ":" + two(found[0].minute) + zones[static_cast<int>(found[0].zone)] + (found[0].eitherHalf ? "?" : "");
}

std::string date(std::string_view text) {
    const auto found = datesOf(tokensOf(text));
    if (found.size() != 1) return std::to_string(found.size()) + " dates";
    return std::to_string(found[0].year) + "-" + std::to_string(found[0].month) + "-" + std::to_string(found[0].day);
}

bool sameTime(std::string_view said, std::string_view wanted) {
    const auto found = timesOf(tokensOf(said));
    return found.size() == 1 && isSame(found[0], *scenarioTime(wanted));
}

bool sameDate(std::string_view said, std::string_view wanted) {
    const auto found = datesOf(tokensOf(said));
    return found.size() == 1 && isSame(found[0], *scenarioDate(wanted));
}

}  // namespace

TEST_CASE("times of day") {
    CHECK(time("pukul 18.02 WIB") == "18:02 WIB");
    CHECK(time("pukul 18.02") == "18:02");
    CHECK(time("18:02") == "18:02");
    CHECK(time("18.02 WITA") == "18:02 WITA");
    CHECK(time("pkl. 18.02") == "18:02");
    CHECK(time("pkl 18:02 WIT") == "18:02 WIT");
    CHECK(time("jam 6 sore") == "18:00");
    CHECK(time("jam 6 pagi") == "06:00");
    CHECK(time("jam 6") == "06:00?");
    CHECK(time("jam enam sore") == "18:00");
    CHECK(time("pukul setengah tujuh malam") == "18:30");
    CHECK(time("jam 1 siang") == "13:00");
    CHECK(time("jam 11 siang") == "11:00");
    CHECK(time("jam 12 malam") == "00:00");
    CHECK(time("jam 2 dini hari") == "02:00");
    CHECK(time("pukul 24.00") == "00:00");
    CHECK(time("jam 6 lewat 15 menit sore") == "18:15");
    CHECK(time("jam 7 kurang 5 malam") == "18:55");
    CHECK(time("6:30 pm") == "18:30");
    CHECK(time("pukul 18.02.15 WIB") == "18:02 WIB");
}

TEST_CASE("what only looks like a time is none") {
    CHECK(time("3 jam") == "0 times");
    CHECK(time("dua jam") == "0 times");
    CHECK(time("2.300 warga") == "0 times");
    CHECK(time("18.02") == "0 times");
    CHECK(time("pukul 25.00") == "0 times");
    CHECK(time("pukul 18.75") == "0 times");
}

TEST_CASE("both ends of a span of time are times") {
    const auto found = timesOf(tokensOf("Posko buka pukul 08.00-16.00 WIB."));
    REQUIRE(found.size() == 2);
    CHECK(found[0].zone == Zone::Western);
    CHECK(found[1].hour == 16);
}

TEST_CASE("times are compared in their zones") {
    CHECK(sameTime("pukul 18.02 WIB", "18:02 WIB"));
    CHECK(sameTime("pukul 18.02", "18:02 WIB"));
    CHECK(sameTime("pukul 19.02 WITA", "18:02 WIB"));
    CHECK_FALSE(sameTime("pukul 18.02 WITA", "18:02 WIB"));
    CHECK_FALSE(sameTime("pukul 18.20 WIB", "18:02 WIB"));
    CHECK(sameTime("jam 6", "18:00"));
    CHECK_FALSE(sameTime("jam 6 pagi", "18:00"));
}

TEST_CASE("dates") {
    CHECK(date("14 Maret 2026") == "2026-3-14");
    CHECK(date("14 Mar 2026") == "2026-3-14");
    CHECK(date("14 maret") == "0-3-14");
    CHECK(date("14/3/2026") == "2026-3-14");
    CHECK(date("14/03/26") == "2026-3-14");
    CHECK(date("14-3-2026") == "2026-3-14");
    CHECK(date("2026-03-14") == "2026-3-14");
    CHECK(date("14.03.2026") == "2026-3-14");
    CHECK(date("Sabtu (14/3)") == "0-3-14");
    CHECK(date("5 Pebruari 2026") == "2026-2-5");
    CHECK(date("5 Peb") == "0-2-5");
    CHECK(date("1 Nopember") == "0-11-1");
    CHECK(date("tanggal 14") == "0-0-14");
    CHECK(date("tgl. 14 Agt 2026") == "2026-8-14");
    CHECK(date("March 14, 2026") == "2026-3-14");
    CHECK(date("32 Maret") == "0 dates");
    CHECK(date("14/13/2026") == "0 dates");
}

TEST_CASE("a date may leave out month or year, but not contradict") {
    CHECK(sameDate("14 Maret", "2026-03-14"));
    CHECK(sameDate("Sabtu (14/3)", "2026-03-14"));
    CHECK(sameDate("tanggal 14", "2026-03-14"));
    CHECK_FALSE(sameDate("14 April", "2026-03-14"));
    CHECK_FALSE(sameDate("14 Maret 2025", "2026-03-14"));
}
