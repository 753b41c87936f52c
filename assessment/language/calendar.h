#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/language/sentences.h"
#include "assessment/language/tokens.h"

namespace gladi::assessment::language {

enum class Zone { Unsaid, Western, Central, Eastern };  ///< WIB, WITA, WIT: UTC+7, +8, +9

/// A time of day. "jam 6" without a part of the day may be morning or evening.
struct ClockTime {
    int hour = 0;     ///< 0..23 (24.00 is 0)
    int minute = 0;
    Zone zone = Zone::Unsaid;
    bool eitherHalf = false;
    Range tokens;
};

/// Parts that are not said are 0.
struct CalendarDate {
    int day = 0;
    int month = 0;
    int year = 0;
    Range tokens;
};

/// "pukul 18.02 WIB", "18:02", "jam 6 sore", "pkl. 18.02", "setengah tujuh malam", "6:30 pm".
[[nodiscard]] std::vector<ClockTime> timesOf(const std::vector<Token>& tokens);
/// "14 Maret 2026", "14/3/2026", "Sabtu (14/3)", "14 Peb", "tanggal 14", "2026-03-14", "March 14, 2026".
[[nodiscard]] std::vector<CalendarDate> datesOf(const std::vector<Token>& tokens);

/// How scenarios write them: "18:02", "18:02 WIB"; "2026-03-14".
[[nodiscard]] std::optional<ClockTime> scenarioTime(std::string_view text);
[[nodiscard]] std::optional<CalendarDate> scenarioDate(std::string_view text);

/// Whether the text's time is the wanted one; zones are converted when both are said.
[[nodiscard]] bool isSame(const ClockTime& said, const ClockTime& wanted);
/// Whether all parts that the text says are those wanted; the day at least.
[[nodiscard]] bool isSame(const CalendarDate& said, const CalendarDate& wanted);

}  // namespace gladi::assessment::language
